package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.time.FixedWindows;
import dev.rivulet.runtime.time.TimeScale;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The panes of windows that overlap: from the start of one window to that of the next, so that each window
 * is a run of panes and a row is in one pane, however many windows it is in. A pane closes with the last of
 * its windows, and lingers until that was told of.
 *
 * <p>Source: Li, Maier, Tufte, Papadimos, Tucker, "No pane, no gain: efficient evaluation of sliding-window
 * aggregates over data streams", SIGMOD Record 34 (1), 2005.
 */
public abstract class PaneNode extends AlignedWindows {
    private final boolean observed;
    private final SlotList outlived = new SlotList();
    private WindowNode windows;
    private WindowPairs pairs;

    /**
     * The panes of {@code shape}, whose size is a multiple of its slide; {@code observed} if someone reads the
     * windows as a whole.
     */
    protected PaneNode(
            String name,
            RowNode source,
            Stabilizer engine,
            Watermark watermark,
            TimeScale scale,
            FixedWindows shape,
            long lateness,
            boolean observed) {
        super(
                name,
                source,
                engine,
                watermark,
                scale,
                FixedWindows.tumbling(shape.slide(), shape.offset()),
                shape.size() - shape.slide() + lateness);
        this.observed = observed;
    }

    /** The panes make up {@code node}, whose rows are {@code pairs} of panes and windows. */
    final void make(WindowNode node, WindowPairs pairs) {
        this.windows = node;
        this.pairs = pairs;
    }

    /** Whether the panes make up {@code node}. */
    final boolean makes(GroupNode node) {
        return windows == node;
    }

    /** Gives each window that {@code pane} is in to {@code take}. */
    final void forWindows(int pane, IntConsumer take) {
        pairs.forPairs(pane, pair -> {
            int window = windows.groupAt(pair);
            if (window >= 0) {
                take.accept(window);
            }
        });
    }

    /** The last window that the pane at {@code slot} was in was told of. */
    final void outlive(int slot) {
        outlived.addOnce(slot);
    }

    /** Panes go after the last of their windows, which went for good. */
    @Override
    final void release() {
        if (outlived.size == 0) {
            return;
        }
        for (int i = 0; i < outlived.size; i++) {
            if (lingers(outlived.slots[i])) {
                release(outlived.slots[i]);
            }
        }
        outlived.clear();
    }

    @Override
    boolean visits() {
        return observed || windows.visits();
    }

    @Override
    boolean tellsLate() {
        return windows.tellsLate();
    }

    @Override
    void late(@Nullable Object row, int outer) {
        windows.late(row, outer);
    }

    @Override
    void cleaned(int slot) {
        windows.cleaned(slot);
    }

    @Override
    void over(int group) {}

    @Override
    void notOver(int group) {}

    @Override
    public final Object rowAt(int slot) {
        return key(slot);
    }
}
