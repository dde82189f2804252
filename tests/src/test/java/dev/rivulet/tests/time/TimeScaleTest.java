package dev.rivulet.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.time.TimeScale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Times to ticks and back: exact, or refused. */
class TimeScaleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Provide
    Arbitrary<ChronoUnit> units() {
        return Arbitraries.of(ChronoUnit.class).filter(unit -> unit.compareTo(ChronoUnit.DAYS) <= 0);
    }

    @Property
    void everyNanosecondComesBack(@ForAll long tick) {
        assertEquals(tick, TimeScale.NANOS.ticks(TimeScale.NANOS.instant(tick)));
        assertEquals(Duration.ofNanos(tick), Duration.between(Instant.EPOCH, TimeScale.NANOS.instant(tick)));
    }

    @Property
    void everyTickComesBack(
            @ForAll("units") ChronoUnit unit,
            @ForAll @LongRange(min = -100_000_000_000L, max = 100_000_000_000L) long tick) {
        TimeScale scale = TimeScale.of(unit);
        assertEquals(tick, scale.ticks(scale.instant(tick)));
        assertEquals(tick, scale.floor(scale.instant(tick)));
        assertEquals(unit.getDuration().multipliedBy(tick), Duration.between(Instant.EPOCH, scale.instant(tick)));
        assertEquals(tick, scale.ticks(unit.getDuration().multipliedBy(tick)));
    }

    @Property
    void aTickLiesBeforeAWatermarkIfItLiesBeforeItsFloor(
            @ForAll("units") ChronoUnit unit,
            @ForAll @LongRange(min = -9_000_000_000L, max = 9_000_000_000L) long second,
            @ForAll @LongRange(min = 0, max = 999_999_999) long nano) {
        TimeScale scale = TimeScale.of(unit);
        Instant watermark = Instant.ofEpochSecond(second, nano);
        long floor = scale.floor(watermark);
        assertTrue(scale.instant(floor).compareTo(watermark) <= 0);
        assertTrue(scale.instant(floor + 1).isAfter(watermark));
    }

    @Property
    void clocksComeBackUnlessTheyShowATimeTwice(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        LocalDateTime time = LocalDateTime.ofInstant(Instant.ofEpochSecond(second), BERLIN);
        Assume.that(BERLIN.getRules().getValidOffsets(time).size() == 1);
        TimeScale scale = TimeScale.of(ChronoUnit.SECONDS);
        assertEquals(second, scale.ticks(time, BERLIN));
        assertEquals(time, scale.local(second, BERLIN));
    }

    @Example
    void aSkippedTimeIsAsMuchLater() {
        assertEquals(
                Instant.parse("2026-03-29T01:30:00Z"),
                TimeScale.NANOS.instant(TimeScale.NANOS.ticks(LocalDateTime.parse("2026-03-29T02:30"), BERLIN)));
    }

    @Example
    void ofATimeShownTwiceTheFirstIsMeant() {
        assertEquals(
                Instant.parse("2026-10-25T00:30:00Z"),
                TimeScale.NANOS.instant(TimeScale.NANOS.ticks(LocalDateTime.parse("2026-10-25T02:30"), BERLIN)));
    }

    @Example
    void theEndsOfALongAreReached() {
        Instant first = Instant.parse("1677-09-21T00:12:43.145224192Z");
        Instant last = Instant.parse("2262-04-11T23:47:16.854775807Z");
        assertEquals(Long.MIN_VALUE, TimeScale.NANOS.ticks(first));
        assertEquals(Long.MAX_VALUE, TimeScale.NANOS.ticks(last));
        assertThrows(ArithmeticException.class, () -> TimeScale.NANOS.ticks(first.minusNanos(1)));
        Exception beyond = assertThrows(ArithmeticException.class, () -> TimeScale.NANOS.ticks(last.plusNanos(1)));
        assertEquals("2262-04-11T23:47:16.854775808Z is more nanos than a long can count", beyond.getMessage());
    }

    @Example
    void aWatermarkBeyondALongIsItsEnd() {
        assertEquals(Long.MIN_VALUE, TimeScale.NANOS.floor(Instant.MIN));
        assertEquals(Long.MAX_VALUE, TimeScale.NANOS.floor(Instant.MAX));
    }

    @Example
    void whatLiesBetweenTicksIsRefused() {
        TimeScale scale = TimeScale.of(ChronoUnit.MILLIS);
        Exception length = assertThrows(IllegalArgumentException.class, () -> scale.ticks(Duration.ofNanos(1_500_000)));
        assertEquals("PT0.0015S is not a whole number of millis", length.getMessage());
        Instant between = Instant.ofEpochSecond(0, 1);
        assertThrows(IllegalArgumentException.class, () -> scale.ticks(between));
        assertThrows(
                IllegalArgumentException.class,
                () -> TimeScale.of(ChronoUnit.HOURS).ticks(Duration.ofMinutes(90)));
    }

    @Example
    void aTickThatNoInstantReachesIsRefused() {
        TimeScale scale = TimeScale.of(ChronoUnit.SECONDS);
        assertThrows(ArithmeticException.class, () -> scale.instant(Long.MAX_VALUE));
        assertThrows(ArithmeticException.class, () -> TimeScale.of(ChronoUnit.DAYS).instant(Long.MIN_VALUE));
    }

    @Example
    void aWeekIsNoUnit() {
        assertThrows(IllegalArgumentException.class, () -> TimeScale.of(ChronoUnit.WEEKS));
        assertThrows(IllegalArgumentException.class, () -> TimeScale.of(ChronoUnit.FOREVER));
    }
}
