package dev.rivulet.tests.oracle;

import java.util.Set;

/**
 * What a step showed: a value read or delivered, or an exception.
 *
 * @param what what showed it
 * @param value the value; of an exception, its kind
 * @param stale the nodes that may have been named as the reason; empty for a value
 * @param sure whether it must be shown
 */
record Event(String what, Object value, Set<String> stale, boolean sure) {
    /** A value of which not everything is said. */
    interface Expected {
        boolean allows(Object actual);
    }

    static Event value(String what, Object value) {
        return new Event(what, value, Set.of(), true);
    }

    static Event stale(String what, Set<String> reasons) {
        return new Event(what, "stale", reasons, true);
    }

    /** That may be an exception, or nothing. */
    static Event perhaps(String what, Set<String> reasons) {
        return new Event(what, "stale", reasons, false);
    }

    /** That {@code reason} was named as the reason, whatever the group's key. */
    static Event stale(String what, String reason) {
        return stale(what, Set.of(reason.replaceAll("(?s)\\[.*?\\](?=\\.)", "")));
    }

    /** Whether {@code actual} is what this says must be. */
    boolean allows(Event actual) {
        return what.equals(actual.what)
                && (value instanceof Expected some ? some.allows(actual.value) : Same.bits(value, actual.value))
                && stale.isEmpty() == actual.stale.isEmpty()
                && stale.containsAll(actual.stale);
    }
}
