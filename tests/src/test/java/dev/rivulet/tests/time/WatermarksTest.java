package dev.rivulet.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rivulet.runtime.time.Watermarks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** How far time has come, by sources that are slow, out of order or silent. */
class WatermarksTest {
    private static final Duration NONE = Duration.ZERO;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Instant clock = at(1_000_000);
    private final Watermarks<String> watermarks = new Watermarks<>(() -> clock);

    private static Instant at(long second) {
        return Instant.ofEpochSecond(second);
    }

    private void pass(long seconds) {
        clock = clock.plusSeconds(seconds);
    }

    @Example
    void nothingIsPromisedAtFirst() {
        assertEquals(Instant.MIN, watermarks.current());
        watermarks.add("a", NONE, MINUTE).add("b", NONE, MINUTE);
        watermarks.saw("a", at(10));
        assertEquals(Instant.MIN, watermarks.current());
    }

    @Example
    void theLatestLessTheDisorderIsPromised() {
        watermarks.add("a", Duration.ofSeconds(3), MINUTE);
        watermarks.saw("a", at(10));
        watermarks.saw("a", at(8));
        assertEquals(at(7), watermarks.current());
    }

    @Example
    void theSlowestSourceHoldsTheOthers() {
        watermarks.add("a", NONE, MINUTE).add("b", Duration.ofSeconds(5), MINUTE);
        watermarks.saw("a", at(20));
        watermarks.saw("b", at(10));
        assertEquals(at(5), watermarks.current());
        watermarks.saw("b", at(40));
        assertEquals(at(20), watermarks.current());
    }

    @Example
    void anIdleSourceHoldsNoOne() {
        watermarks.add("a", NONE, MINUTE).add("b", NONE, Duration.ofSeconds(10));
        watermarks.saw("a", at(20));
        watermarks.saw("b", at(5));
        pass(9);
        assertEquals(at(5), watermarks.current());
        pass(1);
        assertEquals(at(20), watermarks.current());
    }

    @Example
    void aSourceThatNeverShowedARowFallsIdleToo() {
        watermarks.add("a", NONE, MINUTE).add("b", NONE, Duration.ofSeconds(10));
        pass(5);
        watermarks.saw("a", at(20));
        assertEquals(Instant.MIN, watermarks.current());
        pass(5);
        assertEquals(at(20), watermarks.current());
    }

    @Example
    void aSourceThatWakesBehindTheWatermarkDoesNotPutItBack() {
        anIdleSourceHoldsNoOne();
        watermarks.saw("b", at(6));
        watermarks.saw("a", at(100));
        assertEquals(at(20), watermarks.current());
        watermarks.saw("b", at(50));
        assertEquals(at(50), watermarks.current());
    }

    @Example
    void anOldRowKeepsItsSourceAwake() {
        watermarks.add("a", NONE, MINUTE).add("b", NONE, Duration.ofSeconds(10));
        watermarks.saw("a", at(20));
        watermarks.saw("b", at(5));
        pass(9);
        watermarks.saw("b", at(1));
        pass(9);
        assertEquals(at(5), watermarks.current());
    }

    @Example
    void whenAllAreIdleTimeGoesOnByTheClockFromTheGreatestPromise() {
        watermarks.add("a", NONE, Duration.ofSeconds(10)).add("b", NONE, Duration.ofSeconds(30));
        watermarks.saw("a", at(20));
        watermarks.saw("b", at(5));
        pass(29);
        assertEquals(at(5), watermarks.current());
        pass(1);
        assertEquals(at(20), watermarks.current());
        pass(7);
        assertEquals(at(27), watermarks.current());
    }

    @Example
    void theClockAloneTellsNoEventTime() {
        watermarks.add("a", NONE, MINUTE);
        pass(1000);
        assertEquals(Instant.MIN, watermarks.current());
    }

    @Example
    void aClockThatIsPutBackStandsStill() {
        watermarks.add("a", NONE, MINUTE);
        watermarks.saw("a", at(20));
        pass(65);
        assertEquals(at(25), watermarks.current());
        pass(-40);
        assertEquals(at(25), watermarks.current());
        pass(41);
        assertEquals(at(26), watermarks.current());
    }

    @Example
    void promisesBeyondTheEndsOfTimeAreTheEnds() {
        watermarks.add("a", Duration.ofDays(1), MINUTE);
        watermarks.saw("a", Instant.MIN.plusSeconds(5));
        assertEquals(Instant.MIN, watermarks.current());
        watermarks.saw("a", Instant.MAX);
        pass(60 + 2 * 86400);
        assertEquals(Instant.MAX, watermarks.current());
    }

    @Example
    void mistakesAreNamed() {
        watermarks.add("a", NONE, MINUTE);
        Exception unknown = assertThrows(IllegalArgumentException.class, () -> watermarks.saw("b", at(1)));
        assertEquals("no source 'b'; there are [a]", unknown.getMessage());
        assertThrows(IllegalArgumentException.class, () -> watermarks.add("a", NONE, MINUTE));
        assertThrows(IllegalArgumentException.class, () -> watermarks.add("c", Duration.ofSeconds(-1), MINUTE));
        assertThrows(IllegalArgumentException.class, () -> watermarks.add("c", NONE, NONE));
    }

    /** Three sources that are never idle: none is silent for as long as that takes. */
    @Property
    void itIsTheLeastPromiseAndNeverGoesBack(
            @ForAll @Size(max = 60) List<@IntRange(min = -30, max = 60) Integer> times) {
        Watermarks<Integer> fresh = new Watermarks<>(() -> clock);
        IntStream.range(0, 3).forEach(each -> fresh.add(each, Duration.ofSeconds(4), Duration.ofSeconds(50)));
        long[] latest = {Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        Instant before = fresh.current();
        for (int i = 0; i < times.size(); i++) {
            latest[i % 3] = Math.max(latest[i % 3], times.get(i));
            fresh.saw(i % 3, at(times.get(i)));
            pass(3);
            Instant now = fresh.current();
            assertEquals(i < 2 ? Instant.MIN : at(LongStream.of(latest).min().getAsLong() - 4), now);
            assertFalse(now.isBefore(before));
            before = now;
        }
    }

    /** With sources that fall silent and wake. */
    @Property
    void itNeverGoesBackWhoeverWakes(@ForAll @Size(max = 60) List<@IntRange(min = 0, max = 99) Integer> moves) {
        Watermarks<Integer> fresh = new Watermarks<>(() -> clock);
        IntStream.range(0, 3).forEach(each -> fresh.add(each, Duration.ofSeconds(each), Duration.ofSeconds(5 + each)));
        Instant before = fresh.current();
        for (int move : moves) {
            fresh.saw(move % 3, at(100 + move));
            pass(move % 10);
            Instant now = fresh.current();
            assertFalse(now.isBefore(before));
            before = now;
        }
        pass(1000);
        Instant later = fresh.current();
        pass(7);
        assertEquals(later.equals(Instant.MIN) ? later : later.plusSeconds(7), fresh.current());
    }
}
