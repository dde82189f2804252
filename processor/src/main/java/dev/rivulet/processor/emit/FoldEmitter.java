package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
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
    private final Presence here;
    private final String folded;

    FoldEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.fold = (NodeModel.Fold) step.node();
        this.function = new RowFunction(sheet, step);
        this.here = Presence.of(sheet);
        this.folded = here.nested() ? "folded[group]" : "folded";
        this.kept = function.bindings().stream()
                .filter(binding -> !(binding instanceof Binding.Accumulated || binding instanceof Binding.Scalar))
                .toList();
        fold.unfold().ifPresent(method -> function.fields().calls(method, List.of(), function.source()));
        fold.zero().ifPresent(method -> function.fields().calls(method, List.of(), function.source()));
    }

    private static TypeName type(Binding binding) {
        return binding.parameter().type().withoutAnnotations();
    }

    private static String given(int i) {
        return "given" + i;
    }

    private static String taken(int i) {
        return "taken" + i;
    }

    void emit() {
        TypeSpec.Builder type = NodeParts.node(sheet, step, "", RuntimeNames.ROW_OPERATOR)
                .addField(here.nested()
                        ? Columns.field(fold.type(), "folded")
                        : FieldSpec.builder(fold.type(), "folded").build())
                .addField(TypeName.BOOLEAN, "again", Modifier.PRIVATE);
        List<TypeName> types = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            types.add(type(kept.get(i)));
            type.addField(Columns.field(type(kept.get(i)), given(i), Modifier.PRIVATE));
        }
        types.add(fold.type());
        here.fields(type);
        Columns.suppress(type, types.toArray(TypeName[]::new));
        type.addMethod(recompute()).addMethod(RowParts.push()).addMethod(row()).addMethod(remove()).addMethod(out());
        type.addMethod(SourceEmitter.protectedMethod("reset")
                .beginControlFlow("for (int slot = 0; slot < $L; slot++)", here.limit())
                .beginControlFlow("if ($L)", here.has())
                .addCode(here.take())
                .addCode(announce())
                .endControlFlow()
                .endControlFlow()
                .build());
        here.methods(type);
        type.addMethod(result());
        MethodSpec.Builder grow = SourceEmitter.protectedMethod("grow")
                .addParameter(TypeName.INT, "capacity")
                .addCode(here.grow());
        for (int i = 0; i < kept.size(); i++) {
            grow.addCode(Columns.grow(given(i)));
        }
        type.addMethod(grow.build());
        if (here.nested()) {
            type.addMethod(SourceEmitter.protectedMethod("growGroups")
                    .addParameter(TypeName.INT, "capacity")
                    .addCode(Columns.grow("folded"))
                    .build());
        }
        function.head(type);
        sheet.node(step, type.build(), function.arguments());
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
     *   Changes failed = retried(); // with what is folded now they may not
     *   …
     *   return end();
     * } */
    private MethodSpec recompute() {
        CodeBlock anew = CodeBlock.builder()
                .beginControlFlow("if (everything)")
                .addStatement("broken()")
                .endControlFlow()
                .build();
        return function.recompute(true, function.broadcast() ? anew : CodeBlock.of(""), "begin", CodeBlock.builder()
                .beginControlFlow("if (again)")
                .addStatement("again = false")
                .addStatement("reset()")
                .addStatement("$T all = everything()", RuntimeNames.CHANGES)
                .beginControlFlow("for (int i = 0; i < all.size; i++)")
                .addStatement("push(all.slots[i])")
                .endControlFlow()
                .endControlFlow()
                .addStatement("$T failed = retried()", RuntimeNames.CHANGES)
                .beginControlFlow("for (int i = 0; i < failed.size; i++)")
                .addStatement("push(failed.slots[i])")
                .endControlFlow()
                .addStatement("return end()")
                .build());
    }

    /* private void row(int slot) throws Throwable {
     *   if (!live.has(slot)) {
     *     remove(slot);
     *     return;
     *   }
     *   long taken0 = fills.size_[slot];
     *   if (present[slot] && Cutoffs.same(taken0, given0[slot])) {
     *     return;
     *   }
     *   Net next = Book.net(present[slot] ? out(slot) : result(), taken0);
     *   folded = next;
     *   size += present[slot] ? 0 : 1;
     *   present[slot] = true;
     *   given0[slot] = taken0;
     *   changes.mark();
     * } */
    private MethodSpec row() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("row")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addException(Throwable.class);
        if (here.nested()) {
            method.addCode(function.within("remove(slot)"));
        } else {
            method.beginControlFlow("if (!$L.has(slot))", sheet.names.field(function.source().step))
                    .addStatement("remove(slot)")
                    .addStatement("return")
                    .endControlFlow();
        }
        method.addCode(function.required());
        List<CodeBlock> same = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            method.addStatement("$T $L = $L", type(kept.get(i)), taken(i), function.argument(kept.get(i)));
            same.add(Values.unchanged(type(kept.get(i)), CutoffModel.DEFAULT, taken(i), given(i) + "[slot]"));
        }
        if (!kept.isEmpty()) {
            method.beginControlFlow("if ($L && $L)", here.has(), CodeBlock.join(same, " && "))
                    .addStatement("return")
                    .endControlFlow();
        }
        method.addStatement(
                        "$T before = $L ? out(slot) : result($L)", fold.type(), here.has(), group())
                .addStatement(
                        "$T next = $L", fold.type(), kept(function.call(fold.method(), arguments("before", false))))
                .beginControlFlow("if (!$L)", here.has())
                .addCode(here.put())
                .endControlFlow()
                .addStatement("$L = next", folded);
        for (int i = 0; i < kept.size(); i++) {
            method.addStatement("$L[slot] = $L", given(i), taken(i));
        }
        return method.addCode(announce()).build();
    }

    private String group() {
        return here.nested() ? "group" : "";
    }

    private CodeBlock announce() {
        return CodeBlock.builder().addStatement(here.nested() ? "touched.addOnce(group)" : "changes.mark()").build();
    }

    private CodeBlock kept(CodeBlock value) {
        return fold.type().isPrimitive()
                ? value
                : CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, value, "the accumulator is null");
    }

    /* private void remove(int slot) throws Throwable {
     *   if (present[slot]) {
     *     folded = out(slot);
     *     present[slot] = false;
     *     size--;
     *     changes.mark();
     *   }
     * } */
    private MethodSpec remove() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("remove")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .addException(Throwable.class)
                .beginControlFlow("if ($L)", here.has())
                .addStatement("$T next = out(slot)", fold.type())
                .addCode(here.take())
                .addStatement("$L = next", folded);
        for (int i = 0; i < kept.size(); i++) {
            if (!type(kept.get(i)).isPrimitive()) {
                method.addStatement("$L[slot] = null", given(i));
            }
        }
        return method.addCode(announce()).endControlFlow().build();
    }

    /* private Net out(int slot) throws Throwable {
     *   try {
     *     return Book.netOut(folded, given0[slot]);
     *   } catch (Throwable e) {
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
                .addException(Throwable.class)
                .addCode(here.nested() ? CodeBlock.of("int group = here.in[slot];\n") : CodeBlock.of(""))
                .beginControlFlow("try")
                .addStatement("return $L", kept(function.call(unfold, arguments(folded, true))))
                .nextControlFlow("catch ($T e)", Throwable.class)
                .addStatement("again = true")
                .addStatement("throw e")
                .endControlFlow()
                .build();
    }

    /* Net result() throws Throwable { return size == 0 ? Book.zero() : folded; } */
    private MethodSpec result() {
        MethodSpec.Builder result = MethodSpec.methodBuilder("result");
        if (here.nested()) {
            result.addParameter(TypeName.INT, "group");
        }
        return result.returns(fold.type())
                .addException(Throwable.class)
                .addStatement(
                        "return $L == 0 ? $L : $L",
                        here.nested() ? "here.size(group)" : "size",
                        kept(function.call(fold.zero().orElseThrow(), List.of())),
                        folded)
                .build();
    }

    private List<CodeBlock> arguments(String folded, boolean out) {
        List<CodeBlock> values = new ArrayList<>();
        for (Binding binding : function.bindings()) {
            int kept = this.kept.indexOf(binding);
            if (binding instanceof Binding.Accumulated) {
                values.add(CodeBlock.of(folded));
            } else if (kept >= 0) {
                values.add(out ? CodeBlock.of("$L[slot]", given(kept)) : CodeBlock.of(taken(kept)));
            } else {
                values.add(function.argument(binding));
            }
        }
        return values;
    }
}
