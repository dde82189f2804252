package dev.rivulet.tests.laws;

import dev.rivulet.runtime.collection.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a ledger shows, by name. */
final class Outputs {
    private Outputs() {}

    /** The views that hold one row, or more, for each row or pair of rows alone. */
    static Map<String, View<?>> linear(LedgerGraph ledger) {
        Map<String, View<?>> views = new LinkedHashMap<>();
        views.put("entries", ledger.entries());
        views.put("positive", ledger.positive());
        views.put("halved", ledger.halved());
        views.put("coins", ledger.coins());
        views.put("both", ledger.both());
        views.put("inner", ledger.inner());
        views.put("byAmount", ledger.byAmount());
        return views;
    }

    /** Those whose rows, as a bag, depend on the bags put in alone; sorts with unique keys among them. */
    static Map<String, View<?>> views(LedgerGraph ledger) {
        Map<String, View<?>> views = linear(ledger);
        views.put("left", ledger.left());
        views.put("right", ledger.right());
        views.put("full", ledger.full());
        views.put("met", ledger.met());
        views.put("alone", ledger.alone());
        views.put("othersAlone", ledger.othersAlone());
        views.put("kept", ledger.kept());
        views.put("shared", ledger.shared());
        views.put("once", ledger.once());
        views.put("step", ledger.step());
        views.put("byId", ledger.byId());
        views.put("latest", ledger.latest());
        return views;
    }

    static Map<String, Bag> bags(Map<String, View<?>> views) {
        Map<String, Bag> bags = new LinkedHashMap<>();
        views.forEach((name, view) -> bags.put(name, Bag.of(view)));
        return bags;
    }

    static Map<String, List<?>> lists(LedgerGraph ledger) {
        Map<String, List<?>> lists = new LinkedHashMap<>();
        views(ledger).forEach((name, view) -> lists.put(name, view.toList()));
        lists.put("least", ledger.least().toList());
        return lists;
    }

    /** Count and sums: what adds up. */
    static List<Long> sums(LedgerGraph ledger) {
        return List.of(ledger.number(), ledger.total(), ledger.product(), ledger.totals(), ledger.sizes());
    }

    /** Every scalar, and each group under its key. */
    static List<Object> scalars(LedgerGraph ledger) {
        List<Object> scalars = new ArrayList<>(sums(ledger));
        scalars.add(ledger.climbed());
        scalars.add(List.of(ledger.lowest(), ledger.highest(), ledger.first(), ledger.middle(), ledger.last()));
        scalars.add(groups(ledger));
        return scalars;
    }

    private static Map<String, List<Long>> groups(LedgerGraph ledger) {
        Map<String, List<Long>> groups = new LinkedHashMap<>();
        for (String account : ledger.byAccount().keys()) {
            groups.put(
                    account,
                    List.of(ledger.byAccount().get(account).sum(), ledger.byAccount().get(account).size()));
        }
        return groups;
    }
}
