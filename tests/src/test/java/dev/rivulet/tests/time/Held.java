package dev.rivulet.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.runtime.collection.View;
import dev.rivulet.runtime.collection.Windows;
import dev.rivulet.tests.time.Clocks.Event;
import dev.rivulet.tests.time.Clocks.Frame;
import dev.rivulet.tests.windows.Row;
import dev.rivulet.tests.windows.Span;
import dev.rivulet.tests.windows.Window;
import dev.rivulet.tests.windows.WindowModel;
import dev.rivulet.tests.windows.WindowRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** One node of windows held against its model. */
final class Held {
    /** A model's row has one number for its hour and its value. */
    static final long HOUR = 1000;

    private static final Comparator<Row<Long>> AS_INSERTED = Comparator.comparing(Row::id);

    final WindowModel<Long> model;
    private final String name;
    private final Supplier<Windows<Frame>> windows;
    private final Function<Frame, View<Event>> byHour;
    private final List<String> told = new ArrayList<>();
    private final List<String> toldLate = new ArrayList<>();

    /** The node that {@code windows} shows against {@code rule}. */
    Held(
            String name,
            WindowRule rule,
            Supplier<Windows<Frame>> windows,
            Function<Frame, View<Event>> byHour) {
        this.name = name;
        this.model = new WindowModel<>(rule);
        this.windows = windows;
        this.byHour = byHour;
    }

    /** A listener to the windows that close. */
    void closed(Frame frame) {
        told.add(last(frame));
    }

    /** A listener to rows that are late. */
    void late(Event event) {
        toldLate.add(shown(event));
    }

    /** The windows that are open, as text, by their ends. */
    List<String> open() {
        List<Frame> frames = new ArrayList<>();
        windows.get().forEach(frames::add);
        frames.sort(Comparator.comparing((Frame frame) -> frame.window().end())
                .thenComparing(frame -> frame.window().start()));
        return frames.stream().map(this::shown).toList();
    }

    /** Reads the windows, and compares. */
    void compare() {
        model.run();
        assertEquals(model.snapshot().open().stream().map(this::shown).toList(), open(), name);
    }

    /** Compares the number of rows that were late. */
    void compareLate() {
        assertEquals(model.snapshot().late().size(), windows.get().late(), name);
    }

    /** After everyone was told. */
    void compareTold() {
        assertEquals(model.snapshot().closed().stream().map(Held::last).toList(), told, name);
        assertEquals(
                model.snapshot().late().stream().map(Held::text).toList(), toldLate, name);
    }

    private String shown(Frame frame) {
        List<String> rows = new ArrayList<>();
        frame.events().forEach(event -> rows.add(shown(event)));
        List<String> sorted = new ArrayList<>();
        byHour.apply(frame).forEach(event -> sorted.add(shown(event)));
        return hour(frame.window().start()) + "-" + hour(frame.window().end()) + " " + rows + " " + frame.total()
                + " " + sorted;
    }

    /** What stays as it was though rows are edited between the close and its telling. */
    private static String last(Frame frame) {
        return hour(frame.window().start()) + "-" + hour(frame.window().end()) + " " + frame.total();
    }

    private static String last(Window<Long> window) {
        long total = window.rows().stream().mapToLong(row -> row.value() % HOUR).sum();
        return window.span().start() + "-" + window.span().end() + " " + total;
    }

    private static long hour(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), 3600L);
    }

    private static String shown(Event event) {
        return event.hour() + "=" + event.value();
    }

    private String shown(Window<Long> window) {
        Span span = window.span();
        List<Row<Long>> rows = window.rows().stream().sorted(AS_INSERTED).toList();
        long total = rows.stream().mapToLong(row -> row.value() % HOUR).sum();
        List<Row<Long>> sorted =
                rows.stream().sorted(Comparator.comparingLong(row -> row.value() / HOUR)).toList();
        return span.start() + "-" + span.end() + " " + texts(rows) + " " + total + " " + texts(sorted);
    }

    private static List<String> texts(List<Row<Long>> rows) {
        return rows.stream().map(Held::text).toList();
    }

    private static String text(Row<Long> row) {
        return row.value() / HOUR + "=" + row.value() % HOUR;
    }
}
