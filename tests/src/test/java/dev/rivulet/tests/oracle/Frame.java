package dev.rivulet.tests.oracle;

import dev.rivulet.runtime.time.TimeWindow;
import dev.rivulet.tests.windows.Span;
import dev.rivulet.tests.windows.WindowSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/**
 * Which windows a node has: small ones, so that rows meet at their ends. A tick is a second.
 *
 * @param spec the windows, in ticks
 * @param on the component that holds a row's time
 */
record Frame(WindowSpec spec, String on) {
    /** Random windows of rows that are {@link Elements.Stamped}. */
    static Frame random(Random random) {
        long size = 1 + random.nextInt(6);
        WindowSpec spec = switch (random.nextInt(3)) {
            case 0 -> WindowSpec.tumbling(size).withOffset(random.nextInt(2) * random.nextInt(9));
            case 1 -> WindowSpec.sliding(size, 1 + random.nextInt(5)).withOffset(random.nextInt(2) * random.nextInt(9));
            default -> WindowSpec.session(size);
        };
        return new Frame(spec.withLateness(random.nextInt(2) * random.nextInt(6)), random.nextBoolean() ? "at" : "due");
    }

    /** The elements of the annotation but for the source and the nested graph. */
    String java() {
        String length = spec.session()
                ? "gap = " + text(spec.size())
                : "size = " + text(spec.size()) + (spec.slide() == spec.size() ? "" : ", slide = " + text(spec.slide()))
                        + (spec.offset() == 0 ? "" : ", offset = " + text(spec.offset()));
        return "on = \"" + on + "\", unit = ChronoUnit.SECONDS, " + length + ", lateness = " + text(spec.lateness());
    }

    private static String text(long ticks) {
        return "\"" + Duration.ofSeconds(ticks) + "\"";
    }

    /** The time of {@code row}. */
    long time(Object row) {
        return ((Number) Elements.get(row, on)).longValue();
    }

    /** The last tick that {@code time} has come to. */
    static long tick(Instant time) {
        return time.equals(Instant.MIN) ? Long.MIN_VALUE : time.getEpochSecond();
    }

    /** The key of the window of {@code span}. */
    static TimeWindow key(Span span) {
        return new TimeWindow(Instant.ofEpochSecond(span.start()), Instant.ofEpochSecond(span.end()));
    }
}
