package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.List;

/** Programs that are a little simpler than one: a node less, a parameter less, a shorter body. */
final class SmallerPrograms {
    private final Program program;
    private final List<Program> smaller = new ArrayList<>();

    private SmallerPrograms(Program program) {
        this.program = program;
    }

    /** Every program that is one simplification away, the shortest first. */
    static List<Program> of(Program program) {
        SmallerPrograms all = new SmallerPrograms(program);
        if (program.shape() == Program.Shape.NESTED) {
            all.smaller.add(new Program(program.name(), Program.Shape.INTERFACE, program.nodes(), 0));
        }
        for (int i = program.nodes().size() - 1; i >= 0; i--) {
            all.without(i);
        }
        for (int i = program.nodes().size() - 1; i >= 0; i--) {
            all.simplified(i);
        }
        return all.smaller;
    }

    private void without(int index) {
        String gone = program.nodes().get(index).name();
        List<Node> nodes = new ArrayList<>();
        for (Node node : program.nodes()) {
            if (node.name().equals(gone)) {
                continue;
            }
            Node other = node.reads().contains(gone) ? unbound(node, gone) : node;
            if (other == null) {
                return;
            }
            nodes.add(other);
        }
        smaller.add(program.with(nodes));
    }

    /** {@code node} without reading {@code gone}; null if it cannot do without. */
    private static Node unbound(Node node, String gone) {
        Function function = function(node);
        if (function == null || node instanceof Node.Group
                || node instanceof Node.Arranged arranged && arranged.sources().contains(gone)
                || node instanceof Node.Operator operator && operator.source().equals(gone)) {
            return null;
        }
        for (int i = 0; i < function.params().size(); i++) {
            Param param = function.params().get(i);
            if (param.edge() && param.name().equals(gone)) {
                Function less = without(function, i);
                return less == null ? null : with(node, less);
            }
        }
        return null;
    }

    private static Function without(Function function, int param) {
        if (function.body() == null || function.params().size() == 1) {
            return null;
        }
        List<Param> params = new ArrayList<>(function.params());
        params.remove(param);
        return Function.of(params, function.type(), without(function.body(), param));
    }

    private static Expr without(Expr expr, int param) {
        if (expr instanceof Expr.Of of) {
            return of.index() == param
                    ? new Expr.Constant(1)
                    : new Expr.Of(of.index() > param ? of.index() - 1 : of.index());
        }
        if (expr instanceof Expr.Rescue rescue) {
            Expr other = without(rescue.other(), param);
            return without(rescue.asked(), param) instanceof Expr.Of of ? new Expr.Rescue(of, other) : other;
        }
        return expr.with(expr.parts().stream().map(part -> without(part, param)).toList());
    }

    private void simplified(int index) {
        Node node = program.nodes().get(index);
        Function function = function(node);
        if (node instanceof Node.Group group) {
            of(group.nested()).forEach(nested -> replace(index, group.with(group.function(), nested)));
        }
        if (function == null || function.body() == null) {
            return;
        }
        for (int i = 0; i < function.params().size(); i++) {
            Function less = without(function, i);
            if (less != null) {
                replace(index, with(node, less));
            }
        }
        for (Expr expr : shorter(function.body())) {
            replace(index, with(node, Function.of(function.params(), function.type(), expr)));
        }
    }

    private void replace(int index, Node node) {
        List<Node> nodes = new ArrayList<>(program.nodes());
        nodes.set(index, node);
        smaller.add(program.with(nodes));
    }

    /** What {@code expr} becomes when one of its parts takes the place of a whole. */
    private static List<Expr> shorter(Expr expr) {
        List<Expr> all = new ArrayList<>(expr.parts());
        for (int i = 0; i < expr.parts().size(); i++) {
            for (Expr part : shorter(expr.parts().get(i))) {
                List<Expr> parts = new ArrayList<>(expr.parts());
                parts.set(i, part);
                all.add(expr.with(parts));
            }
        }
        return all;
    }

    private static Function function(Node node) {
        if (node instanceof Node.Query query) {
            return query.function();
        }
        return node instanceof Node.Operator operator ? operator.function() : null;
    }

    private static Node with(Node node, Function function) {
        if (node instanceof Node.Query q) {
            return new Node.Query(q.name(), function, q.cut(), q.internal(), q.declared(), q.mixin());
        }
        if (node instanceof Node.Filter filter) {
            return new Node.Filter(filter.name(), filter.source(), function);
        }
        if (node instanceof Node.Each each) {
            return new Node.Each(each.name(), each.source(), function);
        }
        if (node instanceof Node.Group g) {
            return g.with(function, g.nested());
        }
        if (node instanceof Node.Arranged arranged) {
            return arranged.with(function);
        }
        Node.Aggregate a = (Node.Aggregate) node;
        return new Node.Aggregate(a.name(), a.source(), function, a.fold(), a.values(), a.type(), a.empty());
    }
}
