package dev.rivulet.benchmarks.time;

import dev.rivulet.benchmarks.work.ByLong;
import dev.rivulet.benchmarks.work.Tally;

/** An accumulator for each window by its start: an event goes into all of its windows. */
final class WindowsByHand extends HandTime {
    private final long size;
    private final long slide;
    private final ByLong<Tally> open;
    private int left;
    /** No window before has rows; nonsense while none is open. */
    private long first;

    WindowsByHand(long size, long slide, ByLong<Tally> open) {
        this.size = size;
        this.slide = slide;
        this.open = open;
    }

    @Override
    public void event(long key, long time, long amount) {
        long last = Math.floorDiv(time, slide) * slide;
        for (long start = last; start > time - size && start + size > watermark; start -= slide) {
            tally(start).add(1, amount);
        }
    }

    private Tally tally(long start) {
        Tally tally = open.get(start);
        if (tally == null) {
            tally = new Tally();
            open.put(start, tally);
            first = left == 0 ? start : Math.min(first, start);
            left++;
        }
        return tally;
    }

    @Override
    void close() {
        for (; left > 0 && first + size <= watermark; first += slide) {
            Tally tally = open.remove(first);
            if (tally != null) {
                closed.add(0, first, first + size, tally.rows, tally.sum);
                left--;
            }
        }
    }
}
