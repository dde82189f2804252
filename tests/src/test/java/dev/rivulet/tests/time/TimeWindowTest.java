package dev.rivulet.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.time.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A window as users see it. */
class TimeWindowTest {
    private static TimeWindow window(long start, long end) {
        return new TimeWindow(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end));
    }

    @Test
    void holdsItsStartAndNotItsEnd() {
        TimeWindow window = window(-5, 5);
        assertTrue(window.contains(window.start()));
        assertTrue(window.contains(window.end().minusNanos(1)));
        assertFalse(window.contains(window.end()));
        assertFalse(window.contains(window.start().minusNanos(1)));
        assertEquals(Duration.ofSeconds(10), window.length());
    }

    @Test
    void comesInTheOrderOfClosing() {
        List<TimeWindow> sorted =
                Stream.of(window(5, 9), window(0, 10), window(3, 9), window(4, 5)).sorted().toList();
        assertEquals(List.of(window(4, 5), window(3, 9), window(5, 9), window(0, 10)), sorted);
    }

    @Test
    void hasATimeInIt() {
        Instant time = Instant.EPOCH;
        assertThrows(IllegalArgumentException.class, () -> new TimeWindow(time, time));
        Exception refused =
                assertThrows(IllegalArgumentException.class, () -> new TimeWindow(time, time.minusSeconds(1)));
        assertEquals(
                "a window ends after it starts; there is no time from 1970-01-01T00:00:00Z to 1969-12-31T23:59:59Z",
                refused.getMessage());
    }

    @Test
    void readsAsAnInterval() {
        assertEquals("1970-01-01T00:00:00Z/1970-01-01T00:01:00Z", window(0, 60).toString());
    }
}
