package dev.rivulet.benchmarks.work;

/** Neighbours in an ordered bag; equal values have no distance. */
final class GapsByHand extends ArrayWork {
    private final OrderedBag bag;
    private long total;

    GapsByHand(int places, OrderedBag bag) {
        super(places);
        this.bag = bag;
    }

    @Override
    void added(int place, long value) {
        if (bag.add(value)) {
            total += widening(value);
        }
    }

    @Override
    void removed(int place, long value) {
        if (bag.remove(value)) {
            total -= widening(value);
        }
    }

    /** What a value between its neighbours adds. */
    private long widening(long value) {
        long below = bag.below(value);
        long above = bag.above(value);
        return gap(below, value) + gap(value, above) - gap(below, above);
    }

    private static long gap(long earlier, long later) {
        boolean neighbours = earlier != OrderedBag.NONE && later != OrderedBag.NONE;
        return neighbours ? Gaps.gap(earlier, later) : 0;
    }

    @Override
    public long answer() {
        return total;
    }
}
