package dev.rivulet.tests.laws;

import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.tests.laws.Ledger.Entry;
import java.util.ArrayList;
import java.util.List;

/** Keeps a ledger and the slots of its rows. */
final class Clerk {
    final LedgerGraph ledger = LedgerGraph.builder().build();
    final List<Integer> entries = new ArrayList<>();
    final List<Integer> others = new ArrayList<>();

    Clerk() {}

    Clerk(List<Entry> entries, List<Entry> others) {
        entries.forEach(this::insert);
        others.forEach(entry -> this.others.add(ledger.others().insert(entry)));
    }

    void insert(Entry entry) {
        entries.add(ledger.entries().insert(entry));
    }

    void apply(List<Edit> edits) {
        edits.forEach(this::apply);
    }

    /** Makes the change; of no rows none is taken. */
    void apply(Edit edit) {
        switch (edit.kind()) {
            case INSERT -> insert(edit.entry());
            case INSERT_OTHER -> others.add(ledger.others().insert(edit.entry()));
            case DELETE -> delete(ledger.entries(), entries, edit.at());
            case DELETE_OTHER -> delete(ledger.others(), others, edit.at());
            case REPLACE -> replace(ledger.entries(), entries, edit);
            case REPLACE_OTHER -> replace(ledger.others(), others, edit);
            default -> change(edit);
        }
    }

    private static void delete(Rows<Entry> rows, List<Integer> slots, int at) {
        if (!slots.isEmpty()) {
            rows.deleteSlot(slots.remove(at % slots.size()));
        }
    }

    private static void replace(Rows<Entry> rows, List<Integer> slots, Edit edit) {
        if (!slots.isEmpty()) {
            rows.replaceSlot(slots.get(edit.at() % slots.size()), edit.entry());
        }
    }

    private void change(Edit edit) {
        if (entries.isEmpty()) {
            return;
        }
        Integer slot = entries.get(edit.at() % entries.size());
        switch (edit.kind()) {
            case SET_AMOUNT -> ledger.entries().amount(slot, edit.entry().amount());
            case SET_ACCOUNT -> ledger.entries().account(slot, edit.entry().account());
            default -> {
                Integer first = ledger.entries().slotOf(ledger.entries().atSlot(slot));
                ledger.entries().delete(ledger.entries().atSlot(slot));
                entries.remove(first);
            }
        }
    }
}
