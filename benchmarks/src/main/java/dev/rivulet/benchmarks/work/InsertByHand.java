package dev.rivulet.benchmarks.work;

import dev.rivulet.benchmarks.Events;

/** Filter, map and count over a map of rows. */
final class InsertByHand implements Work {
    /** What is known of a row. */
    record Row(boolean large, long scaled) {}

    private final ByLong<Row> rows;
    private long count;

    InsertByHand(ByLong<Row> rows) {
        this.rows = rows;
    }

    @Override
    public void insert(int place, long value) {
        boolean large = Events.large(value);
        rows.put(place, new Row(large, large ? Events.scaled(value) : 0));
        count += large ? 1 : 0;
    }

    @Override
    public void delete(int place) {
        count -= rows.remove(place).large() ? 1 : 0;
    }

    @Override
    public long answer() {
        return count;
    }
}
