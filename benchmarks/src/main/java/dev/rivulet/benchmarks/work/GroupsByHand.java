package dev.rivulet.benchmarks.work;

import dev.rivulet.benchmarks.DeskPosition;

/** A position for each key, gone with its last row. */
final class GroupsByHand extends ArrayWork {
    /** The rows and the net of a key. */
    static final class Position {
        private int rows;
        private long net;

        private long change(int rowsMore, long netMore) {
            long before = DeskPosition.value(net);
            rows += rowsMore;
            net += netMore;
            return DeskPosition.value(net) - before;
        }
    }

    private final ByLong<Position> positions;
    private long exposure;

    GroupsByHand(int places, ByLong<Position> positions) {
        super(places);
        this.positions = positions;
    }

    @Override
    void added(int place, long value) {
        long key = Load.key(value);
        Position position = positions.get(key);
        if (position == null) {
            position = new Position();
            positions.put(key, position);
        }
        exposure += position.change(1, Load.amount(value));
    }

    @Override
    void removed(int place, long value) {
        long key = Load.key(value);
        Position position = positions.get(key);
        exposure += position.change(-1, -Load.amount(value));
        if (position.rows == 0) {
            positions.remove(key);
        }
    }

    @Override
    public long answer() {
        return exposure;
    }
}
