package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A sort key is a primitive or can be compared. */
final class SortKeys implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.SortBy node : subject.nodes(NodeModel.SortBy.class)) {
            TypeName key = node.method().returned();
            if (!key.isPrimitive() && !key.equals(TypeName.VOID) && !subject.typing().comparable(key)) {
                problems.add(
                        ErrorCode.BAD_KEY_TYPE,
                        node.origin(),
                        Words.the(node) + " sorts by " + Words.type(key) + ", which has no order",
                        "Return a primitive or a Comparable.");
            }
        }
    }
}
