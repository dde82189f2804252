package dev.rivulet.benchmarks.work;

/** Counts what a bag has at least one of. */
final class DistinctByHand extends ArrayWork {
    private final Bag bag;
    private long different;

    DistinctByHand(int places, Bag bag) {
        super(places);
        this.bag = bag;
    }

    @Override
    void added(int place, long value) {
        different += bag.add(value) ? 1 : 0;
    }

    @Override
    void removed(int place, long value) {
        different -= bag.remove(value) ? 1 : 0;
    }

    @Override
    public long answer() {
        return different;
    }
}
