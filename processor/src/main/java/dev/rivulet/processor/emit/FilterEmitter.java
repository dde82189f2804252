package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import javax.lang.model.element.Modifier;

/** Writes a filter: a bit for each row, whether it is in. */
final class FilterEmitter {
    private final Sheet sheet;
    private final Step step;
    private final RowFunction function;
    private final RowParts parts;

    FilterEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.function = new RowFunction(sheet, step);
        this.parts = new RowParts(sheet, step);
    }

    void emit() {
        TypeSpec.Builder type = NodeParts.node(sheet, step, "", RuntimeNames.ROW_OPERATOR);
        parts.fields(type);
        type.addField(Columns.field(TypeName.BOOLEAN, "present"))
                .addField(TypeName.INT, "size");
        type.addMethod(function.recompute()).addMethod(RowParts.push()).addMethod(row()).addMethod(reset());
        RowParts.presence(type);
        RowViews.raw(sheet, step, type);
        type.addMethod(MethodSpec.methodBuilder("grow")
                .addParameter(TypeName.INT, "capacity")
                .addCode(Columns.grow("present"))
                .build());
        function.head(type);
        sheet.node(step, type.build(), function.arguments());
        parts.linkFrom(function.source().step.name());
        RowViews.reader(sheet, step);
    }

    /* private void row(int slot) {
     *   boolean next = trades.has(slot) && Tape.live(trades.amount[slot]);
     *   boolean value = present[slot];
     *   if (next || value) {
     *     present[slot] = next;
     *     size += (next ? 1 : 0) - (value ? 1 : 0);
     *     changes.mark();
     *     notional.push(slot);
     *   }
     * } */
    private MethodSpec row() {
        return MethodSpec.methodBuilder("row")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addExceptions(step.node().method().thrown())
                .addCode(function.required())
                .addStatement(
                        "boolean next = $L.has(slot) && $L",
                        sheet.names.field(function.source().step),
                        function.call())
                .addStatement("boolean before = present[slot]")
                .beginControlFlow("if (next || before)")
                .addStatement("present[slot] = next")
                .addStatement("size += (next ? 1 : 0) - (before ? 1 : 0)")
                .addCode(parts.announce())
                .endControlFlow()
                .build();
    }

    /* protected void reset() {
     *   for (int slot = 0; slot < present.length; slot++) {
     *     if (present[slot]) {
     *       present[slot] = false;
     *       changes.mark();
     *       notional.push(slot);
     *     }
     *   }
     *   size = 0;
     * } */
    private MethodSpec reset() {
        CodeBlock announce = parts.announce();
        return SourceEmitter.protectedMethod("reset")
                .beginControlFlow("for (int slot = 0; slot < present.length; slot++)")
                .beginControlFlow("if (present[slot])")
                .addStatement("present[slot] = false")
                .addCode(announce)
                .endControlFlow()
                .endControlFlow()
                .addStatement("size = 0")
                .build();
    }
}
