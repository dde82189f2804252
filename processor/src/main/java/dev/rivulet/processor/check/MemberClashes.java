package dev.rivulet.processor.check;

import dev.rivulet.processor.model.MemberModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** The user's type has no method that the generated class would override behind its back. */
final class MemberClashes implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        GeneratedMethods generated = new GeneratedMethods(subject);
        for (MemberModel member : subject.graph().members()) {
            MethodModel method = member.method();
            boolean apart = method.form() == MethodModel.Form.ABSTRACT
                    || method.is(MethodModel.Trait.PRIVATE)
                    || method.form() == MethodModel.Form.STATIC
                            && method.is(MethodModel.Trait.IN_INTERFACE);
            if (apart) {
                continue;
            }
            generated
                    .purpose(member)
                    .ifPresent(purpose -> problems.add(
                            ErrorCode.MEMBER_CLASH,
                            member.origin(),
                            "'" + member.origin().member() + "' is also the method of "
                                    + subject.graph().generated().simpleName() + " that " + purpose,
                            generated.declares(member)
                                    ? "Rename it, or leave out its body to declare that method."
                                    : "Rename it."));
            if (method.is(MethodModel.Trait.FINAL)
                    && member.origin().member().equals("toString()")) {
                problems.add(
                        ErrorCode.FINAL_METHOD,
                        member.origin(),
                        "'toString()' is final, and the generated class overrides it",
                        "Leave out 'final'.");
            }
        }
    }
}
