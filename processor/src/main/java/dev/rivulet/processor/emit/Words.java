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

    /** Words in one summary. */
    static final int SUMMED = 64;

    private final int count;
    private final boolean split;
    private final String engine;
    private final Map<Integer, String> bits = new HashMap<>();

    Words(Plan plan, Names names, boolean split) {
        this.split = split;
        this.engine = names.engine().simpleName();
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

    /** The bit of {@code position}: by name, or a number where the graph is split. */
    String bit(int position) {
        return split ? "0x" + Long.toHexString(1L << position) + "L" : bits.get(position);
    }

    /** How many summaries there are: one for each 64 words. */
    int summaries() {
        return single() ? 0 : (count + SUMMED - 1) / SUMMED;
    }

    /** The field of the summary that word {@code word} is in. */
    String summaryOf(int word) {
        return summaries() == 1 ? "summary" : "summary" + word / SUMMED;
    }

    /** Whether {@code needs}, or words that hold part of them, have a bit; they are the constant {@code name}. */
    String due(BitSet needs, String name) {
        if (!split) {
            return "(engine." + (single() ? "dirty" : "summary") + " & " + engine + "." + name + ") != 0L";
        }
        List<String> terms = new ArrayList<>();
        for (int summary = 0; summary < Math.max(1, summaries()); summary++) {
            String mask = single() ? mask(needs, 0, "") : summary(needs, summary);
            if (!mask.equals("0x0L")) {
                terms.add("(engine." + (single() ? "dirty" : summaryOf(SUMMED * summary)) + " & " + mask + ")");
            }
        }
        return terms.isEmpty() ? "false" : sum(terms) + " != 0L";
    }

    /** Whether any word has a bit. */
    String any() {
        List<String> terms = new ArrayList<>();
        for (int summary = 0; summary < Math.max(1, summaries()); summary++) {
            terms.add("engine." + (single() ? "dirty" : summaryOf(SUMMED * summary)));
        }
        return sum(terms) + " != 0L";
    }

    private static String sum(List<String> terms) {
        return terms.size() == 1 ? terms.get(0) : "(" + String.join(" | ", terms) + ")";
    }

    /** The part of {@code set} that word {@code word} holds, as an expression: names or a number. */
    String mask(BitSet set, int word, String owner) {
        List<String> named = new ArrayList<>();
        long value = 0;
        for (int i = next(set, word, 0); i >= 0; i = next(set, word, i + 1 - 64 * word)) {
            named.add(owner + bits.get(i));
            value |= 1L << i;
        }
        return named.size() <= MOST_NAMES && !split
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
        if (split) {
            return marks(set, engine);
        }
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

    private CodeBlock marks(BitSet set, String engine) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int word = 0; word < count; word++) {
            if (inWord(set, word)) {
                code.addStatement("$L$L |= $L", engine, field(64 * word), mask(set, word, ""));
            }
        }
        for (int summary = 0; summary < summaries(); summary++) {
            String mask = summary(set, summary);
            if (!mask.equals("0x0L")) {
                code.addStatement("$L$L |= $L", engine, summaryOf(SUMMED * summary), mask);
            }
        }
        return code.build();
    }

    /** How many words {@code set} has bits in. */
    static int words(BitSet set) {
        int words = 0;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit((i | 63) + 1)) {
            words++;
        }
        return words;
    }

    /** The summary's bit of word {@code word}. */
    static String summaryBit(int word) {
        return word % SUMMED == 0 ? "1L" : "1L << " + word % SUMMED;
    }

    /** The bits of summary {@code summary} of all words in which {@code set} has a bit. */
    static String summary(BitSet set, int summary) {
        long value = 0;
        int end = 64 * SUMMED * (summary + 1);
        for (int i = set.nextSetBit(64 * SUMMED * summary); i >= 0 && i < end; i = set.nextSetBit(i + 1)) {
            value |= 1L << (i >> 6);
        }
        return "0x" + Long.toHexString(value) + "L";
    }
}
