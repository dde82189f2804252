package dev.rivulet.benchmarks.work;

/** Two ordered bags: the values up to the nearest rank, whose last is the answer, and those above. */
final class QuantileByHand extends ArrayWork {
    private final OrderedBag low;
    private final OrderedBag high;
    private int lowSize;
    private int size;

    QuantileByHand(int places, OrderedBag low, OrderedBag high) {
        super(places);
        this.low = low;
        this.high = high;
    }

    /** How many of so many values the 99th percentile is not less than. */
    static int rank(int size) {
        return (int) ((99L * size + 99) / 100);
    }

    @Override
    void added(int place, long value) {
        size++;
        if (value <= low.last()) {
            low.add(value);
            lowSize++;
        } else {
            high.add(value);
        }
        balance();
    }

    @Override
    void removed(int place, long value) {
        size--;
        if (value <= low.last()) {
            low.remove(value);
            lowSize--;
        } else {
            high.remove(value);
        }
        balance();
    }

    /** A value equal to the last of the low ones counts as low: it is taken from there. */
    private void balance() {
        while (lowSize < rank(size)) {
            move(high.first(), high, low);
            lowSize++;
        }
        while (lowSize > rank(size)) {
            move(low.last(), low, high);
            lowSize--;
        }
    }

    private static void move(long value, OrderedBag from, OrderedBag to) {
        from.remove(value);
        to.add(value);
    }

    @Override
    public long answer() {
        return Math.max(0, low.last());
    }
}
