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
    private final RowFunction function;
    private final WindowModel window;
    private final WindowPlan plan;

    WindowEmitter(Nest nest, RowFunction function) {
        this.function = function;
        this.window = nest.group.window().orElseThrow();
        this.plan = WindowPlan.of(window);
    }

    /** The class that the node extends. */
    ClassName parent() {
        return window.session() ? RuntimeNames.SESSION_WINDOWS : RuntimeNames.ALIGNED_WINDOWS;
    }

    /** What the parent's constructor gets besides: {@code engine.watermark_, TimeScale.NANOS, …, 0L}. */
    CodeBlock up() {
        return CodeBlock.of("engine.watermark_, $L, $L, $LL", scale(), shape(), plan.lateness());
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
        return CodeBlock.of("$T.tumbling($LL, $LL)", RuntimeNames.FIXED_WINDOWS, plan.size(), plan.offset());
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
        type.addMethod(CellParts.method("recompute")
                .returns(TypeName.BOOLEAN)
                .addException(RuntimeNames.ROW_EXCEPTION)
                .addStatement("$T rows = beginWindows(false)", RuntimeNames.CHANGES)
                .beginControlFlow("for (int i = 0; i < rows.size; i++)")
                .addStatement("push(rows.slots[i])")
                .endControlFlow()
                .addStatement("return endGroups(POSITION)")
                .build());
        type.addMethod(RowParts.push()).addMethod(time());
    }

    private MethodSpec time() {
        CodeBlock part = function.source().component(window.on(), "slot");
        CodeBlock time = part;
        if (type().equals("java.time.Instant")) {
            time = CodeBlock.of("$T.NANOS.ticks($L)", RuntimeNames.TIME_SCALE, part);
        } else if (type().equals("java.time.LocalDateTime")) {
            time = CodeBlock.of("$T.NANOS.ticks($L, $L)", RuntimeNames.TIME_SCALE, part, zone());
        }
        return SourceEmitter.protectedMethod("time")
                .addParameter(TypeName.INT, "slot")
                .returns(TypeName.LONG)
                .addStatement("return $L", time)
                .build();
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

    /** Whether {@code step} is a node of windows. */
    static boolean windows(Step step) {
        return step.part() == Step.Part.WHOLE
                && step.node() instanceof NodeModel.Group group
                && group.window().isPresent();
    }
}
