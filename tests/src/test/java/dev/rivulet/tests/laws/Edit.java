package dev.rivulet.tests.laws;

import dev.rivulet.tests.laws.Ledger.Entry;

/** One change of a ledger; {@code at} says of which row, among those that are there. */
record Edit(Kind kind, Entry entry, int at) {
    enum Kind {
        INSERT,
        INSERT_OTHER,
        DELETE,
        DELETE_OTHER,
        DELETE_EQUAL,
        REPLACE,
        REPLACE_OTHER,
        SET_AMOUNT,
        SET_ACCOUNT
    }
}
