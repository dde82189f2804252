package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.rivulet.processor.analyse.Plan;
import dev.rivulet.processor.analyse.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The dirty words: one {@code dirty} for up to 64 positions, else {@code dirty0}, {@code dirty1}, …
 * and a {@code summary} with a bit for each word that is not 0.
 */
final class Words {
    private static final int MOST_NAMES = 6;

    private final int count;
    private final Map<Integer, String> bits = new HashMap<>();

    Words(Plan plan, Names names) {
        count = Math.max(1, (plan.positions() + 63) / 64);
        for (Step step : plan.all()) {
            bits.put(step.position(), names.bit(step));
            if (step.checked()) {
                bits.put(step.position() - 1, names.checkBit(step));
            }
        }
    }

    /** How many words there are. */
    int count() {
        return count;
    }

    /** Whether there is one word, and so no summary. */
    boolean single() {
        return count == 1;
    }

    /** The field of the word that holds {@code position}. */
    String field(int position) {
        return single() ? "dirty" : "dirty" + (position >> 6);
    }

    /** The bit of {@code position}, by name. */
    String bit(int position) {
        return bits.get(position);
    }

    /** The part of {@code set} that word {@code word} holds, as an expression: names or a number. */
    String mask(BitSet set, int word, String owner) {
        List<String> named = new ArrayList<>();
        long value = 0;
        for (int i = next(set, word, 0); i >= 0; i = next(set, word, i + 1 - 64 * word)) {
            named.add(owner + bits.get(i));
            value |= 1L << i;
        }
        return named.size() <= MOST_NAMES
                ? String.join(" | ", named)
                : "0x" + Long.toHexString(value) + "L";
    }

    private static int next(BitSet set, int word, int from) {
        int next = set.nextSetBit(64 * word + from);
        return next < 64 * (word + 1) ? next : -1;
    }

    /** Whether {@code set} has a bit in word {@code word}. */
    static boolean inWord(BitSet set, int word) {
        return next(set, word, 0) >= 0;
    }

    /** Statements that mark {@code set}; {@code engine} and {@code owner} stand before fields and constants. */
    CodeBlock mark(BitSet set, String engine, String owner) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int word = 0; word < count; word++) {
            if (inWord(set, word)) {
                code.addStatement("$L$L |= $L", engine, field(64 * word), mask(set, word, owner));
                if (!single()) {
                    code.addStatement("$Lsummary |= $L", engine, summaryBit(word));
                }
            }
        }
        return code.build();
    }

    /** The summary's bit of word {@code word}. */
    static String summaryBit(int word) {
        return word == 0 ? "1L" : "1L << " + word;
    }

    /** The summary's bits of all words in which {@code set} has a bit. */
    static String summary(BitSet set) {
        long value = 0;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            value |= 1L << (i >> 6);
        }
        return "0x" + Long.toHexString(value) + "L";
    }
}
