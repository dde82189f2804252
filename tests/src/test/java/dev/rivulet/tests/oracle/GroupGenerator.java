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

    /** What may stand in a nested graph. */
    enum Inside {
        GROUPS,
        /** Groups, and windows too. */
        WINDOWS,
        /** Groups; nothing there that lasts, since sessions come and go. */
        PASSING
    }

    /** A group by key. */
    void group(Inside inside) {
        List<Node> sources = sources();
        if (inside == Inside.WINDOWS && random.nextBoolean() && !timed().isEmpty()) {
            sources = timed();
        }
        Node source = sources.get(random.nextInt(sources.size()));
        Type key = RowGenerator.KEYS.get(random.nextInt(RowGenerator.KEYS.size()));
        nest(source, null, key, inside);
    }

    /** Windows, if there are rows with times. */
    void window() {
        List<Node> sources = timed();
        if (!sources.isEmpty()) {
            Frame frame = Frame.random(random);
            Inside inside = frame.spec().session() ? Inside.PASSING : Inside.WINDOWS;
            nest(sources.get(random.nextInt(sources.size())), frame, Type.WINDOW, inside);
        }
    }

    private List<Node> sources() {
        return nodes.stream()
                .filter(node -> node instanceof Node.Rows && !(node instanceof Node.Group))
                .toList();
    }

    /** The rows with times; those that an operator made stand for others each time it makes them. */
    private List<Node> timed() {
        return sources().stream()
                .filter(node -> RowGenerator.element(nodes, node).equals(RowGenerator.STAMPED))
                .filter(node -> !RowGenerator.made(nodes, node))
                .toList();
    }

    private void nest(Node source, Frame frame, Type key, Inside inside) {
        String name = prefix + (frame == null ? "by" : "win");
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
        Program nested = ProgramGenerator.nested(
                program + (frame == null ? "Part" : "Span"), random, given, prefix + "n", inside);
        bound.removeIf(each -> nested.nodes().stream().noneMatch(node -> node.reads().contains(each)));
        Function function = frame == null ? rows.function(source, key) : null;
        Node.Group group = new Node.Group(name, source.name(), function, frame, nested, bound);
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
                ? new Node.Aggregate(prefix + "groups" + nodes.size(), group.name(), null, Node.Fold.COUNT, null, Type.INT, null)
                : new Node.Aggregate(
                        prefix + "groups" + nodes.size(), group.name(), function, fold, values, RowGenerator.result(fold, values), null));
    }
}
