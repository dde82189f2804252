package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.analyse.Scope;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import java.time.Instant;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes how windows that close are put into the collection that is their archive. */
final class ArchiveEmitter {
    private final Sheet sheet;
    private final Step step;
    private final Nest nest;
    private final String windows;
    private final NodeModel.Rows archive;

    ArchiveEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.nest = sheet.within(step).nest;
        this.windows = "engine." + sheet.names.field(step);
        String name = nest.group.window().orElseThrow().archive();
        this.archive = (NodeModel.Rows) sheet.wiring.node(name).orElseThrow();
    }

    /** Whether {@code step} is a node of windows that have an archive. */
    static boolean archived(Step step) {
        return WindowEmitter.windows(step)
                && !((NodeModel.Group) step.node()).window().orElseThrow().archive().isEmpty();
    }

    /** The method that refuses to close a window of which something archived is stale. */
    String check() {
        return sheet.names.method(step, "check");
    }

    private String require() {
        return sheet.names.method(step, "require");
    }

    /** The method that archives what has closed, and returns what was stale, if it was not given that already. */
    String put() {
        return sheet.names.method(step, "archive");
    }

    private List<NodeModel.Scalar> values() {
        return archive.row().components().stream()
                .map(component -> (NodeModel.Scalar) nest.sheet.wiring.node(component.name()).orElseThrow())
                .toList();
    }

    /* private void checkMinutes(Instant time) {
     *   for (int slot : engine.minutes.closing(time)) {
     *     requireMinutes(slot);
     *   }
     * }
     *
     * private void requireMinutes(int slot) {
     *   engine.minutes.well(slot, MinutesVolumeNode.POSITION);
     *   engine.minutesVolume.requireWell(slot);
     * }
     *
     * private QueryException archiveMinutes(QueryException before) {
     *   QueryException stale = before; // of a window that closed since rows went
     *   for (int slot : engine.minutes.closedWindows().archive()) {
     *     try {
     *       requireMinutes(slot);
     *       engine.bars.insert(engine.minutes.key(slot), engine.minutesVolume.value[slot]);
     *     } catch (QueryException e) {
     *       stale = stale == null ? e : stale;
     *     }
     *     engine.minutes.closedWindows().archived(); // not if the row could not be made: it is tried again
     *   }
     *   return stale;
     * } */
    void emit() {
        sheet.facade.addMethod(method(check())
                .addParameter(Instant.class, "time")
                .beginControlFlow("for (int slot : $L.closing(time))", windows)
                .addStatement("$L(slot)", require())
                .endControlFlow()
                .build());
        MethodSpec.Builder require = method(require()).addParameter(TypeName.INT, "slot");
        values().forEach(value -> require(require, nest.sheet.reference(value)));
        sheet.facade.addMethod(require.build());
        sheet.facade.addMethod(method(put())
                .returns(RuntimeNames.QUERY_EXCEPTION)
                .addParameter(RuntimeNames.QUERY_EXCEPTION, "before")
                .addStatement("$T stale = before", RuntimeNames.QUERY_EXCEPTION)
                .beginControlFlow("for (int slot : $L.closedWindows().archive())", windows)
                .beginControlFlow("try")
                .addStatement("$L(slot)", require())
                .addStatement("engine.$L.insert($L)", sheet.names.field(sheet.plan.step(archive.name())), row())
                .nextControlFlow("catch ($T e)", RuntimeNames.QUERY_EXCEPTION)
                .addStatement("stale = stale == null ? e : stale")
                .endControlFlow()
                .addStatement("$L.closedWindows().archived()", windows)
                .endControlFlow()
                .addStatement("return stale")
                .build());
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
    }

    private void require(MethodSpec.Builder method, Scope.Reference value) {
        if (value instanceof Scope.Column column) {
            Step read = sheet.plan.at(column.step());
            method.addStatement("$L.well(slot, $T.POSITION)", windows, sheet.names.type(read))
                    .addStatement("engine.$L.requireWell(slot)", sheet.names.field(read));
        } else if (value instanceof Scope.Single single
                && !(sheet.plan.at(single.step()).node() instanceof NodeModel.Input)) {
            method.addStatement("engine.well($T.POSITION)", sheet.names.type(sheet.plan.at(single.step())));
        }
    }

    private CodeBlock row() {
        CodeBlock all = values().stream()
                .map(value -> CodeBlock.of("engine.$L", nest.sheet.value(value, "slot")))
                .collect(CodeBlock.joining(", "));
        return archive.row().plain() ? all : CodeBlock.of("new $T($L)", archive.row().type(), all);
    }
}
