package dev.rivulet.benchmarks.work;

/** A map of accumulators; one is gone with its last row. */
final class EventByHand extends ArrayWork {
    private final ByLong<Tally> balances;
    private Tally last = new Tally();

    EventByHand(int places, ByLong<Tally> balances) {
        super(places);
        this.balances = balances;
    }

    @Override
    void added(int place, long value) {
        long key = Load.key(value);
        last = balances.get(key);
        if (last == null) {
            last = new Tally();
            balances.put(key, last);
        }
        last.add(1, Load.amount(value));
    }

    @Override
    void removed(int place, long value) {
        long key = Load.key(value);
        last = balances.get(key);
        last.add(-1, Load.amount(value));
        if (last.rows == 0) {
            balances.remove(key);
        }
    }

    @Override
    public long answer() {
        return last.sum;
    }
}
