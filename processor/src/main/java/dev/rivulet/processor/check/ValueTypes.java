package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A parameter accepts the value it is given without narrowing. */
final class ValueTypes implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel node : subject.nodes()) {
            for (Binding binding : subject.bindings(node)) {
                TypeName given = given(binding);
                TypeName wanted = binding.parameter().type();
                if (given != null && !subject.typing().fits(given, wanted)) {
                    problems.add(
                            ErrorCode.TYPE_MISMATCH,
                            binding.parameter().origin(),
                            "parameter '" + binding.parameter().name() + "' is "
                                    + Words.type(wanted) + ", but " + what(binding) + " is "
                                    + Words.type(given),
                            "Make the parameter " + Words.type(given) + ".");
                }
            }
        }
    }

    private static TypeName given(Binding binding) {
        if (binding instanceof Binding.Scalar scalar) {
            return scalar.lazy() || scalar.parameter().key()
                    ? null
                    : scalar.node().type();
        }
        if (binding instanceof Binding.Component component) {
            return component.component().type();
        }
        if (binding instanceof Binding.GroupValue value) {
            return value.node().type();
        }
        return binding instanceof Binding.Key key ? key.type() : null;
    }

    private static String what(Binding binding) {
        if (binding instanceof Binding.Scalar scalar) {
            return Words.the(scalar.node());
        }
        if (binding instanceof Binding.GroupValue value) {
            return Words.the(value.node()) + " of the group";
        }
        return binding instanceof Binding.Key ? "the key" : "the component";
    }
}
