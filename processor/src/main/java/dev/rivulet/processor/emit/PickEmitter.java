package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes which row a first, a last or a quantile takes, by its number in an order, and its value. */
final class PickEmitter {
    private final Sheet sheet;
    private final Step source;
    private final String order;
    private final NodeModel.Aggregate aggregate;
    private final RowFunction function;
    private final NodeFields fields;

    PickEmitter(Sheet sheet, Step step, NodeModel.Aggregate aggregate, NodeFields fields) {
        this.sheet = sheet;
        this.source = sheet.plan.at(step.source());
        this.order = sheet.names.field(source);
        this.aggregate = aggregate;
        this.function = new RowFunction(sheet, step);
        this.fields = fields;
    }

    /** The value that is picked; there is a row. What it needs besides is added to {@code type}. */
    CodeBlock emit(TypeSpec.Builder type) {
        if (aggregate.kind() == NodeModel.Aggregate.Kind.QUANTILE) {
            BigDecimal share = new BigDecimal(Double.toString(aggregate.share())).stripTrailingZeros();
            int scale = Math.max(0, share.scale());
            return CodeBlock.of(
                    "$L.key[$L.at($L, $T.rank($L.size($L), $LL, $LL))]",
                    order,
                    order,
                    group(),
                    RuntimeNames.QUANTILES,
                    order,
                    group(),
                    share.setScale(scale).unscaledValue(),
                    BigDecimal.TEN.pow(scale).toBigInteger());
        }
        pick(type);
        return aggregate.kind() == NodeModel.Aggregate.Kind.FIRST
                ? CodeBlock.of("pick($L.at($L, 0)$L)", order, group(), given())
                : CodeBlock.of("pick($1L.at($2L, $1L.size($2L) - 1)$3L)", order, group(), given());
    }

    private String group() {
        return sheet.nest == null ? "0" : "group";
    }

    /** Within groups the function may read scalars of the group. */
    private String given() {
        return sheet.nest == null ? "" : ", group";
    }

    /** What picking throws: where the user's method is called, an exception that names the row. */
    Optional<TypeName> thrown() {
        boolean calls = aggregate.kind() != NodeModel.Aggregate.Kind.QUANTILE && aggregate.body().isPresent();
        return calls ? Optional.of(RuntimeNames.ROW_EXCEPTION) : Optional.empty();
    }

    private List<CodeBlock> failure() {
        List<CodeBlock> all = new ArrayList<>(List.of(CodeBlock.of("slot"), CodeBlock.of("e")));
        all.addAll(function.columns());
        return all;
    }

    /* private double pick(int slot) throws RowException {
     *   try {
     *     return Book.opening(fills.price[slot]);
     *   } catch (Error e) {
     *     throw e;
     *   } catch (Throwable e) {
     *     throw fills.failure(slot, e);
     *   }
     * } */
    private void pick(TypeSpec.Builder type) {
        fields.rows(function.source());
        if (aggregate.body().isPresent()) {
            fields.calls(aggregate.method(), function.bindings(), function.source());
        }
        TypeName held = Columns.held(aggregate.body().orElseGet(function.source()::element));
        MethodSpec.Builder pick = MethodSpec.methodBuilder("pick")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .returns(held);
        if (sheet.nest != null) {
            pick.addParameter(TypeName.INT, "group");
        }
        thrown().ifPresent(thrown -> pick.addException(thrown).beginControlFlow("try"));
        pick.addCode(function.required()).addStatement("return $L", function.value(held));
        thrown().ifPresent(thrown -> pick.nextControlFlow("catch ($T e)", Error.class)
                .addStatement("throw e")
                .nextControlFlow("catch ($T e)", Throwable.class)
                .addStatement(
                        "throw $L.failure($L)",
                        sheet.names.field(function.source().step),
                        CodeBlock.join(failure(), ", "))
                .endControlFlow());
        type.addMethod(pick.build());
    }
}
