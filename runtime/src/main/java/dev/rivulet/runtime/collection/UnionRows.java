package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import java.util.Arrays;

/**
 * The rows of several sources, each at a slot of its own. Generated code extends it with their
 * values. Invariant: a row that is here stands at the slot that {@code places} has for it.
 */
@SuppressWarnings("this-escape") // what it gives itself to calls back only once it runs
public abstract class UnionRows extends MergedRows {
    private final DerivedSlots derived;
    /* by source, by its row */
    private final int[][] places;
    /* by row */
    private int[] from = {};
    private int[] origin = {};

    /** The rows of {@code first}, then those of {@code others}. */
    protected UnionRows(RowNode first, RowNode... others) {
        super(first, others);
        derived = new DerivedSlots(this, within() != null);
        places = new int[others.length + 1][];
        Arrays.fill(places, new int[0]);
    }

    @Override
    protected void grow(int capacity) {
        from = Arrays.copyOf(from, capacity);
        origin = Arrays.copyOf(origin, capacity);
    }

    /** Takes the value at {@code slot} away. */
    protected abstract void remove(int slot);

    /** Stores the row at {@code origin} of the source number {@code from}. */
    protected abstract void put(int slot, int from, int origin);

    /** Handles what changed. */
    protected final void run() {
        derived.pass(interrupted());
        run(0, begin(false));
        for (int i = 0; i < others(); i++) {
            run(i + 1, other(i, false));
        }
    }

    private void run(int number, Changes rows) {
        RowNode node = standing(number);
        for (int i = 0; i < rows.size; i++) {
            int row = rows.slots[i];
            if (row >= places[number].length) {
                places[number] =
                        KeyedRows.none(places[number], Capacity.next(places[number].length, row + 1));
            }
            int known = places[number][row];
            if (known >= 0 && !(node.has(row) && derived.home(known) == node.home(row))) {
                places[number][row] = KeyedRows.NONE;
                remove(known);
                derived.kill(known);
            }
            put(node, number, row);
        }
    }

    private void put(RowNode node, int number, int row) {
        try {
            if (node.has(row)) {
                put(place(number, row), number, row);
            }
            done(number, row);
        } catch (Exception e) { // a record that is made of its parts
            failed(number, row, e);
        }
    }

    private int place(int number, int row) {
        int known = places[number][row];
        if (known >= 0) {
            return known;
        }
        int slot = derived.take(standing(number).home(row));
        from[slot] = number;
        origin[slot] = row;
        places[number][row] = slot;
        return slot;
    }

    @Override
    protected void reset() {
        for (int slot = 0; slot < derived.slots.limit; slot++) {
            if (derived.slots.alive[slot]) {
                remove(slot);
            }
        }
        derived.killAll();
        for (int[] place : places) {
            Arrays.fill(place, KeyedRows.NONE);
        }
    }

    @Override
    public final int home(int slot) {
        return derived.home(slot);
    }

    @Override
    final Parts parts() {
        return derived.parts;
    }

    @Override
    final boolean apart() {
        return true;
    }

    @Override
    final Slots slots() {
        return derived.slots;
    }

    @Override
    final int[] order() {
        return derived.order();
    }

    @Override
    final int ordered() {
        return derived.order().length;
    }

    @Override
    final boolean tells(int slot, QueryException stale) {
        return standing(from[slot]).tells(origin[slot], stale);
    }

    @Override
    protected final int compare(int slot, int other) {
        return from[slot] == from[other]
                ? standing(from[slot]).compare(origin[slot], origin[other])
                : Integer.compare(from[slot], from[other]);
    }

    @Override
    final int age(int slot, int other) {
        return from[slot] == from[other]
                ? standing(from[slot]).age(origin[slot], origin[other])
                : compare(slot, other);
    }
}
