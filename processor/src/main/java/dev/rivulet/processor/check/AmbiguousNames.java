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
                if (binding instanceof Binding.Ambiguous) {
                    String name = binding.parameter().name();
                    problems.add(
                            ErrorCode.AMBIGUOUS_NAME,
                            binding.parameter().origin(),
                            "'" + name + "' is a component of the row and a node of "
                                    + subject.name(),
                            "Rename the node, or take the row itself and ask it for the"
                                    + " component.");
                }
            }
        }
    }
}
