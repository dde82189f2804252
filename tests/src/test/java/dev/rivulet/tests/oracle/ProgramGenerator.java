package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes random programs. */
final class ProgramGenerator {
    private static final List<Type> BOUND = List.of(Type.DOUBLE, Type.LONG, Type.TEXT, Type.INT);

    private static final int DEEPEST = 3;

    private final Random random;
    private final Values values;
    private final BodyGenerator bodies;
    private final String name;
    private final Program.Shape shape;
    private final double shift;
    private final List<Node> nodes = new ArrayList<>();
    private final String prefix;
    private boolean timed;
    private boolean passing;

    private ProgramGenerator(String name, Random random, String prefix) {
        this.name = name;
        this.prefix = prefix;
        this.random = random;
        this.values = new Values(random);
        this.bodies = new BodyGenerator(random);
        this.shape = !prefix.isEmpty() ? Program.Shape.INTERFACE : switch (random.nextInt(4)) {
            case 0 -> Program.Shape.CLASS;
            case 1 -> Program.Shape.NESTED;
            default -> Program.Shape.INTERFACE;
        };
        this.shift = random.nextInt(3);
    }

    /** The program called {@code name}, with rows and groups if they are wanted. */
    static Program program(String name, Random random, Features features) {
        ProgramGenerator generator = new ProgramGenerator(name, random, "");
        generator.inputs(1 + random.nextInt(4));
        if (random.nextInt(5) == 0) {
            generator.sampled();
        }
        generator.queries(random.nextInt(4));
        if (features.windows() || features.rows() && random.nextInt(2) == 0) {
            generator.rows(features);
        }
        boolean big = !features.windows() && random.nextInt(40) == 0;
        generator.queries(big ? 60 + random.nextInt(100) : 1 + random.nextInt(6));
        return generator.program();
    }

    private void rows(Features features) {
        timed = features.windows();
        RowGenerator rows = new RowGenerator(nodes, random, "");
        rows.sources(1 + random.nextInt(2), timed);
        rows.operators((timed ? 0 : 2) + random.nextInt(5));
        GroupGenerator groups = new GroupGenerator(nodes, random, name, "");
        if (features.groups() && random.nextInt(2) == 0) {
            groups.group(timed ? GroupGenerator.Inside.WINDOWS : GroupGenerator.Inside.GROUPS);
        }
        if (timed) {
            groups.window();
        }
    }

    /**
     * A nested graph whose names begin with {@code prefix}: {@code given} holds its inputs that are bound, its
     * key and its source.
     */
    static Program nested(String name, Random random, List<Node> given, String prefix, GroupGenerator.Inside inside) {
        ProgramGenerator generator = new ProgramGenerator(name, random, prefix);
        generator.timed = inside != GroupGenerator.Inside.GROUPS;
        generator.passing = inside == GroupGenerator.Inside.PASSING;
        generator.nodes.addAll(given);
        if (!generator.passing && random.nextInt(2) == 0) {
            Type type = BOUND.get(random.nextInt(BOUND.size()));
            generator.nodes.add(
                    new Node.Input(prefix + "free", type, false, generator.values.given(type), Cut.EQUAL, false));
        }
        new RowGenerator(generator.nodes, random, prefix).operators(1 + random.nextInt(4));
        GroupGenerator groups = new GroupGenerator(generator.nodes, random, name, prefix);
        if (prefix.length() < DEEPEST && random.nextInt(3) == 0) {
            groups.group(inside);
        }
        if (prefix.length() < DEEPEST && inside == GroupGenerator.Inside.WINDOWS && random.nextInt(prefix.length() + 1) == 0) {
            groups.window();
        }
        generator.queries(1 + random.nextInt(3));
        if (generator.program().outputs().isEmpty()) {
            generator.nodes.add(new Node.Aggregate(
                    prefix + "rows", "fed", null, Node.Fold.COUNT, null, Type.LONG, null));
        }
        return generator.program();
    }

    private Program program() {
        return new Program(name, shape, nodes, shift);
    }

    private void inputs(int count) {
        for (int i = 0; i < count; i++) {
            Type type = Type.PLAIN.get(random.nextInt(Type.PLAIN.size()));
            boolean required = random.nextBoolean();
            Object start = required ? null : values.any(type);
            nodes.add(new Node.Input("in" + i, type, required, start, cut(type), random.nextInt(5) == 0));
        }
    }

    private void sampled() {
        nodes.add(new Node.Sampled("now", Type.INSTANT));
        if (random.nextBoolean()) {
            nodes.add(new Node.Sampled("seed", Type.LONG));
        }
    }

    private void queries(int count) {
        for (int i = 0; i < count; i++) {
            query();
        }
    }

    private void query() {
        boolean mixin = random.nextInt(6) == 0 && shape != Program.Shape.NESTED;
        boolean shifted = shape == Program.Shape.CLASS && !mixin && random.nextInt(3) == 0;
        List<Param> params = params(random.nextInt(shape == Program.Shape.CLASS ? 6 : 7));
        if (params.isEmpty() && shape == Program.Shape.CLASS) {
            return;
        }
        Type type = Type.PLAIN.get(random.nextInt(Type.PLAIN.size()));
        if (random.nextInt(3) == 0) {
            type = Type.DOUBLE;
        }
        Function function = bodies.function(params, type, 5, shifted ? shift : 0);
        boolean internal = random.nextInt(7) == 0;
        boolean declared = !internal && !params.isEmpty() && random.nextInt(4) == 0;
        nodes.add(new Node.Query(prefix + "q" + nodes.size(), function, cut(type), internal, declared, mixin));
    }

    /** Parameters that read different nodes, the late ones more often. */
    private List<Param> params(int count) {
        List<Node> candidates = new ArrayList<>(nodes);
        Collections.shuffle(candidates, random);
        if (nodes.size() > 12) {
            candidates.sort((a, b) -> Boolean.compare(isOld(a), isOld(b)));
        }
        List<Param> params = new ArrayList<>();
        for (Node node : candidates.subList(0, Math.min(count, candidates.size()))) {
            if (node instanceof Node.Scalar scalar) {
                params.add(scalar(scalar));
            } else if (!(node instanceof Node.Group)) {
                params.add(Param.view(node.name(), RowGenerator.view(nodes, node)));
            }
        }
        return params;
    }

    private boolean isOld(Node node) {
        return nodes.indexOf(node) < nodes.size() - 10;
    }

    private Param scalar(Node.Scalar node) {
        Type type = node.type();
        if (!type.wider().isEmpty() && random.nextInt(6) == 0) {
            type = type.wider().get(random.nextInt(type.wider().size()));
        }
        boolean lazy = !timed && random.nextInt(3) == 0 && (type == node.type() || type.primitive());
        return lazy ? Param.lazy(node.name(), node.type()) : Param.eager(node.name(), type);
    }

    private Cut cut(Type type) {
        return switch (random.nextInt(8)) {
            case 0 -> new Cut(Cut.Kind.NEVER, 0);
            case 1 -> type.floating() && !passing ? new Cut(Cut.Kind.TOLERANCE, 0.75) : Cut.EQUAL;
            case 2 -> type == Type.TEXT || type == Type.POINT ? new Cut(Cut.Kind.IDENTITY, 0) : Cut.EQUAL;
            default -> Cut.EQUAL;
        };
    }
}
