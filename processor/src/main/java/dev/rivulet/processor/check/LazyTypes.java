package dev.rivulet.processor.check;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Typing;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.Map;

/** A supplier accepts the value of the node behind it without narrowing. */
final class LazyTypes implements Check {
    private static final Map<String, TypeName> SUPPLIED = Map.of(
            "java.util.function.DoubleSupplier", TypeName.DOUBLE,
            "java.util.function.LongSupplier", TypeName.LONG,
            "java.util.function.IntSupplier", TypeName.INT,
            "java.util.function.BooleanSupplier", TypeName.BOOLEAN);

    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Query node : subject.nodes(NodeModel.Query.class)) {
            for (Binding binding : subject.bindings(node)) {
                if (binding instanceof Binding.Scalar scalar
                        && scalar.lazy()
                        && !fits(
                                subject.typing(),
                                scalar.node().type(),
                                scalar.parameter().type())) {
                    TypeName given = scalar.node().type();
                    problems.add(
                            ErrorCode.TYPE_MISMATCH,
                            scalar.parameter().origin(),
                            "parameter '" + scalar.parameter().name() + "' is "
                                    + Words.type(scalar.parameter().type()) + ", but "
                                    + Words.the(scalar.node()) + " is " + Words.type(given),
                            "Make the parameter " + supplier(given) + ".");
                }
            }
        }
    }

    private static boolean fits(Typing typing, TypeName given, TypeName supplier) {
        TypeName primitive = SUPPLIED.get(supplier.toString());
        if (primitive != null) {
            return typing.fits(given, primitive);
        }
        if (!(supplier instanceof ParameterizedTypeName generic)) {
            return false;
        }
        TypeName wanted = generic.typeArguments().get(0);
        if (!(wanted instanceof WildcardTypeName wildcard)) {
            return typing.fits(given, wanted);
        }
        return wildcard.lowerBounds().stream().allMatch(given.box()::equals)
                && typing.fits(given.box(), wildcard.upperBounds().get(0));
    }

    private static String supplier(TypeName given) {
        return SUPPLIED.entrySet().stream()
                .filter(entry -> entry.getValue().equals(given))
                .map(entry -> entry.getKey().substring("java.util.function.".length()))
                .findFirst()
                .orElse("Supplier<" + Words.type(given.box()) + ">");
    }
}
