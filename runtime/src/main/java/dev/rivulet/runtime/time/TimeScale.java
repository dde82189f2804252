package dev.rivulet.runtime.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Times as {@code long} ticks: how many of a unit lie between a time and 1970-01-01T00:00Z, negative
 * before it. A day is 24 hours. All conversions are O(1).
 *
 * <p>In nanoseconds a long reaches from 1677 to 2262; what it does not reach is an
 * {@link ArithmeticException}, what lies between two ticks an {@link IllegalArgumentException}.
 */
public final class TimeScale {
    /** The scale on which every instant of three centuries is exact. */
    public static final TimeScale NANOS = new TimeScale(ChronoUnit.NANOS);

    private static final int BILLION = 1_000_000_000;

    private final ChronoUnit unit;

    /** How many ticks a second has; 1 if a tick is a second or longer. */
    private final int perSecond;

    /** How many seconds a tick has; 1 if a tick is a second or shorter. */
    private final long seconds;

    /** The first and the last tick that an Instant can show; all that a long holds where ticks are short. */
    private final long least;

    private final long greatest;

    private TimeScale(ChronoUnit unit) {
        this.unit = unit;
        Duration tick = unit.getDuration();
        seconds = Math.max(1, tick.getSeconds());
        perSecond = tick.getSeconds() > 0 ? 1 : BILLION / tick.getNano();
        least = perSecond > 1 ? Long.MIN_VALUE : -Math.floorDiv(-Instant.MIN.getEpochSecond(), seconds);
        greatest = perSecond > 1 ? Long.MAX_VALUE : Math.floorDiv(Instant.MAX.getEpochSecond(), seconds);
    }

    /** Ticks of {@code unit}: nanoseconds, days, or what lies between. */
    public static TimeScale of(ChronoUnit unit) {
        if (unit.compareTo(ChronoUnit.DAYS) > 0) {
            throw new IllegalArgumentException("ticks are from NANOS to DAYS; " + unit.name() + " are too long");
        }
        return new TimeScale(unit);
    }

    /** The unit of a tick. */
    public ChronoUnit unit() {
        return unit;
    }

    /** The tick of {@code time}, which must be one exactly. */
    public long ticks(Instant time) {
        requireWhole(time.getEpochSecond(), time.getNano(), time);
        return floor(time.getEpochSecond(), time.getNano(), time);
    }

    /**
     * The tick of {@code time} on the clocks of {@code zone}. What they skip is as much later as they
     * skip; of what they show twice the first is meant.
     */
    public long ticks(LocalDateTime time, ZoneId zone) {
        return ticks(time.atZone(zone).toInstant());
    }

    /** How many ticks {@code length} has, which must be a whole number; negative if it is. */
    public long ticks(Duration length) {
        requireWhole(length.getSeconds(), length.getNano(), length);
        return floor(length.getSeconds(), length.getNano(), length);
    }

    /**
     * The last tick that is not after {@code time}; what a long does not reach is its least or its
     * greatest value. That is what a watermark is on this scale: a tick lies before the one exactly
     * if it lies before the other.
     */
    public long floor(Instant time) {
        try {
            return floor(time.getEpochSecond(), time.getNano(), time);
        } catch (ArithmeticException beyond) {
            return time.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    /** The first tick that is not before {@code time}, for which there must be one. */
    long ceiling(Instant time) {
        long floor = floor(time.getEpochSecond(), time.getNano(), time);
        return instant(floor).equals(time) ? floor : Math.addExact(floor, 1);
    }

    /** The time of {@code tick}. */
    public Instant instant(long tick) {
        try {
            if (perSecond == 1) {
                return Instant.ofEpochSecond(Math.multiplyExact(tick, seconds));
            }
            long rest = Math.floorMod(tick, perSecond);
            return Instant.ofEpochSecond(Math.floorDiv(tick, perSecond), rest * (BILLION / perSecond));
        } catch (ArithmeticException | DateTimeException beyond) {
            throw new ArithmeticException(tick + " " + name() + " from 1970 are more than an Instant reaches");
        }
    }

    /** What the clocks of {@code zone} show at {@code tick}. */
    public LocalDateTime local(long tick, ZoneId zone) {
        try {
            return LocalDateTime.ofInstant(instant(tick), zone);
        } catch (DateTimeException beyond) {
            throw new ArithmeticException("no calendar reaches " + instant(tick) + " in " + zone);
        }
    }

    /**
     * Refuses the window from tick {@code start} to tick {@code end} if no Instant can show it.
     *
     * @throws ArithmeticException if so
     */
    public void requireShown(long start, long end) {
        if (start < least || end > greatest) {
            throw new ArithmeticException("the window from " + start + " to " + end + " " + name()
                    + " from 1970 lies beyond what an Instant reaches");
        }
    }

    /** The window from tick {@code start} to tick {@code end}. */
    public TimeWindow window(long start, long end) {
        return new TimeWindow(instant(start), instant(end));
    }

    private void requireWhole(long epochSecond, int nano, Object what) {
        boolean whole = perSecond == 1
                ? nano == 0 && epochSecond % seconds == 0
                : nano % (BILLION / perSecond) == 0;
        if (!whole) {
            throw new IllegalArgumentException(what + " is not a whole number of " + name());
        }
    }

    private long floor(long epochSecond, int nano, Object what) {
        if (perSecond == 1) {
            return Math.floorDiv(epochSecond, seconds);
        }
        try {
            int part = nano / (BILLION / perSecond);
            // Below zero the second is counted from its end: its start may lie beyond a long whose ticks still reach.
            return epochSecond < 0
                    ? Math.addExact(Math.multiplyExact(epochSecond + 1, perSecond), part - perSecond)
                    : Math.addExact(Math.multiplyExact(epochSecond, perSecond), part);
        } catch (ArithmeticException beyond) {
            throw new ArithmeticException(what + " is more " + name() + " than a long can count");
        }
    }

    private String name() {
        return unit.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name();
    }
}
