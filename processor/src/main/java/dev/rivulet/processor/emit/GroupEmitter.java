package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import javax.lang.model.element.Modifier;

/** Writes the node of groups: the keys, and which group each row is in. */
final class GroupEmitter {
    private final Sheet sheet;
    private final Step step;
    private final Nest nest;
    private final RowFunction function;
    private final TypeName key;

    GroupEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.nest = sheet.within(step).nest;
        this.function = new RowFunction(sheet, step);
        this.function.fields().engine();
        this.key = Columns.held(nest.group.key());
    }

    /* static final class BySymbolNode extends GroupNode {
     *   String[] key = {};
     *   … */
    void emit() {
        boolean windows = nest.windows();
        WindowEmitter window = windows ? new WindowEmitter(sheet, nest, function) : null;
        TypeSpec.Builder type = NodeParts.node(sheet, step, "", windows ? window.parent() : RuntimeNames.GROUP_NODE);
        if (!windows) {
            type.addField(Columns.field(key, "key"));
            Columns.suppress(type, key);
        }
        CodeBlock.Builder more = CodeBlock.builder();
        if (nest.onGraph()) {
            type.addField(nest.flyweight(), "self", Modifier.FINAL);
            more.addStatement("self = new $T(engine, false, -1)", nest.flyweight());
        }
        if (windows) {
            window.emit(type);
            more.add(window.last());
            if (ArchiveEmitter.archived(step)) {
                more.addStatement("closedWindows().keep()");
            }
            if (WindowFacade.root(sheet, step) != null) {
                more.addStatement("closedWindows().clean()");
            }
        } else {
            new GroupKeyEmitter(nest, key).emit(type);
            type.addMethod(recompute()).addMethod(RowParts.push()).addMethod(row()).addMethod(grow());
        }
        view(type);
        type.addMethod(MethodSpec.methodBuilder("group")
                .addParameter(TypeName.INT, "slot")
                .returns(nest.flyweight())
                .addStatement("return new $T(engine, false, slot)", nest.flyweight())
                .build());
        type.addMethod(CellParts.method("rowAt")
                .addParameter(TypeName.INT, "slot")
                .returns(Object.class)
                .addStatement("return new $T(engine, true, slot)", nest.flyweight())
                .build());
        CodeBlock up = CodeBlock.of("$S, $L, engine", step.local(), sheet.names.field(function.source().step));
        function.fields().head(type, windows ? CodeBlock.of("$L, $L", up, window.up()) : up, more.build());
        sheet.node(step, type.build(), function.arguments());
        new GroupFacade(nest).emit();
        new GroupsFacade(nest).emit();
    }

    /* BySymbolGroups view() { return new BySymbolGroups(engine, false); } // for queries */
    private void view(TypeSpec.Builder type) {
        MethodSpec.Builder view = MethodSpec.methodBuilder("view").returns(nest.groups());
        if (sheet.nest == null) {
            view.addStatement("return new $T(engine, false)", nest.groups());
        } else {
            view.addParameter(sheet.names.type(sheet.nest.step), "groups")
                    .addParameter(TypeName.INT, "group")
                    .addStatement("return new $T(engine, false, group)", nest.groups());
        }
        if (RowViews.queried(sheet, step)) {
            type.addMethod(view.build());
        }
    }

    private MethodSpec recompute() {
        return function.recompute("begin", CodeBlock.builder().addStatement("return endGroups(POSITION)").build());
    }

    /* private void row(int slot) {
     *   if (fills.has(slot)) {
     *     place(slot, groupOf(Book.bySymbol(fills.symbol[slot])));
     *   } else if (groupAt(slot) >= 0) {
     *     place(slot, -1);
     *   }
     * } */
    private MethodSpec row() {
        String source = sheet.names.field(function.source().step);
        MethodSpec.Builder method = MethodSpec.methodBuilder("row")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addExceptions(step.node().method().thrown())
                .beginControlFlow("if ($L.has(slot))", source);
        if (sheet.nest == null) {
            method.addStatement("place(slot, groupOf($L))", function.call());
        } else {
            method.addStatement("int group = $L.home(slot)", source).addStatement("leave(slot, group)");
            if (function.fields().blocks()) {
                method.beginControlFlow("if (blocked(group))").addStatement("return").endControlFlow();
            }
            method.addStatement("place(slot, groupOf(group, $L))", function.call());
        }
        return method.nextControlFlow("else if (groupAt(slot) >= 0)")
                .addStatement("place(slot, -1)")
                .endControlFlow()
                .build();
    }

    /* protected void grow(int capacity) {
     *   key = Arrays.copyOf(key, capacity);
     *   keyHash = Arrays.copyOf(keyHash, capacity); // of an object
     * } */
    private MethodSpec grow() {
        return SourceEmitter.protectedMethod("grow")
                .addParameter(TypeName.INT, "capacity")
                .addCode(Columns.grow("key"))
                .addCode(key.isPrimitive() ? CodeBlock.of("") : Columns.grow("keyHash"))
                .build();
    }

    /* static final class BySymbolInsideNode extends InsideRows {
     *   public boolean recompute() { … }
     *
     *   BySymbolInsideNode(BySymbolNode bySymbol, BySymbolFillsNode bySymbolFills, …) {
     *     super(bySymbol);
     *     readsRows(bySymbolFills);
     *     …
     *   }
     * } */
    /** Writes what tells of any change within the groups. */
    static void inside(Sheet sheet, Step step) {
        Step group = sheet.plan.at(step.source());
        NodeFields fields = new NodeFields(sheet.within(group), true);
        fields.also(group);
        for (String name : step.reads()) {
            Step read = sheet.plan.at(name);
            if (read.part() == Step.Part.INSIDE) {
                fields.link(read, "readsInner");
            } else if (read != group) {
                fields.link(read, read.byPane() ? "readsPanes" : read.rows() ? "readsRows" : "reads");
            }
        }
        TypeSpec.Builder type = NodeParts.node(sheet, step, " and all within", RuntimeNames.INSIDE_ROWS);
        type.addMethod(GroupValuesEmitter.recompute(fields));
        fields.head(type, CodeBlock.of("$L", sheet.names.field(group)), CodeBlock.of(""));
        sheet.node(step, type.build(), fields.arguments());
    }
}
