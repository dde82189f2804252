package dev.rivulet.tests.windows;

import java.util.ArrayList;
import java.util.List;

/** Steps played through a model, one run for each. */
public final class WindowReplay {
    private WindowReplay() {}

    /** What there is after each of {@code steps}. */
    public static <I> List<Snapshot<I>> replay(WindowSpec spec, List<Step<I>> steps) {
        WindowModel<I> model = new WindowModel<>(spec);
        List<Snapshot<I>> snapshots = new ArrayList<>();
        for (Step<I> step : steps) {
            model.take(step);
            snapshots.add(model.snapshot());
        }
        return snapshots;
    }

    /** What there is after all of {@code steps}. */
    public static <I> Snapshot<I> last(WindowSpec spec, List<Step<I>> steps) {
        List<Snapshot<I>> snapshots = replay(spec, steps);
        return snapshots.get(snapshots.size() - 1);
    }
}
