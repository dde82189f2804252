package dev.rivulet.runtime.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far time has come, by what several sources have shown: what to pass to {@code advanceTo}. Each
 * source is in order but for a bound of disorder, so it promises that no row earlier than its latest
 * time less that bound will come. The watermark is the least promise of those that are not idle.
 *
 * <p>A source is idle once it has shown nothing for so long by the clock. When all are, the greatest
 * promise counts, and from then on the watermark goes on as the clock does. It never goes back: a
 * source that wakes behind it has late rows until it has caught up.
 *
 * <p>To see a row costs O(1), to ask O(sources). Not for more than one thread at a time.
 *
 * @param <S> names a source
 */
public final class Watermarks<S> {
    /** What one source has shown. */
    private static final class Source {
        private final Duration disorder;
        private final Duration patience;
        private Instant awake;
        private @Nullable Instant latest;

        private Source(Duration disorder, Duration patience, Instant awake) {
            this.disorder = disorder;
            this.patience = patience;
            this.awake = awake;
        }

        private boolean isIdle(Instant now) {
            return Duration.between(awake, now).compareTo(patience) >= 0;
        }

        private Instant promise() {
            return latest == null ? Instant.MIN : plus(latest, disorder.negated());
        }
    }

    private final InstantSource clock;
    private final Map<S, Source> sources = new LinkedHashMap<>();
    private Instant now;
    private Instant watermark = Instant.MIN;

    /** No sources yet; {@code clock} tells who is idle. */
    public Watermarks(InstantSource clock) {
        this.clock = clock;
        now = clock.instant();
    }

    /**
     * A source more, awake from now on: until it shows something, or is idle, it holds the watermark.
     *
     * @param disorder how much earlier than the latest a row may be
     * @param idleAfter after how long without a row it holds back no one
     */
    public Watermarks<S> add(S source, Duration disorder, Duration idleAfter) {
        if (disorder.isNegative() || idleAfter.isNegative() || idleAfter.isZero()) {
            throw new IllegalArgumentException("source '" + source + "': disorder is not negative and a time until"
                    + " idle positive; these are " + disorder + " and " + idleAfter);
        }
        if (sources.containsKey(source)) {
            throw new IllegalArgumentException("there is a source '" + source + "'");
        }
        sources.put(source, new Source(disorder, idleAfter, tell()));
        return this;
    }

    /** {@code source} has shown a row of {@code time}, whichever order it is in. */
    public void saw(S source, Instant time) {
        Source seen = sources.get(source);
        if (seen == null) {
            throw new IllegalArgumentException("no source '" + source + "'; there are " + sources.keySet());
        }
        seen.awake = tell();
        if (seen.latest == null || time.isAfter(seen.latest)) {
            seen.latest = time;
        }
    }

    /** The watermark now: {@link Instant#MIN} until something is promised. */
    public Instant current() {
        tell();
        Instant least = Instant.MAX;
        boolean allIdle = true;
        for (Source source : sources.values()) {
            if (!source.isIdle(now)) {
                allIdle = false;
                least = earlier(least, source.promise());
            }
        }
        watermark = later(watermark, allIdle ? byTheClock() : least);
        return watermark;
    }

    /** The greatest promise, and what the clock went on since the last source fell idle. */
    private Instant byTheClock() {
        Instant greatest = Instant.MIN;
        Instant since = Instant.MIN;
        for (Source source : sources.values()) {
            greatest = later(greatest, source.promise());
            since = later(since, source.awake.plus(source.patience));
        }
        return greatest.equals(Instant.MIN) ? greatest : plus(greatest, Duration.between(since, now));
    }

    /** The time by the clock; one that was put back stands still until it has caught up. */
    private Instant tell() {
        now = later(now, clock.instant());
        return now;
    }

    private static Instant earlier(Instant one, Instant two) {
        return one.isBefore(two) ? one : two;
    }

    private static Instant later(Instant one, Instant two) {
        return one.isAfter(two) ? one : two;
    }

    /** The sum, or the end of time that it lies beyond. */
    private static Instant plus(Instant time, Duration length) {
        try {
            return time.plus(length);
        } catch (DateTimeException | ArithmeticException beyond) {
            return length.isNegative() ? Instant.MIN : Instant.MAX;
        }
    }
}
