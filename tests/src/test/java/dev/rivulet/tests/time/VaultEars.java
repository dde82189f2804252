package dev.rivulet.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.runtime.Subscription;
import dev.rivulet.tests.time.VaultViews.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who listens to the windows of a {@link Vault} that close, and what was heard. */
final class VaultEars {
    private final VaultViews views;
    private final Map<String, Subscription> listeners = new TreeMap<>();
    private final Map<String, List<String>> heard = new TreeMap<>();

    VaultEars(VaultViews views) {
        this.views = views;
    }

    /** Someone listens to the windows number {@code ledger} of a shelf, or does so no more. */
    void turn(List<Shelf> shelves, int shelf, int ledger) {
        Ledger windows = shelves.get(shelf).ledgers.get(ledger);
        Subscription old = listeners.remove(windows.name);
        if (old != null) {
            old.close();
        } else {
            View view = views.views.get(shelf).get(ledger);
            List<String> told = heard(windows);
            listeners.put(windows.name, view.listen().apply(known -> told.add(VaultViews.text(known))));
        }
        windows.listened(old == null);
    }

    private List<String> heard(Ledger windows) {
        return heard.computeIfAbsent(windows.name, none -> new ArrayList<>());
    }

    /** After everyone was told: holds what was heard against what is news. */
    void compare(List<Shelf> shelves) {
        for (Shelf shelf : shelves) {
            for (Ledger ledger : shelf.ledgers) {
                List<String> news = ledger.news();
                List<String> told = heard(ledger);
                assertEquals(
                        comparable(news, shelf.grouped), comparable(told, shelf.grouped), "told of " + ledger.name);
                told.clear();
            }
        }
    }

    /** Within groups windows of the same time close in the order in which they were made, which is not modelled. */
    private static List<String> comparable(List<String> texts, boolean grouped) {
        return grouped ? texts.stream().sorted().toList() : List.copyOf(texts);
    }
}
