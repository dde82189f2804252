package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes how groups are found by key, made with their starting values, and their inputs set. */
final class GroupKeyEmitter {
    private final Nest nest;
    private final TypeName key;
    private final List<Step> free = new ArrayList<>();

    GroupKeyEmitter(Nest nest, TypeName key) {
        this.nest = nest;
        this.key = key;
        for (Step input : nest.sheet.plan.inputs()) {
            if (nest.free((NodeModel.Input) input.node())) {
                free.add(input);
            }
        }
    }

    void emit(TypeSpec.Builder type) {
        type.addMethod(groupOf()).addMethod(find());
        TypeName hasher = key.isPrimitive() ? key.box() : ClassName.get(Objects.class);
        type.addMethod(SourceEmitter.protectedMethod("hash")
                .addParameter(TypeName.INT, "slot")
                .returns(TypeName.INT)
                .addStatement("return $T.hashCode(key[slot])", hasher)
                .build());
        type.addMethod(SourceEmitter.protectedMethod("equal")
                .addParameter(TypeName.INT, "slot")
                .addParameter(TypeName.INT, "other")
                .returns(TypeName.BOOLEAN)
                .addStatement("return $T.same(key[slot], key[other])", RuntimeNames.CUTOFFS)
                .build());
        type.addMethod(CellParts.method("keyAt")
                .addParameter(TypeName.INT, "slot")
                .returns(ClassName.OBJECT)
                .addStatement("return key[slot]")
                .build());
        type.addMethod(CellParts.method("rowAt")
                .addParameter(TypeName.INT, "slot")
                .returns(ClassName.OBJECT)
                .addStatement("return key[slot]")
                .build());
        forget(type);
        free.forEach(input -> type.addMethod(set(input)));
        if (!free.isEmpty()) {
            type.addMethod(restore());
        }
    }

    /* private int groupOf(String key) throws Exception {
     *   given(key);
     *   int found = find(key);
     *   if (found >= 0) {
     *     return found;
     *   }
     *   int made = make();
     *   try {
     *     this.key[made] = key;
     *     limit[made] = self.startingLimit();
     *   } catch (Exception e) {
     *     unmade(made);
     *     throw e;
     *   }
     *   made(made, NET | VALUE);
     *   return made;
     * } */
    private MethodSpec groupOf() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("groupOf")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(key, "key_")
                .returns(TypeName.INT);
        if (!key.isPrimitive()) {
            method.addStatement("given(key_)");
        }
        method.addStatement("int found = find(key_)")
                .beginControlFlow("if (found >= 0)")
                .addStatement("return found")
                .endControlFlow();
        CodeBlock.Builder starts = CodeBlock.builder();
        boolean throwing = false;
        for (Step input : free) {
            starts.addStatement("$L[made] = $L", nest.sheet.names.field(input), start(input));
            throwing = true;
        }
        method.addStatement("int made = make()").addStatement("key[made] = key_");
        if (throwing) {
            free.forEach(input -> method.addExceptions(input.node().method().thrown()));
            method.addStatement("boolean started = false")
                    .beginControlFlow("try")
                    .addCode(starts.build())
                    .addStatement("started = true")
                    .nextControlFlow("finally")
                    .beginControlFlow("if (!started)")
                    .addStatement("unmade(made)")
                    .endControlFlow()
                    .endControlFlow();
        }
        BitSet scalars = new BitSet();
        nest.sheet.plan.order().stream()
                .filter(step -> !step.rows())
                .forEach(step -> scalars.set(step.position()));
        return method.addStatement("made(made, $L)", nest.mask(scalars))
                .addStatement("return made")
                .build();
    }

    private CodeBlock start(Step input) {
        return input.node().method().form() == MethodModel.Form.STATIC
                ? CodeBlock.of("$T.$L()", input.node().method().owner(), input.node().method().name())
                : CodeBlock.of("self.$L()", GroupFacade.starting(input));
    }

    /* int find(String key_) {
     *   int hash = key_.hashCode();
     *   for (int cell = index().cell(hash); index().slot(cell) >= 0; cell = index().next(cell)) {
     *     int slot = index().slot(cell);
     *     if (index().hashed(slot, hash) && Cutoffs.same(key[slot], key_)) {
     *       return slot;
     *     }
     *   }
     *   return -1;
     * } */
    private MethodSpec find() {
        TypeName hasher = key.isPrimitive() ? key.box() : ClassName.get(Objects.class);
        return MethodSpec.methodBuilder("find")
                .addParameter(key, "key_")
                .returns(TypeName.INT)
                .addStatement("$T index = index()", RuntimeNames.ROW_INDEX)
                .addStatement("int hash_ = $T.hashCode(key_)", hasher)
                .beginControlFlow(
                        "for (int cell = index.cell(hash_); index.slot(cell) >= 0; cell = index.next(cell))")
                .addStatement("int slot = index.slot(cell)")
                .beginControlFlow(
                        "if (index.hashed(slot, hash_) && $T.same(key[slot], key_))", RuntimeNames.CUTOFFS)
                .addStatement("return slot")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return -1")
                .build();
    }

    private void forget(TypeSpec.Builder type) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!key.isPrimitive()) {
            code.addStatement("key[slot] = null");
        }
        for (Step input : free) {
            if (!((NodeModel.Input) input.node()).type().isPrimitive()) {
                code.addStatement("$L[slot] = null", nest.sheet.names.field(input));
            }
        }
        if (!code.isEmpty()) {
            type.addMethod(SourceEmitter.protectedMethod("forget")
                    .addParameter(TypeName.INT, "slot")
                    .addCode(code.build())
                    .build());
        }
    }

    /** The method that sets the free input {@code input} of a group. */
    static String setter(Step input) {
        return "set" + Names.capital(input.name());
    }

    /* void setLimit(int slot, double value) {
     *   if (Cutoffs.same(limit[slot], value)) {
     *     return; // cutoff
     *   }
     *   if (undo() != null) {
     *     undo().push(limit[slot]);
     *     undo().push(stamp(slot));
     *     undo().push((long) slot);
     *     undo().push(0L);
     *     undo().entry(this);
     *   }
     *   limit[slot] = value;
     *   mark(slot, VALUE);
     *   engine.dirty |= Engine.BY_SYMBOL;
     * } */
    private MethodSpec set(Step input) {
        NodeModel.Input node = (NodeModel.Input) input.node();
        String field = nest.sheet.names.field(input);
        MethodSpec.Builder method = MethodSpec.methodBuilder(setter(input))
                .addParameter(TypeName.INT, "slot")
                .addParameter(node.type(), "value")
                .beginControlFlow("if ($L)", Values.same(node.cutoff(), field + "[slot]", "value"))
                .addStatement("return")
                .endControlFlow()
                .addStatement("$T undo = undo()", RuntimeNames.UNDO)
                .beginControlFlow("if (undo != null)")
                .addStatement(Values.push(node.type(), field + "[slot]"))
                .addStatement("undo.push(stamp(slot))")
                .addStatement("undo.push((long) slot)")
                .addStatement("undo.push($LL)", free.indexOf(input))
                .addStatement("undo.entry(this)")
                .endControlFlow()
                .addStatement("$L[slot] = value", field)
                .addStatement("mark(slot, $L)", nest.mask(nest.dependents(input.name())));
        return method.addCode(nest.outer.words.mark(nest.outer.plan.marks(nest.step), "engine.", "Engine."))
                .build();
    }

    /* public void restore(Undo undo) {
     *   int input = (int) undo.popLong();
     *   int slot = (int) undo.popLong();
     *   boolean lives = lives(slot, undo.popLong());
     *   if (input == 0) {
     *     double old = undo.popDouble();
     *     if (lives) {
     *       limit[slot] = old;
     *       mark(slot, VALUE);
     *     }
     *   }
     *   engine.dirty |= Engine.BY_SYMBOL;
     * } */
    private MethodSpec restore() {
        MethodSpec.Builder method = CellParts.method("restore")
                .addParameter(RuntimeNames.UNDO, "undo")
                .addStatement("int input = (int) undo.popLong()")
                .addStatement("int slot = (int) undo.popLong()")
                .addStatement("boolean lives = lives(slot, undo.popLong())");
        for (Step input : free) {
            NodeModel.Input node = (NodeModel.Input) input.node();
            method.beginControlFlow("if (input == $L)", free.indexOf(input))
                    .addStatement("$T old = $L", node.type(), Values.pop(node.type()))
                    .beginControlFlow("if (lives)")
                    .addStatement("$L[slot] = old", nest.sheet.names.field(input))
                    .addStatement("mark(slot, $L)", nest.mask(nest.dependents(input.name())))
                    .endControlFlow()
                    .endControlFlow();
        }
        return method.addCode(nest.outer.words.mark(nest.outer.plan.marks(nest.step), "engine.", "Engine."))
                .build();
    }
}
