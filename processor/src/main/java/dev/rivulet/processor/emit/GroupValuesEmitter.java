package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.Collection;

/** Writes a scalar within groups, once it is known how its value is worked out: a column by group slot. */
final class GroupValuesEmitter {
    private final Sheet sheet;
    private final Step step;
    private final NodeModel.Scalar node;
    private final NodeFields fields;

    GroupValuesEmitter(Sheet sheet, Step step, NodeFields fields) {
        this.sheet = sheet;
        this.step = step;
        this.node = (NodeModel.Scalar) step.node();
        this.fields = fields;
    }

    /* static final class BySymbolValueNode extends GroupValues {
     *   double[] value = {};
     *   … */
    TypeSpec.Builder begin() {
        TypeSpec.Builder type = NodeParts.node(
                        sheet, step, " in each group", historic() ? RuntimeNames.GROUP_HISTORY : RuntimeNames.GROUP_VALUES)
                .addField(Columns.field(node.type(), "value"));
        Columns.suppress(type, node.type());
        fields.also(sheet.nest.step);
        return type;
    }

    /** Adds what works {@code next} out, and the rest; {@code more} is done last in the constructor. */
    void end(TypeSpec.Builder type, CodeBlock next, Collection<TypeName> thrown, CodeBlock more) {
        type.addMethod(recompute()).addMethod(row(next, thrown));
        if (historic()) {
            type.addMethod(restore());
        }
        type.addMethod(SourceEmitter.protectedMethod("grow")
                .addParameter(TypeName.INT, "capacity")
                .addStatement("super.grow(capacity)")
                .addCode(Columns.grow("value"))
                .build());
        if (!node.type().isPrimitive()) {
            type.addMethod(SourceEmitter.protectedMethod("forget")
                    .addParameter(TypeName.INT, "group")
                    .addStatement("value[group] = null")
                    .build());
        }
        fields.head(type, CodeBlock.of("$L", sheet.nest.field()), more);
        sheet.node(step, type.build(), fields.arguments());
    }

    /* public boolean recompute() throws RowException {
     *   boolean everything = !Cutoffs.same(mark.value, markSeen);
     *   markSeen = mark.value;
     *   Changes groups = begin(everything);
     *   for (int i = 0; i < groups.size; i++) {
     *     push(groups.slots[i]);
     *   }
     *   return end();
     * } */
    private MethodSpec recompute() {
        return recompute(fields);
    }

    static MethodSpec recompute(NodeFields fields) {
        return CellParts.method("recompute")
                .returns(TypeName.BOOLEAN)
                .addException(RuntimeNames.ROW_EXCEPTION)
                .addCode(fields.look(false))
                .addStatement("$T groups = begin($L)", RuntimeNames.CHANGES, fields.everything(false))
                .beginControlFlow("for (int i = 0; i < groups.size; i++)")
                .addStatement("push(groups.slots[i])")
                .endControlFlow()
                .addStatement("return end()")
                .build();
    }

    /* protected boolean row(int group) {
     *   double next = Position.value(bySymbolNet.value[group], mark.value);
     *   if (computed[group] && Cutoffs.same(next, value[group])) {
     *     return false; // cutoff
     *   }
     *   value[group] = next;
     *   computed[group] = true;
     *   return true;
     * } */
    private MethodSpec row(CodeBlock next, Collection<TypeName> thrown) {
        MethodSpec.Builder method = SourceEmitter.protectedMethod("row")
                .addParameter(TypeName.INT, "group")
                .returns(TypeName.BOOLEAN)
                .addExceptions(thrown)
                .addCode(next);
        if (node.cutoff().kind() != CutoffModel.Kind.NEVER) {
            method.beginControlFlow(
                            "if (computed[group] && $L)", Values.unchanged(node.type(), node.cutoff(), "next", "value[group]"))
                    .addStatement("return false")
                    .endControlFlow();
        }
        if (historic()) {
            method.addStatement("$T undo = undo()", RuntimeNames.UNDO)
                    .beginControlFlow("if (undo != null)")
                    .addStatement(Values.push(node.type(), "value[group]"))
                    .addStatement("undo.push(computed[group])")
                    .addStatement("saved(undo, group)")
                    .endControlFlow();
        }
        return method.addStatement("value[group] = next")
                .addStatement("computed[group] = true")
                .addStatement("return true")
                .build();
    }

    /**
     * Whether the value depends on those before: then a transaction must bring back the old one;
     * any other comes back by running again.
     */
    private boolean historic() {
        return node.cutoff().kind() == CutoffModel.Kind.TOLERANCE;
    }

    /* public void restore(Undo undo) {
     *   int group = (int) undo.popLong();
     *   boolean lives = lives(group, undo.popLong());
     *   boolean ran = undo.popBoolean();
     *   double old = undo.popDouble();
     *   if (lives) {
     *     value[group] = old;
     *     computed[group] = ran;
     *     restored(group);
     *   }
     * } */
    private MethodSpec restore() {
        return CellParts.method("restore")
                .addParameter(RuntimeNames.UNDO, "undo")
                .addStatement("int group = (int) undo.popLong()")
                .addStatement("boolean lives = lives(group, undo.popLong())")
                .addStatement("boolean ran = undo.popBoolean()")
                .addStatement("$T old = $L", node.type(), Values.pop(node.type()))
                .beginControlFlow("if (lives)")
                .addStatement("value[group] = old")
                .addStatement("computed[group] = ran")
                .addStatement("restored(group)")
                .endControlFlow()
                .build();
    }
}
