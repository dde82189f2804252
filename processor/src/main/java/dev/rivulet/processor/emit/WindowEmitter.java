package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.analyse.WindowPlan;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.RowModel;
import dev.rivulet.processor.model.WindowModel;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Writes what a node of windows has in place of a key: the time of a row, and how windows lie. */
final class WindowEmitter {
    private final Sheet sheet;
    private final RowFunction function;
    private final WindowModel window;
    private final WindowPlan plan;

    WindowEmitter(Sheet sheet, Nest nest, RowFunction function) {
        this.sheet = sheet;
        this.function = function;
        this.window = nest.group.window().orElseThrow();
        this.plan = WindowPlan.of(window);
    }

    /** The class that the node extends. */
    ClassName parent() {
        if (window.overlapping()) {
            return RuntimeNames.OVERLAPPING_WINDOWS;
        }
        return window.session() ? RuntimeNames.SESSION_WINDOWS : RuntimeNames.ALIGNED_WINDOWS;
    }

    /** What the parent's constructor gets besides: {@code engine.watermark, TimeScale.NANOS, …, 0L}. */
    CodeBlock up() {
        return CodeBlock.of("engine.watermark, $L, $L, $LL", scale(), shape(), plan.lateness());
    }

    private CodeBlock scale() {
        return plan.unit() == ChronoUnit.NANOS
                ? CodeBlock.of("$T.NANOS", RuntimeNames.TIME_SCALE)
                : CodeBlock.of("$T.of($T.$L)", RuntimeNames.TIME_SCALE, ChronoUnit.class, plan.unit().name());
    }

    private CodeBlock shape() {
        if (window.session()) {
            return CodeBlock.of("new $T($LL)", RuntimeNames.SESSION_GAP, plan.gap());
        }
        if (window.calendar()) {
            return CodeBlock.of(
                    "new $T($T.parse($S), $L, $L)",
                    RuntimeNames.CALENDAR_WINDOWS, Period.class, window.size(), zone(), scale());
        }
        return window.overlapping()
                ? CodeBlock.of(
                        "new $T($LL, $LL, $LL)", RuntimeNames.FIXED_WINDOWS, plan.size(), plan.slide(), plan.offset())
                : CodeBlock.of("$T.tumbling($LL, $LL)", RuntimeNames.FIXED_WINDOWS, plan.size(), plan.offset());
    }

    private CodeBlock zone() {
        return CodeBlock.of("$T.of($S)", ZoneId.class, window.zone());
    }

    /* public boolean recompute() throws RowException {
     *   Changes rows = beginWindows(false);
     *   for (int i = 0; i < rows.size; i++) {
     *     push(rows.slots[i]);
     *   }
     *   return endGroups(POSITION);
     * }
     *
     * protected long time(int slot) { return TimeScale.NANOS.ticks(trades.at[slot]); } */
    void emit(TypeSpec.Builder type) {
        type.addMethod(recompute());
        CodeBlock start = CodeBlock.of("$L.start[slot]", sheet.names.field(function.source().step));
        type.addMethod(RowParts.push()).addMethod(time(window.overlapping() ? start : ticks()));
    }

    static MethodSpec recompute() {
        return CellParts.method("recompute")
                .returns(TypeName.BOOLEAN)
                .addException(RuntimeNames.ROW_EXCEPTION)
                .addStatement("$T rows = beginWindows(false)", RuntimeNames.CHANGES)
                .beginControlFlow("for (int i = 0; i < rows.size; i++)")
                .addStatement("push(rows.slots[i])")
                .endControlFlow()
                .addStatement("return endGroups(POSITION)")
                .build();
    }

    /** What the node's constructor does last: {@code minutesPairs.feeds(this)}. */
    CodeBlock last() {
        return window.overlapping()
                ? CodeBlock.builder()
                        .addStatement("$L.feeds(this)", sheet.names.field(function.source().step))
                        .build()
                : CodeBlock.of("");
    }

    /* static final class MinutesPairsNode extends WindowPairs {
     *   MinutesPairsNode(Engine engine, TradesNode trades) {
     *     super(trades, engine, engine.watermark, TimeScale.NANOS, new FixedWindows(…), 0L);
     *     …
     *   }
     *
     *   protected long time(int slot) { … }
     * } */
    /** Writes the pairs of the rows that {@code step} reads with their windows. */
    static void pairs(Sheet sheet, Step step) {
        RowFunction function = new RowFunction(sheet, step);
        function.fields().engine();
        Nest nest = sheet.within(sheet.plan.at(Step.user(step.name()))).nest;
        WindowEmitter window = new WindowEmitter(sheet, nest, function);
        TypeSpec.Builder type = NodeParts.node(sheet, step, "", RuntimeNames.WINDOW_PAIRS);
        boolean panes = sheet.plan.at(step.source()).part() == Step.Part.PANES;
        CodeBlock start = CodeBlock.of("$L.start[slot]", sheet.names.field(function.source().step));
        type.addMethod(time(panes ? start : window.ticks()));
        CodeBlock up = CodeBlock.of("$L, engine, $L", sheet.names.field(function.source().step), window.up());
        function.fields().head(type, up, CodeBlock.of(""));
        sheet.node(step, type.build(), function.arguments());
    }

    static MethodSpec time(CodeBlock ticks) {
        return SourceEmitter.protectedMethod("time")
                .addParameter(TypeName.INT, "slot")
                .returns(TypeName.LONG)
                .addStatement("return $L", ticks)
                .build();
    }

    /** The time of the row at {@code slot}. */
    CodeBlock ticks() {
        CodeBlock part = function.source().component(window.on(), "slot");
        CodeBlock time = part;
        if (type().equals("java.time.Instant")) {
            time = CodeBlock.of("$T.NANOS.ticks($L)", RuntimeNames.TIME_SCALE, part);
        } else if (type().equals("java.time.LocalDateTime")) {
            time = CodeBlock.of("$T.NANOS.ticks($L, $L)", RuntimeNames.TIME_SCALE, part, zone());
        }
        return time;
    }

    private String type() {
        return function.source().row().components().stream()
                .filter(component -> component.name().equals(window.on()))
                .map(RowModel.Component::type)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    /** Whether there are windows in the graph of {@code sheet}, or within its groups. */
    static boolean any(Sheet sheet) {
        return sheet.plan.all().stream().anyMatch(WindowEmitter::windows);
    }

    /** Whether {@code step} is a node of windows, or of panes, some of which may close when time comes on. */
    static boolean closes(Step step) {
        return windows(step) || step.part() == Step.Part.PANES;
    }

    /** Whether {@code step} is a node of windows. */
    static boolean windows(Step step) {
        return step.part() == Step.Part.WHOLE
                && step.node() instanceof NodeModel.Group group
                && group.window().isPresent();
    }
}
