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

    /** Words that are marked within a block: what marks more of them does so in a method of its own. */
    private static final int MOST_WORDS = 8;

    private final Sheet sheet;
    private final int word;
    private final int block;
    private final List<Step> steps;
    private final boolean lazy;
    private final String engine;
    private final String d;

    BlockEmitter(Sheet sheet, int block) {
        this.sheet = sheet;
        this.block = block;
        this.word = block * SIZE / 64;
        this.steps = steps(sheet.plan.all(), block);
        this.lazy = steps.stream().anyMatch(Step::checked);
        this.engine = sheet.split.on() ? "engine." : "";
        this.d = lazy ? engine + sheet.words.field(64 * word) : "todo";
    }

    /** What runs or has its check in the block number {@code block}: a few in a row of {@code all}. */
    private static List<Step> steps(List<Step> all, int block) {
        int low = 0;
        int high = all.size();
        while (low < high) { // the first at the block's first position or after it
            int middle = (low + high) >>> 1;
            if (all.get(middle).position() < SIZE * block) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < all.size() && first(all.get(end)) < SIZE * (block + 1)) {
            end++;
        }
        return all.subList(low, end);
    }

    private static int first(Step step) {
        return step.checked() ? step.position() - 1 : step.position();
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
    static CodeBlock handOver(String engine) {
        return CodeBlock.builder()
                .beginControlFlow("if ($LhandsOver())", engine)
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

    /** The part of a split graph that the block stands in. */
    int part() {
        return sheet.split.part(steps.get(0));
    }

    /** The bits of the block number {@code block} in its word. */
    static String mask(int block) {
        long bits = SIZE == 64 ? -1L : (1L << SIZE) - 1;
        return "0x" + Long.toHexString(bits << block * SIZE) + "L";
    }

    /* private void run0(long wanted) throws Throwable {
     *   long todo = dirty;
     *   try {
     *     …
     *   } finally {
     *     dirty = todo;
     *   }
     * } */
    MethodSpec emit() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(block))
                .addModifiers(sheet.split.on() ? Modifier.STATIC : Modifier.PRIVATE)
                .addParameter(TypeName.LONG, "wanted")
                .addException(Throwable.class);
        if (sheet.split.on()) {
            method.addParameter(sheet.names.engine(), "engine");
        }
        CodeBlock.Builder code = CodeBlock.builder();
        for (Step step : steps) {
            if (step.checked() && in(step.position() - 1)) {
                check(code, step);
            }
            if (in(step.position())) {
                guarded(code, step);
            }
        }
        String field = engine + sheet.words.field(64 * word);
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
        String bit = sheet.words.bit(step.position());
        CodeBlock field = sheet.cell(step);
        BitSet dependents = sheet.plan.dependents(step);
        code.beginControlFlow("if (($L & wanted & $L) != 0L)", d, bit);
        if (dependents.isEmpty()) {
            code.addStatement("$L.recompute()", field);
        } else {
            code.beginControlFlow("if ($L.recompute())", field)
                    .add(mark(step, dependents))
                    .endControlFlow();
        }
        code.addStatement("$L &= ~$L", d, bit);
        if (step.checked()) {
            code.add(handOver(engine));
        }
        code.endControlFlow();
    }

    /* if ((dirty & wanted & RATIO_CHECK) != 0L) {
     *   if ((dirty & RATIO) == 0L && ratio.lazy().changed()) {
     *     dirty |= RATIO;
     *   }
     *   dirty &= ~RATIO_CHECK;
     * } */
    private void check(CodeBlock.Builder code, Step step) {
        String check = sheet.words.bit(step.position() - 1);
        String target = engine + sheet.words.field(step.position());
        BitSet self = new BitSet();
        self.set(step.position());
        code.beginControlFlow("if (($L & wanted & $L) != 0L)", d, check)
                .beginControlFlow(
                        "if (($L & $L) == 0L && $L.lazy().changed())",
                        target,
                        sheet.words.bit(step.position()),
                        sheet.cell(step))
                .add(mark(step, self))
                .endControlFlow()
                .addStatement("$L &= ~$L", d, check)
                .add(handOver(engine))
                .endControlFlow();
    }

    private CodeBlock mark(Step step, BitSet marks) {
        CodeBlock.Builder code = CodeBlock.builder();
        BitSet others = (BitSet) marks.clone();
        if (!lazy && Words.inWord(marks, word)) {
            code.addStatement("todo |= $L", sheet.words.mask(marks, word, ""));
            others.clear(64 * word, 64 * (word + 1));
        }
        if (sheet.split.on() && Words.words(others) > MOST_WORDS) {
            return code.addStatement("$L(engine)", sheet.parts.mark(step, others)).build();
        }
        return code.add(sheet.words.mark(others, engine, "")).build();
    }
}
