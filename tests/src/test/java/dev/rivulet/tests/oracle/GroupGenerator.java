package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes a random group of a program: the nested graph, and aggregates over its outputs. */
final class GroupGenerator {
    private final List<Node> nodes;
    private final Random random;
    private final String program;
    private final RowGenerator rows;
    private final String prefix;

    /** In a graph whose names begin with {@code prefix}, none in an outermost one. */
    GroupGenerator(List<Node> nodes, Random random, String program, String prefix) {
        this.prefix = prefix;
        this.nodes = nodes;
        this.random = random;
        this.program = program;
        this.rows = new RowGenerator(nodes, random, "");
    }

    void group() {
        List<Node> sources = nodes.stream()
                .filter(node -> node instanceof Node.Rows && !(node instanceof Node.Group))
                .toList();
        Node source = sources.get(random.nextInt(sources.size()));
        Type key = RowGenerator.KEYS.get(random.nextInt(RowGenerator.KEYS.size()));
        List<Node> given = new ArrayList<>();
        List<String> bound = new ArrayList<>();
        for (Node node : List.copyOf(nodes)) {
            if (node instanceof Node.Scalar scalar && random.nextInt(4) == 0) {
                given.add(new Node.Input(node.name(), scalar.type(), true, null, Cut.EQUAL, false));
                bound.add(node.name());
            }
        }
        if (random.nextBoolean()) {
            given.add(new Node.GroupKey(prefix + "code", key));
        }
        given.add(new Node.Source("fed", RowGenerator.element(nodes, source), null));
        Program nested = ProgramGenerator.nested(program + "Part", random, given, prefix + "n");
        bound.removeIf(name -> nested.nodes().stream().noneMatch(node -> node.reads().contains(name)));
        Node.Group group = new Node.Group(prefix + "by", source.name(), rows.function(source, key), nested, bound);
        nodes.add(group);
        for (int i = random.nextInt(3); i > 0; i--) {
            aggregate(group, key);
        }
    }

    /** An aggregate over the groups, of a value that one output gives. */
    private void aggregate(Node.Group group, Type key) {
        List<Node.Scalar> outputs = group.nested().outputs();
        Node.Scalar output = outputs.get(random.nextInt(outputs.size()));
        List<Param> params = new ArrayList<>(List.of(Param.component(output.name(), output.type())));
        if (random.nextInt(3) == 0) {
            params.add(Param.key(key));
        }
        Node.Fold fold = List.of(Node.Fold.SUM, Node.Fold.AVERAGE, Node.Fold.MAX).get(random.nextInt(3));
        Type values = random.nextBoolean() ? Type.DOUBLE : Type.LONG;
        Function function = new BodyGenerator(random).function(params, values, 6, 0);
        nodes.add(random.nextInt(4) == 0
                ? new Node.Aggregate(prefix + "groups" + nodes.size(), prefix + "by", null, Node.Fold.COUNT, null, Type.INT, null)
                : new Node.Aggregate(
                        prefix + "groups" + nodes.size(), prefix + "by", function, fold, values, RowGenerator.result(fold, values), null));
    }
}
