package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The model's steps on collections. */
final class RowEdits {
    private final Model model;

    RowEdits(Model model) {
        this.model = model;
    }

    void apply(Step step, List<Event> events) {
        if (step instanceof Step.Insert insert) {
            bag(insert.source()).insert(null, insert.row());
        } else if (step instanceof Step.Delete delete) {
            byValue(bag(delete.source()), delete.row(), "delete", events);
        } else if (step instanceof Step.Remove remove) {
            byValue(bag(remove.source()), remove.key(), "remove", events);
        } else if (step instanceof Step.Put put) {
            put(bag(put.source()), put.key(), put.row());
        } else if (step instanceof Step.ReadRows read) {
            events.add(rows(read.node()));
        } else if (step instanceof Step.SetInGroup set) {
            setInGroup(set);
        } else if (step instanceof Step.ReadGroups read) {
            events.add(groups(read));
        } else if (step instanceof Step.ReadLate read) {
            Stale stale = model.pass().demand(read.group()).stale;
            String what = "late " + read.group();
            events.add(stale != null
                    ? Event.stale(what, stale.nodes())
                    : Event.value(what, (long) model.world.windows.get(read.group()).late.size()));
        } else {
            atPlace(step);
        }
    }

    private void atPlace(Step step) {
        if (step instanceof Step.DeleteAt delete && !bag(delete.source()).items.isEmpty()) {
            Bag bag = bag(delete.source());
            int place = delete.place() % bag.items.size();
            Object row = bag.items.get(place).value();
            bag.delete(delete.bySlot() || bag.keyed ? place : bag.find(row));
        } else if (step instanceof Step.ReplaceAt replace && !bag(replace.source()).items.isEmpty()) {
            Bag bag = bag(replace.source());
            int place = replace.place() % bag.items.size();
            Object row = bag.items.get(place).value();
            bag.replace(replace.bySlot() ? place : bag.find(row), replace.row());
        } else if (step instanceof Step.SetColumn set && !bag(set.source()).items.isEmpty()) {
            Bag bag = bag(set.source());
            int place = set.place() % bag.items.size();
            Object row = bag.items.get(place).value();
            bag.replace(place, Elements.with(row, set.component(), set.value()));
        }
    }

    private Bag bag(String source) {
        return model.world.bags.get(source);
    }

    private static void byValue(Bag bag, Object row, String what, List<Event> events) {
        int place = bag.find(row);
        if (place < 0) {
            events.add(Event.value(what, "absent"));
        } else {
            bag.delete(place);
        }
    }

    private static void put(Bag bag, Object key, Object row) {
        int place = bag.find(key);
        if (place < 0) {
            bag.insert(key, row);
        } else {
            bag.replace(place, row);
        }
    }

    private Event rows(String node) {
        List<Bag.Item> items;
        if (model.program.node(node) instanceof Node.Source) {
            items = bag(node).items;
        } else {
            Pass pass = model.pass();
            Cell cell = pass.demand(node);
            if (cell.stale != null) {
                return Event.stale("rows " + node, cell.stale.nodes());
            }
            items = pass.rows().content(node);
        }
        List<Object> shown = new ArrayList<>();
        items.forEach(item -> {
            if (item.key() != null && isKeyed(node)) {
                shown.add(item.key());
            }
            shown.add(item.value());
        });
        return Event.value("rows " + node, shown);
    }

    /** Whether the view of {@code node} is a table's: a source with keys, or filters of one. */
    boolean isKeyed(String node) {
        return isKeyed(model.program, node);
    }

    static boolean isKeyed(Program program, String name) {
        boolean ranked = program.node(name) instanceof Node.Arranged arranged
                && (arranged.op() == Node.Op.SORT || arranged.op() == Node.Op.TOP);
        return !ranked && standsInTable(program, name);
    }

    private static boolean standsInTable(Program program, String name) {
        Node node = program.node(name);
        boolean subset = node instanceof Node.Filter
                || node instanceof Node.Arranged arranged && arranged.op().subset();
        return subset
                ? standsInTable(program, ((Node.Operator) node).source())
                : node instanceof Node.Source source && source.key() != null;
    }

    private void setInGroup(Step.SetInGroup set) {
        Pass pass = model.pass();
        if (pass.demand(set.group()).stale != null) {
            return;
        }
        Map<Object, World> worlds = model.world.groups.get(set.group());
        List<Object> keys = sorted(worlds.keySet());
        if (!keys.isEmpty()) {
            World world = worlds.get(keys.get(set.place() % keys.size()));
            if (world.set(set.input(), set.value())) {
                model.world.cells.get(set.group()).may++;
            }
        }
    }

    /** Keys in an order that does not depend on how the groups came to be. */
    static List<Object> sorted(Iterable<?> keys) {
        List<Object> all = new ArrayList<>();
        keys.forEach(all::add);
        all.sort((a, b) -> String.valueOf(a).compareTo(String.valueOf(b)));
        return all;
    }

    private Event groups(Step.ReadGroups read) {
        Pass pass = model.pass();
        Cell cell = pass.demand(read.group());
        if (cell.stale != null) {
            return Event.stale("groups " + read.group(), cell.stale.nodes());
        }
        Map<Object, Object> shown = new LinkedHashMap<>();
        Map<Object, World> worlds = model.world.groups.get(read.group());
        for (Object key : sorted(worlds.keySet())) {
            Cell output = pass.rows().groups().output(worlds.get(key), read.output());
            shown.put(key, output.stale == null ? output.value : "stale");
        }
        return Event.value("groups " + read.group() + "." + read.output(), shown);
    }
}
