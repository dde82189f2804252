package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/**
 * An input of a nested graph is the key, a node of the enclosing graph, or has a starting value.
 */
final class NestedInputs implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Group group : subject.nodes(NodeModel.Group.class)) {
            for (NodeModel node : group.nested().nodes()) {
                if (node instanceof NodeModel.Input input) {
                    check(subject, group, input, problems);
                } else if (archived(node)) {
                    report(
                            group,
                            " has '" + node.name() + "', windows with an archive, which only the outermost graph can have",
                            "Leave it out: read the windows, or listen to them, in " + subject.name() + ".",
                            problems);
                }
            }
        }
    }

    private static boolean archived(NodeModel node) {
        return node instanceof NodeModel.Group inner
                && inner.window().filter(window -> !window.archive().isEmpty()).isPresent();
    }

    private static void check(
            Subject subject, NodeModel.Group group, NodeModel.Input input, Problems problems) {
        switch (input.kind()) {
            case NOW, SEED -> report(
                    group,
                    " has the " + Words.the(input) + ", which only the outermost graph can have",
                    "Declare it in " + subject.name()
                            + ", and an @Input of its name in the nested graph.",
                    problems);
            case KEY -> fits(subject, group, input, group.key(), "the key", problems);
            case REQUIRED -> {
                NodeModel outer = subject.wiring().node(input.name()).orElse(null);
                if (outer instanceof NodeModel.Scalar scalar) {
                    fits(subject, group, input, scalar.type(), Words.the(scalar), problems);
                } else if (!(outer instanceof NodeModel.Broken)) {
                    report(
                            group,
                            " has the input '" + input.name() + "', which nothing gives",
                            "Declare a node '" + input.name() + "' in " + subject.name()
                                    + ", give the input a starting value, or make it @Key.",
                            problems);
                }
            }
            default -> {}
        }
    }

    private static void fits(
            Subject subject,
            NodeModel.Group group,
            NodeModel.Input input,
            TypeName given,
            String what,
            Problems problems) {
        if (!subject.typing().fits(given, input.type())) {
            report(
                    group,
                    " has the input '" + input.name() + "' of type " + Words.type(input.type())
                            + ", but " + what + " is " + Words.type(given),
                    "Make the input " + Words.type(given) + ".",
                    problems);
        }
    }

    private static void report(
            NodeModel.Group group, String fault, String repair, Problems problems) {
        problems.add(
                ErrorCode.NESTED_GRAPH,
                group.origin().value(Words.annotation(group), "into"),
                group.nested().type().simpleName() + fault,
                repair);
    }
}
