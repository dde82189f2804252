package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes what adds rows to an accumulator and takes them out. It keeps what the methods were given of
 * each row, since that may have changed by the time a row is taken out.
 */
final class FoldEmitter {
    private final Sheet sheet;
    private final Step step;
    private final NodeModel.Fold fold;
    private final RowFunction function;
    private final List<Binding> kept;

    FoldEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.fold = (NodeModel.Fold) step.node();
        this.function = new RowFunction(sheet, step);
        this.kept = function.bindings().stream()
                .filter(binding -> !(binding instanceof Binding.Accumulated || binding instanceof Binding.Scalar))
                .toList();
        fold.unfold().ifPresent(method -> function.fields().calls(method, List.of(), function.source()));
        fold.zero().ifPresent(method -> function.fields().calls(method, List.of(), function.source()));
    }

    private static TypeName type(Binding binding) {
        return binding.parameter().type().withoutAnnotations();
    }

    private String given(int i) {
        return "given" + i;
    }

    void emit() {
        TypeSpec.Builder type = NodeParts.node(sheet, step, "", RuntimeNames.ROW_OPERATOR)
                .addField(Columns.field(TypeName.BOOLEAN, "present"))
                .addField(TypeName.INT, "size")
                .addField(fold.type(), "folded")
                .addField(TypeName.BOOLEAN, "again", Modifier.PRIVATE);
        List<TypeName> types = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            types.add(type(kept.get(i)));
            type.addField(Columns.field(type(kept.get(i)), given(i), Modifier.PRIVATE));
        }
        Columns.suppress(type, types.toArray(TypeName[]::new));
        function.head(type);
        type.addMethod(recompute()).addMethod(RowParts.push()).addMethod(row()).addMethod(out());
        type.addMethod(SourceEmitter.protectedMethod("reset")
                .addStatement("$T.fill(present, false)", java.util.Arrays.class)
                .addStatement("size = 0")
                .addStatement("changes.mark()")
                .build());
        RowParts.presence(type);
        type.addMethod(result());
        MethodSpec.Builder grow = MethodSpec.methodBuilder("grow")
                .addParameter(TypeName.INT, "capacity")
                .addCode(Columns.grow("present"));
        for (int i = 0; i < kept.size(); i++) {
            grow.addCode(Columns.grow(given(i)));
        }
        sheet.node(step, type.addMethod(grow.build()).build(), function.arguments());
        new RowParts(sheet, step).linkFrom(step.source());
    }

    /* public boolean recompute() throws RowException {
     *   begin();
     *   …
     *   if (again) { // a row could not be taken out
     *     again = false;
     *     reset();
     *     begin();
     *     Changes all = everything();
     *     …
     *   }
     *   return end();
     * } */
    private MethodSpec recompute() {
        return function.recompute("begin", CodeBlock.builder()
                .beginControlFlow("if (again)")
                .addStatement("again = false")
                .addStatement("reset()")
                .addStatement("$T all = everything()", RuntimeNames.CHANGES)
                .beginControlFlow("for (int i = 0; i < all.size; i++)")
                .addStatement("push(all.slots[i])")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return end()")
                .build());
    }

    /* private void row(int slot) {
     *   boolean here = live.has(slot);
     *   if (!here && !present[slot]) {
     *     return;
     *   }
     *   long given0_ = fills.size_[slot]; …
     *   if (here && present[slot] && Cutoffs.same(given0_, given0[slot])) {
     *     return;
     *   }
     *   Net next = present[slot] ? out(slot) : result();
     *   if (here) {
     *     next = Book.net(next, fills.size_[slot]);
     *   }
     *   …
     * } */
    private MethodSpec row() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("row")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addException(Exception.class)
                .addStatement("boolean here = $L.has(slot)", sheet.names.field(function.source().step))
                .beginControlFlow("if (!here && !present[slot])")
                .addStatement("return")
                .endControlFlow();
        if (!kept.isEmpty()) {
            List<CodeBlock> same = new ArrayList<>();
            for (int i = 0; i < kept.size(); i++) {
                same.add(Values.same(
                        CutoffModel.DEFAULT, function.argument(kept.get(i)).toString(), given(i) + "[slot]"));
            }
            method.beginControlFlow("if (here && present[slot]\n&& $L)", CodeBlock.join(same, "\n&& "))
                    .addStatement("return")
                    .endControlFlow();
        }
        method.addStatement(
                        "$T next = present[slot] ? out(slot) : result()", fold.type())
                .beginControlFlow("if (here)")
                .addStatement("next = $L", function.call(fold.method(), arguments(fold.method(), false)))
                .endControlFlow();
        if (!fold.type().isPrimitive()) {
            method.addStatement("$T.requireNonNull(next, $S)", Objects.class, "the accumulator is null");
        }
        method.addStatement("folded = next")
                .addStatement("size += (here ? 1 : 0) - (present[slot] ? 1 : 0)")
                .addStatement("present[slot] = here");
        for (int i = 0; i < kept.size(); i++) {
            boolean primitive = type(kept.get(i)).isPrimitive();
            CodeBlock value = function.argument(kept.get(i));
            method.addStatement(
                    "$L[slot] = $L", given(i), primitive ? value : CodeBlock.of("here ? $L : null", value));
        }
        return method.addStatement("changes.mark()").build();
    }

    /* private Net out(int slot) throws Exception {
     *   try {
     *     return Book.netOut(folded, given0[slot]);
     *   } catch (Exception e) {
     *     again = true;
     *     throw e;
     *   }
     * } */
    private MethodSpec out() {
        MethodModel unfold = fold.unfold().orElseThrow();
        return MethodSpec.methodBuilder("out")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .returns(fold.type())
                .addException(Exception.class)
                .beginControlFlow("try")
                .addStatement("return $L", function.call(unfold, arguments(fold.method(), true)))
                .nextControlFlow("catch ($T e)", Exception.class)
                .addStatement("again = true")
                .addStatement("throw e")
                .endControlFlow()
                .build();
    }

    /* Net result() throws Exception { return size == 0 ? Book.zero() : folded; } */
    private MethodSpec result() {
        return MethodSpec.methodBuilder("result")
                .returns(fold.type())
                .addException(Exception.class)
                .addStatement("return size == 0 ? $L : folded", function.call(fold.zero().orElseThrow(), List.of()))
                .build();
    }

    private List<CodeBlock> arguments(MethodModel method, boolean out) {
        List<CodeBlock> values = new ArrayList<>();
        for (Binding binding : function.bindings()) {
            if (binding instanceof Binding.Accumulated) {
                values.add(CodeBlock.of(out ? "folded" : "next"));
            } else if (out && kept.contains(binding)) {
                values.add(CodeBlock.of("$L[slot]", given(kept.indexOf(binding))));
            } else {
                values.add(function.argument(binding));
            }
        }
        return values;
    }
}
