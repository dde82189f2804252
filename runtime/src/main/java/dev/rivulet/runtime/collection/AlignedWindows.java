package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.time.TimeScale;
import dev.rivulet.runtime.time.WindowShape;

/** Windows that lie where the clock or the calendar says, one for each row at most. */
public abstract class AlignedWindows extends WindowNode {
    private final WindowShape shape;
    /** The window of the row before: times that follow each other are mostly in one. */
    private int last = -1;

    /** The windows of {@code shape}. */
    protected AlignedWindows(
            String name,
            RowNode source,
            Stabilizer engine,
            Watermark watermark,
            TimeScale scale,
            WindowShape shape,
            long lateness) {
        super(name, source, engine, watermark, scale, lateness);
        this.shape = shape;
    }

    @Override
    final boolean enter(int slot, boolean accepted) {
        long time = fates.stands(slot);
        if (last >= 0 && isOpen(last) && start[last] <= time && time < end[last] && home(last) == source.home(slot)) {
            place(slot, last);
            return true;
        }
        long from = shape.first(time);
        if (from > shape.last(time)) {
            return false; // between windows
        }
        long to = shape.end(from);
        scale.requireShown(from, to);
        if (!accepted && isClosed(to)) {
            return refuse(slot);
        }
        last = window(source.home(slot), from, to);
        place(slot, last);
        return true;
    }
}
