package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.RowModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the node of a collection that the user fills: its columns, and how rows go in and out. */
final class SourceEmitter {
    /** A column: its type, its name, the parameter for a value of it, and how its part of a row is read. */
    record Column(TypeName type, String name, String parameter, String part) {}

    private final Sheet sheet;
    private final Step step;
    private final TypeName key;
    private final RowModel row;
    private final List<Column> columns;
    private final RowParts parts;

    SourceEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.key = step.node() instanceof NodeModel.Table table ? table.key() : null;
        this.row = RowShape.of(sheet, step).row();
        this.columns = columns();
        this.parts = new RowParts(sheet, step);
    }

    /** The columns of a row: one for each component if it is plain, else one for the row. */
    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        if (row.plain()) {
            row.components().forEach(component -> columns.add(new Column(
                    component.type(),
                    sheet.names.column(step, component.name()),
                    sheet.names.parameter(step.name() + " " + component.name(), component.name()),
                    "row." + component.name() + "()")));
        } else {
            columns.add(new Column(Columns.held(row.type()), "row", "row", "row"));
        }
        return columns;
    }

    void emit() {
        sheet.node(step, node(), sheet.engineItself());
        new SourceFacade(sheet, step, key, row, columns).emit();
    }

    /* static final class TradesNode extends RowSource {
     *   private final Engine engine;
     *   LiveNode live;
     *   double[] price = {};
     *   …
     * } */
    private TypeSpec node() {
        TypeSpec.Builder type = NodeParts.node(sheet, step, "", RuntimeNames.ROW_SOURCE)
                .addField(sheet.names.engine(), "engine", Modifier.PRIVATE, Modifier.FINAL);
        parts.fields(type);
        if (key != null) {
            type.addField(Columns.field(Columns.held(key), "key"));
        }
        columns.forEach(column -> type.addField(Columns.field(column.type(), column.name())));
        List<TypeName> types = new ArrayList<>(columns.stream().map(Column::type).toList());
        if (key != null) {
            types.add(key);
        }
        Columns.suppress(type, types.toArray(TypeName[]::new));
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(sheet.names.engine(), "engine")
                .addStatement("super($S, engine)", step.name())
                .addStatement("this.engine = engine")
                .build());
        type.addMethod(insert()).addMethod(set()).addMethod(recompute()).addMethod(grow());
        type.addMethod(protectedMethod("mark")
                .addCode(sheet.words.mark(sheet.plan.marks(step), "engine.", sheet.names.engine().simpleName() + "."))
                .build());
        type.addMethod(saveRow()).addMethod(restoreRow());
        forget(type);
        new SourceIdentity(key, row, columns).emit(type);
        type.addMethod(rowAt());
        if (row.plain()) {
            type.addMethod(row());
        }
        RowViews.raw(sheet, step, type);
        return type.build();
    }

    static MethodSpec.Builder protectedMethod(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
    }

    /* int insert(long at, double price) {
     *   int slot = open();
     *   this.at[slot] = at;
     *   this.price[slot] = price;
     *   opened(slot);
     *   return slot;
     * } */
    private MethodSpec insert() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("insert").returns(TypeName.INT);
        method.addStatement("int slot = open()");
        if (key != null) {
            method.addParameter(Columns.held(key), "key").addStatement("this.key[slot] = key");
        }
        for (Column column : columns) {
            method.addParameter(column.type(), column.parameter())
                    .addStatement("this.$L[slot] = $L", column.name(), column.parameter());
        }
        return method.addStatement("opened(slot)").addStatement("return slot").build();
    }

    /* void set(int slot, long at, double price) {
     *   if (Cutoffs.same(this.at[slot], at) && Cutoffs.same(this.price[slot], price)) {
     *     return; // cutoff
     *   }
     *   changing(slot);
     *   this.at[slot] = at;
     *   …
     *   changed(slot);
     * } */
    private MethodSpec set() {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("set").addParameter(TypeName.INT, "slot");
        List<CodeBlock> same = new ArrayList<>();
        CodeBlock.Builder writes = CodeBlock.builder();
        for (Column column : columns) {
            String at = "this." + column.name() + "[slot]";
            method.addParameter(column.type(), column.parameter());
            same.add(CodeBlock.of("$T.same($L, $L)", RuntimeNames.CUTOFFS, at, column.parameter()));
            writes.addStatement("$L = $L", at, column.parameter());
        }
        if (!same.isEmpty()) {
            method.beginControlFlow("if ($L)", CodeBlock.join(same, "\n&& "))
                    .addStatement("return")
                    .endControlFlow();
        }
        return method.addStatement("changing(slot)")
                .addCode(writes.build())
                .addStatement("changed(slot)")
                .build();
    }

    /* public boolean recompute() {
     *   int count = begin();
     *   for (int i = 0; i < count; i++) {
     *     int slot = next(i);
     *     changes.mark();
     *     live.push(slot);
     *   }
     *   return end();
     * } */
    private MethodSpec recompute() {
        return CellParts.method("recompute")
                .returns(TypeName.BOOLEAN)
                .addStatement("int count = begin()")
                .beginControlFlow("for (int i = 0; i < count; i++)")
                .addStatement("int slot = next(i)")
                .addCode(parts.announce())
                .endControlFlow()
                .addStatement("return end()")
                .build();
    }

    /* protected void grow(int capacity) {
     *   price = Arrays.copyOf(price, capacity);
     * } */
    private MethodSpec grow() {
        MethodSpec.Builder method = protectedMethod("grow").addParameter(TypeName.INT, "capacity");
        if (key != null) {
            method.addCode(Columns.grow("key"));
        }
        columns.forEach(column -> method.addCode(Columns.grow(column.name())));
        return method.build();
    }

    private MethodSpec saveRow() {
        MethodSpec.Builder method = protectedMethod("saveRow")
                .addParameter(TypeName.INT, "slot")
                .addParameter(RuntimeNames.UNDO, "undo");
        columns.forEach(column -> method.addStatement(Values.push(column.type(), column.name() + "[slot]")));
        return method.build();
    }

    private MethodSpec restoreRow() {
        MethodSpec.Builder method = protectedMethod("restoreRow")
                .addParameter(TypeName.INT, "slot")
                .addParameter(RuntimeNames.UNDO, "undo");
        for (int i = columns.size() - 1; i >= 0; i--) {
            Column column = columns.get(i);
            method.addStatement("$L[slot] = $L", column.name(), Values.pop(column.type()));
        }
        return method.build();
    }

    /* protected void forget(int slot) { symbol[slot] = null; } */
    private void forget(TypeSpec.Builder type) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (key != null && !Columns.held(key).isPrimitive()) {
            code.addStatement("key[slot] = null");
        }
        for (Column column : columns) {
            if (!column.type().isPrimitive()) {
                code.addStatement("$L[slot] = null", column.name());
            }
        }
        if (!code.isEmpty()) {
            type.addMethod(protectedMethod("forget")
                    .addParameter(TypeName.INT, "slot")
                    .addCode(code.build())
                    .build());
        }
    }

    private MethodSpec rowAt() {
        return CellParts.method("rowAt")
                .addParameter(TypeName.INT, "slot")
                .returns(ClassName.OBJECT)
                .addStatement(row.plain() ? "return row(slot)" : "return row[slot]")
                .build();
    }

    /* Trade row(int slot) { return new Trade(at[slot], price[slot]); } */
    private MethodSpec row() {
        List<CodeBlock> values = columns.stream()
                .map(column -> CodeBlock.of("$L[slot]", column.name()))
                .toList();
        return MethodSpec.methodBuilder("row")
                .addParameter(TypeName.INT, "slot")
                .returns(row.type())
                .addStatement("return new $T($L)", row.type(), CodeBlock.join(values, ", "))
                .build();
    }
}
