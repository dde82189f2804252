package dev.rivulet.tests.oracle;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.collection.Groups;
import dev.rivulet.runtime.collection.Order;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import dev.rivulet.runtime.collection.TableView;
import dev.rivulet.runtime.collection.View;
import dev.rivulet.runtime.collection.Windows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The steps on collections of a generated graph; remembers at which slot each row stands. */
final class SubjectRows {
    private final Subject subject;
    private Map<String, List<Integer>> slots = new HashMap<>();

    SubjectRows(Subject subject) {
        this.subject = subject;
    }

    /** What {@link #restore} takes back. */
    Object save() {
        Map<String, List<Integer>> copy = new HashMap<>();
        slots.forEach((source, list) -> copy.put(source, new ArrayList<>(list)));
        return copy;
    }

    @SuppressWarnings("unchecked")
    void restore(Object saved) {
        slots = (Map<String, List<Integer>>) saved;
    }

    void apply(Step step, List<Event> events) {
        if (step instanceof Step.Insert insert) {
            slots(insert.source()).add(rows(insert.source()).insert(insert.row()));
        } else if (step instanceof Step.Delete delete) {
            delete(delete, events);
        } else if (step instanceof Step.Remove remove) {
            remove(remove, events);
        } else if (step instanceof Step.Put put) {
            put(put);
        } else if (step instanceof Step.ReadRows read) {
            subject.guarded("rows " + read.node(), () -> events.add(read(read.node())));
        } else if (step instanceof Step.SetInGroup set) {
            setInGroup(set);
        } else if (step instanceof Step.ReadGroups read) {
            subject.guarded("groups " + read.group(), () -> events.add(groups(read)));
        } else if (step instanceof Step.ReadLate read) {
            subject.guarded("late " + read.group(), () -> events.add(
                    Event.value("late " + read.group(), ((Windows<?>) node(read.group())).late())));
        } else if (step instanceof Step.DeleteAt delete && !slots(delete.source()).isEmpty()) {
            deleteAt(delete);
        } else if (step instanceof Step.ReplaceAt replace && !slots(replace.source()).isEmpty()) {
            replaceAt(replace);
        } else if (step instanceof Step.SetColumn set && !slots(set.source()).isEmpty()) {
            int slot = slots(set.source()).get(set.place() % slots(set.source()).size());
            subject.members.call(node(set.source()), set.component(), slot, set.value());
        }
    }

    private void delete(Step.Delete step, List<Event> events) {
        Rows<Object> rows = rows(step.source());
        int slot = rows.slotOf(step.row());
        try {
            rows.delete(step.row());
            slots(step.source()).remove((Integer) slot);
        } catch (NoSuchElementException e) {
            events.add(Event.value("delete", "absent"));
        }
    }

    private void remove(Step.Remove step, List<Event> events) {
        Table<Object, Object> table = table(step.source());
        int slot = table.slotOf(step.key());
        try {
            table.remove(step.key());
            slots(step.source()).remove((Integer) slot);
        } catch (NoSuchElementException e) {
            events.add(Event.value("remove", "absent"));
        }
    }

    private void put(Step.Put step) {
        int slot = table(step.source()).put(step.key(), step.row());
        if (!slots(step.source()).contains(slot)) {
            slots(step.source()).add(slot);
        }
    }

    private void deleteAt(Step.DeleteAt step) {
        List<Integer> all = slots(step.source());
        int slot = all.get(step.place() % all.size());
        Object source = node(step.source());
        if (source instanceof Table<?, ?> table) {
            table.removeSlot(slot);
        } else if (step.bySlot()) {
            rows(step.source()).deleteSlot(slot);
        } else {
            Object row = rows(step.source()).atSlot(slot);
            slot = rows(step.source()).slotOf(row);
            rows(step.source()).delete(row);
        }
        all.remove((Integer) slot);
    }

    private void replaceAt(Step.ReplaceAt step) {
        List<Integer> all = slots(step.source());
        int slot = all.get(step.place() % all.size());
        if (step.bySlot()) {
            rows(step.source()).replaceSlot(slot, step.row());
        } else {
            rows(step.source()).replace(rows(step.source()).atSlot(slot), step.row());
        }
    }

    private List<Integer> slots(String source) {
        return slots.computeIfAbsent(source, name -> new ArrayList<>());
    }

    private Object node(String name) {
        return subject.members.call(subject.graph, name);
    }

    @SuppressWarnings("unchecked")
    private Rows<Object> rows(String name) {
        return (Rows<Object>) node(name);
    }

    @SuppressWarnings("unchecked")
    private Table<Object, Object> table(String name) {
        return (Table<Object, Object>) node(name);
    }

    @SuppressWarnings("unchecked")
    private Event read(String name) {
        View<Object> view = (View<Object>) node(name);
        List<Object> shown = new ArrayList<>();
        if (view instanceof TableView<?, ?>) {
            TableView<Object, Object> table = (TableView<Object, Object>) view;
            for (Object key : table.keys()) {
                shown.add(key);
                shown.add(table.containsKey(key) ? table.get(key) : "no such key");
            }
        } else {
            shown.addAll(view.toList());
        }
        int size = view instanceof TableView<?, ?> ? shown.size() / 2 : shown.size();
        if (view.size() != size || view.isEmpty() != (size == 0)) {
            shown.add("size " + view.size());
        }
        if (view instanceof Order<?>) {
            shown.addAll(OrderProbe.odd((Order<Object>) view));
        }
        view.toList().stream().filter(row -> !view.contains(row)).forEach(row -> shown.add("lost " + row));
        return Event.value("rows " + name, shown);
    }

    @SuppressWarnings("unchecked")
    private Groups<Object, Object> groupsOf(String name) {
        return (Groups<Object, Object>) node(name);
    }

    private void setInGroup(Step.SetInGroup set) {
        Groups<Object, Object> groups = groupsOf(set.group());
        try {
            List<Object> keys = RowEdits.sorted(groups.keys());
            if (!keys.isEmpty()) {
                Object group = groups.get(keys.get(set.place() % keys.size()));
                subject.members.set(group, set.input(), set.value());
            }
        } catch (QueryException e) {
            return; // the groups are stale: the model sets nothing either
        }
    }

    private Event groups(Step.ReadGroups read) {
        Groups<Object, Object> groups = groupsOf(read.group());
        Map<Object, Object> shown = new LinkedHashMap<>();
        for (Object key : RowEdits.sorted(groups.keys())) {
            Object group = groups.get(key);
            try {
                shown.put(key, subject.members.call(group, read.output()));
            } catch (QueryException e) {
                shown.put(key, "stale");
            }
        }
        return Event.value("groups " + read.group() + "." + read.output(), shown);
    }
}
