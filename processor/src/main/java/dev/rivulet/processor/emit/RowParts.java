package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import java.util.List;

/** The parts that every row node has: who is told of a changed row, and the shell around a row. */
final class RowParts {
    private final Sheet sheet;
    private final Step step;
    private final List<Step> readers;

    RowParts(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.readers = step.node() instanceof NodeModel.Collection
                ? RowShape.readers(sheet, step.name())
                : List.of();
    }

    /**
     * Whether the source of {@code reader} pushes rows into it, so that it needs no list: where each row
     * is handled on its own, and no scalar may be worked out in between.
     */
    static boolean pushed(Sheet sheet, Step reader) {
        NodeModel node = reader.node();
        boolean single = node instanceof NodeModel.Filter
                || node instanceof NodeModel.Each
                || reader.part() == Step.Part.VALUES;
        return single
                && pushes(sheet.plan.at(reader.source()).node())
                && new RowFunction(sheet, reader).alone();
    }

    private static boolean pushes(NodeModel node) {
        return node instanceof NodeModel.Rows
                || node instanceof NodeModel.Table
                || node instanceof NodeModel.Filter
                || node instanceof NodeModel.Each;
    }

    /** Whether row operators read its rows. */
    boolean read() {
        return !readers.isEmpty();
    }

    /** The field by which {@code reader} is reached. */
    private String link(Step reader) {
        return sheet.names.link(reader);
    }

    /* LiveNode toLive; */
    void fields(TypeSpec.Builder type) {
        for (Step reader : readers) {
            if (pushed(sheet, reader)) {
                type.addField(sheet.names.type(reader), link(reader));
            }
        }
    }

    /* trades.toLive = live; */
    void linkFrom(String source) {
        Step from = sheet.plan.at(source);
        if (pushed(sheet, step)) {
            sheet.made(step, CodeBlock.of("$L.$L = $L", sheet.cell(from), link(step), sheet.cell(step)));
        }
    }

    /** As {@link #announce}, of rows whose groups are told of already. */
    CodeBlock announceRow() {
        return announce(false);
    }

    /* changes.add(slot);
     * toLive.push(slot); */
    CodeBlock announce() {
        return announce(sheet.nest != null && touches(sheet, step));
    }

    private CodeBlock announce(boolean touches) {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean listed = readers.stream().anyMatch(reader -> !pushed(sheet, reader));
        String mark = step.node() instanceof NodeModel.Collection ? "changes.mark(slot)" : "changes.mark()";
        code.addStatement(listed ? "changes.add(slot)" : mark);
        if (touches) {
            code.addStatement("touched.addOnce(group)");
        }
        for (Step reader : readers) {
            if (pushed(sheet, reader)) {
                code.addStatement("$L.push(slot)", link(reader));
            }
        }
        return code.build();
    }

    /* void push(int slot) {
     *   try {
     *     row(slot);
     *     done(slot);
     *   } catch (Error e) {
     *     broken();
     *     throw e;
     *   } catch (Throwable e) {
     *     failed(slot, e);
     *   }
     * } */
    static MethodSpec push() {
        return MethodSpec.methodBuilder("push")
                .addParameter(TypeName.INT, "slot")
                .beginControlFlow("try")
                .addStatement("row(slot)")
                .addStatement("done(slot)")
                .nextControlFlow("catch ($T e)", Error.class)
                .addStatement("broken()")
                .addStatement("throw e")
                .nextControlFlow("catch ($T e)", Throwable.class)
                .addStatement("failed(slot, e)")
                .endControlFlow()
                .build();
    }

    /** Whether something asks in which groups the rows of {@code step}, which stands within some, changed. */
    static boolean touches(Sheet sheet, Step step) {
        return sheet.plan.all().stream()
                .anyMatch(reader -> !reader.rows() && reader.reads().contains(step.name()));
    }
}
