package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.time.TimeScale;
import dev.rivulet.runtime.time.WindowShape;

/** Windows that overlap: the rows are pairs, each made for the window that it goes into. */
public abstract class OverlappingWindows extends WindowNode {
    private final WindowShape shape;

    /** The windows of {@code shape}; the time of a pair is the start of its window. */
    protected OverlappingWindows(
            String name,
            RowNode pairs,
            Stabilizer engine,
            Watermark watermark,
            TimeScale scale,
            WindowShape shape,
            long lateness) {
        super(name, pairs, engine, watermark, scale, lateness);
        this.shape = shape;
    }

    @Override
    final boolean enter(int slot, boolean accepted) {
        place(slot, window(source.home(slot), fates.when(slot), shape.end(fates.when(slot))));
        return true;
    }
}
