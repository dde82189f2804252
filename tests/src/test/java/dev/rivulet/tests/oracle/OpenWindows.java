package dev.rivulet.tests.oracle;

import dev.rivulet.runtime.time.TimeWindow;
import dev.rivulet.tests.windows.Row;
import dev.rivulet.tests.windows.Snapshot;
import dev.rivulet.tests.windows.Window;
import dev.rivulet.tests.windows.WindowModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the model remembers of one node of windows: which rows were accepted, what closed, what was late. */
final class OpenWindows {
    /** A row is known by when it was put in, in whatever collection it stands. */
    private final WindowModel<List<Long>> model;

    private final Frame frame;
    private final Map<List<Long>, Bag.Item> seen = new LinkedHashMap<>();
    /** Every window that closed, as it was then. */
    final List<Last> closed = new ArrayList<>();
    /** Every row that was late, as it was then. */
    final List<Object> late = new ArrayList<>();

    /**
     * A window that closed.
     *
     * @param world its graph with its last values
     */
    record Last(TimeWindow window, World world) {}

    OpenWindows(Frame frame) {
        this.frame = frame;
        this.model = new WindowModel<>(frame.spec());
    }

    OpenWindows(OpenWindows other) {
        frame = other.frame;
        model = new WindowModel<>(other.model);
        seen.putAll(other.seen);
        closed.addAll(other.closed);
        late.addAll(other.late);
    }

    /** Time has come to {@code watermark}: the windows that closed by that, rows that wait left alone. */
    List<TimeWindow> advance(long watermark) {
        int before = model.snapshot().closed().size();
        if (watermark > model.watermark()) {
            model.advanceTo(watermark);
        }
        return closedSince(before).stream().map(window -> Frame.key(window.span())).toList();
    }

    /** Handles {@code rows}, which are all there are: the windows that closed by that, as they were at their end. */
    List<Window<List<Long>>> take(List<Bag.Item> rows) {
        int before = model.snapshot().closed().size();
        int lateBefore = model.snapshot().late().size();
        Map<List<Long>, Bag.Item> now = new LinkedHashMap<>();
        rows.forEach(row -> now.put(row.age(), row));
        if (now.size() != rows.size()) {
            throw new AssertionError("two rows are of one age");
        }
        if (frame.spec().session()) {
            certain(now);
        }
        edit(model, now, List.copyOf(now.values()));
        Snapshot<List<Long>> after = model.snapshot();
        after.late().subList(lateBefore, after.late().size()).forEach(row -> late.add(now.get(row.id()).value()));
        seen.clear();
        seen.putAll(now);
        return closedSince(before);
    }

    private List<Window<List<Long>>> closedSince(int before) {
        List<Window<List<Long>>> all = model.snapshot().closed();
        return all.subList(before, all.size());
    }

    /** The windows that are open, with the rows in each. */
    Map<TimeWindow, Set<List<Long>>> open() {
        Map<TimeWindow, Set<List<Long>>> open = new LinkedHashMap<>();
        model.snapshot().open().forEach(window -> open.put(Frame.key(window.span()), ids(window)));
        return open;
    }

    static Set<List<Long>> ids(Window<List<Long>> window) {
        Set<List<Long>> ids = new HashSet<>();
        window.rows().forEach(row -> ids.add(row.id()));
        return ids;
    }

    /** Tells {@code to} what became of the rows; those that are new come in the order of {@code entering}. */
    private void edit(WindowModel<List<Long>> to, Map<List<Long>, Bag.Item> now, List<Bag.Item> entering) {
        seen.keySet().stream().filter(id -> !now.containsKey(id)).forEach(to::delete);
        for (Bag.Item item : entering) {
            Bag.Item before = seen.get(item.age());
            Row<List<Long>> row = new Row<>(item.age(), frame.time(item.value()), 0);
            if (before == null) {
                to.insert(row);
            } else if (frame.time(before.value()) != row.time()) {
                to.change(row);
            }
        }
        to.run();
    }

    /**
     * Checks that the outcome for rows that enter together does not depend on their order. If the latest enters first, as
     * many are accepted as may be; if the earliest does, as few.
     */
    private void certain(Map<List<Long>, Bag.Item> now) {
        Comparator<Bag.Item> byTime = Comparator.comparingLong(item -> frame.time(item.value()));
        Set<Object> outcomes = new HashSet<>();
        for (Comparator<Bag.Item> order : List.of(byTime, byTime.reversed())) {
            WindowModel<List<Long>> copy = new WindowModel<>(model);
            edit(copy, now, now.values().stream().sorted(order).toList());
            Snapshot<List<Long>> outcome = copy.snapshot();
            outcomes.add(List.of(outcome.open(), outcome.closed(), new HashSet<>(outcome.late())));
        }
        if (outcomes.size() > 1) {
            throw new Undecided();
        }
    }
}
