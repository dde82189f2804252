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
    private final Presence here;

    FilterEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.function = new RowFunction(sheet, step);
        this.parts = new RowParts(sheet, step);
        this.here = Presence.of(sheet);
    }

    void emit() {
        TypeSpec.Builder type = NodeParts.node(sheet, step, "", RuntimeNames.ROW_OPERATOR);
        parts.fields(type);
        here.fields(type);
        type.addMethod(function.recompute()).addMethod(RowParts.push()).addMethod(here.nested() ? rowWithin() : row()).addMethod(reset());
        if (here.nested()) {
            type.addMethod(remove());
        }
        here.methods(type);
        RowViews.raw(sheet, step, type);
        type.addMethod(SourceEmitter.protectedMethod("grow")
                .addParameter(TypeName.INT, "capacity")
                .addCode(here.grow())
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

    /* private void row(int slot) {
     *   … within
     *   boolean next = Position.live(fills.amount[slot]);
     *   if (!next) {
     *     remove(slot);
     *     return;
     *   }
     *   if (!here.has(slot)) {
     *     here.put(slot, group);
     *   }
     *   changes.mark();
     * } */
    private MethodSpec rowWithin() {
        return MethodSpec.methodBuilder("row")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addExceptions(step.node().method().thrown())
                .addCode(function.within("remove(slot)"))
                .addCode(function.required())
                .beginControlFlow("if (!$L)", function.call())
                .addStatement("remove(slot)")
                .addStatement("return")
                .endControlFlow()
                .beginControlFlow("if (!$L)", here.has())
                .addCode(here.put())
                .endControlFlow()
                .addCode(parts.announce())
                .build();
    }

    /* private void remove(int slot) {
     *   if (here.has(slot)) {
     *     int group = here.take(slot);
     *     changes.mark();
     *   }
     * } */
    private MethodSpec remove() {
        CodeBlock announce = parts.announce();
        boolean asked = Said.variable(announce.toString(), "group");
        return MethodSpec.methodBuilder("remove")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .beginControlFlow("if ($L)", here.has())
                .addCode(asked ? here.take() : CodeBlock.of("here.take(slot);\n"))
                .addCode(announce)
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
        if (here.nested()) {
            return SourceEmitter.protectedMethod("reset")
                    .beginControlFlow("for (int slot = 0; slot < $L; slot++)", here.limit())
                    .addStatement("remove(slot)")
                    .endControlFlow()
                    .build();
        }
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
