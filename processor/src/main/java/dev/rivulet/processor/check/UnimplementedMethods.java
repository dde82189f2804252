package dev.rivulet.processor.check;

import dev.rivulet.processor.model.MemberModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.Set;

/** An abstract method is a node, the reader of one or a setter: nothing else is generated. */
final class UnimplementedMethods implements Check {
    private static final Set<String> OBJECT =
            Set.of("toString()", "hashCode()", "equals(java.lang.Object)");

    @Override
    public void check(Subject subject, Problems problems) {
        GeneratedMethods generated = new GeneratedMethods(subject);
        for (MemberModel member : subject.graph().members()) {
            MethodModel method = member.method();
            boolean done = method.form() != MethodModel.Form.ABSTRACT
                    || OBJECT.contains(member.origin().member())
                    || generated.read(method.name()).isPresent()
                            && method.parameters().isEmpty()
                    || generated.declarable(member)
                    || subject.broken(method.name());
            if (!done) {
                String hint = method.parameters().isEmpty()
                        ? Nearest.hint(method.name(), generated.readable())
                        : "";
                problems.add(
                        ErrorCode.UNIMPLEMENTED,
                        member.origin(),
                        "nothing implements '" + member.origin().member() + "' in " + subject.name()
                                + hint,
                        repair(method));
            }
        }
    }

    private static String repair(MethodModel method) {
        return RowAccess.shows(method.returned())
                ? "Annotate it with @Collection; beside an import of java.util.*, import "
                        + "dev.rivulet.annotations.Collection by its name."
                : "Annotate it as a node, name it after a node to declare its reader, "
                        + "or give it a body.";
    }
}
