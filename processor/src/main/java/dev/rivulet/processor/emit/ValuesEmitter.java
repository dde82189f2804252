package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The parts of every node that holds a value for each of its rows. It holds the accumulators of the
 * aggregates that take its values, and tells them of every change.
 */
abstract class ValuesEmitter {
    final Sheet sheet;
    final Step step;
    final RowFunction function;
    final RowParts parts;
    final Presence here;
    private final TypeName value;
    private final List<Accumulator> accumulators;

    ValuesEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.function = new RowFunction(sheet, step);
        this.parts = new RowParts(sheet, step);
        this.here = Presence.of(sheet);
        this.value = value(sheet, step);
        this.accumulators = RowShape.folds(sheet, step).stream()
                .map(fold -> accumulator(sheet, fold, value))
                .toList();
    }

    /** The type of the values that {@code step} holds. */
    static TypeName value(Sheet sheet, Step step) {
        if (step.node() instanceof NodeModel.Made made) {
            return made.row().type();
        }
        NodeModel.Aggregate aggregate = (NodeModel.Aggregate) step.node();
        return Columns.held(aggregate.body()
                .orElseGet(() -> RowShape.of(sheet, aggregate.source()).element()));
    }

    static Accumulator accumulator(Sheet sheet, NodeModel.Aggregate fold, TypeName value) {
        return new Accumulator(fold.kind(), value, sheet.names.field(sheet.plan.step(fold.name())));
    }

    /** Writes the fields and the constructor of {@code type}, whose methods are there by now. */
    abstract void head(TypeSpec.Builder type);

    /** The type of the column of the values. */
    final TypeName held() {
        return Columns.held(value);
    }

    /** The node class that extends {@code parent}, with its columns, others of the types {@code columns} among them. */
    final TypeSpec.Builder begin(TypeName parent, TypeName... columns) {
        TypeSpec.Builder type = NodeParts.node(sheet, step, "", parent);
        parts.fields(type);
        here.fields(type);
        type.addField(Columns.field(held(), "value"));
        accumulators.forEach(accumulator -> type.addField(accumulator.declaration(here.nested() ? 0 : 1, "this")));
        List<TypeName> types = new ArrayList<>(List.of(columns));
        types.add(held());
        Columns.suppress(type, types.toArray(TypeName[]::new));
        return type;
    }

    /** Adds the node and, where the user sees it, its reader. */
    final void finish(TypeSpec.Builder type) {
        here.methods(type);
        growGroups(type);
        if (step.node() instanceof NodeModel.Made) {
            RowViews.raw(sheet, step, type);
            type.addMethod(CellParts.method("rowAt")
                    .addParameter(TypeName.INT, "slot")
                    .returns(Object.class)
                    .addStatement("return value[slot]")
                    .build());
        }
        head(type);
        sheet.node(step, type.build(), function.arguments());
        parts.linkFrom(step.source());
        if (step.node() instanceof NodeModel.Made) {
            RowViews.reader(sheet, step);
        }
    }

    /* if (!present[slot]) {
     *   present[slot] = true;
     *   size++;
     *   total.add(0, next);
     * } else if (Cutoffs.same(next, value[slot])) {
     *   return; // cutoff
     * } else {
     *   total.replace(0, value[slot], next);
     * }
     * value[slot] = next;
     * changes.mark(); */
    final CodeBlock store() {
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow("if (!$L)", here.has()).add(here.put());
        accumulators.forEach(accumulator -> code.add(accumulator.add(group())));
        code.nextControlFlow("else if ($L)", Values.unchanged(held(), CutoffModel.DEFAULT, "next", "value[slot]"));
        if (moves()) {
            code.add(parts.announce());
        }
        code.addStatement("return");
        if (!accumulators.isEmpty()) {
            code.nextControlFlow("else");
            accumulators.forEach(accumulator -> code.add(accumulator.replace(group())));
        }
        return code.endControlFlow()
                .addStatement("value[slot] = next")
                .add(parts.announce())
                .build();
    }

    /** Whether a row whose value stays is to be announced since its place may be another. */
    private boolean moves() {
        return (parts.read() || RowViews.queried(sheet, step)) && RowShape.moves(sheet, step);
    }

    /* private void remove(int slot) {
     *   if (present[slot]) {
     *     present[slot] = false;
     *     size--;
     *     total.remove(0, value[slot]);
     *     changes.mark();
     *   }
     * } */
    final MethodSpec remove(MethodSpec.Builder method) {
        method.addParameter(TypeName.INT, "slot")
                .beginControlFlow("if ($L)", here.has())
                .addCode(grouped() ? here.take() : CodeBlock.of("here.take(slot);\n"));
        accumulators.forEach(accumulator -> method.addCode(accumulator.remove(group())));
        if (!held().isPrimitive()) {
            method.addStatement("value[slot] = null");
        }
        return method.addCode(parts.announce()).endControlFlow().build();
    }

    /** As {@link #remove(MethodSpec.Builder)}, but for the accumulators: after an Error they may not hold the row. */
    final CodeBlock drop() {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($L)", here.has())
                .add(grouped() ? here.take() : CodeBlock.of("here.take(slot);\n"));
        if (!held().isPrimitive()) {
            code.addStatement("value[slot] = null");
        }
        return code.add(parts.announce()).endControlFlow().build();
    }

    /** As {@link #remove(MethodSpec.Builder)}, where the parent asks for it. */
    final MethodSpec removeForParent() {
        return remove(SourceEmitter.protectedMethod("remove"));
    }

    final MethodSpec removeForItself() {
        return remove(MethodSpec.methodBuilder("remove").addModifiers(Modifier.PRIVATE));
    }

    final CodeBlock clearAccumulators() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (here.nested() && !accumulators.isEmpty()) {
            code.beginControlFlow("for (int group = 0; group < groups; group++)");
        }
        accumulators.forEach(accumulator -> code.add(accumulator.clear(group())));
        if (here.nested() && !accumulators.isEmpty()) {
            code.endControlFlow();
        }
        return code.build();
    }

    /** Whether removing asks for the group of the row, or there are none. */
    private boolean grouped() {
        return !here.nested() || !accumulators.isEmpty() || Said.variable(parts.announce().toString(), "group");
    }

    private String group() {
        return here.nested() ? "group" : "0";
    }

    /* private int groups;
     *
     * protected void growGroups(int capacity) {
     *   groups = capacity;
     *   total.grow(capacity);
     * } */
    private void growGroups(TypeSpec.Builder type) {
        if (!here.nested() || accumulators.isEmpty()) {
            return;
        }
        type.addField(TypeName.INT, "groups", Modifier.PRIVATE);
        MethodSpec.Builder method = SourceEmitter.protectedMethod("growGroups")
                .addParameter(TypeName.INT, "capacity")
                .addStatement("groups = capacity");
        accumulators.forEach(accumulator -> method.addStatement("$L.grow(capacity)", accumulator.field()));
        type.addMethod(method.build());
    }

    /* protected void reset() {
     *   super.reset();
     *   total.clear(0);
     * } */
    final void resetWithParent(TypeSpec.Builder type) {
        if (accumulators.isEmpty()) {
            return;
        }
        type.addMethod(SourceEmitter.protectedMethod("reset")
                .addStatement("super.reset()")
                .addCode(clearAccumulators())
                .build());
    }

    /* protected void grow(int capacity) {
     *   present = Arrays.copyOf(present, capacity);
     *   value = Arrays.copyOf(value, capacity);
     * } */
    final MethodSpec grow() {
        return growth(CodeBlock.of(""));
    }

    /** As {@link #grow}, of a node whose rows stand at slots of their own. */
    final MethodSpec growDerived() {
        return growth(CodeBlock.builder().addStatement("super.grow(capacity)").build());
    }

    private MethodSpec growth(CodeBlock parent) {
        return SourceEmitter.protectedMethod("grow")
                .addParameter(TypeName.INT, "capacity")
                .addCode(parent)
                .addCode(here.grow())
                .addCode(Columns.grow("value"))
                .build();
    }
}
