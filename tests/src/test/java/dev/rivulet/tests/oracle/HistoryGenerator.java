package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes random histories for a program. */
final class HistoryGenerator {
    private final Program program;
    private final Random random;
    private final Values values;
    private final RowSteps rows;
    private final List<Node.Input> inputs;
    private final List<Node.Scalar> outputs;
    private final boolean sampled;

    HistoryGenerator(Program program, Random random) {
        this.program = program;
        this.random = random;
        this.values = new Values(random);
        this.rows = new RowSteps(program, random, values);
        this.inputs = program.all(Node.Input.class);
        this.outputs = program.outputs();
        this.sampled = !program.all(Node.Sampled.class).isEmpty();
    }

    /** A history of {@code length} steps. */
    History history(int length) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (Node.Input input : inputs) {
            if (input.required() || random.nextInt(4) == 0) {
                given.put(input.name(), values.any(input.type()));
            }
        }
        List<Step> steps = new ArrayList<>();
        while (steps.size() < length) {
            steps.add(step());
        }
        return new History(given, random.nextInt(5), random.nextInt(5), steps);
    }

    private Step step() {
        int die = random.nextInt(100);
        if (die < 8) {
            return new Step.Stabilize();
        }
        if (die < 12) {
            return new Step.Update(edits(4, true), random.nextInt(3) == 0);
        }
        if (die < 17 && !outputs.isEmpty()) {
            return new Step.WhatIf(edits(3, true), output());
        }
        if (die < 20 && program.timed() && random.nextBoolean()) {
            return rows.hear();
        }
        if (die < 20 && !outputs.isEmpty()) {
            return listen();
        }
        if (die < 21) {
            return new Step.Close(random.nextInt(3));
        }
        if (die < 22) {
            return new Step.Show();
        }
        if (die < 25 && sampled) {
            return new Step.Tick(random.nextInt(3), random.nextInt(3));
        }
        return die < 58 && !outputs.isEmpty() ? read() : edit();
    }

    private Step listen() {
        List<Node.Rows> collections = program.all(Node.Rows.class).stream()
                .filter(node -> !(node instanceof Node.Group))
                .toList();
        if (!collections.isEmpty() && random.nextInt(3) == 0) {
            return new Step.Listen(collections.get(random.nextInt(collections.size())).name(), null, null);
        }
        if (random.nextInt(4) > 0 || inputs.isEmpty() || program.timed()) {
            return new Step.Listen(output(), null, null);
        }
        String node = output();
        Cut.Kind cut = program.node(node) instanceof Node.Scalar scalar ? scalar.cut().kind() : Cut.Kind.EQUAL;
        if (cut == Cut.Kind.NEVER || cut == Cut.Kind.IDENTITY) {
            return new Step.Listen(node, null, null); // told though the value is the same: it may never end
        }
        Node.Input target = inputs.get(random.nextInt(inputs.size()));
        return new Step.Listen(node, target.name(), values.any(target.type()));
    }

    private Step read() {
        if (rows.any() && random.nextInt(3) == 0) {
            return rows.read();
        }
        return random.nextInt(10) == 0 && !inputs.isEmpty()
                ? new Step.Read(inputs.get(random.nextInt(inputs.size())).name())
                : new Step.Read(output());
    }

    private Step edit() {
        if (program.timed() && random.nextInt(5) == 0) {
            return rows.advance();
        }
        if (rows.any() && (inputs.isEmpty() || random.nextInt(3) > 0)) {
            return rows.edit();
        }
        if (inputs.isEmpty()) {
            return new Step.Stabilize();
        }
        Node.Input input = inputs.get(random.nextInt(inputs.size()));
        return new Step.Set(input.name(), values.any(input.type()));
    }

    /** Edits with reads between them, and perhaps a block within the block. */
    private List<Step> edits(int most, boolean nest) {
        List<Step> steps = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i >= 0; i--) {
            int die = random.nextInt(12);
            if (die < 3 && !outputs.isEmpty()) {
                steps.add(read());
            } else if (die == 3) {
                steps.add(new Step.Stabilize());
            } else if (die == 4 && nest) {
                steps.add(new Step.Update(edits(2, false), random.nextInt(2) == 0));
            } else if (die == 5 && nest && !outputs.isEmpty()) {
                steps.add(new Step.WhatIf(edits(2, false), output()));
            } else {
                steps.add(edit());
            }
        }
        return steps;
    }

    private String output() {
        return outputs.get(random.nextInt(outputs.size())).name();
    }
}
