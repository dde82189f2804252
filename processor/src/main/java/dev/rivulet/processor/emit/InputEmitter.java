package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import javax.lang.model.element.Modifier;

/** Writes an input: its cell, its reader and setter, and where its starting value comes from. */
final class InputEmitter {
    private final Sheet sheet;
    private final Step step;
    private final NodeModel.Input input;
    private final String field;
    private final TypeName type;

    InputEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.input = (NodeModel.Input) step.node();
        this.field = sheet.names.field(step);
        this.type = input.type();
    }

    void emit() {
        sheet.node(step, cell(), CodeBlock.of(""));
        sheet.offer(reader());
        sheet.offer(setter());
        if (input.kind() == NodeModel.Input.Kind.STARTING) {
            sheet.facade.addMethod(starting());
        }
    }

    /** Whether the user sets it, so that the builder takes it. */
    static boolean settable(NodeModel.Input input) {
        return input.kind() != NodeModel.Input.Kind.NOW
                && input.kind() != NodeModel.Input.Kind.SEED;
    }

    /** The method that sets {@code input}: public for the user, private for {@code tick()}. */
    static String setter(Sheet sheet, Step step) {
        NodeModel.Input input = (NodeModel.Input) step.node();
        return settable(input) ? input.name() : sheet.names.method(step, "sample");
    }

    /** The method that gives the starting value of {@code input}. */
    static String starting(Sheet sheet, NodeModel.Input input) {
        String name = "starting" + Names.capital(input.name());
        return sheet.names.method(name + " " + sheet.plan.scope().prefix(), name);
    }

    /* static final class BidInput extends Cell {
     *   double value;
     *   … current, save, restore
     *
     *   protected boolean isBack(Object before, Object after) { // with Cutoff.IDENTITY; false with Cutoff.NEVER
     *     return before == after;
     *   }
     * } */
    private TypeSpec cell() {
        TypeSpec.Builder cell = CellParts.type(sheet.names.type(step), RuntimeNames.CELL)
                .addJavadoc("The input {@code $L}.\n", input.name())
                .addField(type, "value");
        CellParts parts = new CellParts(type, sheet.plan.lazilyRead(step));
        boolean identity = input.cutoff().kind() == CutoffModel.Kind.IDENTITY && !type.isPrimitive();
        if (identity || input.cutoff().kind() == CutoffModel.Kind.NEVER) {
            cell.addMethod(SourceEmitter.protectedMethod("isBack")
                    .addParameter(ClassName.OBJECT, "before")
                    .addParameter(ClassName.OBJECT, "after")
                    .returns(TypeName.BOOLEAN)
                    .addStatement("return $L", identity ? "before == after" : "false")
                    .build());
        }
        return parts.counted(cell)
                .addMethod(parts.current())
                .addMethod(parts.save(CodeBlock.of("")))
                .addMethod(parts.restore(CodeBlock.of("")))
                .build();
    }

    /* public double bid() {
     *   engine.peek();
     *   return engine.bid.value;
     * } */
    private MethodSpec reader() {
        MethodSpec.Builder reader = Facades.reader(input.name(), type);
        if (input.method().form() != MethodModel.Form.STATIC) {
            reader.addAnnotation(Override.class);
        }
        return reader.addStatement("engine.peek()").addStatement("return engine.$L.value", field).build();
    }

    /* public void bid(double value) {
     *   engine.enter();
     *   if (Cutoffs.same(value, engine.bid.value)) {
     *     return; // cutoff
     *   }
     *   engine.changing(0, engine.bid);
     *   engine.bid.value = value;
     *   engine.dirty |= Engine.MID;
     * } */
    private MethodSpec setter() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(setter(sheet, step))
                .addModifiers(settable(input) ? Modifier.PUBLIC : Modifier.PRIVATE)
                .addJavadoc("Sets {@code $L}; marks what depends on it, runs nothing.\n", input.name())
                .addParameter(type, "value")
                .addStatement("engine.enter()");
        if (input.cutoff().kind() != CutoffModel.Kind.NEVER) {
            method.beginControlFlow(
                            "if ($L)", Values.same(input.cutoff(), "value", "engine." + field + ".value"))
                    .addStatement("return")
                    .endControlFlow();
        }
        method.addStatement("engine.changing($L, engine.$L)", sheet.plan.number(step), field)
                .addStatement("engine.$L.value = value", field);
        if (sheet.plan.lazilyRead(step)) {
            method.addStatement("engine.$L.version.number++", field);
        }
        return method.addCode(sheet.words.mark(sheet.plan.marks(step), "engine.", sheet.names.engine().simpleName() + "."))
                .build();
    }

    /* private double startingSpread() { return Pricing.super.spread(); } */
    private MethodSpec starting() {
        MethodModel declared = input.method();
        CodeBlock call = CodeBlock.of("super.$L()", declared.name());
        if (declared.form() == MethodModel.Form.STATIC) {
            call = CodeBlock.of("$T.$L()", declared.owner(), declared.name());
        } else if (sheet.graph.isInterface()) {
            call = CodeBlock.of("$T.super.$L()", sheet.graph.type(), declared.name());
        }
        return MethodSpec.methodBuilder(starting(sheet, input))
                .addModifiers(sheet.split.on() ? new Modifier[0] : new Modifier[] {Modifier.PRIVATE})
                .returns(type)
                .addExceptions(declared.thrown())
                .addStatement("return $L", call)
                .build();
    }
}
