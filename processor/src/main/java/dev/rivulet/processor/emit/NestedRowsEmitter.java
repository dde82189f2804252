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

/** Writes a filter, an each, or the values of an aggregate within groups: columns by row slot. */
final class NestedRowsEmitter {
    private final Nest nest;
    private final Step step;
    private final RowFunction function;
    private final TypeName value;
    private final List<Accumulator> accumulators;
    private final List<Step> readers;

    NestedRowsEmitter(Nest nest, Step step) {
        this.nest = nest;
        this.step = step;
        this.function = new RowFunction(nest.sheet, step);
        boolean filter = step.node() instanceof NodeModel.Filter;
        this.value = filter ? null : ValuesEmitter.value(nest.sheet, step);
        this.accumulators = filter
                ? List.of()
                : RowShape.folds(nest.sheet, step).stream()
                        .map(fold -> ValuesEmitter.accumulator(nest.sheet, fold, value))
                        .toList();
        this.readers = step.node() instanceof NodeModel.Collection
                ? RowShape.readers(nest.sheet, step.name())
                : List.of();
    }

    private String source() {
        return ((NodeModel.Operator) step.node()).source();
    }

    private TypeName held() {
        return Columns.held(value);
    }

    /* final class NetValuesNode extends GroupedRows {
     *   long[] value = new long[16];
     *   final ExactLongSums net = new ExactLongSums(16);
     *   …
     * } */
    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(nest.sheet.names.type(step))
                .addModifiers(Modifier.FINAL)
                .superclass(RuntimeNames.GROUPED_ROWS)
                .addJavadoc("$L\n", NodeParts.origin(step, " in each group"));
        if (value != null) {
            type.addField(Columns.field(held(), "value"));
            Columns.suppress(type, held());
        }
        String rows = nest.outer.names.field(nest.sheet.feeding.step);
        accumulators.forEach(accumulator -> type.addField(accumulator.declaration(16, rows)));
        if (nest.reached(step.name())) {
            type.addMethod(push()).addMethod(value == null ? filter() : each()).addMethod(remove());
            if (function.broadcast()) {
                type.addMethod(all());
            }
        }
        return type.addMethod(rowAt()).addMethod(growRows()).addMethod(growGroups()).build();
    }

    /* void push(int slot) {
     *   int from = in[slot];
     *   int to = group[slot];
     *   if (from >= 0 && from != to) {
     *     remove(slot);
     *   }
     *   functionDone(POSITION, slot);
     *   if (to >= 0) {
     *     try {
     *       row(slot, to);
     *     } catch (Exception e) {
     *       functionFailed(POSITION, slot, e);
     *     }
     *   }
     * } */
    private MethodSpec push() {
        return MethodSpec.methodBuilder("push")
                .addParameter(TypeName.INT, "slot")
                .addStatement("int from = in[slot]")
                .addStatement("int to = $L", nest.in(source(), "slot"))
                .beginControlFlow("if (from >= 0 && from != to)")
                .addStatement("remove(slot)")
                .endControlFlow()
                .addStatement("functionDone($L, slot)", step.position())
                .beginControlFlow("if (to >= 0)")
                .beginControlFlow("try")
                .addStatement("row(slot, to)")
                .nextControlFlow("catch ($T e)", Exception.class)
                .addStatement("functionFailed($L, slot, e)", step.position())
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private MethodSpec.Builder row() {
        return MethodSpec.methodBuilder("row")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addParameter(TypeName.INT, "group_")
                .addExceptions(step.node().method().thrown());
    }

    /**
     * A row of {@code group_} changed: its readers among the scalars must run, those of rows are
     * pushed.
     */
    private CodeBlock announce() {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("mark(group_, $L)", nest.mask(nest.dependents(step.name())));
        readers.forEach(reader -> code.addStatement("$L.push(slot)", nest.sheet.names.field(reader)));
        return code.build();
    }

    /* private void row(int slot, int group_) {
     *   boolean next = Position.live(fills.amount[slot]);
     *   boolean before = in[slot] >= 0;
     *   if (next || before) {
     *     in[slot] = next ? group_ : -1;
     *     size[group_] += (next ? 1 : 0) - (before ? 1 : 0);
     *     mark(group_, NUMBER);
     *     net.push(slot);
     *   }
     * } */
    private MethodSpec filter() {
        return row().addStatement("boolean next = $L", function.call())
                .addStatement("boolean before = in[slot] >= 0")
                .beginControlFlow("if (next || before)")
                .addStatement("in[slot] = next ? group_ : -1")
                .addStatement("size[group_] += (next ? 1 : 0) - (before ? 1 : 0)")
                .addCode(announce())
                .endControlFlow()
                .build();
    }

    /* private void row(int slot, int group_) {
     *   long next = Position.net(fills.signedSize[slot]);
     *   if (in[slot] < 0) {
     *     in[slot] = group_;
     *     size[group_]++;
     *     net.add(group_, next);
     *   } else if (Cutoffs.same(next, value[slot])) {
     *     return; // cutoff
     *   } else {
     *     net.replace(group_, value[slot], next);
     *   }
     *   value[slot] = next;
     *   mark(group_, NET);
     * } */
    private MethodSpec each() {
        MethodSpec.Builder method = row().addStatement("$T next = $L", held(), function.value(held()));
        accumulators.forEach(accumulator -> method.addCode(accumulator.accept("group_")));
        method.beginControlFlow("if (in[slot] < 0)")
                .addStatement("in[slot] = group_")
                .addStatement("size[group_]++");
        accumulators.forEach(accumulator -> method.addCode(accumulator.add("group_")));
        method.nextControlFlow(
                        "else if ($L)", Values.same(CutoffModel.DEFAULT, "next", "value[slot]"))
                .addStatement("return");
        if (!accumulators.isEmpty()) {
            method.nextControlFlow("else");
            accumulators.forEach(accumulator -> method.addCode(accumulator.replace("group_")));
        }
        return method.endControlFlow().addStatement("value[slot] = next").addCode(announce()).build();
    }

    private MethodSpec remove() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("remove")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addStatement("int group_ = in[slot]")
                .addStatement("in[slot] = -1")
                .addStatement("size[group_]--");
        accumulators.forEach(accumulator -> method.addCode(accumulator.remove("group_")));
        if (value != null && !held().isPrimitive()) {
            method.addStatement("value[slot] = null");
        }
        return method.addCode(announce()).build();
    }

    /* void all(int group_) {
     *   for (int slot = first[group_]; slot >= 0; slot = next[slot]) {
     *     push(slot);
     *   }
     * } */
    private static MethodSpec all() {
        return MethodSpec.methodBuilder("all")
                .addParameter(TypeName.INT, "group_")
                .beginControlFlow("for (int slot = first[group_]; slot >= 0; slot = next[slot])")
                .addStatement("push(slot)")
                .endControlFlow()
                .build();
    }

    private MethodSpec rowAt() {
        RowShape shape = RowShape.of(nest.sheet, step.name());
        boolean values = shape.base.node() instanceof NodeModel.Each;
        CodeBlock row = values ? shape.element("slot") : CodeBlock.of("sourceRow(slot)");
        return CellParts.method("rowAt")
                .addParameter(TypeName.INT, "slot")
                .returns(Object.class)
                .addStatement("return $L", row)
                .build();
    }

    private MethodSpec growRows() {
        MethodSpec.Builder method = CellParts.method("growRows")
                .addParameter(TypeName.INT, "capacity")
                .addStatement("super.growRows(capacity)");
        if (value != null) {
            method.addCode(Columns.grow("value"));
        }
        return method.build();
    }

    private MethodSpec growGroups() {
        MethodSpec.Builder method = CellParts.method("growGroups")
                .addParameter(TypeName.INT, "capacity")
                .addStatement("super.growGroups(capacity)");
        accumulators.forEach(accumulator -> method.addStatement("$L.grow(capacity)", accumulator.field()));
        return method.build();
    }
}
