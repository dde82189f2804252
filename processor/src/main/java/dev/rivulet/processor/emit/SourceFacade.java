package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.RowModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the user's side of a collection: inserting, deleting, and typed columns by slot. */
final class SourceFacade {
    private final Sheet sheet;
    private final Step step;
    private final TypeName key;
    private final RowModel row;
    private final List<SourceEmitter.Column> columns;
    private final ClassName self;
    private final TypeSpec.Builder type;

    SourceFacade(
            Sheet sheet, Step step, TypeName key, RowModel row, List<SourceEmitter.Column> columns) {
        this.sheet = sheet;
        this.step = step;
        this.key = key;
        this.row = row;
        this.columns = columns;
        this.self = type(sheet, step);
        this.type = TypeSpec.classBuilder(self).addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    /** The class of the user's side of the collection {@code step}. */
    static ClassName type(Sheet sheet, Step step) {
        String kind = step.node() instanceof NodeModel.Table ? "Table" : "Rows";
        return sheet.names.type(step, kind);
    }

    /* public static final class TradesRows extends RowView<Trade> implements Rows<Trade> {
     *   private final TradesNode node;
     *   …
     * } */
    void emit() {
        ClassName node = sheet.names.type(step);
        type.addJavadoc("The rows of {@code $L}.\n", step.name())
                .addField(node, "node", Modifier.PRIVATE, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(node, "node");
        if (key == null) {
            type.superclass(ParameterizedTypeName.get(RuntimeNames.ROW_VIEW, row.type()))
                    .addSuperinterface(ParameterizedTypeName.get(RuntimeNames.ROWS, row.type()));
            constructor.addStatement("super(node, node.engine(), -1)");
        } else {
            type.superclass(ParameterizedTypeName.get(RuntimeNames.KEYED_VIEW, key, row.type()))
                    .addSuperinterface(ParameterizedTypeName.get(RuntimeNames.TABLE, key, row.type()));
            constructor.addStatement("super(node, node, node.engine(), -1)");
        }
        type.addMethod(constructor.addStatement("this.node = node").build());
        if (key == null) {
            bag();
        } else {
            table();
        }
        slots();
        type.addMethod(copy());
        if (row.plain()) {
            Set<String> inherited = new HashSet<>(sheet.typing.bySlot(key == null ? RuntimeNames.ROW_VIEW : RuntimeNames.KEYED_VIEW));
            inherited.addAll(sheet.typing.bySlot(key == null ? RuntimeNames.ROWS : RuntimeNames.TABLE));
            columns.stream().filter(column -> !inherited.contains(name(column))).forEach(this::column);
        }
        sheet.facade.addType(type.build());
        reader();
    }

    private static String name(SourceEmitter.Column column) {
        return column.part().substring("row.".length(), column.part().length() - 2);
    }

    /** The parts of a row that is called {@code row}, as arguments. */
    private CodeBlock parts() {
        return CodeBlock.join(
                columns.stream().map(column -> CodeBlock.of("$L", column.part())).toList(), ", ");
    }

    private static CodeBlock of(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }

    private void method(String name, TypeName returned, CodeBlock code, Object... parameters) {
        MethodSpec.Builder method = CellParts.method(name).returns(returned);
        for (int i = 0; i < parameters.length; i += 2) {
            method.addParameter((TypeName) parameters[i], (String) parameters[i + 1]);
        }
        type.addMethod(method.addCode(code).build());
    }

    /** The parts of the row after {@code first}. */
    private CodeBlock after(String first) {
        CodeBlock parts = parts();
        return parts.isEmpty() ? CodeBlock.of(first) : CodeBlock.of("$L, $L", first, parts);
    }

    /* public int insert(Trade row) {
     *   node.given(row, "row");
     *   return node.insert(row.at(), row.price());
     * } */
    private void bag() {
        CodeBlock given = of("node.given(row, $S)", "row");
        TypeName element = row.type();
        method("insert", TypeName.INT,
                CodeBlock.of("$L$L", given, of("return node.insert($L)", parts())),
                element, "row");
        CodeBlock set = of("node.set($L)", after("slot"));
        method("delete", TypeName.VOID, of("node.close(node.demand(row))"), element, "row");
        method("replace", TypeName.INT,
                CodeBlock.of("$L$L$L$L$L", given, of("int slot = node.demand(old)"),
                        of("node.edit(slot)"), set, of("return slot")),
                element, "old", element, "row");
        method("slotOf", TypeName.INT, of("return node.slotOf(row)"), element, "row");
        method("deleteSlot", TypeName.VOID, of("node.close(slot)"), TypeName.INT, "slot");
        method("replaceSlot", TypeName.VOID,
                CodeBlock.of("$L$L$L", given, of("node.edit(slot)"), set),
                TypeName.INT, "slot", element, "row");
        boolean overload = row.plain()
                && !(columns.size() == 1 && !columns.get(0).type().isPrimitive());
        if (overload) {
            MethodSpec.Builder insert = MethodSpec.methodBuilder("insert")
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Adds the row of these components, without an object; returns its slot.\n")
                    .returns(TypeName.INT);
            columns.forEach(column -> insert.addParameter(column.type(), column.parameter()));
            type.addMethod(insert.addStatement("return node.insert($L)", names()).build());
        }
    }

    private CodeBlock names() {
        return CodeBlock.join(
                columns.stream().map(column -> CodeBlock.of("$L", column.parameter())).toList(), ", ");
    }

    /* public int put(String key, Quote row) {
     *   node.given(key, "key");
     *   node.given(row, "row");
     *   return node.put(key, row.bid(), row.ask());
     * } */
    private void table() {
        CodeBlock given = CodeBlock.of("$L$L", of("node.given(key, $S)", "key"), of("node.given(row, $S)", "row"));
        CodeBlock find = CodeBlock.builder()
                .addStatement("int slot = node.slotOf(key)")
                .beginControlFlow("if (slot < 0)")
                .addStatement("return node.insert($L)", after("key"))
                .endControlFlow()
                .addStatement("node.edit(slot)")
                .addStatement("node.set($L)", after("slot"))
                .addStatement("return slot")
                .build();
        method("put", TypeName.INT, CodeBlock.of("$L$L", given, find), key, "key", row.type(), "row");
        method("remove", TypeName.VOID, of("node.close(node.demand(key))"), key, "key");
        method("slotOf", TypeName.INT, of("return node.slotOf(key)"), key, "key");
        method("removeSlot", TypeName.VOID, of("node.close(slot)"), TypeName.INT, "slot");
        method("keyAt", key,
                CodeBlock.of("$L$L", of("node.require(slot)"), of("return node.key[slot]")),
                TypeName.INT, "slot");
        if (row.plain() && columns.size() > 0
                && !(columns.size() == 1 && !columns.get(0).type().isPrimitive())) {
            MethodSpec.Builder put = MethodSpec.methodBuilder("put")
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Puts the row of these components, without an object; returns its slot.\n")
                    .addParameter(key, "key")
                    .returns(TypeName.INT);
            columns.forEach(column -> put.addParameter(column.type(), column.parameter()));
            type.addMethod(put.addStatement("node.given(key, $S)", "key")
                    .addStatement("int slot = node.slotOf(key)")
                    .beginControlFlow("if (slot < 0)")
                    .addStatement("return node.insert(key, $L)", names())
                    .endControlFlow()
                    .addStatement("node.edit(slot)")
                    .addStatement("node.set(slot, $L)", names())
                    .addStatement("return slot")
                    .build());
        }
    }

    private void slots() {
        method("clear", TypeName.VOID, of("node.closeAll()"));
        method("hasSlot", TypeName.BOOLEAN, of("return node.alive(slot)"), TypeName.INT, "slot");
        method("atSlot", row.type(),
                CodeBlock.of("$L$L", of("node.require(slot)"),
                        of(row.plain() ? "return node.row(slot)" : "return node.row[slot]")),
                TypeName.INT, "slot");
    }

    /* public double price(int slot) {
     *   node.require(slot);
     *   return node.price[slot];
     * }
     *
     * public void price(int slot, double value) {
     *   node.edit(slot);
     *   if (!Cutoffs.same(node.price[slot], value)) {
     *     node.changing(slot);
     *     node.price[slot] = value;
     *     node.changed(slot);
     *   }
     * } */
    private void column(SourceEmitter.Column column) {
        String name = name(column);
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The {@code $L} of the row at {@code slot}.\n", name)
                .addParameter(TypeName.INT, "slot")
                .returns(column.type())
                .addStatement("node.require(slot)")
                .addStatement("return node.$L[slot]", column.name())
                .build());
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Sets the {@code $L} of the row at {@code slot}.\n", name)
                .addParameter(TypeName.INT, "slot")
                .addParameter(column.type(), "value")
                .addStatement("node.edit(slot)")
                .beginControlFlow(
                        "if (!$T.same(node.$L[slot], value))", RuntimeNames.CUTOFFS, column.name())
                .addStatement("node.changing(slot)")
                .addStatement("node.$L[slot] = value", column.name())
                .addStatement("node.changed(slot)")
                .endControlFlow()
                .build());
    }

    /* void copy(TradesRows other) {
     *   for (int slot : other.node.inOrder()) {
     *     node.insert(other.node.at[slot], other.node.price[slot]);
     *   }
     * } */
    private MethodSpec copy() {
        List<CodeBlock> values = new ArrayList<>();
        if (key != null) {
            values.add(CodeBlock.of("other.node.key[slot]"));
        }
        columns.forEach(column -> values.add(CodeBlock.of("other.node.$L[slot]", column.name())));
        return MethodSpec.methodBuilder("copy")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(self, "other")
                .beginControlFlow("for (int slot : other.node.inOrder())")
                .addStatement("node.insert($L)", CodeBlock.join(values, ", "))
                .endControlFlow()
                .build();
    }

    /* public TradesRows trades() { return engine.trades.view(); } */
    private void reader() {
        RowViews.reader(sheet, step, self, CodeBlock.of("new $T(engine.$L)", self, sheet.names.field(step)));
        sheet.copy.add(CodeBlock.builder()
                .addStatement("builder.graph.$L().copy(existing.$L())", step.name(), step.name())
                .build());
    }
}
