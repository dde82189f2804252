package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rivulet.processor.analyse.Step;
import java.time.Instant;
import java.util.BitSet;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Writes the user's side of event time: the watermark, and who is told of windows and of late rows. */
final class WindowFacade {
    private final Sheet sheet;

    WindowFacade(Sheet sheet) {
        this.sheet = sheet;
    }

    void emit() {
        if (!WindowEmitter.any(sheet)) {
            return;
        }
        sheet.engine.addField(FieldSpec.builder(RuntimeNames.WATERMARK, "watermark_", Modifier.FINAL)
                .initializer("new $T(this)", RuntimeNames.WATERMARK)
                .build());
        sheet.facade.addMethod(advance()).addMethod(watermark());
        sheet.plan.order().stream().filter(WindowEmitter::windows).forEach(this::listeners);
    }

    /* public void advanceTo(Instant time) {
     *   if (engine.watermark_.move(time)) {
     *     engine.bring();
     *     engine.watermark_.set(time);
     *     engine.dirty |= Engine.MINUTES;
     *   }
     * } */
    private MethodSpec advance() {
        BitSet marks = new BitSet();
        sheet.plan.all().stream().filter(WindowEmitter::windows).forEach(step -> marks.or(sheet.plan.marks(step)));
        return MethodSpec.methodBuilder("advanceTo")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Time has come to {@code time}: no earlier row is expected any more. Brings everything up to\n"
                        + "date before; windows that are over then close when the graph is next brought up to date.\n\n"
                        + "@throws IllegalArgumentException if it was later already\n")
                .addParameter(Instant.class, "time")
                .beginControlFlow("if (engine.watermark_.move(time))")
                .addStatement("engine.bring()")
                .addStatement("engine.watermark_.set(time)")
                .addCode(sheet.words.mark(marks, "engine.", "Engine."))
                .endControlFlow()
                .build();
    }

    private static MethodSpec watermark() {
        return MethodSpec.methodBuilder("watermark")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The time that {@code advanceTo} was given last; {@code Instant.MIN} at first.\n")
                .returns(Instant.class)
                .addStatement("return engine.watermark_.value")
                .build();
    }

    private void listeners(Step step) {
        Nest nest = sheet.within(step).nest;
        ClassName type = sheet.names.type(step);
        String field = sheet.names.field(step);
        sheet.facade.addMethod(listener(step, "Closed", nest.group.nested().type())
                .addJavadoc("Tells {@code listener} of each window of {@code $L} that closes, at the end of\n"
                        + "{@code stabilize()}, in the order of their ends.\n", step.name())
                .addStatement(
                        "return engine.$L.closedWindows().listen(engine, $T.POSITION, engine.$L::group, listener)",
                        field, type, field)
                .build());
        sheet.facade.addMethod(listener(step, "Late", RowShape.of(sheet, step.source()).element().box())
                .addJavadoc("Tells {@code listener} of each row that is too late for {@code $L}, at the end of\n"
                        + "{@code stabilize()}.\n", step.name())
                .addStatement("return engine.$L.lateRows().listen(engine, $T.POSITION, listener)", field, type)
                .build());
    }

    private static MethodSpec.Builder listener(Step step, String what, TypeName of) {
        return MethodSpec.methodBuilder("on" + Names.capital(step.name()) + what)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(of)),
                        "listener")
                .returns(RuntimeNames.SUBSCRIPTION);
    }
}
