package dev.rivulet.processor.check;

import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A name in a row function is a component of the row or a node, not both. */
final class AmbiguousNames implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel node : subject.nodes()) {
            for (Binding binding : subject.bindings(node)) {
                if (binding instanceof Binding.Ambiguous found && node instanceof NodeModel.Operator operator) {
                    problems.add(
                            ErrorCode.AMBIGUOUS_NAME,
                            binding.parameter().origin(),
                            fault(subject, operator, found),
                            repair(subject, operator, found.between()));
                }
            }
        }
    }

    private static String fault(Subject subject, NodeModel.Operator node, Binding.Ambiguous found) {
        String name = "'" + found.parameter().name() + "'";
        boolean one = node.sources().size() > 1 && node.sources().get(0).equals(node.sources().get(1));
        String sides = one
                ? "'" + node.source() + "', on both sides,"
                : "'" + String.join("' and of '", node.sources()) + "'";
        return switch (found.between()) {
            case SIDES -> name + " is a component of the rows of " + sides.replaceAll(",$", "");
            case KEYS -> "@Key on " + name + " does not say whose key it is: the rows of " + sides + " have one";
            case ROW_AND_NODE -> name + " is "
                    + (subject.rows(node).flatMap(subject.wiring()::groups).isPresent()
                            ? "a value of the group"
                            : "a component of the row")
                    + " and a node of " + subject.name();
        };
    }

    private static String repair(Subject subject, NodeModel.Operator node, Binding.Between between) {
        String first = node.source();
        String second = node.sources().get(node.sources().size() - 1);
        return switch (between) {
            case ROW_AND_NODE -> subject.rows(node).flatMap(subject.wiring()::groups).isPresent()
                    ? "Rename one of them."
                    : "Rename the node, or take the row itself and ask it for the component.";
            case SIDES -> "Take the two rows first, and ask the one that is meant.";
            case KEYS -> first.equals(second)
                    ? "Make rows that hold their key with an @Each, and join those."
                    : "Call the parameter '" + first + "' or '" + second + "', after the side whose key it is.";
        };
    }
}
