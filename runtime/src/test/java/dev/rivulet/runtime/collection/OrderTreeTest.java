package dev.rivulet.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Several trees that share their arrays are as many sorted lists, after any edits. */
class OrderTreeTest {
    private static final int TREES = 3;
    private static final int SLOTS = 90;

    private final int[] key = new int[5000];
    private final int[] root = new int[TREES];
    private final List<List<Integer>> lists = new ArrayList<>();
    private int compared;
    private OrderTree tree;

    private void begin() {
        Arrays.fill(root, OrderTree.EMPTY);
        lists.clear();
        for (int i = 0; i < TREES; i++) {
            lists.add(new ArrayList<>());
        }
        tree = new OrderTree(this::compare);
        compared = 0;
    }

    private int compare(int slot, int other) {
        compared++;
        int order = Integer.compare(key[slot], key[other]);
        return order != 0 ? order : Integer.compare(slot, other);
    }

    @Property(tries = 300)
    void areSortedLists(@ForAll long seed) {
        begin();
        Random random = new Random(seed);
        for (int step = 0; step < 250; step++) {
            edit(random);
            for (int i = 0; i < TREES; i++) {
                assertSameOrder(i);
            }
        }
    }

    /** Adds, removes or moves a slot, which is returned; some run far ahead, so that the arrays grow at any time. */
    private int edit(Random random) {
        int slot = random.nextInt(random.nextInt(4) == 0 ? SLOTS : SLOTS / 3);
        int at = treeOf(slot);
        if (random.nextInt(200) == 0) {
            tree.clear();
            Arrays.fill(root, OrderTree.EMPTY);
            lists.forEach(List::clear);
        } else if (at < 0) {
            add(random.nextInt(TREES), slot, random.nextInt(6));
        } else {
            remove(at, slot, random.nextInt(6));
            if (random.nextInt(3) == 0) {
                add(random.nextInt(TREES), slot, key[slot]);
            }
        }
        return slot;
    }

    private int treeOf(int slot) {
        int at = TREES - 1;
        while (at >= 0 && !lists.get(at).contains(slot)) {
            at--;
        }
        assertEquals(at >= 0, tree.holds(slot));
        return at;
    }

    private void add(int at, int slot, int newKey) {
        key[slot] = newKey;
        root[at] = tree.add(root[at], slot);
        lists.get(at).add(slot);
        lists.get(at).sort(Comparator.<Integer>comparingInt(s -> key[s]).thenComparing(s -> s));
    }

    /** The key changes first: a slot is found by its links alone. */
    private void remove(int at, int slot, int newKey) {
        key[slot] = newKey;
        int before = compared;
        root[at] = tree.remove(slot);
        assertEquals(before, compared);
        lists.get(at).remove((Integer) slot);
    }

    private void assertSameOrder(int at) {
        List<Integer> list = lists.get(at);
        int size = list.size();
        tree.check(root[at]);
        assertEquals(size, tree.size(root[at]));
        assertEquals(size == 0 ? -1 : list.get(0), tree.first(root[at]));
        assertEquals(size == 0 ? -1 : list.get(size - 1), tree.last(root[at]));
        for (int rank = 0; rank < size; rank++) {
            int slot = list.get(rank);
            assertEquals(slot, tree.at(root[at], rank));
            assertEquals(rank, tree.rank(slot));
            assertEquals(rank == 0 ? -1 : list.get(rank - 1), tree.previous(slot));
            assertEquals(rank == size - 1 ? -1 : list.get(rank + 1), tree.next(slot));
        }
    }

    @Property(tries = 150)
    void touchedGrowsWhereverWhatIsBelowChanges(@ForAll long seed) {
        begin();
        tree.watch();
        Random random = new Random(seed);
        for (int step = 0; step < 120; step++) {
            Map<Integer, Set<Integer>> before = below();
            Map<Integer, Long> touched = new HashMap<>();
            before.keySet().forEach(slot -> touched.put(slot, tree.touched(slot)));
            int changed = change(random);
            below().forEach((slot, now) -> {
                boolean same = now.equals(before.get(slot)) && !now.contains(changed);
                long least = touched.getOrDefault(slot, 0L) + (same ? 0 : 1);
                assertTrue(tree.touched(slot) >= least, () -> slot + " was not told of " + changed);
            });
        }
    }

    /** An edit, or news of a slot that keeps its place; returns the slot. */
    private int change(Random random) {
        int at = random.nextInt(TREES);
        if (random.nextInt(4) > 0 || lists.get(at).isEmpty()) {
            return edit(random);
        }
        int slot = lists.get(at).get(random.nextInt(lists.get(at).size()));
        tree.changed(slot);
        return slot;
    }

    /** Of each slot in a tree those below it and itself. */
    private Map<Integer, Set<Integer>> below() {
        Map<Integer, Set<Integer>> below = new HashMap<>();
        Arrays.stream(root).forEach(top -> below(top, below));
        return below;
    }

    private Set<Integer> below(int slot, Map<Integer, Set<Integer>> all) {
        Set<Integer> slots = new HashSet<>();
        if (slot >= 0) {
            slots.addAll(below(tree.left(slot), all));
            slots.addAll(below(tree.right(slot), all));
            slots.add(slot);
            all.put(slot, slots);
        }
        return slots;
    }

    @Property(tries = 20)
    void addingComparesAsOftenAsABalancedTreeIsHigh(@ForAll long seed, @ForAll boolean ascending) {
        begin();
        Random random = new Random(seed);
        for (int slot = 0; slot < key.length; slot++) {
            int before = compared;
            key[slot] = ascending ? slot : random.nextInt(100);
            root[0] = tree.add(root[0], slot);
            // a sister three times as heavy has at most three quarters of the weight
            double highest = 1 + Math.log(slot + 2) / Math.log(4.0 / 3);
            assertTrue(compared - before <= highest, () -> compared - before + " comparisons");
        }
        tree.check(root[0]);
        List<Integer> order = new ArrayList<>();
        for (int slot = 0; slot < key.length; slot++) {
            order.add(slot);
        }
        Collections.shuffle(order, random);
        for (int slot : order.subList(0, key.length - 100)) {
            root[0] = tree.remove(slot);
        }
        tree.check(root[0]);
        assertEquals(100, tree.size(root[0]));
    }

    @Test
    void checkFindsAKeyThatChangedUnderneath() {
        begin();
        key[0] = 1;
        key[1] = 2;
        root[0] = tree.add(tree.add(root[0], 0), 1);
        tree.check(root[0]);
        key[0] = 3;
        assertThrows(IllegalStateException.class, () -> tree.check(root[0]));
    }
}
