package dev.rivulet.benchmarks;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * The longest pauses while rows grow to ten million, beside the same columns by hand: fastutil's lists, and its hash map
 * from rows to numbers. Judges nothing; prints the ratio of one run.
 */
public final class Pauses {
    private Pauses() {}

    /** Prints the pauses for as many rows as the first argument says, ten million without one. */
    public static void main(String[] arguments) {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000_000;
        for (int i = 0; i < 2; i++) { // the second time the JIT compiler has seen both
            int most = i == 0 ? rows / 20 : rows;
            print("rows, a filter, two sums", most, rivulet(most, false), fastutil(most, false), i > 0);
            print("the same, found by value", most, rivulet(most, true), fastutil(most, true), i > 0);
        }
    }

    private static void print(String what, int rows, long ours, long theirs, boolean told) {
        if (told) {
            System.out.printf(Locale.ROOT, "%-28s %,d rows: longest insert %.1f ms, fastutil %.1f ms, ratio %.2f%n",
                    what, rows, ours / 1e6, theirs / 1e6, (double) ours / theirs);
        }
    }

    private static long longest(int rows, IntConsumer insert) {
        System.gc();
        long longest = 0;
        for (int i = 0; i < rows; i++) {
            long before = System.nanoTime();
            insert.accept(i);
            longest = Math.max(longest, System.nanoTime() - before);
        }
        return longest;
    }

    private static long rivulet(int rows, boolean indexed) {
        TapeLongGraph tape = TapeLongGraph.builder().build();
        if (indexed) {
            tape.trades().slotOf(new TapeLong.Trade(0, 0));
        }
        return longest(rows, i -> {
            tape.trades().insert(i, i & 7);
            if ((i & 1023) == 0) {
                tape.vwap();
            }
        });
    }

    private static long fastutil(int rows, boolean indexed) {
        LongArrayList price = new LongArrayList();
        LongArrayList amount = new LongArrayList();
        LongArrayList product = new LongArrayList();
        LongArrayList copy = new LongArrayList();
        Object2IntOpenHashMap<TapeLong.Trade> found = new Object2IntOpenHashMap<>();
        return longest(rows, i -> {
            price.add(i);
            amount.add(i & 7);
            product.add((long) i * (i & 7));
            copy.add(i & 7);
            if (indexed) {
                found.put(new TapeLong.Trade(i, i & 7), i);
            }
        });
    }
}
