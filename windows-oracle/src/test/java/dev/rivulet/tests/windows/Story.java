package dev.rivulet.tests.windows;

import java.util.ArrayList;
import java.util.List;

/** Steps, written down shortly; the rows of {@link #row} are numbered from 0 on. */
final class Story {
    final List<Step<Long>> steps = new ArrayList<>();
    private long next;

    /** A row at each of {@code times}. */
    Story row(long... times) {
        for (long time : times) {
            steps.add(new Step.Insert<>(new Row<>(next++, time, 0)));
        }
        return this;
    }

    Story delete(long id) {
        steps.add(new Step.Delete<>(id));
        return this;
    }

    Story move(long id, long time) {
        steps.add(new Step.Change<>(new Row<>(id, time, 0)));
        return this;
    }

    Story to(long time) {
        steps.add(new Step.Advance<>(time));
        return this;
    }

    /** Windows as text: {@code 0-10: 1 2, 10-20: 3}. */
    static String windows(List<Window<Long>> windows) {
        return String.join(", ", windows.stream().map(Story::window).toList());
    }

    private static String window(Window<Long> window) {
        return window.span().start() + "-" + window.span().end() + ": " + ids(window.rows());
    }

    /** The ids of rows as text. */
    static String ids(List<Row<Long>> rows) {
        return String.join(" ", rows.stream().map(row -> "" + row.id()).toList());
    }
}
