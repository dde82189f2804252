package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.analyse.Scope;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.RowModel;
import java.time.Instant;
import java.util.ArrayList;
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
        return "check" + Names.capital(step.local()) + "_";
    }

    /** The method that archives what has closed. */
    String put() {
        return "archive" + Names.capital(step.local()) + "_";
    }

    private List<NodeModel.Scalar> values() {
        List<NodeModel.Scalar> values = new ArrayList<>();
        for (RowModel.Component component : archive.row().components()) {
            values.add((NodeModel.Scalar) nest.sheet.wiring.node(component.name()).orElseThrow());
        }
        return values;
    }

    /* private void checkMinutes_(Instant time) {
     *   for (int slot : engine.minutes.closing(time)) {
     *     engine.minutesVolume.requireWell(slot);
     *   }
     * }
     *
     * private void archiveMinutes_() {
     *   QueryException stale = null; // of a window that closed since rows went
     *   for (int slot : engine.minutes.closedWindows().archive()) {
     *     if (engine.minutesVolume.stale(slot) != null) {
     *       stale = engine.minutesVolume.stale(slot);
     *       continue;
     *     }
     *     engine.bars.insert(engine.minutes.key(slot), engine.minutesVolume.value[slot]);
     *   }
     *   if (stale != null) {
     *     throw stale;
     *   }
     * } */
    void emit() {
        MethodSpec.Builder check = MethodSpec.methodBuilder(check())
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Instant.class, "time")
                .beginControlFlow("for (int slot : $L.closing(time))", windows);
        List<CodeBlock> row = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (NodeModel.Scalar value : values()) {
            if (nest.sheet.reference(value) instanceof Scope.Column column) {
                Step read = sheet.plan.at(column.step());
                check.addStatement("engine.well($T.POSITION)", sheet.names.type(read))
                        .addStatement("engine.$L.requireWell(slot)", sheet.names.field(read));
                columns.add(sheet.names.field(read));
            }
            row.add(CodeBlock.of("engine.$L", nest.sheet.value(value, "slot")));
        }
        sheet.facade.addMethod(check.endControlFlow().build());
        CodeBlock all = CodeBlock.join(row, ", ");
        String rows = sheet.names.field(sheet.plan.step(archive.name()));
        TypeName type = archive.row().type();
        MethodSpec.Builder put = MethodSpec.methodBuilder(put()).addModifiers(Modifier.PRIVATE);
        if (!columns.isEmpty()) {
            put.addStatement("$T stale = null", RuntimeNames.QUERY_EXCEPTION);
        }
        put.beginControlFlow("for (int slot : $L.closedWindows().archive())", windows);
        for (String column : columns) {
            put.beginControlFlow("if (engine.$L.stale(slot) != null)", column)
                    .addStatement("stale = engine.$L.stale(slot)", column)
                    .addStatement("continue")
                    .endControlFlow();
        }
        put.addStatement(
                        "engine.$L.insert($L)", rows, archive.row().plain() ? all : CodeBlock.of("new $T($L)", type, all))
                .endControlFlow();
        if (!columns.isEmpty()) {
            put.beginControlFlow("if (stale != null)").addStatement("throw stale").endControlFlow();
        }
        sheet.facade.addMethod(put.build());
    }
}
