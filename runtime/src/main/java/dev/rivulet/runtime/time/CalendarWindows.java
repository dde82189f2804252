package dev.rivulet.runtime.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Windows of calendar days, weeks, months or years, each from a midnight on the clocks of a zone to
 * another: a day on which the clocks change has 23 or 25 hours. Where the clocks skip midnight, the
 * day begins when they show it first; a day that they skip has no window.
 *
 * <p>Months and years are counted from January 1970, so three months are a quarter; whole weeks from
 * a Monday, other days from 1970-01-01. A midnight between two ticks counts from the next tick on.
 *
 * <p>A call costs some arithmetic on dates, none if it is about the window that the call before was
 * about. Threads may share one.
 */
public final class CalendarWindows implements WindowShape {
    private static final LocalDate EPOCH = LocalDate.EPOCH;
    private static final LocalDate MONDAY = EPOCH.minusDays(3);
    private static final int WEEK = 7;

    /** A window; final fields, so that a thread that finds it finds all of it. */
    private record Span(long start, long end) {}

    private final int months;
    private final int days;
    private final LocalDate origin;
    private final ZoneId zone;
    private final TimeScale scale;
    private @Nullable Span recent;

    /** Windows of {@code size}, of months and years or of days, on the clocks of {@code zone}. */
    public CalendarWindows(Period size, ZoneId zone, TimeScale scale) {
        long counted = size.toTotalMonths();
        boolean both = counted != 0 && size.getDays() != 0;
        if (both || size.isZero() || size.isNegative() || counted > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("the size of calendar windows is days or weeks, or else months and"
                    + " years, and positive; this is " + size);
        }
        months = (int) counted;
        days = size.getDays();
        origin = days > 0 && days % WEEK == 0 ? MONDAY : EPOCH;
        this.zone = zone;
        this.scale = scale;
    }

    @Override
    public long first(long time) {
        return at(time).start;
    }

    @Override
    public long last(long time) {
        return at(time).start;
    }

    @Override
    public long next(long start) {
        return at(start).end;
    }

    @Override
    public long end(long start) {
        return at(start).end;
    }

    private Span at(long time) {
        Span span = recent;
        if (span == null || time < span.start || time >= span.end) {
            span = find(time);
            recent = span;
        }
        return span;
    }

    /**
     * The window that holds {@code time}. The date on the clocks finds it or one before it: when the
     * clocks are put back over midnight, the old date is shown again within the new day, and a
     * window of a skipped day is empty.
     */
    private Span find(long time) {
        long index = index(scale.local(time, zone).toLocalDate());
        long start = start(index);
        long end = start(index + 1);
        while (end <= time) {
            index++;
            start = end;
            end = start(index + 1);
        }
        return new Span(start, end);
    }

    /** How many windows lie between the origin and the one that {@code date} belongs to. */
    private long index(LocalDate date) {
        if (months > 0) {
            long since = (date.getYear() - EPOCH.getYear()) * 12L + date.getMonthValue() - 1;
            return Math.floorDiv(since, months);
        }
        return Math.floorDiv(date.toEpochDay() - origin.toEpochDay(), days);
    }

    private long start(long index) {
        try {
            LocalDate date = months > 0 ? origin.plusMonths(index * months) : origin.plusDays(index * days);
            return scale.ceiling(date.atStartOfDay(zone).toInstant());
        } catch (DateTimeException beyond) {
            throw new ArithmeticException("no calendar reaches the start of number " + index + " of " + this);
        }
    }

    @Override
    public String toString() {
        return (months > 0 ? Period.ofMonths(months) : Period.ofDays(days)) + " in " + zone;
    }
}
