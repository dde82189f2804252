package dev.rivulet.runtime;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The positions that must be clean before a value behind a lazy edge is: its own and those below it, as the words
 * that have any. To look costs what the value stands on, not the size of the graph.
 */
final class Needs {
    /** Which words, in order. */
    final int[] words;
    /** The bits of each. */
    final long[] bits;

    /** Whether there are row operators among them. */
    final boolean rows;
    /** Whether the value has lazy edges of its own, so that the position before it is a check. */
    final boolean checked;

    private Needs(SortedMap<Integer, Long> all, boolean rows, boolean checked) {
        this.rows = rows;
        this.checked = checked;
        words = all.keySet().stream().mapToInt(Integer::intValue).toArray();
        bits = all.values().stream().mapToLong(Long::longValue).toArray();
    }

    /** Those of {@code all} up to {@code position}. */
    static Needs upTo(int position, long[] all, long[] operators, boolean checked) {
        boolean rows = false;
        SortedMap<Integer, Long> words = new TreeMap<>();
        for (int word = 0; word <= position >> 6; word++) {
            long below = word < position >> 6 ? -1L : -1L >>> 63 - (position & 63);
            rows |= (all[word] & below & operators[word]) != 0L;
            if ((all[word] & below) != 0L) {
                words.put(word, all[word] & below);
            }
        }
        return new Needs(words, rows, checked);
    }
}
