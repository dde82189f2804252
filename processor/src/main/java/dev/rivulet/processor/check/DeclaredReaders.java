package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.MemberModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A reader that the user declares returns what the node holds. */
final class DeclaredReaders implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        GeneratedMethods generated = new GeneratedMethods(subject);
        for (MemberModel member : subject.graph().members()) {
            MethodModel method = member.method();
            if (method.form() != MethodModel.Form.ABSTRACT
                    || !method.parameters().isEmpty()) {
                continue;
            }
            generated.read(method.name()).ifPresent(node -> {
                String holds = holds(subject, node);
                if (!fits(subject, node, method.returned())) {
                    problems.add(
                            ErrorCode.READER_TYPE,
                            member.origin(),
                            "reader '" + method.name() + "' returns "
                                    + Words.type(method.returned()) + ", but " + Words.the(node)
                                    + " holds " + holds,
                            "Let the reader return " + holds + ".");
                }
            });
        }
    }

    private static String holds(Subject subject, NodeModel node) {
        return node instanceof NodeModel.Scalar scalar
                ? Words.type(scalar.type())
                : new RowAccess(subject).offered((NodeModel.Collection) node);
    }

    private static boolean fits(Subject subject, NodeModel node, TypeName declared) {
        if (node instanceof NodeModel.Scalar scalar) {
            boolean reference = !scalar.type().isPrimitive() && !declared.isPrimitive();
            return scalar.type().equals(declared)
                    || reference && subject.typing().fits(scalar.type(), declared);
        }
        return new RowAccess(subject).accepts(declared, (NodeModel.Collection) node);
    }
}
