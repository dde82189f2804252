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

/** Writes the rows of a flat map, of a union or of a join, which stand at slots of their own. */
final class DerivedEmitter extends ValuesEmitter {
    DerivedEmitter(Sheet sheet, Step step) {
        super(sheet, step);
    }

    void emit() {
        if (step.node() instanceof NodeModel.Join join) {
            join(join);
        } else if (step.node() instanceof NodeModel.Union union) {
            union(union);
        } else {
            flatMap();
        }
    }

    private void flatMap() {
        TypeSpec.Builder type = begin(RuntimeNames.FLAT_ROWS);
        type.addMethod(function.recompute()).addMethod(RowParts.push()).addMethod(row());
        type.addMethod(MethodSpec.methodBuilder("put")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addParameter(held(), "next")
                .addCode(grouped())
                .addCode(store())
                .build());
        end(type);
    }

    /* int group = home(slot); */
    private CodeBlock grouped() {
        return here.nested() ? CodeBlock.builder().addStatement("int group = home(slot)").build() : CodeBlock.of("");
    }

    @Override
    void head(TypeSpec.Builder type) {
        function.fields().head(type, up(), CodeBlock.of(""));
    }

    /** What the parent's constructor gets. */
    private CodeBlock up() {
        if (step.node() instanceof NodeModel.Join join) {
            return CodeBlock.of(
                    "$L, $L, $L, $L",
                    sheet.names.field(function.source().step),
                    sheet.wiring.optional(join, 1),
                    sheet.names.field(function.right().step),
                    sheet.wiring.optional(join, 0));
        }
        List<String> sources = ((NodeModel.Operator) step.node()).sources();
        return CodeBlock.of(
                "$L",
                String.join(", ", sources.stream().map(source -> sheet.names.field(sheet.plan.step(source))).toList()));
    }

    private void end(TypeSpec.Builder type) {
        type.addMethod(removeForParent());
        resetWithParent(type);
        type.addMethod(growDerived());
        finish(type);
    }

    /* private void row(int slot) {
     *   int last = -1;
     *   if (live.has(slot)) {
     *     List<Leg> rows = rows(Book.legs(fills.row(slot)));
     *     for (Leg next : rows) {
     *       last = child(slot, last);
     *       put(last, next);
     *     }
     *   }
     *   cut(slot, last);
     * } */
    private MethodSpec row() {
        return MethodSpec.methodBuilder("row")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addExceptions(step.node().method().thrown())
                .addCode(leave())
                .addStatement("int last = -1")
                .beginControlFlow("if ($L.has(slot))", sheet.names.field(function.source().step))
                .addCode(called())
                .addCode(function.required())
                .addStatement("$T<$T> rows = rows($L)", List.class, held().box(), function.call())
                .beginControlFlow("for ($T next : rows)", held())
                .addStatement("last = child(slot, last)")
                .addStatement("put(last, next)")
                .endControlFlow()
                .endControlFlow()
                .addStatement("cut(slot, last)")
                .build();
    }

    private CodeBlock leave() {
        return here.nested() ? CodeBlock.builder().addStatement("leave(slot)").build() : CodeBlock.of("");
    }

    /* int group = fills.home(slot);
     * if (blocked(group)) {
     *   return;
     * } */
    private CodeBlock called() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (here.nested() && Said.variable(function.call().toString(), "group")) {
            code.addStatement("int group = $L.home(slot)", sheet.names.field(function.source().step));
        }
        if (function.fields().blocks()) {
            code.beginControlFlow("if (blocked(group))").addStatement("return").endControlFlow();
        }
        return code.build();
    }

    private void union(NodeModel.Union union) {
        TypeSpec.Builder type = begin(RuntimeNames.UNION_ROWS);
        List<RowShape> shapes = new ArrayList<>();
        union.sources().forEach(source -> shapes.add(RowShape.of(sheet, source)));
        shapes.forEach(shape -> function.fields().rows(shape));
        type.addMethod(CellParts.method("recompute")
                .returns(TypeName.BOOLEAN)
                .addException(RuntimeNames.ROW_EXCEPTION)
                .addStatement("run()")
                .addStatement("return end()")
                .build());
        type.addMethod(put(shapes));
        end(type);
    }

    /* protected void put(int slot, int from, int origin) {
     *   Fill next = from == 0 ? fills.row(origin) : others.row(origin);
     *   … store
     * } */
    private MethodSpec put(List<RowShape> shapes) {
        CodeBlock next = shapes.get(shapes.size() - 1).element("origin");
        for (int i = shapes.size() - 2; i >= 0; i--) {
            next = CodeBlock.of("from == $L ? $L : $L", i, shapes.get(i).element("origin"), next);
        }
        return SourceEmitter.protectedMethod("put")
                .addParameter(TypeName.INT, "slot")
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "origin")
                .addStatement("$T next = $L", held(), next)
                .addCode(grouped())
                .addCode(store())
                .build();
    }

    private void join(NodeModel.Join join) {
        KeyEmitter keys = KeyEmitter.of(sheet, join.match(), function.source(), function.right(), function.fields());
        TypeSpec.Builder type = begin(RuntimeNames.JOIN_ROWS, keys.types().toArray(TypeName[]::new));
        keys.fields(type);
        CodeBlock end = CodeBlock.builder().addStatement("return end()").build();
        type.addMethod(function.recompute(true, CodeBlock.of(""), "pairs", end));
        type.addMethod(RowParts.push()).addMethod(pair());
        keys.methods(type);
        end(type);
    }

    /* private void row(int slot) {
     *   if (!paired(slot)) {
     *     remove(slot);
     *     return;
     *   }
     *   int left = left(slot);
     *   int right = right(slot);
     *   double next = Book.slippage(fills.price[left], quotes.mid[right]);
     *   … store
     * } */
    private MethodSpec pair() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("row")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addExceptions(step.node().method().thrown())
                .beginControlFlow("if (!paired(slot))")
                .addStatement("remove(slot)")
                .addStatement("return")
                .endControlFlow();
        method.addCode(grouped());
        if (function.fields().blocks()) {
            method.beginControlFlow("if (blocked(group))").addStatement("return").endControlFlow();
        }
        String call = function.call().toString();
        for (String side : List.of("left", "right")) {
            if (call.matches("(?s).*\\b" + side + "\\b.*")) {
                method.addStatement("int $L = $L(slot)", side, side);
            }
        }
        return method.addStatement("$T next = $L", held(), function.value(held()))
                .addCode(store())
                .build();
    }
}
