package dev.rivulet.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.tests.time.Vault.Event;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A graph and what its collections, windows, archives and listeners must have, through the same random edits. */
final class VaultHistory {
    /** The collection that has no windows that overlap. */
    private static final int VISITS = 3;

    private final VaultGraph graph = VaultGraph.builder().build();
    private final VaultViews views = new VaultViews(graph);
    private final VaultEars ears = new VaultEars(views);
    private final Random random;
    private List<Shelf> shelves = views.shelves();
    private long now;
    private boolean begun;
    private long divisor = 2;
    private int depth;
    /** Whether rows of windows that overlap stay: a closed one does not get them back that was not told of yet. */
    private boolean gentle;

    VaultHistory(long seed) {
        random = new Random(seed);
        for (int i = 0; i < shelves.size(); i++) {
            for (int j = 0; j < shelves.get(i).ledgers.size(); j++) {
                if (random.nextBoolean()) {
                    ears.turn(shelves, i, j);
                }
            }
        }
    }

    /** Something happens. */
    void step() {
        int kind = random.nextInt(24);
        if (kind < 17) {
            edit();
        } else if (kind < 19) {
            tell();
        } else if (kind == 19) {
            settle();
            int shelf = random.nextInt(shelves.size());
            ears.turn(shelves, shelf, random.nextInt(shelves.get(shelf).ledgers.size()));
        } else if (kind < 22) {
            kept();
        } else {
            inVain(kind == 22);
        }
    }

    private @Nullable Long half() {
        return divisor == 0 ? null : 60 / divisor;
    }

    /** An update that is kept. */
    private void kept() {
        begin();
        graph.update(changed -> some());
        depth--;
    }

    /** Edits that are all taken back. */
    private void inVain(boolean thrown) {
        boolean outer = gentle;
        gentle = depth > 0 || random.nextBoolean();
        if (!gentle) {
            tell();
        }
        settle(); // what waited and is edited comes after what only waited
        List<Shelf> before = shelves;
        long was = now;
        boolean had = begun;
        long by = divisor;
        shelves = before.stream().map(Shelf::new).toList();
        begin();
        if (thrown) {
            try {
                graph.update(changed -> {
                    some();
                    throw new IllegalStateException("not kept");
                });
            } catch (IllegalStateException notKept) {
                assertEquals("not kept", notKept.getMessage(), () -> "" + notKept);
            }
        } else {
            graph.whatIf(changed -> some(), changed -> {
                compare();
                return 0;
            });
        }
        depth--;
        gentle = outer;
        shelves = before;
        now = was;
        begun = had;
        divisor = by;
        settle(); // a row that is edited again comes before what was edited since
    }

    private void begin() {
        if (depth++ == 0) {
            shelves.forEach(shelf -> shelf.ledgers.forEach(Ledger::free));
        }
    }

    private void some() {
        for (int i = random.nextInt(6); i >= 0; i--) {
            if (depth == 1 && random.nextInt(12) == 0) {
                if (random.nextBoolean()) {
                    kept();
                } else {
                    inVain(random.nextBoolean());
                }
            } else {
                edit();
            }
        }
    }

    private void edit() {
        int kind = random.nextInt(16);
        int shelf = random.nextInt(shelves.size());
        boolean empty = shelves.get(shelf).slots().isEmpty() || gentle && shelf != VISITS;
        if (kind == 0) {
            divisor = random.nextInt(4);
            graph.divisor(divisor);
        } else if (kind < 7 || empty && kind < 11) {
            insert(shelf);
        } else if (kind < 9) {
            delete(shelf);
        } else if (kind < 11) {
            change(shelf);
        } else if (kind == 11) {
            compare();
        } else {
            advance();
        }
    }

    private Event event(String user) {
        long value = random.nextInt(12) == 0 ? Vault.BAD : random.nextInt(30) == 0 ? 0 : 1 + random.nextInt(9);
        return new Event((int) now + random.nextInt(16) - 9, user, value);
    }

    private void insert(int shelf) {
        Event event = event(VaultViews.USERS.get(random.nextInt(2)));
        shelves.get(shelf).insert(views.collections.get(shelf).insert(event), event);
    }

    private int some(int shelf) {
        List<Integer> slots = shelves.get(shelf).slots();
        return slots.get(random.nextInt(slots.size()));
    }

    private void delete(int shelf) {
        int slot = some(shelf);
        views.collections.get(shelf).deleteSlot(slot);
        shelves.get(shelf).delete(slot);
        settle(); // else the slot may be used again, and its new row is seen before older ones
    }

    private void change(int shelf) {
        int slot = some(shelf);
        Event old = shelves.get(shelf).at(slot);
        Event next = event(old.user());
        if (random.nextBoolean()) {
            next = new Event(old.at(), old.user(), next.value());
        }
        views.collections.get(shelf).replaceSlot(slot, next);
        shelves.get(shelf).change(slot, next);
    }

    private void advance() {
        long next = now + random.nextInt(6);
        if (begun && next == now) {
            return; // the same again does nothing
        }
        run();
        boolean refused = shelves.stream().anyMatch(shelf -> shelf.refuses(next, half()));
        boolean stale = false;
        if (!refused) {
            shelves.forEach(this::free);
            for (Shelf shelf : shelves) {
                stale |= shelf.advanceTo(next, half());
            }
        }
        String where = "from " + now + " to " + next;
        Instant before = graph.watermark();
        assertEquals(refused || stale, !advanced(next), where);
        assertEquals(refused ? before : Instant.ofEpochSecond(next), graph.watermark(), where);
        now = refused ? now : next;
        begun |= !refused;
        rows(where);
    }

    private void free(Shelf shelf) {
        if (depth == 0) { // within a transaction what closes may open again
            shelf.ledgers.forEach(Ledger::free);
        }
        shelf.clean();
        shelf.run(half());
    }

    private boolean advanced(long time) {
        try {
            graph.advanceTo(Instant.ofEpochSecond(time));
            return true;
        } catch (QueryException stale) {
            return false;
        }
    }

    private void run() {
        shelves.forEach(shelf -> shelf.run(half()));
    }

    private List<String> groups(int shelf) {
        return shelves.get(shelf).grouped ? VaultViews.USERS : List.of("");
    }

    /** Brings everything up to date. */
    private void settle() {
        run();
        for (int i = 0; i < shelves.size(); i++) {
            for (String group : groups(i)) {
                views.views.get(i).forEach(view -> views.open(view, group));
            }
        }
    }

    /** The collections and archives, which wait for nothing. */
    private void rows(String where) {
        for (int i = 0; i < shelves.size(); i++) {
            shelves.get(i).requireRows(views.collections.get(i).toList(), where);
            for (int j = 0; j < shelves.get(i).ledgers.size(); j++) {
                Ledger ledger = shelves.get(i).ledgers.get(j);
                assertEquals(ledger.archived, views.views.get(i).get(j).archive().get(), where + " the archive of " + ledger.name);
            }
        }
    }

    /** Everything that can be read. */
    private void compare() {
        run();
        for (int i = 0; i < shelves.size(); i++) {
            Shelf shelf = shelves.get(i);
            for (int j = 0; j < shelf.ledgers.size(); j++) {
                for (String group : groups(i)) {
                    Ledger ledger = shelf.ledgers.get(j);
                    assertEquals(ledger.open(group, half()), views.open(views.views.get(i).get(j), group), ledger.name);
                }
            }
        }
        rows("at " + now);
    }

    /** Tells those who listen, and compares everything. */
    void tell() {
        run();
        try {
            graph.stabilize();
        } catch (QueryException stale) {
            // the listeners were told all the same
        }
        ears.compare(shelves);
        compare();
    }
}
