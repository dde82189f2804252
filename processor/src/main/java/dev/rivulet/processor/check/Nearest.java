package dev.rivulet.processor.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the name that was probably meant. */
final class Nearest {
    private Nearest() {}

    /**
     * {@code "; did you mean 'x'?"} with the candidate nearest to {@code name}, or nothing if
     * none is near.
     */
    static String hint(String name, Collection<String> candidates) {
        int most = Math.max(1, name.length() / 3);
        return candidates.stream()
                .distinct()
                .filter(candidate -> distance(name, candidate) <= most)
                .min(Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(candidate -> "; did you mean '" + candidate + "'?")
                .orElse("");
    }

    /**
     * How many letters must be put in, left out or changed to make one the other; case does not
     * count.
     */
    private static int distance(String a, String b) {
        String from = a.toLowerCase(Locale.ROOT);
        String to = b.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
