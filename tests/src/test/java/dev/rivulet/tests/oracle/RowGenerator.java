package dev.rivulet.tests.oracle;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes random collections, row operators and aggregates. */
final class RowGenerator {
    private static final List<Class<?>> RECORDS =
            List.of(Elements.Fill.class, Elements.Tick.class, Elements.Deal.class, Elements.Clamped.class);
    private static final List<Type> BOXES =
            List.of(Type.INT, Type.LONG, Type.DOUBLE, Type.FLOAT, Type.SHORT, Type.TEXT, Type.DECIMAL);
    private static final List<Type> NUMBERS =
            List.of(Type.INT, Type.LONG, Type.DOUBLE, Type.FLOAT, Type.SHORT, Type.BYTE, Type.DECIMAL);
    static final Element STAMPED = Element.of(Elements.Stamped.class);
    static final List<Type> KEYS = List.of(Type.TEXT, Type.INT, Type.LONG);

    private final List<Node> nodes;
    private final Random random;
    private final BodyGenerator bodies;
    private final String prefix;
    private final ArrangedGenerator arranged;

    RowGenerator(List<Node> nodes, Random random, String prefix) {
        this.nodes = nodes;
        this.prefix = prefix;
        this.random = random;
        this.bodies = new BodyGenerator(random);
        this.arranged = new ArrangedGenerator(nodes, random, this);
    }

    /** Sources, the first of them with times if {@code timed}. */
    void sources(int count, boolean timed) {
        for (int i = 0; i < count; i++) {
            Type key = random.nextInt(3) == 0 ? KEYS.get(random.nextInt(KEYS.size())) : null;
            nodes.add(new Node.Source("rows" + i, timed && i == 0 ? STAMPED : element(), key));
        }
    }

    /** A random kind of row. */
    Element element() {
        return random.nextInt(3) == 0
                ? Element.of(BOXES.get(random.nextInt(BOXES.size())))
                : Element.of(RECORDS.get(random.nextInt(RECORDS.size())));
    }

    void operators(int count) {
        for (int i = 0; i < count; i++) {
            List<Node> rows = new ArrayList<>(nodes.stream()
                    .filter(node -> node instanceof Node.Rows && !(node instanceof Node.Group))
                    .toList());
            Node source = rows.get(random.nextInt(rows.size()));
            source = random.nextBoolean() ? rows.get(rows.size() - 1) : source;
            if (random.nextInt(5) < 2) {
                arranged.add(source, rows);
                continue;
            }
            switch (random.nextInt(5)) {
                case 0 -> nodes.add(new Node.Filter(
                        prefix + "some" + nodes.size(), source.name(), function(source, Type.BOOLEAN)));
                case 1 -> nodes.add(new Node.Each(
                        prefix + "each" + nodes.size(), source.name(), function(source, eachType())));
                default -> nodes.add(aggregate(source));
            }
        }
    }

    private Type eachType() {
        return Type.PLAIN.get(random.nextInt(Type.PLAIN.size()));
    }

    /** What the rows of {@code node} are. */
    static Element element(List<Node> nodes, Node node) {
        if (node instanceof Node.Source source) {
            return source.element();
        }
        if (node instanceof Node.Each each) {
            return Element.of(each.function().type());
        }
        if (node instanceof Node.Arranged arranged) {
            return arranged.element();
        }
        String source = ((Node.Operator) node).source();
        return element(nodes, find(nodes, source));
    }

    /** Whether the rows of {@code node} are values that an operator made. */
    static boolean made(List<Node> nodes, Node node) {
        if (node instanceof Node.Arranged arranged) {
            return !arranged.op().subset() || made(nodes, find(nodes, arranged.source()));
        }
        return node instanceof Node.Each
                || node instanceof Node.Filter filter && made(nodes, find(nodes, filter.source()));
    }

    /** A row of {@code node} as the type of a parameter. */
    static String row(List<Node> nodes, Node node) {
        Element element = element(nodes, node);
        return element.record() == null && made(nodes, node) ? element.type().java : element.java();
    }

    static Node find(List<Node> nodes, String name) {
        return nodes.stream().filter(node -> node.name().equals(name)).findFirst().orElseThrow();
    }

    /** The source whose keys the rows of {@code node} have; empty if they have none. */
    static Optional<Type> key(List<Node> nodes, Node node) {
        if (node instanceof Node.Source source) {
            return Optional.ofNullable(source.key());
        }
        boolean derived = node instanceof Node.Arranged arranged
                && List.of(Node.Op.FLAT, Node.Op.UNION, Node.Op.JOIN).contains(arranged.op());
        if (derived) {
            return Optional.empty();
        }
        return key(nodes, find(nodes, ((Node.Operator) node).source()));
    }

    /** The type of a view of {@code node} as a parameter. */
    static String view(List<Node> nodes, Node node) {
        return "View<" + element(nodes, node).java() + ">";
    }

    /** A row function over {@code source}. */
    Function function(Node source, Type type) {
        Element element = element(nodes, source);
        List<Param> params = new ArrayList<>();
        if (element.record() == null || random.nextInt(3) == 0) {
            params.add(Param.element(row(nodes, source)));
        }
        for (RecordComponent component : element.components()) {
            if (random.nextInt(2) == 0) {
                params.add(Param.component(component.getName(), Type.of(component.getType())));
            }
        }
        key(nodes, source).filter(key -> random.nextInt(3) == 0).map(Param::key).ifPresent(params::add);
        broadcast(params);
        if (params.isEmpty()) {
            params.add(Param.element(row(nodes, source)));
        }
        return bodies.function(params, type, 5, 0);
    }

    /** Perhaps a scalar, read for all rows. */
    void broadcast(List<Param> params) {
        List<Node.Scalar> scalars = nodes.stream()
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .toList();
        if (!scalars.isEmpty() && random.nextInt(3) == 0) {
            Node.Scalar scalar = scalars.get(random.nextInt(scalars.size()));
            params.add(Param.eager(scalar.name(), scalar.type()));
        }
    }

    private Node.Aggregate aggregate(Node source) {
        String name = prefix + "total" + nodes.size();
        Element element = element(nodes, source);
        Type type = element.type();
        boolean plain = type != null && type != Type.BOOLEAN && random.nextInt(3) > 0;
        Node.Fold fold = Node.Fold.values()[random.nextInt(prefix.isEmpty() ? Node.Fold.values().length : 5)];
        if (fold == Node.Fold.COUNT) {
            return new Node.Aggregate(
                    name, source.name(), null, fold, null, random.nextBoolean() ? Type.INT : Type.LONG, null);
        }
        if (fold.ordinal() >= Node.Fold.FOLD.ordinal()) {
            return folded(name, source, fold);
        }
        boolean late = fold == Node.Fold.FIRST || fold == Node.Fold.LAST;
        boolean extreme = fold == Node.Fold.MIN || fold == Node.Fold.MAX || fold == Node.Fold.QUANTILE || late;
        boolean fits = plain && (extreme || NUMBERS.contains(type) || type == Type.BOXED_DOUBLE);
        Type values = fits ? type : extreme ? extremeType() : NUMBERS.get(random.nextInt(NUMBERS.size()));
        Function function = fits ? null : function(source, values);
        Type result = result(fold, values);
        Object empty = null;
        if (fold != Node.Fold.SUM && random.nextInt(2) == 0) {
            Optional<Type> optional = result.optional();
            if (function == null && optional.isPresent() && random.nextBoolean()) {
                result = optional.get();
            } else if (result.primitive() && result != Type.CHAR) {
                empty = result.widen((byte) 3);
                empty = result == Type.BYTE ? (Object) (byte) 3 : result == Type.SHORT ? (Object) (short) 3 : empty;
            }
        }
        return new Node.Aggregate(name, source.name(), function, fold, values, result, empty);
    }

    /** A fold into a long, or values joined where there are values. */
    private Node.Aggregate folded(String name, Node source, Node.Fold fold) {
        Type type = element(nodes, source).type();
        if (fold == Node.Fold.FOLD || type == null) {
            Function function = function(source, Type.LONG);
            return new Node.Aggregate(name, source.name(), function, Node.Fold.FOLD, Type.LONG, Type.LONG, null);
        }
        return new Node.Aggregate(name, source.name(), null, fold, type, type, null);
    }

    private Type extremeType() {
        Type type;
        do {
            type = eachType();
        } while (type == Type.BOOLEAN);
        return type;
    }

    /** The type of a fold of values of {@code type}. */
    static Type result(Node.Fold fold, Type type) {
        if (fold.ordinal() >= Node.Fold.MIN.ordinal() || type == Type.DECIMAL) {
            return type;
        }
        return fold == Node.Fold.SUM && type.integral() ? Type.LONG : Type.DOUBLE;
    }
}
