package dev.rivulet.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Objects of the user as text for messages: cut, so that a message stays readable, and never failing, whatever
 * their methods do, so that a message about one failure is not lost to another.
 */
public final class Quoted {
    private static final int VALUE = 80;
    private static final int THROWN = 400;

    private Quoted() {}

    /** {@code value} as text, cut. */
    @SuppressWarnings("CatchingUnchecked")
    public static String value(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        try {
            return cut(String.valueOf(value.toString()), VALUE);
        } catch (Throwable e) { // an Error as well: what threw first is the one to be told of
            return "(" + value.getClass().getName() + ", whose toString threw " + thrown(e) + ")";
        }
    }

    /** {@code thrown} as text, cut. */
    @SuppressWarnings("CatchingUnchecked")
    public static String thrown(Throwable thrown) {
        try {
            return cut(String.valueOf(thrown.toString()), THROWN);
        } catch (Throwable e) {
            return thrown.getClass().getName() + " (whose message cannot be had: " + e.getClass().getName() + ")";
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
