package dev.rivulet.tests.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** When user code throws, and what: every call of it comes here first. For one thread. */
public final class Fault {
    /** What is thrown. */
    enum Kind {
        RUNTIME,
        CHECKED,
        ERROR,
        OVERFLOW;

        boolean passes() {
            return this == ERROR || this == OVERFLOW;
        }

        private Throwable make(String what) {
            return switch (this) {
                case RUNTIME -> new IllegalStateException(what);
                case CHECKED -> new Exception(what);
                case ERROR -> new AssertionError(what);
                case OVERFLOW -> new StackOverflowError(what);
            };
        }
    }

    private static final Set<Throwable> THROWN = Collections.newSetFromMap(new IdentityHashMap<>());

    private static boolean on;
    private static long calls;
    private static long from;
    private static long to;
    private static int poison;
    private static Kind kind = Kind.RUNTIME;

    private Fault() {}

    /** From now on the calls number {@code first} to {@code last}, from 1, throw; those of {@code value}, all. */
    static void plan(Kind what, long first, long last, int value) {
        THROWN.clear();
        calls = 0;
        kind = what;
        from = first;
        to = last;
        poison = value;
        on = true;
    }

    /** From now on nothing throws. */
    static void over() {
        on = false;
    }

    /** Nothing throws, and nothing is counted, within {@code then}. */
    public static <T> T without(java.util.function.Supplier<T> then) {
        boolean before = on;
        on = false;
        try {
            return then.get();
        } finally {
            on = before;
        }
    }

    static long calls() {
        return calls;
    }

    static boolean fired() {
        return !THROWN.isEmpty();
    }

    /** Whether {@code thrown} is, or comes of, what was thrown here. */
    static boolean told(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (THROWN.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** User code is called. */
    public static void at(String what) {
        at(what, Integer.MIN_VALUE);
    }

    /** User code is called for {@code value}. */
    public static void at(String what, int value) {
        if (on) {
            calls++;
            if (from <= calls && calls <= to || value == poison) {
                Throwable thrown = kind.make(what + " at call " + calls);
                THROWN.add(thrown);
                Fault.<RuntimeException>sneak(thrown);
            }
        }
    }

    /** Rows whose iterator is user code. */
    public static <T> Iterable<T> iterable(List<T> rows) {
        return () -> {
            at("iterator");
            Iterator<T> of = new ArrayList<>(rows).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    at("hasNext");
                    return of.hasNext();
                }

                @Override
                public T next() {
                    at("next");
                    return of.next();
                }
            };
        };
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
