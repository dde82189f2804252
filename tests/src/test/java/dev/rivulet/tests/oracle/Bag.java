package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of a collection in order of insertion. */
final class Bag {
    final boolean keyed;
    final List<Item> items = new ArrayList<>();
    /** The rows edited since the rows were last worked out. */
    final Set<Long> touched = new HashSet<>();
    /**
     * In so many of the next runs that see edits an engine may handle all rows again, for edits were
     * taken back: once where they were made, and once where they are made anew.
     */
    int again;
    private long next = 1;

    /**
     * A row.
     *
     * @param id its number, its own within a node
     * @param key its key if it has one
     * @param value the row
     * @param age which of two was put in first: that with the lesser list
     */
    record Item(long id, Object key, Object value, List<Long> age) {
        Item(long id, Object key, Object value) {
            this(id, key, value, List.of(id));
        }

        /** Another value of the same row. */
        Item with(Object other) {
            return new Item(id, key, other, age);
        }

        /** Whether this was put in before {@code other}. */
        boolean before(Item other) {
            for (int i = 0; i < Math.min(age.size(), other.age.size()); i++) {
                if (!age.get(i).equals(other.age.get(i))) {
                    return age.get(i) < other.age.get(i);
                }
            }
            return age.size() < other.age.size();
        }
    }

    Bag(boolean keyed) {
        this.keyed = keyed;
    }

    Bag(Bag other) {
        keyed = other.keyed;
        items.addAll(other.items);
        touched.addAll(other.touched);
        again = other.again;
        next = other.next;
    }

    long insert(Object key, Object row) {
        items.add(new Item(next, key, row));
        touched.add(next);
        return next++;
    }

    /** The place of the first row that equals {@code row}, or in a table of the key; -1 without one. */
    int find(Object row) {
        for (int i = 0; i < items.size(); i++) {
            if (Same.bits(keyed ? items.get(i).key() : items.get(i).value(), row)) {
                return i;
            }
        }
        return -1;
    }

    long delete(int place) {
        Item gone = items.remove(place);
        touched.add(gone.id());
        return gone.id();
    }

    long replace(int place, Object row) {
        Item old = items.get(place);
        items.set(place, new Item(old.id(), old.key(), row));
        touched.add(old.id());
        return old.id();
    }

    /** Takes {@code rows} as its own; answers whether that changed anything. */
    boolean become(List<Item> rows) {
        boolean differs = !items.equals(rows);
        Set<Item> before = new HashSet<>(items);
        Set<Item> after = new HashSet<>(rows);
        items.stream().filter(item -> !after.contains(item)).forEach(item -> touched.add(item.id()));
        rows.stream().filter(item -> !before.contains(item)).forEach(item -> touched.add(item.id()));
        items.clear();
        items.addAll(rows);
        return differs;
    }
}
