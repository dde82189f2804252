package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Keys;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Origin;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.List;
import java.util.Optional;

/** What two sides are matched by is there on both, and can be equal. */
final class JoinKeys implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Operator node : subject.nodes(NodeModel.Operator.class)) {
            if (!subject.sound(node)) {
                continue;
            }
            if (node instanceof NodeModel.Join join) {
                match(subject, node, join.match(), problems);
                optional(subject, join, problems);
            } else if (node instanceof NodeModel.Chosen chosen && chosen.match().isPresent()) {
                match(subject, node, chosen.match().get(), problems);
            }
        }
    }

    private static void match(
            Subject subject, NodeModel.Operator node, NodeModel.Match match, Problems problems) {
        Optional<List<Keys.Part>> left = key(subject, node, match, true, problems);
        Optional<List<Keys.Part>> right = key(subject, node, match, false, problems);
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        boolean fits = left.get().size() == right.get().size();
        for (int i = 0; fits && i < left.get().size(); i++) {
            fits = left.get().get(i).type().box().equals(right.get().get(i).type().box());
        }
        if (!fits) {
            report(
                    node,
                    "matches " + types(left.get()) + " of '" + match.left() + "' with " + types(right.get())
                            + " of '" + match.right() + "'",
                    "Match values of one type: name other components, or a leftKey or rightKey that converts.",
                    problems);
        }
    }

    private static Optional<List<Keys.Part>> key(
            Subject subject, NodeModel.Operator node, NodeModel.Match match, boolean left, Problems problems) {
        String source = left ? match.left() : match.right();
        NodeModel rows = subject.rows(node, source).orElseThrow();
        if (subject.wiring().groups(rows).isPresent()) {
            return Optional.empty(); // that is told as such
        }
        Optional<List<Keys.Part>> key = Keys.of(subject.wiring(), match, rows, left);
        Optional<NodeModel.KeyMethod> named = left ? match.leftKey() : match.rightKey();
        if (named.isPresent()) {
            boolean bad = key.isEmpty() || key.get().stream().anyMatch(JoinKeys::unusable);
            if (bad) {
                report(
                        node,
                        "takes its key of '" + source + "' from '" + named.get().name()
                                + "', which is no method that gives one for a row",
                        "Name a static method whose parameters are the row, its components or scalar nodes.",
                        problems);
            }
            return bad ? Optional.empty() : key;
        }
        if (key.isEmpty()) {
            List<String> names = subject.wiring().row(rows).stream()
                    .flatMap(row -> row.components().stream())
                    .map(each -> each.name())
                    .toList();
            report(
                    node,
                    match.on().isEmpty()
                            ? "does not say what '" + source + "' is matched by, and it is no table"
                            : "matches by " + String.join(", ", match.on()) + ", which '" + source + "' does not have",
                    "Say on = \"a\", or on = \"a=b\" where the sides differ; '" + source + "' has "
                            + (names.isEmpty() ? "no components, so name a method for its key" : String.join(", ", names))
                            + ".",
                    problems);
        }
        return key;
    }

    private static boolean unusable(Keys.Part part) {
        return part instanceof Keys.Computed computed
                && (computed.method().form() == MethodModel.Form.ABSTRACT
                        || computed.method().is(MethodModel.Trait.PRIVATE)
                        || computed.type().equals(TypeName.VOID)
                        || computed.bindings().stream()
                                .anyMatch(binding -> binding instanceof Binding.Unknown
                                        || binding instanceof Binding.Ambiguous
                                        || binding instanceof Binding.Scalar scalar && scalar.lazy()));
    }

    private static String types(List<Keys.Part> parts) {
        return String.join(", ", parts.stream().map(part -> Words.type(part.type())).toList());
    }

    /** A side that may be missing is taken whole: it has no components then. */
    private static void optional(Subject subject, NodeModel.Join join, Problems problems) {
        for (Binding binding : subject.bindings(join)) {
            int side = binding instanceof Binding.Component component
                    ? component.side()
                    : binding instanceof Binding.Key key ? key.side() : -1;
            if (side >= 0 && subject.wiring().optional(join, side)) {
                problems.add(
                        ErrorCode.OPTIONAL_SIDE,
                        binding.parameter().origin(),
                        "parameter '" + binding.parameter().name() + "' is a part of '"
                                + (side == 0 ? join.match().left() : join.match().right())
                                + "', whose row may be missing",
                        "Take the row itself, and ask whether it is null.");
            }
        }
    }

    private static void report(NodeModel.Operator node, String fault, String repair, Problems problems) {
        Origin at = node.origin().value(Words.annotation(node), "on");
        problems.add(ErrorCode.BAD_JOIN_KEY, at, Words.the(node) + " " + fault, repair);
    }
}
