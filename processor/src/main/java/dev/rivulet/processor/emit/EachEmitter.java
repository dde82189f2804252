package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a value for each row: of an each, or within an aggregate. It holds the accumulators of the
 * aggregates that take its values, and tells them of every change.
 */
final class EachEmitter {
    private final Sheet sheet;
    private final Step step;
    private final RowFunction function;
    private final RowParts parts;
    private final TypeName value;
    private final List<Accumulator> accumulators;

    EachEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.function = new RowFunction(sheet, (NodeModel.Operator) step.node());
        this.parts = new RowParts(sheet, step);
        this.value = value(sheet, step);
        this.accumulators = RowShape.folds(sheet, step).stream()
                .map(fold -> accumulator(sheet, fold, value))
                .toList();
    }

    /** The type of the values that the each or the values' step {@code step} holds. */
    static TypeName value(Sheet sheet, Step step) {
        if (step.node() instanceof NodeModel.Each each) {
            return each.row().type();
        }
        NodeModel.Aggregate aggregate = (NodeModel.Aggregate) step.node();
        return Columns.held(aggregate.body()
                .orElseGet(() -> RowShape.of(sheet, aggregate.source()).element()));
    }

    static Accumulator accumulator(Sheet sheet, NodeModel.Aggregate fold, TypeName value) {
        return new Accumulator(fold.kind(), value, sheet.names.field(sheet.plan.step(fold.name())));
    }

    void emit() {
        TypeSpec.Builder type = NodeParts.node(sheet, step, "", RuntimeNames.ROW_OPERATOR);
        parts.fields(type);
        type.addField(Columns.field(TypeName.BOOLEAN, "present"))
                .addField(Columns.field(held(), "value"))
                .addField(TypeName.INT, "size");
        accumulators.forEach(accumulator -> type.addField(accumulator.declaration(1, "this")));
        Columns.suppress(type, held());
        function.head(type);
        type.addMethod(function.recompute())
                .addMethod(RowParts.push())
                .addMethod(row())
                .addMethod(remove())
                .addMethod(reset());
        RowParts.presence(type);
        if (step.node() instanceof NodeModel.Each) {
            RowViews.raw(sheet, step, type);
        }
        type.addMethod(MethodSpec.methodBuilder("grow")
                .addParameter(TypeName.INT, "capacity")
                .addCode(Columns.grow("present"))
                .addCode(Columns.grow("value"))
                .build());
        if (step.node() instanceof NodeModel.Each) {
            type.addMethod(CellParts.method("rowAt")
                    .addParameter(TypeName.INT, "slot")
                    .returns(Object.class)
                    .addStatement("return value[slot]")
                    .build());
        }
        sheet.node(step, type.build(), function.arguments());
        parts.linkFrom(function.source().step.name());
        if (step.node() instanceof NodeModel.Each) {
            RowViews.reader(sheet, step);
        }
    }

    private TypeName held() {
        return Columns.held(value);
    }

    /* private void row(int slot) {
     *   if (!live.has(slot)) {
     *     remove(slot);
     *     return;
     *   }
     *   double next = Tape.notional(trades.price[slot], trades.amount[slot]);
     *   if (!present[slot]) {
     *     present[slot] = true;
     *     size++;
     *     total.add(0, next);
     *   } else if (Cutoffs.same(next, value[slot])) {
     *     return; // cutoff
     *   } else {
     *     total.replace(0, value[slot], next);
     *   }
     *   value[slot] = next;
     *   changes.mark();
     * } */
    private MethodSpec row() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("row")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addExceptions(step.node().method().thrown())
                .beginControlFlow("if (!$L.has(slot))", sheet.names.field(function.source().step))
                .addStatement("remove(slot)")
                .addStatement("return")
                .endControlFlow()
                .addCode(function.required())
                .addStatement("$T next = $L", held(), function.value(held()))
                .beginControlFlow("if (!present[slot])")
                .addStatement("present[slot] = true")
                .addStatement("size++");
        accumulators.forEach(accumulator -> method.addCode(accumulator.add("0")));
        method.nextControlFlow(
                        "else if ($L)", Values.same(CutoffModel.DEFAULT, "next", "value[slot]"))
                .addStatement("return");
        if (!accumulators.isEmpty()) {
            method.nextControlFlow("else");
            accumulators.forEach(accumulator -> method.addCode(accumulator.replace("0")));
        }
        return method.endControlFlow()
                .addStatement("value[slot] = next")
                .addCode(parts.announce())
                .build();
    }

    /* private void remove(int slot) {
     *   if (present[slot]) {
     *     present[slot] = false;
     *     size--;
     *     total.remove(0, value[slot]);
     *     changes.mark();
     *   }
     * } */
    private MethodSpec remove() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("remove")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .beginControlFlow("if (present[slot])")
                .addStatement("present[slot] = false")
                .addStatement("size--");
        accumulators.forEach(accumulator -> method.addCode(accumulator.remove("0")));
        if (!held().isPrimitive()) {
            method.addStatement("value[slot] = null");
        }
        return method.addCode(parts.announce()).endControlFlow().build();
    }

    /* protected void reset() {
     *   for (int slot = 0; slot < present.length; slot++) {
     *     remove(slot);
     *   }
     * } */
    private MethodSpec reset() {
        MethodSpec.Builder method = SourceEmitter.protectedMethod("reset")
                .beginControlFlow("for (int slot = 0; slot < present.length; slot++)")
                .addStatement("remove(slot)")
                .endControlFlow();
        accumulators.forEach(accumulator -> method.addCode(accumulator.clear("0")));
        return method.build();
    }
}
