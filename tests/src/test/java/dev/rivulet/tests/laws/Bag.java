package dev.rivulet.tests.laws;

import java.util.HashMap;
import java.util.Map;

/** How often each row is there, less than no time where it was taken away; rows that are not are left out. */
record Bag(Map<Object, Long> weights) {
    static Bag of(Iterable<?> rows) {
        Map<Object, Long> weights = new HashMap<>();
        rows.forEach(row -> weights.merge(row, 1L, Long::sum));
        return new Bag(weights);
    }

    Bag plus(Bag other) {
        return combine(other, 1);
    }

    Bag minus(Bag other) {
        return combine(other, -1);
    }

    private Bag combine(Bag other, long factor) {
        Map<Object, Long> combined = new HashMap<>(weights);
        other.weights.forEach((row, weight) -> combined.merge(row, factor * weight, Long::sum));
        combined.values().removeIf(weight -> weight == 0);
        return new Bag(combined);
    }
}
