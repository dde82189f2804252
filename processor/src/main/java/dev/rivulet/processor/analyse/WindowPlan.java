package dev.rivulet.processor.analyse;

import dev.rivulet.processor.model.WindowModel;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The lengths of windows in ticks: of the unit of an epoch number, else nanoseconds.
 *
 * @param unit what a tick is
 * @param size how long a window is; 0 where it has no fixed length
 * @param slide how far a window starts after the one before; the size if that is not said
 * @param gap how far apart two rows of a session are at most; 0 if there are none
 * @param lateness how long after its end a window takes rows in
 * @param offset how far windows are moved on from the epoch
 */
public record WindowPlan(ChronoUnit unit, long size, long slide, long gap, long lateness, long offset) {
    /**
     * The plan of {@code window}.
     *
     * @throws IllegalArgumentException saying what cannot be kept, and of which element after a colon
     */
    public static WindowPlan of(WindowModel window) {
        ChronoUnit unit = window.unit().equals("FOREVER") ? ChronoUnit.NANOS : ChronoUnit.valueOf(window.unit());
        if (unit.compareTo(ChronoUnit.DAYS) > 0) {
            throw fault("unit", "a tick is from NANOS to DAYS, not " + unit.name());
        }
        if (window.size().isEmpty() == window.gap().isEmpty()) {
            throw fault("size", "it needs a size, or else a gap");
        }
        if (!window.zone().isEmpty()) {
            zone(window.zone());
        }
        boolean fixed = !window.size().isEmpty() && !window.calendar();
        if (window.calendar()) {
            calendar(window);
        }
        if (!fixed && !window.slide().isEmpty()) {
            throw fault("slide", window.session() ? "sessions do not slide" : "windows of the calendar do not slide");
        }
        if (!fixed && !window.offset().isEmpty()) {
            throw fault("offset", window.session() ? "sessions have no offset" : "windows of the calendar have no offset");
        }
        long size = fixed ? positive("size", window.size(), unit) : 0;
        long slide = window.slide().isEmpty() ? size : positive("slide", window.slide(), unit);
        long gap = window.session() ? positive("gap", window.gap(), unit) : 0;
        long lateness = ticks("lateness", window.lateness(), unit);
        if (lateness < 0) {
            throw fault("lateness", "a lateness is not negative; this is " + window.lateness());
        }
        long offset = window.offset().isEmpty() ? 0 : ticks("offset", window.offset(), unit);
        return new WindowPlan(unit, size, slide, gap, lateness, offset);
    }

    private static IllegalArgumentException fault(String element, String what) {
        return new IllegalArgumentException(element + ":" + what);
    }

    private static void zone(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw fault("zone", "there is no zone '" + zone + "'");
        }
    }

    private static void calendar(WindowModel window) {
        Period size;
        try {
            size = Period.parse(window.size());
        } catch (DateTimeException e) {
            throw fault("size", "'" + window.size() + "' is neither a duration like PT1M nor a period like P1D");
        }
        boolean both = size.toTotalMonths() != 0 && size.getDays() != 0;
        if (both || size.isZero() || size.isNegative()) {
            throw fault("size", "a period is of days and weeks, or else of months and years, and positive; this is "
                    + window.size());
        }
        if (window.zone().isEmpty()) {
            throw fault("size", window.size() + " follows the calendar, which needs a zone");
        }
    }

    private static long positive(String element, String text, ChronoUnit unit) {
        long ticks = ticks(element, text, unit);
        if (ticks <= 0) {
            throw fault(element, "a " + element + " is positive; this is " + text);
        }
        return ticks;
    }

    private static long ticks(String element, String text, ChronoUnit unit) {
        Duration length;
        try {
            length = Duration.parse(text);
        } catch (DateTimeException e) {
            throw fault(element, "'" + text + "' is no duration like PT1M");
        }
        Duration tick = unit.getDuration();
        long ticks;
        try {
            ticks = length.dividedBy(tick);
        } catch (ArithmeticException e) {
            throw fault(element, text + " is too long to count in " + unit);
        }
        if (!tick.multipliedBy(ticks).equals(length)) {
            throw fault(element, text + " is not a whole number of " + unit.toString().toLowerCase(Locale.ROOT));
        }
        return ticks;
    }
}
