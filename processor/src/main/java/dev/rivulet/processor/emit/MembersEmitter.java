package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a collection within groups: the rows that the group node feeds, or none. */
final class MembersEmitter {
    private static final CodeBlock LISTED = CodeBlock.of("changes.add(slot);\n");

    private final Sheet sheet;
    private final Step step;
    private final boolean fed;

    MembersEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.fed = sheet.nest.fed(step.node());
    }

    /** Whether the rows are the pairs by which windows hold panes. */
    private boolean paired() {
        return step.part() == Step.Part.PAIRED;
    }

    /* static final class BySymbolFillsNode extends MemberRows {
     *   BySymbolNetValuesNode toBySymbolNetValues;
     *   … */
    void emit() {
        RowParts parts = new RowParts(sheet, step);
        NodeFields fields = new NodeFields(sheet);
        Step groups = paired() ? sheet.nest.step : sheet.nest.feeder();
        fields.also(groups);
        TypeSpec.Builder type = NodeParts.node(sheet, step, " in each group", RuntimeNames.MEMBER_ROWS);
        if (!paired()) {
            parts.fields(type);
            RowViews.raw(sheet, step, type);
        }
        type.addMethod(recompute(paired() ? LISTED : parts.announceRow()));
        if (!fed) {
            columns(type);
        }
        CodeBlock up = CodeBlock.of("$L, $L, $L", sheet.names.field(groups), fed, RowParts.touches(sheet, step));
        fields.head(type, up, CodeBlock.of(""));
        sheet.node(step, type.build(), fields.arguments());
    }

    /* public boolean recompute() {
     *   int count = begin();
     *   for (int i = 0; i < count; i++) {
     *     int slot = next(i);
     *     changes.add(slot);
     *   }
     *   return end();
     * } */
    private MethodSpec recompute(CodeBlock announce) {
        return CellParts.method("recompute")
                .returns(TypeName.BOOLEAN)
                .addStatement("int count = begin()")
                .beginControlFlow("for (int i = 0; i < count; i++)")
                .addStatement("int slot = next(i)")
                .addCode(announce)
                .endControlFlow()
                .addStatement("return end()")
                .build();
    }

    /** Columns of rows that never come, for the code of what reads them. */
    private void columns(TypeSpec.Builder type) {
        RowShape shape = RowShape.of(sheet, step);
        List<TypeName> types = new ArrayList<>();
        if (step.node() instanceof NodeModel.Table table) {
            types.add(Columns.held(table.key()));
            type.addField(Columns.field(Columns.held(table.key()), "key"));
        }
        if (shape.row().plain()) {
            shape.row().components().forEach(component -> types.add(component.type()));
            shape.row().components().forEach(component -> type.addField(
                    Columns.field(component.type(), sheet.names.column(step, component.name()))));
            type.addMethod(MethodSpec.methodBuilder("row")
                    .addParameter(TypeName.INT, "slot")
                    .returns(shape.row().type())
                    .addStatement("throw new $T(slot)", IndexOutOfBoundsException.class)
                    .build());
        } else {
            types.add(Columns.held(shape.row().type()));
            type.addField(Columns.field(Columns.held(shape.row().type()), "row", Modifier.FINAL));
        }
        Columns.suppress(type, types.toArray(TypeName[]::new));
    }
}
