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
        if (!key.isPrimitive()) {
            type.addField(Columns.field(TypeName.INT, "keyHash", Modifier.PRIVATE));
            type.addMethod(findHashed());
        }
        type.addMethod(SourceEmitter.protectedMethod("hashKey")
                .addParameter(TypeName.INT, "group")
                .returns(TypeName.INT)
                .addStatement(
                        key.isPrimitive() ? CodeBlock.of("return $T.hashCode(key[group])", key.box()) : CodeBlock.of("return keyHash[group]"))
                .build());
        type.addMethod(CellParts.method("keyAt")
                .addParameter(TypeName.INT, "group")
                .returns(ClassName.OBJECT)
                .addStatement("return key[group]")
                .build());
        forget(type);
    }

    private MethodSpec.Builder within(MethodSpec.Builder method) {
        return nested ? method.addParameter(TypeName.INT, "around") : method;
    }

    /* private int groupOf(String wanted) {
     *   int code = given(wanted).hashCode();
     *   int found = find(wanted, code);
     *   if (found >= 0) {
     *     return found;
     *   }
     *   int made = make(0);
     *   key[made] = wanted;
     *   keyHash[made] = code;
     *   made(made);
     *   return made;
     * } */
    private MethodSpec groupOf() {
        MethodSpec.Builder method = within(MethodSpec.methodBuilder("groupOf").addModifiers(Modifier.PRIVATE))
                .addParameter(key, "wanted")
                .returns(TypeName.INT);
        if (!key.isPrimitive()) {
            method.addStatement("int code = given(wanted).hashCode()");
        }
        method.addStatement("int found = find($L)", found(key.isPrimitive() ? "wanted" : "wanted, code"))
                .beginControlFlow("if (found >= 0)")
                .addStatement("return found")
                .endControlFlow()
                .addStatement("int made = make($L)", nested ? "around" : "0")
                .addStatement("key[made] = wanted");
        if (!key.isPrimitive()) {
            method.addStatement("keyHash[made] = code");
        }
        return method.addStatement("made(made)").addStatement("return made").build();
    }

    private String found(String arguments) {
        return nested ? "around, " + arguments : arguments;
    }

    /* int find(String wanted) { return find(wanted, Objects.hashCode(wanted)); } */
    private MethodSpec find() {
        MethodSpec.Builder method = within(MethodSpec.methodBuilder("find"))
                .addParameter(key, "wanted")
                .returns(TypeName.INT);
        return key.isPrimitive()
                ? search(method, CodeBlock.of("$T.hashCode(wanted)", key.box()))
                : method.addStatement("return find($L, $T.hashCode(wanted))", found("wanted"), Objects.class).build();
    }

    /* private int find(String wanted, int code) {
     *   GroupIndex index = index();
     *   int hash = hashWithin(0, code);
     *   for (int cell = index.cell(hash); index.slot(cell) >= 0; cell = index.next(cell)) {
     *     int slot = index.slot(cell);
     *     if (index.hashed(cell, hash) && Cutoffs.same(key[slot], wanted)) {
     *       return slot;
     *     }
     *   }
     *   return -1;
     * } */
    private MethodSpec findHashed() {
        return search(
                within(MethodSpec.methodBuilder("find").addModifiers(Modifier.PRIVATE))
                        .addParameter(key, "wanted")
                        .addParameter(TypeName.INT, "code")
                        .returns(TypeName.INT),
                CodeBlock.of("code"));
    }

    private MethodSpec search(MethodSpec.Builder method, CodeBlock hash) {
        return method.addStatement("$T index = index()", RuntimeNames.GROUP_INDEX)
                .addStatement("int hash = hashWithin($L, $L)", nested ? "around" : "0", hash)
                .beginControlFlow(
                        "for (int cell = index.cell(hash); index.slot(cell) >= 0; cell = index.next(cell))")
                .addStatement("int slot = index.slot(cell)")
                .beginControlFlow(
                        "if (index.hashed(cell, hash) && $L$T.same(key[slot], wanted))",
                        nested ? "home(slot) == around && " : "",
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
