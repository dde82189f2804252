package dev.rivulet.benchmarks.time;

import java.util.Locale;

/** What is asked of a stream with an event for each millisecond on average. */
public enum TimeLoad {
    /** Windows of a second. */
    TUMBLING(1, 1_000),
    /** Windows of a minute, a number of which overlap at each time. */
    SLIDING(1, 60_000),
    /** For each key what is no further apart than 20 seconds: seven events on average. */
    SESSIONS(10_000, 20_000);

    /** How many keys there are. */
    final int keys;
    /** The length of a window, or the gap between two. */
    final long size;

    TimeLoad(int keys, long size) {
        this.keys = keys;
        this.size = size;
    }

    /** The load whose name a benchmark's name begins with. */
    static TimeLoad of(String benchmark) {
        for (TimeLoad load : values()) {
            if (benchmark.startsWith(load.prefix())) {
                return load;
            }
        }
        throw new IllegalArgumentException("no load for " + benchmark);
    }

    /** The name in front of who does it. */
    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
