package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.analyse.Step;
import java.util.BitSet;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes straight-line code: a guarded call for each position of a block, which is a part of a dirty
 * word. The word is kept in a local while the block runs, except where a lazy edge may change it
 * underneath. Blocks are small, so that the JIT compiler can inline every call of every one.
 */
final class BlockEmitter {
    /** Positions in a block; divides 64. With 64, a chain of 1,000 took 2.4 times as long a node. */
    static final int SIZE = 16;

    private final Sheet sheet;
    private final int word;
    private final int block;
    private final List<Step> steps;
    private final boolean lazy;
    private final String d;

    BlockEmitter(Sheet sheet, int block) {
        this.sheet = sheet;
        this.block = block;
        this.word = block * SIZE / 64;
        this.steps = sheet.plan.all().stream()
                .filter(step -> in(step.position()) || step.checked() && in(step.position() - 1))
                .toList();
        this.lazy = steps.stream().anyMatch(Step::checked);
        this.d = lazy ? sheet.words.field(64 * word) : "todo";
    }

    private boolean in(int position) {
        return position / SIZE == block;
    }

    /** Whether the block asks for something through a lazy edge. */
    boolean lazy() {
        return lazy;
    }

    /* if (handsOver()) {
     *   return;
     * } */
    /** What was asked for may have thrown, and a guard held: straight-line code ends here. */
    static CodeBlock handOver() {
        return CodeBlock.builder()
                .beginControlFlow("if (handsOver())")
                .addStatement("return")
                .endControlFlow()
                .build();
    }

    /** The number of blocks of {@code sheet}. */
    static int count(Sheet sheet) {
        return (sheet.plan.positions() + SIZE - 1) / SIZE;
    }

    /** The method of the block number {@code block}. */
    static String name(int block) {
        return "run" + block;
    }

    /** The bits of the block number {@code block} in its word. */
    static String mask(int block) {
        long bits = SIZE == 64 ? -1L : (1L << SIZE) - 1;
        return "0x" + Long.toHexString(bits << block * SIZE) + "L";
    }

    /* private void run0(long wanted) throws Exception {
     *   long todo = dirty;
     *   try {
     *     …
     *   } finally {
     *     dirty = todo;
     *   }
     * } */
    MethodSpec emit() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(block))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.LONG, "wanted")
                .addException(Exception.class);
        CodeBlock.Builder code = CodeBlock.builder();
        for (Step step : steps) {
            if (step.checked() && in(step.position() - 1)) {
                check(code, step);
            }
            if (in(step.position())) {
                guarded(code, step);
            }
        }
        String field = sheet.words.field(64 * word);
        if (lazy) {
            return method.addCode(code.build()).build();
        }
        return method.addStatement("long todo = $L", field)
                .beginControlFlow("try")
                .addCode(code.build())
                .nextControlFlow("finally")
                .addStatement("$L = todo", field)
                .endControlFlow()
                .build();
    }

    /* if ((todo & wanted & MID) != 0L) {
     *   if (mid.recompute()) {
     *     todo |= AREA;
     *   }
     *   todo &= ~MID;
     * } */
    private void guarded(CodeBlock.Builder code, Step step) {
        String bit = sheet.names.bit(step);
        String field = sheet.names.field(step);
        BitSet dependents = sheet.plan.dependents(step);
        code.beginControlFlow("if (($L & wanted & $L) != 0L)", d, bit);
        if (dependents.isEmpty()) {
            code.addStatement("$L.recompute()", field);
        } else {
            code.beginControlFlow("if ($L.recompute())", field)
                    .add(mark(dependents))
                    .endControlFlow();
        }
        code.addStatement("$L &= ~$L", d, bit);
        if (step.checked()) {
            code.add(handOver());
        }
        code.endControlFlow();
    }

    /* if ((dirty & wanted & RATIO_CHECK) != 0L) {
     *   if ((dirty & RATIO) == 0L && ratio.lazyChanged()) {
     *     dirty |= RATIO;
     *   }
     *   dirty &= ~RATIO_CHECK;
     * } */
    private void check(CodeBlock.Builder code, Step step) {
        String check = sheet.names.checkBit(step);
        String target = sheet.words.field(step.position());
        BitSet self = new BitSet();
        self.set(step.position());
        code.beginControlFlow("if (($L & wanted & $L) != 0L)", d, check)
                .beginControlFlow(
                        "if (($L & $L) == 0L && $L.lazyChanged())",
                        target,
                        sheet.names.bit(step),
                        sheet.names.field(step))
                .add(mark(self))
                .endControlFlow()
                .addStatement("$L &= ~$L", d, check)
                .add(handOver())
                .endControlFlow();
    }

    private CodeBlock mark(BitSet marks) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!lazy && Words.inWord(marks, word)) {
            code.addStatement("todo |= $L", sheet.words.mask(marks, word, ""));
            BitSet others = (BitSet) marks.clone();
            others.clear(64 * word, 64 * (word + 1));
            return code.add(sheet.words.mark(others, "", "")).build();
        }
        return sheet.words.mark(marks, "", "");
    }
}
