package dev.rivulet.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.time.CalendarWindows;
import dev.rivulet.runtime.time.TimeScale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Windows by the calendar, where clocks change. */
class CalendarWindowsTest {
    private static final TimeScale NANOS = TimeScale.NANOS;
    private static final Period DAY = Period.ofDays(1);

    private static String window(String period, String zone, String time) {
        CalendarWindows windows = new CalendarWindows(Period.parse(period), ZoneId.of(zone), NANOS);
        long start = windows.last(NANOS.ticks(Instant.parse(time)));
        assertEquals(windows.end(start), windows.next(start));
        return NANOS.window(start, windows.end(start)).toString();
    }

    private static long hours(String zone, String time) {
        CalendarWindows windows = new CalendarWindows(DAY, ZoneId.of(zone), NANOS);
        long start = windows.first(NANOS.ticks(Instant.parse(time)));
        return NANOS.window(start, windows.end(start)).length().toHours();
    }

    @Example
    void aDayHas23Or24Or25Hours() {
        assertEquals(24, hours("Europe/Berlin", "2026-03-28T12:00:00Z"));
        assertEquals(23, hours("Europe/Berlin", "2026-03-29T12:00:00Z"));
        assertEquals(25, hours("Europe/Berlin", "2026-10-25T12:00:00Z"));
        assertEquals(23, hours("America/New_York", "2026-03-08T12:00:00Z"));
        assertEquals(25, hours("America/New_York", "2026-11-01T12:00:00Z"));
        assertEquals(24, hours("UTC", "2026-03-29T12:00:00Z"));
    }

    @Example
    void aDayWithoutMidnightBeginsWhenItsClocksDo() {
        String day = "2018-11-04T03:00:00Z/2018-11-05T02:00:00Z";
        assertEquals(day, window("P1D", "America/Sao_Paulo", "2018-11-04T03:00:00Z"));
        assertEquals(day, window("P1D", "America/Sao_Paulo", "2018-11-05T01:59:59.999999999Z"));
        assertEquals("2018-11-03T03:00:00Z/2018-11-04T03:00:00Z",
                window("P1D", "America/Sao_Paulo", "2018-11-04T02:59:59Z"));
    }

    @Example
    void anEveningThatIsTwiceIsInOneDay() {
        String day = "2018-02-17T02:00:00Z/2018-02-18T03:00:00Z";
        assertEquals(day, window("P1D", "America/Sao_Paulo", "2018-02-18T01:30:00Z"));
        assertEquals(day, window("P1D", "America/Sao_Paulo", "2018-02-18T02:30:00Z"));
    }

    @Example
    void aMidnightThatIsTwiceBeginsTheDayOnce() {
        String day = "2026-11-01T04:00:00Z/2026-11-02T05:00:00Z";
        assertEquals(day, window("P1D", "America/Havana", "2026-11-01T04:30:00Z"));
        assertEquals(day, window("P1D", "America/Havana", "2026-11-01T05:30:00Z"));
    }

    @Example
    void clocksPutBackOverMidnightDoNotBringTheOldDayBack() {
        // At 00:01 of the 7th it became 23:01 of the 6th again.
        String day = "2010-11-07T02:30:00Z/2010-11-08T03:30:00Z";
        assertEquals(day, window("P1D", "America/St_Johns", "2010-11-07T02:30:30Z"));
        assertEquals(day, window("P1D", "America/St_Johns", "2010-11-07T02:45:00Z"));
        assertEquals("2010-11-06T02:30:00Z/2010-11-07T02:30:00Z",
                window("P1D", "America/St_Johns", "2010-11-07T02:29:59Z"));
    }

    @Example
    void aSkippedDayHasNoWindow() {
        assertEquals("2011-12-29T10:00:00Z/2011-12-30T10:00:00Z",
                window("P1D", "Pacific/Apia", "2011-12-30T09:59:59Z"));
        assertEquals("2011-12-30T10:00:00Z/2011-12-31T10:00:00Z",
                window("P1D", "Pacific/Apia", "2011-12-30T10:00:00Z"));
    }

    @Example
    void weeksBeginOnMondays() {
        assertEquals("2026-11-15T23:00:00Z/2026-11-22T23:00:00Z",
                window("P1W", "Europe/Berlin", "2026-11-21T14:00:00Z"));
        assertEquals("1969-12-29T00:00:00Z/1970-01-05T00:00:00Z", window("P1W", "UTC", "1970-01-01T00:00:00Z"));
        assertEquals("1969-12-15T00:00:00Z/1969-12-29T00:00:00Z", window("P2W", "UTC", "1969-12-28T23:59:59Z"));
    }

    @Example
    void monthsQuartersAndYearsAreThoseOfTheCalendar() {
        assertEquals("2024-02-01T00:00:00Z/2024-03-01T00:00:00Z", window("P1M", "UTC", "2024-02-29T12:00:00Z"));
        assertEquals("2026-09-30T22:00:00Z/2026-12-31T23:00:00Z",
                window("P3M", "Europe/Berlin", "2026-11-21T14:00:00Z"));
        assertEquals("1969-01-01T00:00:00Z/1970-01-01T00:00:00Z", window("P1Y", "UTC", "1969-12-31T23:59:59Z"));
    }

    @Example
    void sizesThatNoCalendarHasAreRefused() {
        for (String size : List.of("P0D", "P-1D", "P1M1D", "P-1Y", "P1M-1D")) {
            Period period = Period.parse(size);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new CalendarWindows(period, ZoneId.of("UTC"), NANOS),
                    size);
        }
    }

    @Example
    void aDayThatALongDoesNotHoldIsRefused() {
        CalendarWindows windows = new CalendarWindows(DAY, ZoneId.of("UTC"), NANOS);
        assertThrows(ArithmeticException.class, () -> windows.last(Long.MAX_VALUE));
        assertThrows(ArithmeticException.class, () -> windows.first(Long.MIN_VALUE));
        TimeScale seconds = TimeScale.of(ChronoUnit.SECONDS);
        CalendarWindows wide = new CalendarWindows(DAY, ZoneId.of("UTC"), seconds);
        assertThrows(ArithmeticException.class, () -> wide.last(Instant.MAX.getEpochSecond()));
        assertThrows(ArithmeticException.class, () -> wide.last(Long.MAX_VALUE));
    }

    @Example
    void aMidnightBetweenTicksCountsFromTheNext() {
        TimeScale hours = TimeScale.of(ChronoUnit.HOURS);
        CalendarWindows windows = new CalendarWindows(DAY, ZoneId.of("Asia/Kolkata"), hours);
        long evening = hours.ticks(Instant.parse("2026-01-01T18:00:00Z"));
        assertEquals(evening + 1, windows.end(windows.last(evening)));
        assertEquals(evening + 1, windows.last(evening + 1));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList()).map(ZoneId::of);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of(Stream.of("P1D", "P2D", "P1W", "P1M", "P3M", "P1Y").map(Period::parse).toList());
    }

    @Property(tries = 5000)
    void windowsTile(
            @ForAll("zones") ZoneId zone,
            @ForAll("periods") Period period,
            @ForAll @LongRange(min = -5_000_000_000L, max = 5_000_000_000L) long second) {
        TimeScale scale = TimeScale.of(ChronoUnit.SECONDS);
        CalendarWindows windows = new CalendarWindows(period, zone, scale);
        long start = windows.first(second);
        long end = windows.end(start);
        assertTrue(start <= second && second < end);
        assertEquals(start, windows.last(second));
        assertEquals(start, windows.last(start));
        assertEquals(start, windows.last(end - 1));
        assertEquals(end, windows.next(start));
        assertEquals(end, new CalendarWindows(period, zone, scale).last(end));
        assertEquals(start, new CalendarWindows(period, zone, scale).next(start - 1));
    }

    /** In all zones, around all changes of the clocks over a midnight. */
    @Example
    void aDayBeginsWhenItsDateIsShownFirst() {
        int changes = 0;
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            for (ZoneOffsetTransition change : zone.getRules().getTransitions()) {
                if (isOverMidnight(change)) {
                    changes++;
                    walk(zone, change.getInstant());
                }
            }
        }
        assertTrue(changes > 1000, "of some zones there are " + changes + " changes over midnight");
    }

    private static boolean isOverMidnight(ZoneOffsetTransition change) {
        LocalDateTime one = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
        LocalDateTime two = change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore();
        return !one.minusNanos(1).toLocalDate().equals(two.toLocalDate());
    }

    private static void walk(ZoneId zone, Instant middle) {
        LocalDate shown = LocalDate.MAX;
        long start = 0;
        for (Instant time : around(middle)) {
            LocalDate date = LocalDateTime.ofInstant(time, zone).toLocalDate();
            // New each time: one that was asked before would remember the day.
            long found = new CalendarWindows(DAY, zone, NANOS).last(NANOS.ticks(time));
            if (shown != LocalDate.MAX) {
                assertEquals(date.isAfter(shown), found > start, () -> zone + " at " + time);
                assertTrue(found >= start, () -> zone + " at " + time);
            }
            shown = shown == LocalDate.MAX || date.isAfter(shown) ? date : shown;
            start = found;
        }
    }

    /** Two days before and after, by the hour, and the two hours next to it by the minute. */
    private static List<Instant> around(Instant middle) {
        IntStream hours = IntStream.rangeClosed(-48, 48).map(hour -> hour * 60);
        IntStream minutes = IntStream.rangeClosed(-60, 60);
        return IntStream.concat(hours, minutes)
                .distinct()
                .sorted()
                .mapToObj(minute -> middle.plus(Duration.ofMinutes(minute)))
                .toList();
    }

    @Property
    void outsideOfChangesADayIsFromMidnightToMidnight(@ForAll @LongRange(min = -20_000, max = 20_000) long epochDay) {
        ZoneId zone = ZoneId.of("+05:45");
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        CalendarWindows windows = new CalendarWindows(DAY, zone, NANOS);
        long start = NANOS.ticks(date.atTime(LocalTime.MIDNIGHT), zone);
        assertEquals(start, windows.last(NANOS.ticks(date.atTime(LocalTime.MAX), zone)));
        assertEquals(NANOS.ticks(date.plusDays(1).atStartOfDay(), zone), windows.end(start));
    }
}
