package dev.rivulet.processor.analyse;

import dev.rivulet.processor.model.WindowModel;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
     * What cannot be kept of a declaration.
     *
     * @param element the element of the annotation where it stands
     * @param what in words
     * @param repair what to do, a sentence
     */
    public record Fault(String element, String what, String repair) {}

    /**
     * The plan of {@code window}.
     *
     * @throws IllegalArgumentException if it has faults
     */
    public static WindowPlan of(WindowModel window) {
        List<Fault> faults = new ArrayList<>();
        WindowPlan plan = read(window, faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0).what());
        }
        return plan;
    }

    /** All that is wrong with {@code window}. */
    public static List<Fault> faults(WindowModel window) {
        List<Fault> faults = new ArrayList<>();
        read(window, faults);
        return faults;
    }

    private static WindowPlan read(WindowModel window, List<Fault> faults) {
        ChronoUnit unit = window.unit().equals("FOREVER") ? ChronoUnit.NANOS : ChronoUnit.valueOf(window.unit());
        if (unit.compareTo(ChronoUnit.DAYS) > 0) {
            faults.add(new Fault(
                    "unit", "a tick is from NANOS to DAYS, not " + unit.name(), "Name one of these: unit = ChronoUnit.DAYS."));
            unit = ChronoUnit.DAYS;
        }
        if (window.size().isEmpty() && window.gap().isEmpty()) {
            faults.add(new Fault(
                    "size", "it has neither a size nor a gap", "Give size = \"PT1M\", or for sessions gap = \"PT1M\"."));
        } else if (!window.size().isEmpty() && !window.gap().isEmpty()) {
            faults.add(new Fault("size", "it has a size and a gap", "Leave one of them out: sessions have a gap alone."));
        }
        zone(window.zone(), faults);
        boolean fixed = !window.size().isEmpty() && !window.calendar();
        if (window.calendar()) {
            calendar(window, faults);
        }
        String kind = window.session() ? "sessions" : "windows of the calendar";
        boolean known = window.session() || window.calendar();
        if (known && !window.slide().isEmpty() && !(fixed && window.session())) {
            faults.add(new Fault("slide", kind + " do not slide", "Leave slide out."));
        }
        if (known && !window.offset().isEmpty() && !(fixed && window.session())) {
            faults.add(new Fault("offset", kind + " have no offset", "Leave offset out."));
        }
        long size = fixed ? positive("size", window.size(), unit, faults) : 0;
        long slide = window.slide().isEmpty() || !fixed ? size : positive("slide", window.slide(), unit, faults);
        long gap = window.session() ? positive("gap", window.gap(), unit, faults) : 0;
        long lateness = ticks("lateness", window.lateness(), unit, faults);
        if (lateness < 0) {
            faults.add(new Fault(
                    "lateness", "a lateness is not negative; this is " + window.lateness(), "Give \"PT0S\" or more."));
        }
        long offset = window.offset().isEmpty() || !fixed ? 0 : ticks("offset", window.offset(), unit, faults);
        return new WindowPlan(unit, size, slide, gap, lateness, offset);
    }

    private static void zone(String zone, List<Fault> faults) {
        try {
            if (!zone.isEmpty()) {
                ZoneId.of(zone);
            }
        } catch (DateTimeException e) {
            faults.add(new Fault(
                    "zone", "there is no zone '" + zone + "'", "Name one that java.time.ZoneId knows, like \"Europe/Berlin\"."));
        }
    }

    private static void calendar(WindowModel window, List<Fault> faults) {
        Period size;
        try {
            size = Period.parse(window.size());
        } catch (DateTimeException e) {
            faults.add(new Fault(
                    "size",
                    "'" + window.size() + "' is neither a duration like PT1M nor a period like P1D",
                    "Write it as in ISO 8601: \"PT1H\", or \"P1D\" with a zone."));
            return;
        }
        boolean both = size.toTotalMonths() != 0 && size.getDays() != 0;
        if (both || size.isZero() || size.isNegative()) {
            faults.add(new Fault(
                    "size",
                    "a period is of days and weeks, or else of months and years, and positive; this is " + window.size(),
                    "Give one of these alone: \"P1D\", \"P1W\", \"P1M\", \"P1Y\"."));
        }
        if (window.zone().isEmpty()) {
            faults.add(new Fault(
                    "size",
                    window.size() + " follows the calendar, which needs a zone",
                    "Say whose days they are: zone = \"Europe/Berlin\"."));
        }
    }

    private static long positive(String element, String text, ChronoUnit unit, List<Fault> faults) {
        int before = faults.size();
        long ticks = ticks(element, text, unit, faults);
        if (ticks <= 0 && faults.size() == before) {
            faults.add(new Fault(
                    element, "a " + element + " is positive; this is " + text, "Give a positive one, like \"PT1M\"."));
        }
        return ticks;
    }

    private static long ticks(String element, String text, ChronoUnit unit, List<Fault> faults) {
        Duration length;
        try {
            length = Duration.parse(text);
        } catch (DateTimeException e) {
            faults.add(new Fault(
                    element, "'" + text + "' is no duration like PT1M", "Write it as in ISO 8601: \"PT1M\", \"PT0S\"."));
            return 0;
        }
        String units = unit.toString().toLowerCase(Locale.ROOT);
        Duration tick = unit.getDuration();
        long ticks;
        try {
            ticks = length.dividedBy(tick);
        } catch (ArithmeticException e) {
            faults.add(new Fault(element, text + " is too long to count in " + units, "Give a shorter one."));
            return 0;
        }
        if (!tick.multipliedBy(ticks).equals(length)) {
            faults.add(new Fault(
                    element,
                    text + " is not a whole number of " + units,
                    "Give a whole number of them, or count the time in a finer unit."));
            return 0;
        }
        return ticks;
    }
}
