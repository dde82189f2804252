package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a value for each row: of an each, of neighbours, or within an aggregate. */
final class EachEmitter extends ValuesEmitter {
    EachEmitter(Sheet sheet, Step step) {
        super(sheet, step);
    }

    void emit() {
        TypeSpec.Builder type = begin(RuntimeNames.ROW_OPERATOR);
        type.addMethod(function.recompute())
                .addMethod(RowParts.push())
                .addMethod(row())
                .addMethod(removeForItself())
                .addMethod(reset())
                .addMethod(grow());
        finish(type);
    }

    @Override
    void head(TypeSpec.Builder type) {
        if (!(step.node() instanceof NodeModel.Sliding sliding)) {
            function.head(type);
            return;
        }
        String order = sheet.names.field(function.source().step);
        function.fields().head(
                type,
                CodeBlock.of("$L, false", order),
                CodeBlock.builder().addStatement("$L.reach($L)", order, sliding.rows() - 1).build());
    }

    /* private void row(int slot) {
     *   if (!live.has(slot)) {
     *     remove(slot);
     *     return;
     *   }
     *   double next = Tape.notional(trades.price[slot], trades.amount[slot]);
     *   … store
     * } */
    private MethodSpec row() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("row")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addExceptions(step.node().method().thrown());
        String source = sheet.names.field(function.source().step);
        if (here.nested()) {
            method.addCode(function.within("remove(slot)"));
        }
        CodeBlock absent = CodeBlock.of("!$L.has(slot)", source);
        if (step.node() instanceof NodeModel.Sliding sliding) {
            method.addStatement(
                    "int earlier = $L.has(slot) ? $L.back(slot, $L) : -1", source, source, sliding.rows() - 1);
            absent = CodeBlock.of("earlier < 0");
        }
        if (!here.nested() || step.node() instanceof NodeModel.Sliding) {
            method.beginControlFlow("if ($L)", absent)
                    .addStatement("remove(slot)")
                    .addStatement("return")
                    .endControlFlow();
        }
        method.addCode(function.required());
        if (step.node() instanceof NodeModel.Sliding sliding && !sliding.pair()) {
            method.addCode(run(source, sliding.rows()));
        }
        return method.addStatement("$T next = $L", held(), function.value(held()))
                .addCode(store())
                .build();
    }

    /* List<Fill> run = new ArrayList<>(3);
     * for (int at = earlier; at != slot; at = inTime.next(at)) {
     *   run.add(fills.row(at));
     * }
     * run.add(fills.row(slot)); */
    private CodeBlock run(String source, int rows) {
        return CodeBlock.builder()
                .addStatement(
                        "$T<$T> run = new $T<>($L)",
                        List.class,
                        function.source().element().box(),
                        ArrayList.class,
                        rows)
                .beginControlFlow("for (int at = earlier; at != slot; at = $L.next(at))", source)
                .addStatement("run.add($L)", function.source().element("at"))
                .endControlFlow()
                .addStatement("run.add($L)", function.source().element("slot"))
                .build();
    }

    /* protected void reset() {
     *   for (int slot = 0; slot < present.length; slot++) {
     *     if (present[slot]) {
     *       present[slot] = false;
     *       size--;
     *       changes.mark(slot);
     *     }
     *   }
     *   total.clear(0);
     * } */
    private MethodSpec reset() {
        return SourceEmitter.protectedMethod("reset")
                .beginControlFlow("for (int slot = 0; slot < $L; slot++)", here.limit())
                .addCode(drop())
                .endControlFlow()
                .addCode(clearAccumulators())
                .build();
    }
}
