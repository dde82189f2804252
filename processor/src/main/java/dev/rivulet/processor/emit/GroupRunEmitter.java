package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** Writes how the nested nodes of a group run: straight-line, and one by one after a failure. */
final class GroupRunEmitter {
    private final Nest nest;
    private final List<Step> steps = new ArrayList<>();

    GroupRunEmitter(Nest nest) {
        this.nest = nest;
        if (nest.sheet.plan.positions() > 64) {
            throw new AssertionError("a nested graph has at most 64 nodes that run");
        }
        for (Step step : nest.sheet.plan.order()) {
            boolean runs = !step.rows()
                    || step.node() instanceof NodeModel.Operator
                            && new RowFunction(nest.sheet, step).broadcast()
                            && nest.reached(step.name());
            if (runs) {
                steps.add(step);
            }
        }
    }

    void emit(TypeSpec.Builder type) {
        type.addMethod(run()).addMethod(step());
        type.addMethod(table("reads", TypeName.LONG, step -> CodeBlock.of("$L", hex(reads(step))), "0L"));
        type.addMethod(table(
                "dependents",
                TypeName.LONG,
                step -> CodeBlock.of("$L", nest.mask(affected(step))),
                "0L"));
        type.addMethod(table(
                "nameOf", TypeName.get(String.class), step -> CodeBlock.of("$S", step.node().name()), "\"\""));
        BitSet running = new BitSet();
        steps.forEach(step -> running.set(step.position()));
        type.addMethod(SourceEmitter.protectedMethod("running")
                .returns(TypeName.LONG)
                .addStatement("return $L", hex(running))
                .build());
        type.addMethod(SourceEmitter.protectedMethod("needed")
                .returns(TypeName.LONG)
                .addStatement("return $L", hex(nest.sheet.plan.stabilizeNeeds()))
                .build());
    }

    private static String hex(BitSet set) {
        return set.isEmpty() ? "0L" : "0x" + Long.toHexString(set.toLongArray()[0]) + "L";
    }

    /** What {@code step} reads; through row operators, which do not stop at a stale one, all of them. */
    private BitSet reads(Step step) {
        BitSet reads = new BitSet();
        for (String name : step.reads()) {
            Step read = nest.sheet.plan.step(name);
            if (!read.input()) {
                reads.set(read.position());
                if (read.rows()) {
                    reads.or(reads(read));
                }
            }
        }
        return reads;
    }

    /** What must run if {@code step} becomes stale or is so no more: the opposite of {@link #reads}. */
    private BitSet affected(Step step) {
        BitSet marks = nest.dependents(step.name());
        for (Step reader : steps) {
            if (step.rows() && reads(reader).get(step.position())) {
                marks.set(reader.position());
            }
        }
        return marks;
    }

    /* protected void run(int group_) throws Exception {
     *   if ((dirty[group_] & NET) != 0L) {
     *     if (net.recompute(group_)) {
     *       dirty[group_] |= VALUE;
     *     }
     *     dirty[group_] &= ~NET;
     *   }
     *   …
     * } */
    private MethodSpec run() {
        MethodSpec.Builder method = SourceEmitter.protectedMethod("run")
                .addParameter(TypeName.INT, "group_")
                .addException(Exception.class);
        for (Step step : steps) {
            String bit = nest.sheet.names.bit(step);
            String field = nest.sheet.names.field(step);
            BitSet dependents = nest.dependents(step.name());
            method.beginControlFlow("if ((dirty[group_] & $L) != 0L)", bit);
            if (step.rows()) {
                method.addStatement("$L.all(group_)", field);
            } else if (dependents.isEmpty()) {
                method.addStatement("$L.recompute(group_)", field);
            } else {
                method.beginControlFlow("if ($L.recompute(group_))", field)
                        .addStatement("dirty[group_] |= $L", nest.mask(dependents))
                        .endControlFlow();
            }
            method.addStatement("dirty[group_] &= ~$L", bit);
            if (step.rows()) {
                method.beginControlFlow("if (failing(group_))").addStatement("return").endControlFlow();
            }
            method.endControlFlow();
        }
        return method.build();
    }

    /* protected boolean step(int position, int group_) throws Exception {
     *   switch (position) {
     *     case 1:
     *       return net.recompute(group_);
     *     default:
     *       return false;
     *   }
     * } */
    private MethodSpec step() {
        MethodSpec.Builder method = SourceEmitter.protectedMethod("step")
                .addParameter(TypeName.INT, "position")
                .addParameter(TypeName.INT, "group_")
                .addException(Exception.class)
                .returns(TypeName.BOOLEAN)
                .beginControlFlow("switch (position)");
        for (Step step : steps) {
            String field = nest.sheet.names.field(step);
            method.addCode("case $L:\n$>", step.position());
            if (step.rows()) {
                method.addStatement("$L.all(group_)", field).addStatement("return false");
            } else {
                method.addStatement("return $L.recompute(group_)", field);
            }
            method.addCode("$<");
        }
        return method.addCode("default:\n$>").addStatement("return false").addCode("$<").endControlFlow().build();
    }

    private MethodSpec table(
            String name, TypeName returned, Function<Step, CodeBlock> value, String otherwise) {
        MethodSpec.Builder method = SourceEmitter.protectedMethod(name)
                .addParameter(TypeName.INT, "position")
                .returns(returned)
                .addCode("return switch (position) {\n$>");
        for (Step step : nest.sheet.plan.order()) {
            method.addCode("case $L -> $L;\n", step.position(), value.apply(step));
        }
        return method.addCode("default -> $L;\n$<};\n", otherwise).build();
    }
}
