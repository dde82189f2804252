package dev.rivulet.processor.check;

import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** {@code @Key} stands where there is a key. */
final class MisplacedKeys implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel node : subject.nodes()) {
            boolean input = node instanceof NodeModel.Input known
                    && known.kind() == NodeModel.Input.Kind.KEY;
            if (node.method().is(MethodModel.Trait.KEY)
                    && !input
                    && !(node instanceof NodeModel.Broken)) {
                problems.add(
                        ErrorCode.KEY_MISPLACED,
                        node.origin(),
                        "@Key on " + Words.the(node) + ", which is no input without a body",
                        "Put it on an abstract @Input of a graph that is nested in a group.");
            }
            boolean rows = node instanceof NodeModel.Operator operator
                    && subject.rows(operator).isPresent();
            for (Binding binding : subject.bindings(node)) {
                boolean judged = node instanceof NodeModel.Operator && !rows;
                judged |= binding instanceof Binding.Key || binding instanceof Binding.Ambiguous;
                if (binding.parameter().key() && !judged) {
                    problems.add(
                            ErrorCode.KEY_MISPLACED,
                            binding.parameter().origin(),
                            "@Key on parameter '" + binding.parameter().name() + "' of "
                                    + Words.the(node) + ", whose rows have no key",
                            "Leave it out, or read the rows of a table or of groups.");
                }
            }
        }
    }
}
