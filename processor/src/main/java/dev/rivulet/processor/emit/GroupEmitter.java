package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import javax.lang.model.element.Modifier;

/**
 * Writes the node of groups: the keys, which group each row is in, and around the nested nodes the
 * code that runs them for a group.
 */
final class GroupEmitter {
    private final Sheet sheet;
    private final Step step;
    private final Nest nest;
    private final RowFunction function;
    private final TypeName key;

    GroupEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.nest = new Nest(sheet, step);
        this.function = new RowFunction(sheet, step);
        this.function.fields().engine();
        this.key = Columns.held(nest.group.key());
        sheet.wiring.enclosing(nest.group).forEach(name -> function.fields().also(sheet.plan.step(name)));
    }

    /**
     * The value of the nested {@code node} of the group at {@code slot}, seen from another node.
     */
    static CodeBlock value(Sheet sheet, Step group, NodeModel.Scalar node, String slot) {
        return CodeBlock.of(
                "$L.$L", sheet.names.field(group), new Nest(sheet, group).value(node.name(), slot));
    }

    void emit() {
        TypeSpec.Builder type = NodeParts.node(sheet, step, "", RuntimeNames.GROUP_NODE);
        CodeBlock more = fields(type);
        new GroupRunEmitter(nest).emit(type);
        new GroupKeyEmitter(nest, key).emit(type);
        type.addMethod(recompute()).addMethod(RowParts.push()).addMethod(row()).addMethod(place()).addMethod(reset());
        type.addMethod(grow()).addMethod(growGroups());
        for (Step nested : nest.sheet.plan.order()) {
            if (nested.rows()) {
                if (nested.node() instanceof NodeModel.Operator) {
                    type.addType(new NestedRowsEmitter(nest, nested).emit());
                }
            } else {
                type.addType(new NestedScalarEmitter(nest, nested).emit());
            }
        }
        raw(type);
        function.fields().head(
                type,
                CodeBlock.of("$S, $L, engine", step.name(), sheet.names.field(function.source().step)),
                more);
        sheet.node(step, type.build(), function.arguments());
        new GroupFacade(nest).emit();
    }

    /* BySymbolGroups view() { return new BySymbolGroups(this, -1); } // for queries
     *
     * BySymbolGroup group(int slot) { return new BySymbolGroup(this, -1, slot); } // for functions
     * */
    private void raw(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("view")
                .returns(nest.groups())
                .addStatement("return new $T(this, -1)", nest.groups())
                .build());
        type.addMethod(MethodSpec.methodBuilder("group")
                .addParameter(TypeName.INT, "slot")
                .returns(nest.flyweight())
                .addStatement("return new $T(this, -1, slot)", nest.flyweight())
                .build());
    }

    /* private final Engine engine;
     * String[] key = new String[16];
     * double[] limit = new double[16]; // a free input
     * private double markSeen;         // a bound one
     * final NetValuesNode netValues = new NetValuesNode(); */
    /** Adds the columns and the nested nodes; answers what the constructor does for them. */
    private CodeBlock fields(TypeSpec.Builder type) {
        CodeBlock.Builder more = CodeBlock.builder();
        type.addField(Columns.field(key, "key"));
        Columns.suppress(type, key);
        for (Step input : nest.sheet.plan.inputs()) {
            NodeModel.Input node = (NodeModel.Input) input.node();
            if (nest.bound(node)) {
                type.addField(node.type(), input.name() + "Bound_", Modifier.PRIVATE);
            } else if (nest.free(node)) {
                type.addField(Columns.field(node.type(), nest.sheet.names.field(input)));
            }
        }
        for (Step nested : nest.sheet.plan.order()) {
            String bit = nest.sheet.names.bit(nested);
            type.addField(FieldSpec.builder(TypeName.LONG, bit, Modifier.STATIC, Modifier.FINAL)
                    .initializer("1L << $L", nested.position())
                    .build());
            if (!nested.rows() || nested.node() instanceof NodeModel.Operator) {
                more.addStatement(
                        "$L = new $T()", nest.sheet.names.field(nested), nest.sheet.names.type(nested));
                type.addField(nest.sheet.names.type(nested), nest.sheet.names.field(nested), Modifier.FINAL);
            }
        }
        if (nest.onGraph()) {
            type.addField(nest.flyweight(), "self", Modifier.PRIVATE, Modifier.FINAL);
            more.addStatement("self = new $T(this, -1, -1)", nest.flyweight());
        }
        return more.build();
    }

    /* … rows
     * if (!Cutoffs.same(mark.value, markBound_)) {
     *   markBound_ = mark.value;
     *   markAll(VALUE);
     * }
     * return endGroups(POSITION); */
    private MethodSpec recompute() {
        CodeBlock.Builder end = CodeBlock.builder();
        for (Step input : nest.sheet.plan.inputs()) {
            NodeModel.Input node = (NodeModel.Input) input.node();
            if (nest.bound(node)) {
                CodeBlock now = nest.value(input.name(), "");
                String seen = input.name() + "Bound_";
                end.beginControlFlow("if ($L)", NodeFields.moved(node.type(), now, seen))
                        .addStatement("$L = $L", seen, now)
                        .addStatement("markAll($L)", nest.mask(nest.dependents(input.name())))
                        .endControlFlow();
            }
        }
        return function.recompute("begin", end.addStatement("return endGroups(POSITION)").build());
    }

    /* private void row(int slot) {
     *   int from = group[slot];
     *   int to = live.has(slot) ? groupOf(Book.bySymbol(fills.symbol[slot])) : -1;
     *   if (from < 0 && to < 0) {
     *     return;
     *   }
     *   place(slot, from, to);
     * } */
    private MethodSpec row() {
        return MethodSpec.methodBuilder("row")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addException(Exception.class)
                .addStatement("int from = group[slot]")
                .addStatement(
                        "int to = $L.has(slot) ? groupOf($L) : -1",
                        sheet.names.field(function.source().step), function.call())
                .beginControlFlow("if (from < 0 && to < 0)")
                .addStatement("return")
                .endControlFlow()
                .addStatement("place(slot, from, to)")
                .build();
    }

    /* private void place(int slot, int from, int to) {
     *   move(slot, to);
     *   if (from >= 0 && from != to) {
     *     mark(from, NUMBER);
     *   }
     *   if (to >= 0) {
     *     mark(to, NUMBER);
     *   }
     *   netValues.push(slot);
     * } */
    private MethodSpec place() {
        String marks = nest.mask(nest.dependents(nest.sheet.fed));
        MethodSpec.Builder method = MethodSpec.methodBuilder("place")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "to")
                .addStatement("move(slot, to)")
                .beginControlFlow("if (from >= 0 && from != to)")
                .addStatement("mark(from, $L)", marks)
                .endControlFlow()
                .beginControlFlow("if (to >= 0)")
                .addStatement("mark(to, $L)", marks)
                .endControlFlow();
        for (Step reader : RowShape.readers(nest.sheet, nest.sheet.fed)) {
            method.addStatement("$L.push(slot)", nest.sheet.names.field(reader));
        }
        return method.build();
    }

    /* protected void reset() {
     *   for (int slot = 0; slot < group.length; slot++) {
     *     if (group[slot] >= 0) {
     *       place(slot, group[slot], -1);
     *     }
     *   }
     * } */
    private MethodSpec reset() {
        return SourceEmitter.protectedMethod("reset")
                .beginControlFlow("for (int slot = 0; slot < group.length; slot++)")
                .beginControlFlow("if (group[slot] >= 0)")
                .addStatement("place(slot, group[slot], -1)")
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private MethodSpec grow() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("grow")
                .addParameter(TypeName.INT, "capacity")
                .addStatement("growRows(capacity)");
        for (Step nested : nest.sheet.plan.order()) {
            if (nested.rows() && nested.node() instanceof NodeModel.Operator) {
                method.addStatement("$L.growRows(capacity)", nest.sheet.names.field(nested));
            }
        }
        return method.build();
    }

    private MethodSpec growGroups() {
        MethodSpec.Builder method = SourceEmitter.protectedMethod("growGroups")
                .addParameter(TypeName.INT, "capacity")
                .addCode(Columns.grow("key"));
        for (Step input : nest.sheet.plan.inputs()) {
            if (nest.free((NodeModel.Input) input.node())) {
                method.addCode(Columns.grow(nest.sheet.names.field(input)));
            }
        }
        for (Step nested : nest.sheet.plan.order()) {
            if (!nested.rows() || nested.node() instanceof NodeModel.Operator) {
                method.addStatement("$L.growGroups(capacity)", nest.sheet.names.field(nested));
            }
        }
        for (Step operator : RowParts.standing(sheet, step)) {
            method.addStatement("engine.$L.grow(capacity)", sheet.names.field(operator));
        }
        return method.build();
    }
}
