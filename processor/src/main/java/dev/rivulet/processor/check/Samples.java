package dev.rivulet.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** Time is an abstract {@code Instant}, chance an abstract {@code long}. */
final class Samples implements Check {
    private static final ClassName INSTANT = ClassName.get("java.time", "Instant");

    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Input node : subject.nodes(NodeModel.Input.class)) {
            boolean bare = node.method().form() == MethodModel.Form.ABSTRACT;
            if (node.kind() == NodeModel.Input.Kind.NOW && !(bare && node.type().equals(INSTANT))) {
                problems.add(
                        ErrorCode.BAD_NOW_TYPE,
                        node.origin(),
                        "now '" + node.name() + "' is " + what(node, bare),
                        "Declare it as abstract Instant " + node.name() + "().");
            }
            if (node.kind() == NodeModel.Input.Kind.SEED
                    && !(bare && node.type().equals(TypeName.LONG))) {
                problems.add(
                        ErrorCode.BAD_SEED_TYPE,
                        node.origin(),
                        "seed '" + node.name() + "' is " + what(node, bare),
                        "Declare it as abstract long " + node.name() + "().");
            }
        }
    }

    private static String what(NodeModel.Input node, boolean bare) {
        return bare ? Words.type(node.type()) : "a method with a body";
    }
}
