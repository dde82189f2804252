package dev.rivulet.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.tests.time.Vault.Event;
import dev.rivulet.tests.windows.Row;
import dev.rivulet.tests.windows.WindowModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows that a collection must have, which loses those that none of its windows holds. */
final class Shelf {
    /** A row that the models know by its number. */
    record Known(long id, Event event) {}

    /** Where a row stands: another place each time it was seen at another time. */
    private record Stand(int at, long number) {}

    final List<Ledger> ledgers;
    final boolean grouped;
    private final Map<Integer, Known> rows = new LinkedHashMap<>();
    private final Map<Long, Stand> stands = new HashMap<>();
    private long numbers;

    /** A collection under the windows of {@code ledgers}, which stand on groups of its rows if {@code grouped}. */
    Shelf(boolean grouped, Ledger... ledgers) {
        this.grouped = grouped;
        this.ledgers = List.of(ledgers);
    }

    /** What {@code other} is now; no edit of it may wait. */
    Shelf(Shelf other) {
        grouped = other.grouped;
        ledgers = other.ledgers.stream().map(Ledger::new).toList();
        rows.putAll(other.rows);
        stands.putAll(other.stands);
        numbers = other.numbers;
    }

    /** The slots of all rows. */
    List<Integer> slots() {
        return new ArrayList<>(new TreeSet<>(rows.keySet()));
    }

    Event at(int slot) {
        return rows.get(slot).event;
    }

    /** The rows, oldest first. */
    List<Event> events() {
        return rows.values().stream().map(Known::event).toList();
    }

    void insert(int slot, Event event) {
        Known row = new Known(numbers++, event);
        rows.put(slot, row);
        ledgers.forEach(ledger -> model(ledger, event).insert(row(row)));
    }

    void delete(int slot) {
        Known row = rows.remove(slot);
        stands.remove(row.id);
        ledgers.forEach(ledger -> model(ledger, row.event).delete(row.id));
    }

    /** The row at {@code slot} is {@code event} now, of the same user. */
    void change(int slot, Event event) {
        Known row = new Known(rows.get(slot).id, event);
        rows.put(slot, row);
        ledgers.forEach(ledger -> model(ledger, event).change(row(row)));
    }

    private WindowModel<Long> model(Ledger ledger, Event event) {
        return ledger.model(grouped ? event.user() : "");
    }

    private static Row<Long> row(Known row) {
        return new Row<>(row.id, row.event.at(), row.event.value());
    }

    /** Handles what waits. */
    void run(@Nullable Long half) {
        for (Known row : rows.values()) {
            Stand stand = stands.get(row.id);
            if (stand == null || stand.at != row.event.at()) {
                stands.put(row.id, new Stand(row.event.at(), numbers++));
            }
        }
        ledgers.forEach(ledger -> ledger.run(this::stand, half));
    }

    private long stand(long id) {
        return stands.get(id).number;
    }

    boolean refuses(long time, @Nullable Long half) {
        return ledgers.stream().anyMatch(ledger -> ledger.refuses(time, half));
    }

    /** Rows that no window holds any more go. */
    void clean() {
        for (int slot : slots()) {
            long id = rows.get(slot).id;
            if (ledgers.stream().noneMatch(ledger -> ledger.holds(id, stand(id)))) {
                delete(slot);
            }
        }
    }

    /** Time comes to {@code time}, and what closes is archived; whether something of that was stale. */
    boolean advanceTo(long time, @Nullable Long half) {
        boolean stale = false;
        for (Ledger ledger : ledgers) {
            ledger.advanceTo(time, this::stand, half);
            stale |= ledger.archive(half);
        }
        return stale;
    }

    /** How many rows a ledger says were late. */
    long late(Ledger ledger) {
        return ledger.model("").snapshot().late().size();
    }

    void requireRows(List<Event> actual, String where) {
        assertEquals(events(), actual, where);
    }
}
