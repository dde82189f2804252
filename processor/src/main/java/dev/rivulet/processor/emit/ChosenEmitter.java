package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;

/** Writes the rows that are chosen by what they equal: distinct ones, differences, semi-joins. */
final class ChosenEmitter {
    private final Sheet sheet;
    private final Step step;
    private final NodeModel.Chosen chosen;

    ChosenEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.chosen = (NodeModel.Chosen) step.node();
    }

    /* static final class LivelyNode extends MatchedRows {
     *   private String key0;
     *   private String[] keys0 = {};
     *
     *   LivelyNode(FillsNode fills, QuotesNode quotes) {
     *     super(MatchedRows.Kind.SEMI, fills, quotes);
     *     …
     *   }
     * } */
    void emit() {
        RowShape left = RowShape.of(sheet, chosen.source());
        boolean alone = chosen.sources().size() == 1;
        RowShape right = alone ? null : RowShape.of(sheet, chosen.sources().get(1));
        NodeFields fields = new NodeFields(sheet);
        fields.rows(left);
        if (right != null) {
            fields.rows(right);
        }
        KeyEmitter keys = chosen.match().isPresent()
                ? KeyEmitter.of(sheet, chosen.match().get(), left, right, fields)
                : KeyEmitter.whole(sheet, left, right);
        TypeSpec.Builder type = NodeParts.node(sheet, step, "", RuntimeNames.MATCHED_ROWS);
        keys.fields(type);
        Columns.suppress(type, keys.types().toArray(TypeName[]::new));
        CodeBlock up = CodeBlock.of(
                "$T.$L, $L", RuntimeNames.MATCHED_ROWS.nestedClass("Kind"), chosen.kind(), sheet.names.field(left.step));
        if (right != null) {
            up = CodeBlock.of("$L, $L", up, sheet.names.field(right.step));
        }
        if (fields.broadcast()) {
            type.addMethod(CellParts.method("recompute")
                    .returns(TypeName.BOOLEAN)
                    .addException(RuntimeNames.ROW_EXCEPTION)
                    .addCode(fields.look(true))
                    .addStatement("return run($L)", fields.everything(true))
                    .build());
        }
        keys.methods(type);
        RowViews.raw(sheet, step, type);
        fields.head(type, up, CodeBlock.of(""));
        sheet.node(step, type.build(), fields.arguments());
        RowViews.reader(sheet, step);
    }
}
