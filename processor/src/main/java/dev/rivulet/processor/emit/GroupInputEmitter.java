package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;

/** Writes an input that is set for each group. */
final class GroupInputEmitter {
    private final Sheet sheet;
    private final Step step;
    private final NodeModel.Input input;

    GroupInputEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.input = (NodeModel.Input) step.node();
    }

    /* static final class BySymbolWeightNode extends GroupInput {
     *   double[] value = {};
     *   … */
    void emit() {
        NodeFields fields = new NodeFields(sheet, true);
        TypeSpec.Builder type = NodeParts.node(sheet, step, " in each group", RuntimeNames.GROUP_INPUT)
                .addField(Columns.field(input.type(), "value"));
        Columns.suppress(type, input.type());
        fields.also(sheet.nest.step);
        fields.engine();
        type.addMethod(GroupValuesEmitter.recompute(fields)).addMethod(start()).addMethod(set()).addMethod(restore());
        type.addMethod(SourceEmitter.protectedMethod("grow")
                .addParameter(TypeName.INT, "capacity")
                .addStatement("super.grow(capacity)")
                .addCode(Columns.grow("value"))
                .build());
        if (!input.type().isPrimitive()) {
            type.addMethod(CellParts.method("forget")
                    .addParameter(TypeName.INT, "group")
                    .addStatement("value[group] = null")
                    .build());
        }
        fields.head(type, CodeBlock.of("$L", sheet.nest.field()), CodeBlock.of(""));
        sheet.node(step, type.build(), fields.arguments());
    }

    /* protected void start(int group) { value[group] = bySymbol.self.startingWeight(); } */
    private MethodSpec start() {
        CodeBlock call = input.method().form() == MethodModel.Form.STATIC
                ? CodeBlock.of("$T.$L()", input.method().owner(), input.method().name())
                : CodeBlock.of("$L.$L()", sheet.nest.self(), InputEmitter.starting(sheet, input));
        return SourceEmitter.protectedMethod("start")
                .addParameter(TypeName.INT, "group")
                .addExceptions(input.method().thrown())
                .addStatement("value[group] = $L", call)
                .build();
    }

    /* void set(int group, double next) {
     *   if (Cutoffs.same(value[group], next)) {
     *     return; // cutoff
     *   }
     *   Undo undo = undo();
     *   if (undo != null) {
     *     undo.push(value[group]);
     *     saved(undo, group);
     *   }
     *   value[group] = next;
     *   edited(group);
     *   engine.dirty |= Engine.BY_SYMBOL_WEIGHT;
     * } */
    private MethodSpec set() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("set")
                .addParameter(TypeName.INT, "group")
                .addParameter(input.type(), "next");
        method.beginControlFlow("if ($L)", Values.same(input.cutoff(), "value[group]", "next"))
                .addStatement("return")
                .endControlFlow()
                .addStatement("$T undo = undo()", RuntimeNames.UNDO)
                .beginControlFlow("if (undo != null)")
                .addStatement(Values.push(input.type(), "value[group]"))
                .addStatement("saved(undo, group)")
                .endControlFlow()
                .addStatement("value[group] = next")
                .addStatement("edited(group)");
        return method.addCode(mark()).build();
    }

    private CodeBlock mark() {
        return sheet.words.mark(sheet.plan.marks(step), "engine.", sheet.names.engine().simpleName() + ".");
    }

    /* public void restore(Undo undo) {
     *   int group = (int) undo.popLong();
     *   boolean lives = lives(group, undo.popLong());
     *   double old = undo.popDouble();
     *   if (lives) {
     *     value[group] = old;
     *     restored(group);
     *   }
     *   engine.dirty |= Engine.BY_SYMBOL_WEIGHT;
     * } */
    private MethodSpec restore() {
        return CellParts.method("restore")
                .addParameter(RuntimeNames.UNDO, "undo")
                .addStatement("int group = (int) undo.popLong()")
                .addStatement("boolean lives = lives(group, undo.popLong())")
                .addStatement("$T old = $L", input.type(), Values.pop(input.type()))
                .beginControlFlow("if (lives)")
                .addStatement("value[group] = old")
                .addStatement("restored(group)")
                .endControlFlow()
                .addCode(mark())
                .build();
    }
}
