package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.ParameterModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.List;
import java.util.Optional;

/** A fold has all its methods, and a reduce joins two values to one of their type. */
final class Accumulators implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        subject.nodes(NodeModel.Fold.class).forEach(node -> fold(node, problems));
        for (NodeModel.Reduce node : subject.nodes(NodeModel.Reduce.class)) {
            subject.rows(node)
                    .flatMap(subject.wiring()::element)
                    .ifPresent(element -> reduce(node, element, problems));
        }
    }

    private static void fold(NodeModel.Fold node, Problems problems) {
        List<ParameterModel> parameters = node.method().parameters();
        String type = Words.type(node.type());
        if (parameters.isEmpty() || !parameters.get(0).type().equals(node.type())) {
            report(node, "does not take the accumulator first", "Begin the parameters with: " + type + " folded.", problems);
        } else if (node.type().equals(TypeName.DOUBLE) || node.type().equals(TypeName.FLOAT)) {
            report(node, "folds into " + type + ", where a row taken out leaves a rounding error",
                    "Use @Sum, which is exact, or another accumulator.", problems);
        } else if (!is(node.unfold(), node.type()) || !same(node.unfold().get().parameters(), parameters)) {
            report(node, "has no @Unfold(\"" + node.name() + "\") with its type and parameters",
                    "Declare a static method of the same type and parameters that takes a row out, annotated with it.",
                    problems);
        } else if (!is(node.zero(), node.type()) || !node.zero().get().parameters().isEmpty()) {
            report(node, "has no @Zero(\"" + node.name() + "\") of its type without parameters",
                    "Declare a static method that returns the " + type + " of no rows, annotated with it.", problems);
        }
    }

    private static boolean is(Optional<MethodModel> method, TypeName type) {
        return method.filter(found -> found.returned().equals(type)
                        && found.form() != MethodModel.Form.ABSTRACT
                        && !found.is(MethodModel.Trait.PRIVATE))
                .isPresent();
    }

    private static boolean same(List<ParameterModel> some, List<ParameterModel> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i).type().equals(others.get(i).type())
                    && (i == 0 || some.get(i).name().equals(others.get(i).name()));
        }
        return same;
    }

    private static void reduce(NodeModel.Reduce node, TypeName element, Problems problems) {
        List<ParameterModel> parameters = node.method().parameters();
        boolean fits = parameters.size() == 2
                && node.type().box().equals(element.box())
                && parameters.stream().allMatch(each -> each.type().box().equals(element.box()));
        if (!fits) {
            String type = Words.type(element);
            problems.add(
                    ErrorCode.BAD_REDUCE,
                    node.origin(),
                    Words.the(node) + " does not join two values of " + type + " to one",
                    "Give it the form " + type + " " + node.name() + "(" + type + " earlier, " + type + " later).");
        }
    }

    private static void report(NodeModel.Fold node, String fault, String repair, Problems problems) {
        problems.add(ErrorCode.BAD_FOLD, node.origin(), Words.the(node) + " " + fault, repair);
    }
}
