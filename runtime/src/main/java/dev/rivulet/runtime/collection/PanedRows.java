package dev.rivulet.runtime.collection;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The rows that a node holds in one window, whose panes they stand in. */
public final class PanedRows<T> extends GroupRows<T> {
    private final RowNode node;
    private final WindowNode windows;

    /** The rows of {@code node}, which stands at {@code position}, in the panes of the window at {@code window}. */
    public PanedRows(RowNode node, WindowNode windows, int position, int window) {
        super(node, windows, position, window);
        this.node = node;
        this.windows = windows;
    }

    private IntStream panes(int window) {
        return Arrays.stream(windows.members.rows(window)).map(windows::paneOf);
    }

    @Override
    void requireWell(int window) {
        panes(window).forEach(node::requireWell);
    }

    @Override
    IntStream all(int window) {
        return panes(window).flatMap(pane -> Arrays.stream(node.parts().rows(pane)));
    }

    @Override
    int count(int window) {
        return panes(window).map(node::size).sum();
    }
}
