package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A filter answers yes or no. */
final class FilterTypes implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Filter node : subject.nodes(NodeModel.Filter.class)) {
            if (!node.method().returned().equals(TypeName.BOOLEAN)
                    && !node.method().returned().equals(TypeName.VOID)) {
                problems.add(
                        ErrorCode.BAD_FILTER_TYPE,
                        node.origin(),
                        Words.the(node) + " returns " + Words.type(node.method().returned()),
                        "Return boolean: true for the rows to keep.");
            }
        }
    }
}
