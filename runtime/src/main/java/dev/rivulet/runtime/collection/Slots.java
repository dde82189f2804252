package dev.rivulet.runtime.collection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands out slots. A slot that is given back waits in limbo until every operator has seen its row go, and is
 * then used again.
 *
 * <p>Invariants: {@code size} slots below {@code limit}, which never shrinks, are alive; stamps of those alive
 * are all different and grow with the time of insertion; the free slots, those in limbo and those alive are disjoint; the first {@code finalDying} of those dying and {@code finalDead} of those dead went before
 * the transaction under way; while {@code ordered}, the stamps of those alive grow with the slot.
 */
final class Slots {
    private static final byte SEEN = 1;
    private static final byte LIMBO = 2;
    private static final byte WAITS = 4;

    boolean[] alive = {};
    final Stamps stamps = new Stamps();
    int limit;
    int size;
    int structure;
    private int next;
    private byte[] state = {};
    private int[] free = {};
    private int freeCount;
    private int[] dying = {};
    private int dyingCount;
    private int[] dead = {};
    private int deadCount;
    private int[] unseen = {};
    private int unseenCount;
    private @Nullable Object era;
    private int eras;
    private int[] died = new int[0];
    private int finalDying;
    private int finalDead;
    private final IntConsumer freed;
    private final String name;
    private final int most;
    /** Who has columns by slot. */
    private final List<RowNode> standing = new ArrayList<>();
    /** Who stands within groups, where the slots are of those, and keeps something for each. */
    private final List<RowNode> inside = new ArrayList<>();
    private boolean ordered = true;
    private int[] order = new int[0];
    private int orderOf = -1;

    /** Slots for the rows of what is called {@code name}; tells {@code freed} of each whose row is gone for good. */
    Slots(String name, IntConsumer freed) {
        this(name, freed, Capacity.most);
    }

    private Slots(String name, IntConsumer freed, int most) {
        this.name = name;
        this.freed = freed;
        this.most = most;
    }

    /** As the constructor, for groups: they are as many as there are rows, within a run also those that are about to go. */
    static Slots ofGroups(String name, IntConsumer freed) {
        return new Slots(name, freed, Capacity.LONGEST);
    }

    /** The columns of {@code node} are by slot: room is made in them before a slot beyond is given out. */
    void stands(RowNode node) {
        standing.add(node);
    }

    /** The slots are of groups, and {@code node} stands within them. */
    void standsInside(RowNode node) {
        inside.add(node);
    }

    /** How many slots the columns must have room for. */
    int capacity() {
        return alive.length;
    }

    /**
     * A slot for a new row, the youngest.
     *
     * @throws FullException if there are as many rows as can be; nothing is changed
     */
    int take() {
        if (size >= most) {
            throw new FullException(name, size);
        }
        int slot;
        if (freeCount > 0) {
            slot = free[--freeCount];
            ordered = false;
            stamps.again(slot, next, alive.length);
        } else {
            slot = next;
            if (slot == alive.length) {
                grow();
            }
            next++;
            limit = Math.max(limit, next);
            stamps.first(slot);
        }
        alive[slot] = true;
        size++;
        structure++;
        return slot;
    }

    /** Refuses {@code more} rows if there is no room for all of them. */
    void room(int more) {
        if (more > most - size) {
            throw new FullException(name, size);
        }
    }

    /** The row for which {@code slot} was just taken does not come: the slot is as it was. */
    void untake(int slot) {
        alive[slot] = false;
        size--;
        structure++;
        if (slot == next - 1) {
            next--;
            stamps.untake();
        } else {
            free = room(free, freeCount);
            free[freeCount++] = slot;
        }
    }

    private void grow() {
        if (alive.length == Capacity.LONGEST) {
            throw new FullException(name, size); // with those that went, and are free after the next runs
        }
        int capacity = Capacity.next(alive.length, 0);
        for (RowNode node : standing) {
            node.grow(capacity);
        }
        for (RowNode node : inside) {
            node.growGroups(capacity);
        }
        stamps.grow(capacity);
        state = Arrays.copyOf(state, capacity);
        alive = Arrays.copyOf(alive, capacity); // last: if memory is short, the next row tries again
    }

    /** The row at {@code slot} goes; {@code keep} when it may come back. */
    void kill(int slot, boolean keep) {
        alive[slot] = false;
        if (eras > 0) { // without a transaction nothing comes back
            if (slot >= died.length) {
                died = Arrays.copyOf(died, alive.length);
            }
            died[slot] = eras;
        }
        size--;
        structure++;
        if ((state[slot] & (SEEN | LIMBO)) == 0 && !keep) {
            free(slot);
        } else if ((state[slot] & LIMBO) == 0) {
            boolean seen = (state[slot] & SEEN) != 0;
            state[slot] |= LIMBO;
            if (seen) {
                dying(slot);
            } else {
                unseen = room(unseen, unseenCount);
                unseen[unseenCount++] = slot;
            }
        }
    }

    private void dying(int slot) {
        dying = room(dying, dyingCount);
        dying[dyingCount++] = slot;
    }

    private static int[] room(int[] list, int count) {
        return count < list.length ? list : Arrays.copyOf(list, Capacity.next(count, 0));
    }

    /**
     * From now on edits are those of the transaction {@code now}, null for none. What went in the one
     * before cannot come back any more: rows that no operator saw are gone for good.
     */
    void era(@Nullable Object now) {
        if (now == era) {
            return;
        }
        era = now;
        eras++;
        int count = 0;
        for (int i = 0; i < unseenCount; i++) {
            int slot = unseen[i];
            if (alive[slot]) {
                state[slot] &= ~LIMBO;
            } else if ((state[slot] & SEEN) != 0) {
                dying(slot); // it was back for a while
            } else {
                unseen[count++] = slot;
            }
        }
        unseenCount = 0;
        for (int i = 0; i < count; i++) {
            free(unseen[i]);
        }
        finalDying = dyingCount;
        finalDead = deadCount;
    }

    private void free(int slot) {
        state[slot] &= WAITS;
        freed.accept(slot);
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, Capacity.next(freeCount, 0));
        }
        free[freeCount++] = slot;
        if (size == 0 && dyingCount == 0 && deadCount == 0 && unseenCount == 0) {
            next = 0;
            freeCount = 0;
            ordered = true;
            stamps.restart();
        }
    }

    /** The row at {@code slot}, killed but kept, is back with its stamp. */
    void revive(int slot) {
        alive[slot] = true;
        size++;
        structure++;
    }

    /** The row at {@code slot} was edited; whether it did not wait already. */
    boolean wait(int slot) {
        byte old = state[slot];
        state[slot] = (byte) (old | WAITS);
        return (old & WAITS) == 0;
    }

    /** The row at {@code slot} waits no more: operators see it now. */
    void seen(int slot) {
        byte kept = (byte) (state[slot] & ~WAITS);
        state[slot] = alive[slot] ? (byte) (kept | SEEN) : kept;
    }

    /**
     * A pass begins; what died before the last one is used again, within a transaction, which may
     * {@code keep} rows, only if it died before that.
     */
    void pass(boolean keep) {
        if (dyingCount == 0 && deadCount == 0) {
            return;
        }
        int gone = keep ? finalDead : deadCount;
        int[] last = dead;
        if (keep) {
            gone = keepOfThisEra();
        } else {
            deadCount = dyingCount;
            dead = dying;
            dying = last;
            finalDead = deadCount;
        }
        dyingCount = 0;
        finalDying = 0;
        for (int i = 0; i < gone; i++) {
            reuse(last[i]);
        }
    }

    /**
     * What is dying is dead now; of the dead those of earlier transactions are to be used again, and come
     * first. Answers how many: one that was back, and went again in this transaction, is none of them.
     */
    private int keepOfThisEra() {
        int[] rest = new int[dyingCount + deadCount + 1];
        System.arraycopy(dying, 0, rest, 0, dyingCount);
        int count = dyingCount;
        int gone = 0;
        for (int i = 0; i < deadCount; i++) {
            int slot = dead[i];
            boolean kept = i >= finalDead || !alive[slot] && slot < died.length && died[slot] == eras;
            if (kept) {
                rest[count++] = slot;
            } else {
                dead[gone++] = slot;
            }
        }
        dead = rest;
        deadCount = count;
        finalDead = finalDying;
        return gone;
    }

    private void reuse(int slot) {
        if (alive[slot]) {
            state[slot] = (byte) (state[slot] & WAITS | SEEN);
        } else {
            free(slot);
        }
    }

    /** The slots alive, oldest row first; the first {@code size} count. Sorted again only after a change. */
    int[] order() {
        if (orderOf != structure) {
            if (order.length < size) {
                order = new int[Capacity.next(order.length, size)];
            }
            int count = 0;
            for (int slot = 0; slot < limit; slot++) {
                if (alive[slot]) {
                    order[count++] = slot;
                }
            }
            if (!ordered) {
                sort(0, count);
            }
            orderOf = structure;
        }
        return order;
    }

    /** Sorts by stamp: a merge sort, nearly sorted parts being copied only. */
    private void sort(int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = from + to >>> 1;
        sort(from, middle);
        sort(middle, to);
        if (stamps.compare(order[middle - 1], order[middle]) < 0) {
            return;
        }
        int[] left = Arrays.copyOfRange(order, from, middle);
        int i = 0;
        int j = middle;
        for (int k = from; i < left.length; k++) {
            boolean right = j < to && stamps.compare(order[j], left[i]) < 0;
            order[k] = right ? order[j++] : left[i++];
        }
    }

    /** Throws {@link IllegalStateException} if an invariant does not hold. */
    void check() {
        int living = 0;
        long before = 0;
        for (int slot = 0; slot < limit; slot++) {
            if (alive[slot]) {
                living++;
                if (ordered && stamps.at(slot) <= before) {
                    throw new IllegalStateException("slot " + slot + " is out of order");
                }
                before = stamps.at(slot);
            }
        }
        for (int i = 0; i < freeCount; i++) {
            if (alive[free[i]] || free[i] >= next) {
                throw new IllegalStateException("slot " + free[i] + " is free and alive");
            }
        }
        if (living != size) {
            throw new IllegalStateException(living + " slots are alive, not " + size);
        }
    }
}
