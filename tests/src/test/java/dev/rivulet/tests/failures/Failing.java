package dev.rivulet.tests.failures;

import java.util.ArrayList;
import java.util.List;

/** Makes queries throw for chosen values, and notes every run. */
final class Failing {
    /** What ran since the last {@link #forget}. */
    static final List<String> RUNS = new ArrayList<>();

    private Failing() {}

    static int at(int bad, int value, int result) {
        RUNS.add(bad + ":" + value);
        if (value == bad) {
            throw new IllegalArgumentException("bad " + bad);
        }
        return result;
    }

    static String positive(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("negative " + value);
        }
        return Integer.toString(value);
    }

    static List<String> forget() {
        List<String> runs = List.copyOf(RUNS);
        RUNS.clear();
        return runs;
    }
}
