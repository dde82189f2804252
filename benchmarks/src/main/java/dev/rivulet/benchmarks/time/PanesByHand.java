package dev.rivulet.benchmarks.time;

import dev.rivulet.benchmarks.work.ByLong;
import dev.rivulet.benchmarks.work.Tally;

/**
 * An accumulator for each pane, the piece from one start of a window to the next. An event goes into
 * one, however many windows overlap; a window that closes adds up its panes. Its length is a multiple
 * of the slide.
 */
final class PanesByHand extends HandTime {
    private final long size;
    private final long slide;
    private final ByLong<Tally> panes;
    private int left;
    /** The earliest window that may have rows; nonsense while there are none. */
    private long first;

    PanesByHand(long size, long slide, ByLong<Tally> panes) {
        this.size = size;
        this.slide = slide;
        this.panes = panes;
    }

    @Override
    public void event(long key, long time, long amount) {
        long start = Math.floorDiv(time, slide) * slide;
        if (start + size <= watermark) {
            return;
        }
        Tally pane = panes.get(start);
        if (pane == null) {
            pane = new Tally();
            panes.put(start, pane);
            long earliest = Math.max(start - size + slide, open());
            first = left == 0 ? earliest : Math.min(first, earliest);
            left++;
        }
        pane.add(1, amount);
    }

    /** The start of the earliest window that is not closed. */
    private long open() {
        return Math.floorDiv(watermark - size, slide) * slide + slide;
    }

    @Override
    void close() {
        for (; left > 0 && first + size <= watermark; first += slide) {
            Tally window = new Tally();
            for (long start = first; start < first + size; start += slide) {
                Tally pane = panes.get(start);
                if (pane != null) {
                    window.add(pane);
                }
            }
            if (window.rows > 0) {
                closed.add(0, first, first + size, window.rows, window.sum);
            }
            if (panes.remove(first) != null) {
                left--;
            }
        }
    }
}
