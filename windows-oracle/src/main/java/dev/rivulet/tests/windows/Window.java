package dev.rivulet.tests.windows;

import java.util.Comparator;
import java.util.List;

/** A window and its rows, in the order in which they were inserted. */
public record Window<I>(Span span, List<Row<I>> rows) {
    /** The order in which windows close. */
    public static final Comparator<Window<?>> ORDER = Comparator.comparing(Window::span);

    /** Keeps a copy of the rows. */
    public Window {
        rows = List.copyOf(rows);
    }
}
