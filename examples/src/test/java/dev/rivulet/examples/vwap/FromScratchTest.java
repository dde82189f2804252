package dev.rivulet.examples.vwap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The bars of a few trades by hand, and how many the sample has. */
class FromScratchTest {
    private static FromScratch.Totals minute(FromScratch scratch, long minute) {
        return scratch.minutes().get(minute);
    }

    @Test
    void aMinuteStartsWithItsFirstSecond() {
        Tape tape = new Tape(new long[] {0, 59, 59, 60, -1}, new double[] {5, 8, 6, 4, 3}, new double[] {1, 1, 2, 1, 1});
        FromScratch scratch = new FromScratch(tape, 0);
        assertEquals(List.of(-1L, 0L, 1L), List.copyOf(scratch.minutes().keySet()));
        FromScratch.Totals first = minute(scratch, 0);
        assertEquals(5, first.open());
        assertEquals(8, first.high());
        assertEquals(5, first.low());
        assertEquals(6, first.close());
        assertEquals(4, first.volume());
        assertEquals(25 / 4.0, first.vwap());
        assertEquals(4, minute(scratch, 1).open());
        assertEquals(3, minute(scratch, -1).close());
    }

    @Test
    void aMinuteOfSmallTradesHasNoPrice() {
        FromScratch scratch = new FromScratch(new Tape(new long[] {7}, new double[] {5}, new double[] {0.1}), 1);
        FromScratch.Totals first = minute(scratch, 0);
        assertEquals(0, first.count());
        assertEquals(0, first.volume());
        assertEquals(Double.NaN, first.open());
        assertEquals(Double.NaN, first.high());
        assertEquals(Double.NaN, first.low());
        assertEquals(Double.NaN, first.close());
        assertEquals(Double.NaN, first.vwap());
    }

    @Test
    void theSampleHasTradesInMostMinutesOfItsWeek() throws TapeException {
        FromScratch scratch = new FromScratch(TapeReader.read(null), 0.01);
        assertEquals(9_399, scratch.minutes().size());
        int counted = scratch.minutes().values().stream()
                .mapToInt(FromScratch.Totals::count)
                .sum();
        assertEquals(scratch.hours().values().stream().mapToInt(FromScratch.Totals::count).sum(), counted);
    }
}
