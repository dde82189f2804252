package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.time.TimeScale;
import dev.rivulet.runtime.time.WindowShape;

/** Windows that lie where the clock or the calendar says, one for each row at most. */
public abstract class AlignedWindows extends WindowNode {
    private final WindowShape shape;

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
        long from = shape.first(fates.stands(slot));
        if (from > shape.last(fates.stands(slot))) {
            return false; // between windows
        }
        long to = shape.end(from);
        if (!accepted && isClosed(to)) {
            return refuse(slot);
        }
        place(slot, window(source.home(slot), from, to));
        return true;
    }
}
