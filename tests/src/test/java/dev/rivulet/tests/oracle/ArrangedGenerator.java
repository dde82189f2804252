package dev.rivulet.tests.oracle;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes random operators that order, match, split or merge rows. */
final class ArrangedGenerator {
    private static final List<Type> ROWS = List.of(Type.INT, Type.LONG, Type.DOUBLE, Type.TEXT, Type.BOXED_INT, Type.SHORT);

    /** Joins of joins grow fast: at most so many pairs. */
    private static final long MOST = 500;

    private final List<Node> nodes;
    private final Random random;
    private final RowGenerator rows;
    private final BodyGenerator bodies;

    ArrangedGenerator(List<Node> nodes, Random random, RowGenerator rows) {
        this.nodes = nodes;
        this.random = random;
        this.rows = rows;
        this.bodies = new BodyGenerator(random);
    }

    /** Adds one over {@code source}, and over others of {@code all} where it takes more. */
    void add(Node source, List<Node> all) {
        Node.Op op = Node.Op.values()[random.nextInt(Node.Op.values().length)];
        List<Node> small = all.stream().filter(node -> weight(source) * weight(node) <= MOST).toList();
        boolean grows = op == Node.Op.JOIN || op == Node.Op.FLAT || op == Node.Op.UNION;
        if (grows && small.isEmpty()) {
            op = Node.Op.SORT;
        }
        String name = "arr" + nodes.size();
        Element same = RowGenerator.element(nodes, source);
        Element made = Element.of(ROWS.get(random.nextInt(ROWS.size())));
        List<String> one = List.of(source.name());
        switch (op) {
            case SORT -> nodes.add(new Node.Arranged(
                    name, op, one, rows.function(source, key()), same, 0, random.nextBoolean(), false, null));
            case TOP -> nodes.add(new Node.Arranged(
                    name, op, one, null, same, 1 + random.nextInt(4), false, false, null));
            case DISTINCT -> nodes.add(new Node.Arranged(name, op, one, null, same, 0, false, false, null));
            case PAIRWISE, SLIDING -> nodes.add(new Node.Arranged(
                    name, op, one, neighbours(source, op, made.type()), made, 2 + random.nextInt(2), false, false, null));
            case FLAT -> nodes.add(new Node.Arranged(
                    name, op, one, rows.function(source, made.type()), made, random.nextInt(2), false, false, null));
            case UNION, EXCEPT, INTERSECT -> nodes.add(new Node.Arranged(
                    name, op, alike(op, source, op == Node.Op.UNION ? with(small, source) : all), null, same, 0, false, false, null));
            case JOIN -> join(op, name, source, small.get(random.nextInt(small.size())), made);
            default -> join(op, name, source, all.get(random.nextInt(all.size())), made);
        }
    }

    private static List<Node> with(List<Node> some, Node other) {
        List<Node> all = new ArrayList<>(some);
        all.add(other);
        return all;
    }

    /** About how many rows {@code node} may have, for one row put in. */
    private long weight(Node node) {
        if (!(node instanceof Node.Operator operator)) {
            return 10;
        }
        long first = weight(RowGenerator.find(nodes, operator.source()));
        if (!(node instanceof Node.Arranged arranged)) {
            return first;
        }
        return switch (arranged.op()) {
            case FLAT -> 2 * first;
            case UNION -> arranged.sources().stream()
                    .mapToLong(name -> weight(RowGenerator.find(nodes, name)))
                    .sum();
            case JOIN -> first * weight(RowGenerator.find(nodes, arranged.sources().get(1)));
            default -> first;
        };
    }

    private Type key() {
        List<Type> keys = List.of(
                Type.INT, Type.LONG, Type.DOUBLE, Type.TEXT, Type.DECIMAL, Type.CHAR, Type.BOOLEAN, Type.BOXED_DOUBLE);
        return keys.get(random.nextInt(keys.size()));
    }

    private Function neighbours(Node source, Node.Op op, Type type) {
        String row = RowGenerator.row(nodes, source);
        List<Param> params = new ArrayList<>();
        if (op == Node.Op.PAIRWISE) {
            params.add(Param.side(true, row));
            params.add(Param.side(false, row));
        } else {
            params.add(Param.run(RowGenerator.element(nodes, source).java()));
        }
        rows.broadcast(params);
        return bodies.function(params, type, 6, 0);
    }

    /** {@code source} and others with rows of its type; it stands in for what is not there. */
    private List<String> alike(Node.Op op, Node source, List<Node> all) {
        Element element = RowGenerator.element(nodes, source);
        boolean made = RowGenerator.made(nodes, source);
        List<Node> fit = all.stream()
                .filter(node -> RowGenerator.element(nodes, node).java().equals(element.java()))
                .toList();
        List<String> names = new ArrayList<>(List.of(source.name()));
        for (int i = op == Node.Op.UNION ? 1 + random.nextInt(2) : 1; i > 0; i--) {
            names.add(fit.get(random.nextInt(fit.size())).name());
        }
        if (random.nextInt(3) == 0 && !made) {
            names.set(1, source.name());
        }
        return names;
    }

    private void join(Node.Op op, String name, Node left, Node right, Element made) {
        boolean join = op == Node.Op.JOIN;
        boolean leftOptional = join && random.nextInt(3) == 0;
        boolean rightOptional = join && random.nextInt(3) == 0;
        Node.Match match = match(left, right);
        Function function = null;
        if (join) {
            List<Param> params = new ArrayList<>();
            params.add(Param.side(true, optional(leftOptional, left)));
            params.add(Param.side(false, optional(rightOptional, right)));
            if (!leftOptional && !rightOptional && random.nextInt(3) == 0) {
                params.clear();
                components(params, left, right);
            }
            rows.broadcast(params);
            function = bodies.function(params, made.type(), 6, 0);
        }
        Element element = join ? made : RowGenerator.element(nodes, left);
        nodes.add(new Node.Arranged(
                name, op, List.of(left.name(), right.name()), function, element, 0, leftOptional, rightOptional, match));
    }

    private String optional(boolean optional, Node node) {
        return optional
                ? "@Nullable " + RowGenerator.element(nodes, node).java()
                : RowGenerator.row(nodes, node);
    }

    /** The components that only one side has; both rows where there are none. */
    private void components(List<Param> params, Node left, Node right) {
        List<RecordComponent> ofLeft = RowGenerator.element(nodes, left).components();
        List<RecordComponent> ofRight = RowGenerator.element(nodes, right).components();
        for (RecordComponent component : ofLeft) {
            if (ofRight.stream().noneMatch(other -> other.getName().equals(component.getName()))) {
                params.add(Param.component(component.getName(), Type.of(component.getType())));
            }
        }
        for (RecordComponent component : ofRight) {
            if (ofLeft.stream().noneMatch(other -> other.getName().equals(component.getName()))) {
                params.add(Param.otherComponent(component.getName(), Type.of(component.getType())));
            }
        }
        if (params.isEmpty()) {
            params.add(Param.side(true, RowGenerator.row(nodes, left)));
            params.add(Param.side(false, RowGenerator.row(nodes, right)));
        }
    }

    private Node.Match match(Node left, Node right) {
        boolean keyed = RowGenerator.key(nodes, left).isPresent()
                && RowGenerator.key(nodes, left).equals(RowGenerator.key(nodes, right));
        if (keyed && random.nextBoolean()) {
            return new Node.Match(List.of(), null, null);
        }
        List<String> on = new ArrayList<>();
        for (RecordComponent a : RowGenerator.element(nodes, left).components()) {
            for (RecordComponent b : RowGenerator.element(nodes, right).components()) {
                if (Type.of(a.getType()).boxed.equals(Type.of(b.getType()).boxed) && random.nextInt(3) == 0) {
                    on.add(a.getName().equals(b.getName()) ? a.getName() : a.getName() + "=" + b.getName());
                }
            }
        }
        if (!on.isEmpty() && random.nextInt(4) > 0) {
            return new Node.Match(on.subList(0, 1 + random.nextInt(on.size())), null, null);
        }
        Type key = List.of(Type.INT, Type.TEXT, Type.BOXED_INT, Type.BOOLEAN, Type.DOUBLE).get(random.nextInt(5));
        return new Node.Match(List.of(), rows.function(left, key), rows.function(right, key));
    }
}
