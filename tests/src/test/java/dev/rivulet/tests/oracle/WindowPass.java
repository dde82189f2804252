package dev.rivulet.tests.oracle;

import dev.rivulet.runtime.time.TimeWindow;
import dev.rivulet.tests.windows.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The windows of one pass: each that is open is a world of its own, fed with the rows that it accepted. */
final class WindowPass {
    private final Pass pass;
    private final GroupPass groups;

    WindowPass(Pass pass, GroupPass groups) {
        this.pass = pass;
        this.groups = groups;
    }

    /**
     * Brings the windows of {@code node} up to date: those that time has closed close as they were, then the
     * rows are handled, all of which must be {@code known}.
     */
    List<Bag.Item> windows(Node.Group node, List<Bag.Item> rows, boolean known) {
        OpenWindows open = pass.world.windows.get(node.name());
        Map<Object, World> worlds = pass.world.groups.get(node.name());
        if (pass.world.unsure || !known) {
            throw new Undecided(); // which rows are handled, and so perhaps late, is not promised
        }
        for (TimeWindow window : open.advance(Frame.tick(pass.world.watermark))) {
            open.closed.add(new OpenWindows.Last(window, worlds.get(window)));
        }
        for (Window<List<Long>> window : open.take(rows)) {
            close(node, open, window, rows);
        }
        worlds.keySet().retainAll(open.open().keySet());
        open.open().forEach((window, ids) -> feed(node, window, within(rows, ids)));
        List<Bag.Item> items = new ArrayList<>();
        worlds.forEach((window, world) -> items.add(new Bag.Item(items.size(), window, world)));
        return items;
    }

    /** A session that lost rows so that it is over closes with those that are left, as they are. */
    private void close(Node.Group node, OpenWindows open, Window<List<Long>> window, List<Bag.Item> rows) {
        TimeWindow key = Frame.key(window.span());
        World world = feed(node, key, within(rows, OpenWindows.ids(window)));
        open.closed.add(new OpenWindows.Last(key, world));
        pass.world.groups.get(node.name()).remove(key);
    }

    private static List<Bag.Item> within(List<Bag.Item> rows, Set<List<Long>> ids) {
        return rows.stream().filter(row -> ids.contains(row.age())).toList();
    }

    private World feed(Node.Group node, TimeWindow window, List<Bag.Item> rows) {
        World world = pass.world.groups.get(node.name()).computeIfAbsent(window, key -> new World(node.nested()));
        groups.feed(node, world, window, rows, true);
        return world;
    }
}
