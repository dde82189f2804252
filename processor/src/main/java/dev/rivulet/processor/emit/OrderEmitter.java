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

/** Writes the rows of a source in the order of a key, or in its own where numbers are needed. */
final class OrderEmitter {
    private final Sheet sheet;
    private final Step step;
    private final NodeModel.SortBy order;
    private final RowFunction function;
    private final String source;

    OrderEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.order = (NodeModel.SortBy) step.node();
        this.function = new RowFunction(sheet, step);
        this.source = sheet.names.field(function.source().step);
    }

    /** The type of the keys of the order {@code step}. */
    static TypeName key(Sheet sheet, Step step) {
        NodeModel.SortBy order = (NodeModel.SortBy) step.node();
        return Columns.held(order.key() == NodeModel.SortBy.Key.METHOD
                ? order.method().returned()
                : RowShape.at(sheet, step.source()).element());
    }

    private boolean keyed() {
        return order.key() != NodeModel.SortBy.Key.NONE;
    }

    void emit() {
        TypeSpec.Builder type = NodeParts.node(sheet, step, "", RuntimeNames.ROW_ORDER);
        type.addMethod(function.recompute("begin", CodeBlock.builder()
                .addStatement("settle()")
                .addStatement("return end()")
                .build()));
        type.addMethod(RowParts.push()).addMethod(row());
        if (keyed()) {
            key(type);
        }
        boolean named = step.name().equals(Step.user(step.name()));
        if (named) {
            RowViews.raw(sheet, step, type);
        }
        function.fields().head(type, CodeBlock.of("$L", source), CodeBlock.of(""));
        sheet.node(step, type.build(), function.arguments());
        if (named) {
            RowViews.reader(sheet, step);
        }
    }

    private void key(TypeSpec.Builder type) {
        TypeName key = key(sheet, step);
        type.addField(Columns.field(key, "key"));
        Columns.suppress(type, key);
        String first = order.descending() ? "other" : "slot";
        String second = order.descending() ? "slot" : "other";
        type.addMethod(SourceEmitter.protectedMethod("compareKeys")
                .addParameter(TypeName.INT, "slot")
                .addParameter(TypeName.INT, "other")
                .returns(TypeName.INT)
                .addStatement(
                        "return $L",
                        key.isPrimitive()
                                ? CodeBlock.of("$T.compare(key[$L], key[$L])", key.box(), first, second)
                                : CodeBlock.of("key[$L].compareTo(key[$L])", first, second))
                .build());
        if (!key.isPrimitive()) {
            type.addMethod(SourceEmitter.protectedMethod("forget")
                    .addParameter(TypeName.INT, "slot")
                    .addStatement("key[slot] = null")
                    .build());
        }
        type.addMethod(SourceEmitter.protectedMethod("grow")
                .addParameter(TypeName.INT, "capacity")
                .addStatement("super.grow(capacity)")
                .addCode(Columns.grow("key"))
                .build());
    }

    /* private void row(int slot) {
     *   if (!live.has(slot)) {
     *     drop(slot);
     *     return;
     *   }
     *   long next = Fills.inTime(live.at[slot]);
     *   if (!stays(slot) || !Cutoffs.same(next, key[slot])) {
     *     lift(slot);
     *     key[slot] = next;
     *   }
     * } */
    private MethodSpec row() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("row")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addExceptions(keyed() ? order.method().thrown() : List.of());
        if (sheet.nest != null) {
            method.addStatement("leave(slot)");
        }
        method.beginControlFlow("if (!$L.has(slot))", source)
                .addStatement("drop(slot)")
                .addStatement("return")
                .endControlFlow();
        if (!keyed()) {
            return method.beginControlFlow("if (!stays(slot))").addStatement("lift(slot)").endControlFlow().build();
        }
        if (function.fields().blocks()) {
            method.addStatement("int group = home(slot)")
                    .beginControlFlow("if (blocked(group))")
                    .addStatement("return")
                    .endControlFlow();
        } else if (sheet.nest != null && keyed() && Said.variable(function.call().toString(), "group")) {
            method.addStatement("int group = home(slot)");
        }
        TypeName key = key(sheet, step);
        return method.addCode(function.required())
                .addStatement("$T next = $L", key, function.value(key))
                .beginControlFlow(
                        "if (!stays(slot) || !$L)", Values.unchanged(key, CutoffModel.DEFAULT, "next", "key[slot]"))
                .addStatement("lift(slot)")
                .addStatement("key[slot] = next")
                .endControlFlow()
                .build();
    }

    /* static final class TopNode extends TopRows {
     *   TopNode(InTimeNode inTime, FillsNode fills) {
     *     super(inTime, 10);
     *     …
     *   }
     * } */
    /** Writes the first rows of an order: nothing of it depends on the types. */
    static void top(Sheet sheet, Step step) {
        NodeModel.TopK node = (NodeModel.TopK) step.node();
        TypeSpec.Builder type = NodeParts.node(sheet, step, "", RuntimeNames.TOP_ROWS);
        NodeFields fields = new NodeFields(sheet);
        RowShape source = RowShape.at(sheet, step.source());
        fields.rows(source);
        RowViews.raw(sheet, step, type);
        fields.head(
                type, CodeBlock.of("$L, $L", sheet.names.field(source.step), node.rows()), CodeBlock.of(""));
        sheet.node(step, type.build(), fields.arguments());
        RowViews.reader(sheet, step);
    }
}
