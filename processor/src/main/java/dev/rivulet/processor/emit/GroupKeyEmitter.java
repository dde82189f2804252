package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes how groups are found by key, and made. */
final class GroupKeyEmitter {
    private final Nest nest;
    private final TypeName key;
    private final boolean nested;

    GroupKeyEmitter(Nest nest, TypeName key) {
        this.nest = nest;
        this.key = key;
        this.nested = nest.outer.nest != null;
    }

    void emit(TypeSpec.Builder type) {
        type.addMethod(groupOf()).addMethod(find());
        type.addMethod(SourceEmitter.protectedMethod("hashKey")
                .addParameter(TypeName.INT, "group")
                .returns(TypeName.INT)
                .addStatement("return $T.hashCode(key[group])", hasher())
                .build());
        type.addMethod(CellParts.method("keyAt")
                .addParameter(TypeName.INT, "group")
                .returns(ClassName.OBJECT)
                .addStatement("return key[group]")
                .build());
        forget(type);
    }

    private TypeName hasher() {
        return key.isPrimitive() ? key.box() : ClassName.get(Objects.class);
    }

    private MethodSpec.Builder within(MethodSpec.Builder method) {
        return nested ? method.addParameter(TypeName.INT, "around_") : method;
    }

    /* private int groupOf(String key_) {
     *   int found = find(given(key_));
     *   if (found >= 0) {
     *     return found;
     *   }
     *   int made = make(0);
     *   key[made] = key_;
     *   made(made);
     *   return made;
     * } */
    private MethodSpec groupOf() {
        String around = nested ? "around_" : "0";
        return within(MethodSpec.methodBuilder("groupOf").addModifiers(Modifier.PRIVATE))
                .addParameter(key, "key_")
                .returns(TypeName.INT)
                .addStatement(
                        "int found = find($L$L)", nested ? "around_, " : "", key.isPrimitive() ? "key_" : "given(key_)")
                .beginControlFlow("if (found >= 0)")
                .addStatement("return found")
                .endControlFlow()
                .addStatement("int made = make($L)", around)
                .addStatement("key[made] = key_")
                .addStatement("made(made)")
                .addStatement("return made")
                .build();
    }

    /* int find(String key_) {
     *   GroupIndex index = index();
     *   int hash_ = hashWithin(0, Objects.hashCode(key_));
     *   for (int cell = index.cell(hash_); index.slot(cell) >= 0; cell = index.next(cell)) {
     *     int slot = index.slot(cell);
     *     if (index.hashed(cell, hash_) && Cutoffs.same(key[slot], key_)) {
     *       return slot;
     *     }
     *   }
     *   return -1;
     * } */
    private MethodSpec find() {
        return within(MethodSpec.methodBuilder("find"))
                .addParameter(key, "key_")
                .returns(TypeName.INT)
                .addStatement("$T index = index()", RuntimeNames.GROUP_INDEX)
                .addStatement("int hash_ = hashWithin($L, $T.hashCode(key_))", nested ? "around_" : "0", hasher())
                .beginControlFlow(
                        "for (int cell = index.cell(hash_); index.slot(cell) >= 0; cell = index.next(cell))")
                .addStatement("int slot = index.slot(cell)")
                .beginControlFlow(
                        "if (index.hashed(cell, hash_) && $L$T.same(key[slot], key_))",
                        nested ? "home(slot) == around_ && " : "",
                        RuntimeNames.CUTOFFS)
                .addStatement("return slot")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return -1")
                .build();
    }

    /* protected void forget(int group) {
     *   key[group] = null;
     *   engine.bySymbolLabel.forget(group);
     * } */
    private void forget(TypeSpec.Builder type) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!key.isPrimitive()) {
            code.addStatement("key[group] = null");
        }
        for (Step step : nest.sheet.plan.order()) {
            boolean held = step.node() instanceof NodeModel.Input input
                    && step.part() == Step.Part.WHOLE
                    && !input.type().isPrimitive();
            if (held) {
                code.addStatement("engine.$L.forget(group)", nest.sheet.names.field(step));
            }
        }
        if (!code.isEmpty()) {
            type.addMethod(SourceEmitter.protectedMethod("forget")
                    .addParameter(TypeName.INT, "group")
                    .addCode(code.build())
                    .build());
        }
    }
}
