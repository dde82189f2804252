package dev.rivulet.benchmarks.work;

/** Two sides by key; a row that comes or goes asks the other side. */
final class JoinByHand extends ArrayWork {
    private final Side left;
    private final Side right;
    private long total;

    JoinByHand(int places, Side left, Side right) {
        super(places);
        this.left = left;
        this.right = right;
    }

    @Override
    void added(int place, long value) {
        long key = Load.key(value);
        long amount = Load.amount(value);
        side(place).add(key, amount);
        total += side(place + 1).joined(key, amount);
    }

    @Override
    void removed(int place, long value) {
        long key = Load.key(value);
        long amount = Load.amount(value);
        side(place).remove(key, amount);
        total -= side(place + 1).joined(key, amount);
    }

    private Side side(int place) {
        return place % 2 == 0 ? left : right;
    }

    @Override
    public long answer() {
        return total;
    }
}
