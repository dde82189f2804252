package dev.rivulet.tests.windows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Windows over rows that come, change and go while time advances. All windows are worked out anew
 * from the accepted rows whenever they are asked for.
 *
 * <p>Edits wait for the next {@link #run}; every read and every advance begins with one. A run takes
 * one net change of each row: first all rows that are gone or have another time leave their windows,
 * then those that are new or have another time enter in the order in which they were first touched,
 * then what has to close closes.
 */
public final class WindowModel<I> {
    /** A row from its insertion to its removal; the same id inserted again is another entry. */
    private static final class Entry<I> {
        /** The row as it is; null once deleted. */
        private Row<I> now;

        /** The row as the last run saw it; null before the first. */
        private Row<I> seen;

        private boolean accepted;
        private boolean late;

        Entry() {}

        Entry(Entry<I> other) {
            now = other.now;
            seen = other.seen;
            accepted = other.accepted;
            late = other.late;
        }

        private boolean moved() {
            return now == null || seen == null || now.time() != seen.time();
        }
    }

    private final WindowRule spec;
    private final Map<I, Entry<I>> entries = new LinkedHashMap<>();
    private final Set<Entry<I>> touched = new LinkedHashSet<>();
    private final List<Window<I>> closed = new ArrayList<>();
    private final List<Row<I>> late = new ArrayList<>();
    private long watermark = Long.MIN_VALUE;

    /** No rows, and time has not begun. */
    public WindowModel(WindowRule spec) {
        this.spec = spec;
    }

    /** What {@code other} is now; no edit of it may wait. */
    public WindowModel(WindowModel<I> other) {
        if (!other.touched.isEmpty()) {
            throw new IllegalStateException("edits wait");
        }
        spec = other.spec;
        watermark = other.watermark;
        closed.addAll(other.closed);
        late.addAll(other.late);
        other.entries.forEach((id, entry) -> entries.put(id, new Entry<>(entry)));
    }

    /** Does one step; only an advance runs. */
    public void take(Step<I> step) {
        if (step instanceof Step.Insert<I> insert) {
            insert(insert.row());
        } else if (step instanceof Step.Delete<I> delete) {
            delete(delete.id());
        } else if (step instanceof Step.Change<I> change) {
            change(change.row());
        } else if (step instanceof Step.Advance<I> advance) {
            advanceTo(advance.time());
        }
    }

    /** Puts a row in; its id must be free. */
    public void insert(Row<I> row) {
        Entry<I> entry = new Entry<>();
        if (entries.putIfAbsent(row.id(), entry) != null) {
            throw new IllegalArgumentException("there is a row " + row.id());
        }
        entry.now = row;
        touched.add(entry);
    }

    /** Takes a row out. */
    public void delete(I id) {
        Entry<I> entry = entry(id);
        entry.now = null;
        entries.remove(id);
        touched.add(entry);
    }

    /** Gives the row with the id of {@code row} its time and value; it keeps its place. */
    public void change(Row<I> row) {
        Entry<I> entry = entry(row.id());
        entry.now = row;
        touched.add(entry);
    }

    private Entry<I> entry(I id) {
        Entry<I> entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("there is no row " + id);
        }
        return entry;
    }

    /** Runs; then time comes to {@code time}, and windows close. */
    public void advanceTo(long time) {
        if (time < watermark) {
            throw new IllegalArgumentException("time cannot go back from " + watermark + " to " + time);
        }
        run();
        // Those that close are chosen before the watermark moves: after it, a fixed window that has closed is not
        // there any more.
        closeUntil(time);
        watermark = time;
    }

    /** Handles all edits since the last run. */
    public void run() {
        List<Entry<I>> moved = touched.stream().filter(Entry::moved).toList();
        moved.forEach(entry -> entry.accepted = false);
        for (Entry<I> entry : moved) {
            if (entry.now != null) {
                enter(entry);
            }
        }
        touched.forEach(entry -> entry.seen = entry.now);
        touched.clear();
        closeUntil(watermark);
    }

    private void enter(Entry<I> entry) {
        entry.accepted = true;
        List<Span> spans = spans(entry);
        boolean fits = spans.stream().anyMatch(span -> !spec.closes(span, watermark));
        entry.accepted = fits;
        boolean tooLate = !spans.isEmpty() && !fits;
        if (tooLate && !entry.late) {
            late.add(entry.now);
        }
        entry.late = tooLate;
    }

    /** The windows of an entry that counts as accepted. */
    private List<Span> spans(Entry<I> entry) {
        List<Span> spans = spec.spans(entry.now.time());
        if (!spec.session()) {
            return spans;
        }
        return sessions().keySet().stream().filter(spans.get(0)::meets).toList();
    }

    private void closeUntil(long time) {
        for (Window<I> window : windows()) {
            if (spec.closes(window.span(), time)) {
                closed.add(window);
                if (spec.session()) {
                    window.rows().forEach(row -> entries.get(row.id()).accepted = false);
                }
            }
        }
    }

    /** The windows of the accepted rows, in order. */
    private List<Window<I>> windows() {
        List<Window<I>> windows = new ArrayList<>();
        (spec.session() ? sessions() : fixed()).forEach((span, rows) -> windows.add(new Window<>(span, rows)));
        windows.sort(Window.ORDER);
        return windows;
    }

    private Map<Span, List<Row<I>>> fixed() {
        Map<Span, List<Row<I>>> windows = new HashMap<>();
        for (Row<I> row : accepted()) {
            for (Span span : spec.spans(row.time())) {
                if (!spec.closes(span, watermark)) {
                    windows.computeIfAbsent(span, same -> new ArrayList<>()).add(row);
                }
            }
        }
        return windows;
    }

    private Map<Span, List<Row<I>>> sessions() {
        List<Span> spans = new ArrayList<>();
        accepted().forEach(row -> merge(spans, spec.spans(row.time()).get(0)));
        Map<Span, List<Row<I>>> windows = new HashMap<>();
        for (Span span : spans) {
            windows.put(span, accepted().stream().filter(row -> holds(span, row)).toList());
        }
        return windows;
    }

    private static void merge(List<Span> spans, Span added) {
        Span merged = added;
        for (Span span : spans) {
            if (span.meets(added)) {
                merged = merged.join(span);
            }
        }
        spans.removeIf(span -> span.meets(added));
        spans.add(merged);
    }

    private static boolean holds(Span span, Row<?> row) {
        return span.start() <= row.time() && row.time() < span.end();
    }

    private List<Row<I>> accepted() {
        return entries.values().stream().filter(entry -> entry.accepted).map(entry -> entry.now).toList();
    }

    /** What there is now. */
    public Snapshot<I> snapshot() {
        run();
        return new Snapshot<>(windows(), List.copyOf(closed), List.copyOf(late));
    }

    /** How far time has come; the least long at first. */
    public long watermark() {
        return watermark;
    }
}
