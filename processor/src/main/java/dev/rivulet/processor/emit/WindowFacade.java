package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
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
        sheet.engine.addField(FieldSpec.builder(RuntimeNames.WATERMARK, "watermark", Modifier.FINAL)
                .initializer("new $T(this)", RuntimeNames.WATERMARK)
                .build());
        List<Step> clean = sheet.plan.order().stream().filter(WindowFacade::clean).toList();
        clean.forEach(this::cleaning);
        sheet.facade.addMethod(advance(clean)).addMethod(watermark());
        sheet.plan.all().stream().filter(WindowEmitter::windows).forEach(this::listeners);
    }

    /* public void advanceTo(Instant time) {
     *   if (engine.watermark.move(time)) {
     *     engine.bring();
     *     checkMinutes(time);
     *     cleanTrades();
     *     engine.watermark.set(time);
     *     engine.dirty |= Engine.MINUTES;
     *     engine.bring();
     *     QueryException stale = archiveMinutes(null);
     *     if (stale != null) {
     *       throw stale;
     *     }
     *   }
     * } */
    private MethodSpec advance(List<Step> clean) {
        CodeBlock.Builder before = CodeBlock.builder().addStatement("engine.bring()");
        CodeBlock.Builder after = CodeBlock.builder();
        List<Step> archived = sheet.plan.order().stream().filter(ArchiveEmitter::archived).toList();
        for (Step step : archived) {
            ArchiveEmitter archive = new ArchiveEmitter(sheet, step);
            archive.emit();
            before.addStatement("$L(time)", archive.check());
            if (after.isEmpty()) {
                after.addStatement("$T stale = $L(null)", RuntimeNames.QUERY_EXCEPTION, archive.put());
            } else {
                after.addStatement("stale = $L(stale)", archive.put());
            }
        }
        if (!archived.isEmpty()) {
            after.beginControlFlow("if (stale != null)").addStatement("throw stale").endControlFlow();
        }
        clean.forEach(step -> before.addStatement("$L()", cleaner(step)));
        BitSet marks = new BitSet();
        sheet.plan.all().stream().filter(WindowEmitter::closes).forEach(step -> marks.or(sheet.plan.marks(step)));
        return MethodSpec.methodBuilder("advanceTo")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Time has come to {@code time}: no earlier row is expected any more. Brings everything up to\n"
                        + "date, then closes the windows that are over; listeners hear of them in {@code stabilize()}.\n\n"
                        + "@throws IllegalArgumentException if it was later already\n")
                .addParameter(Instant.class, "time")
                .beginControlFlow("if (engine.watermark.move(time))")
                .addCode(before.build())
                .addStatement("engine.watermark.set(time)")
                .addCode(sheet.words.mark(marks, "engine.", sheet.names.engine().simpleName() + "."))
                .addStatement("engine.bring()")
                .addCode(after.build())
                .endControlFlow()
                .build();
    }

    private static boolean clean(Step step) {
        return step.node() instanceof NodeModel.Rows rows && rows.clean();
    }

    private String cleaner(Step step) {
        return sheet.names.method(step, "clean");
    }

    /** The collection of the outermost graph that the rows of {@code window} are in; null without one. */
    static Step root(Sheet sheet, Step window) {
        RowShape shape = RowShape.at(sheet, RowShape.feeder(sheet, window).source());
        while (shape.pairs() || shape.fed()) {
            shape = shape.pairs() ? shape.paired() : shape.feeding();
        }
        return shape.step == shape.base && clean(shape.base) ? shape.base : null;
    }

    /* private void cleanTrades() {
     *   for (int slot : engine.minutes.closedWindows().cleaned()) {
     *     if (engine.trades.alive(slot) && engine.minutes.isOut(slot)) {
     *       engine.trades.close(slot);
     *     }
     *   }
     * } */
    private void cleaning(Step rows) {
        String source = sheet.names.field(rows);
        List<String> windows = sheet.plan.all().stream()
                .filter(WindowEmitter::windows)
                .filter(step -> rows.equals(root(sheet.of(step), step)))
                .map(sheet.names::field)
                .toList();
        String out = String.join(" && ", windows.stream().map(each -> "engine." + each + ".isOut(slot)").toList());
        MethodSpec.Builder method = MethodSpec.methodBuilder(cleaner(rows)).addModifiers(Modifier.PRIVATE);
        for (String window : windows) {
            method.beginControlFlow("for (int slot : engine.$L.closedWindows().cleaned())", window)
                    .beginControlFlow("if (engine.$L.alive(slot) && $L)", source, out)
                    .addStatement("engine.$L.close(slot)", source)
                    .endControlFlow()
                    .endControlFlow();
        }
        sheet.facade.addMethod(method.build());
    }

    private static MethodSpec watermark() {
        return MethodSpec.methodBuilder("watermark")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The time that {@code advanceTo} was given last; {@code Instant.MIN} at first.\n")
                .returns(Instant.class)
                .addStatement("engine.peek()")
                .addStatement("return engine.watermark.value")
                .build();
    }

    private void listeners(Step step) {
        Sheet around = sheet.of(step);
        Nest nest = around.within(step).nest;
        ClassName type = sheet.names.type(step);
        String field = sheet.names.field(step);
        sheet.facade.addMethod(listener(step, "Closed", nest.group.nested().type())
                .addJavadoc("Tells {@code listener} of each window of {@code $L} that closes, at the end of\n"
                        + "{@code stabilize()}, in the order of their ends.\n", step.name())
                .addStatement(
                        "return engine.$L.closedWindows().listen(engine, $T.POSITION, engine.$L::group, listener)",
                        field, type, field)
                .build());
        sheet.facade.addMethod(listener(step, "Late", RowShape.at(around, RowShape.feeder(around, step).source()).element().box())
                .addJavadoc("Tells {@code listener} of each row that is too late for {@code $L}, at the end of\n"
                        + "{@code stabilize()}.\n", step.name())
                .addStatement("return engine.$L.lateRows().listen(engine, $T.POSITION, listener)", field, type)
                .build());
    }

    private static MethodSpec.Builder listener(Step step, String what, TypeName of) {
        return MethodSpec.methodBuilder("on" + Names.capital(Names.joined(step)) + what)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(of)),
                        "listener")
                .returns(RuntimeNames.SUBSCRIPTION);
    }
}
