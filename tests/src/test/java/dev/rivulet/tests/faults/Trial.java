package dev.rivulet.tests.faults;

import dev.rivulet.runtime.collection.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * One history of a graph whose user code throws, and of a twin that is edited likewise but for what was refused, and
 * where nothing throws. While something does, each read gives what the twin gives, or tells of what was thrown;
 * after it, and once whatever took part has changed, all is as the twin has it.
 */
final class Trial {
    /** What went wrong. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Wrong(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** A row in both graphs. */
    private static final class Entry {
        private final Item item;
        private final int slot;
        private final int twin;

        Entry(Item item, int slot, int twin) {
            this.item = item;
            this.slot = slot;
            this.twin = twin;
        }
    }

    /** An edit of one graph, and how to know of it once it is done in both. */
    private interface Edit {
        void of(Driven graph, boolean twin);

        default void done() {}
    }

    private final Random random;
    private final Driven subject;
    private final Driven twin;
    private final int steps;
    private final List<String> trace = new ArrayList<>();
    private final List<Entry> rows = new ArrayList<>();
    private final List<Entry> others = new ArrayList<>();
    private boolean within;
    private int clock;

    Trial(long seed, Driven subject, Driven twin, int steps) {
        this.random = new Random(seed);
        this.subject = subject;
        this.twin = twin;
        this.steps = steps;
    }

    /** Runs all, as the plan of {@link Fault} says. */
    void run(boolean passes) {
        try {
            Fault.without(() -> {
                subject.listen();
                return null;
            });
            for (int i = 0; i < steps; i++) {
                step();
            }
            Fault.over();
            if (!passes) {
                mend();
                for (int i = 0; i < 12 && queriesAreStale(); i++) {
                    more(i);
                }
                if (queriesAreStale()) {
                    return; // of rows that there never are
                }
            }
            same("at the end");
            stabilize();
            String heard = subject.ears.wrong(subject.read());
            if (heard != null) {
                throw new Wrong("a listener: " + heard, null);
            }
        } catch (Wrong e) {
            throw new Wrong(e.getMessage() + "\n" + String.join("\n", trace), e);
        } catch (RuntimeException | Error e) {
            throw new Wrong(e + "\n" + String.join("\n", trace), e);
        } finally {
            Fault.over();
        }
    }

    private void stabilize() {
        try {
            subject.stabilize();
        } catch (Throwable e) {
            throw new Wrong("still stale at the end: " + e, e);
        }
    }

    private Tag tag() {
        return new Tag(random.nextInt(6));
    }

    private Item item() {
        Tag tag = tag();
        Tag other = tag();
        int at = clock + random.nextInt(8);
        int n = random.nextInt(5);
        return Fault.without(() -> subject.row(tag, other, at, n));
    }

    private Rows<Item> rows(Driven graph, boolean first) {
        return first ? graph.rows() : graph.others();
    }

    private void step() {
        int kind = random.nextInt(16);
        switch (kind) {
            case 0 -> read();
            case 1 -> stabilized();
            case 2 -> whole(true);
            case 3 -> whole(false);
            case 4 -> advance();
            case 5 -> apply("rate", rate(random.nextInt(4)));
            case 6 -> searched();
            default -> apply("", edit());
        }
        unchanged();
    }

    private Edit rate(long rate) {
        trace.add("rate " + rate);
        return (graph, isTwin) -> graph.rate(rate);
    }

    private Edit edit() {
        boolean first = random.nextInt(3) > 0;
        List<Entry> known = first ? rows : others;
        String name = first ? "rows" : "others";
        int kind = known.isEmpty() ? 0 : random.nextInt(13);
        if (kind >= 11) {
            return table();
        }
        if (kind < 4) {
            Item item = item();
            trace.add(name + ".insert " + Fault.without(item::toString));
            int[] slots = new int[2];
            return new Edit() {
                @Override
                public void of(Driven graph, boolean isTwin) {
                    slots[isTwin ? 1 : 0] = rows(graph, first).insert(item);
                }

                @Override
                public void done() {
                    known.add(new Entry(item, slots[0], slots[1]));
                }
            };
        }
        int at = random.nextInt(known.size());
        Entry old = known.get(at);
        Item item = item();
        String shown = Fault.without(() -> old.item + " → " + item);
        switch (kind) {
            case 4 -> {
                trace.add(name + ".deleteSlot " + shown);
                return removing(known, old, (graph, isTwin) -> rows(graph, first).deleteSlot(isTwin ? old.twin : old.slot));
            }
            case 5 -> {
                Entry oldest = Fault.without(
                        () -> known.stream().filter(each -> each.item.equals(old.item)).findFirst().orElseThrow());
                trace.add(name + ".delete " + shown);
                return removing(known, oldest, (graph, isTwin) -> rows(graph, first).delete(oldest.item));
            }
            case 6 -> {
                trace.add(name + ".replaceSlot " + shown);
                return replacing(known, old, item, (graph, isTwin) -> rows(graph, first).replaceSlot(isTwin ? old.twin : old.slot, item));
            }
            case 7 -> {
                Entry oldest = Fault.without(
                        () -> known.stream().filter(each -> each.item.equals(old.item)).findFirst().orElseThrow());
                trace.add(name + ".replace " + shown);
                return replacing(known, oldest, item, (graph, isTwin) -> rows(graph, first).replace(oldest.item, item));
            }
            case 8 -> {
                Tag tag = tag();
                Entry mine = rows.isEmpty() ? null : rows.get(random.nextInt(rows.size()));
                if (mine == null) {
                    return (graph, isTwin) -> {};
                }
                trace.add("rows.tag " + Fault.without(() -> mine.item + " " + tag));
                Item next = Fault.without(() -> subject.row(tag, mine.item.other(), mine.item.at(), mine.item.n()));
                return replacing(rows, mine, next, (graph, isTwin) -> graph.tag(isTwin ? mine.twin : mine.slot, tag));
            }
            case 9 -> {
                int n = random.nextInt(5);
                Entry mine = rows.isEmpty() ? null : rows.get(random.nextInt(rows.size()));
                if (mine == null) {
                    return (graph, isTwin) -> {};
                }
                trace.add("rows.n " + Fault.without(() -> mine.item + " " + n));
                Item next = Fault.without(() -> subject.row(mine.item.tag(), mine.item.other(), mine.item.at(), n));
                return replacing(rows, mine, next, (graph, isTwin) -> graph.n(isTwin ? mine.twin : mine.slot, n));
            }
            default -> {
                if (!within && random.nextInt(4) > 0) {
                    return all(first, known);
                }
                trace.add(name + ".clear");
                return new Edit() {
                    @Override
                    public void of(Driven graph, boolean isTwin) {
                        rows(graph, first).clear();
                    }

                    @Override
                    public void done() {
                        known.clear();
                    }
                };
            }
        }
    }

    private Edit all(boolean first, List<Entry> known) {
        List<Item> items = List.of(item(), item(), item());
        trace.add((first ? "rows" : "others") + ".insertAll " + Fault.without(items::toString));
        return new Edit() {
            @Override
            public void of(Driven graph, boolean isTwin) {
                rows(graph, first).insertAll(items);
            }

            @Override
            public void done() {
                List<Integer> slots = Fault.without(() -> slots(rows(subject, first), known, false));
                List<Integer> twins = Fault.without(() -> slots(rows(twin, first), known, true));
                List<Item> stand = new ArrayList<>(items);
                for (int i = 0; i < items.size(); i++) {
                    int slot = slots.get(i);
                    Item there = Fault.without(() -> rows(subject, first).atSlot(slot));
                    int other = twins.stream()
                            .filter(at -> Fault.without(() -> rows(twin, first).atSlot(at).equals(there)))
                            .findFirst()
                            .orElseThrow();
                    twins.remove((Integer) other);
                    Fault.without(() -> stand.remove(there));
                    known.add(new Entry(there, slot, other));
                }
                sort(known, first);
            }
        };
    }

    /** Puts {@code known} in the order of the rows. */
    private void sort(List<Entry> known, boolean first) {
        Fault.without(() -> {
            List<Item> order = rows(subject, first).toList();
            List<Entry> rest = new ArrayList<>(known);
            known.clear();
            for (Item item : order) {
                Entry entry = rest.stream().filter(each -> each.item.equals(item)).findFirst().orElseThrow();
                rest.remove(entry);
                known.add(entry);
            }
            return null;
        });
    }

    private static List<Integer> slots(Rows<Item> rows, List<Entry> known, boolean isTwin) {
        List<Integer> slots = new ArrayList<>();
        for (int slot = 0; slots.size() < 3 && slot < 10_000; slot++) {
            int at = slot;
            if (rows.hasSlot(slot) && known.stream().noneMatch(each -> (isTwin ? each.twin : each.slot) == at)) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private static Edit removing(List<Entry> known, Entry old, Edit edit) {
        return new Edit() {
            @Override
            public void of(Driven graph, boolean isTwin) {
                edit.of(graph, isTwin);
            }

            @Override
            public void done() {
                known.remove(old);
            }
        };
    }

    private static Edit replacing(List<Entry> known, Entry old, Item item, Edit edit) {
        return new Edit() {
            @Override
            public void of(Driven graph, boolean isTwin) {
                edit.of(graph, isTwin);
            }

            @Override
            public void done() {
                int at = known.indexOf(old);
                if (at >= 0) {
                    known.set(at, new Entry(item, old.slot, old.twin));
                }
            }
        };
    }

    private Edit table() {
        Tag key = tag();
        Item item = item();
        Item more = item();
        Tag second = new Tag(key.v() + 1);
        boolean there = Fault.without(() -> twin.table().containsKey(key));
        int kind = random.nextInt(there ? 4 : 3);
        trace.add("table " + (kind < 2 ? "put" : kind == 2 ? "putAll" : "remove") + " t" + key.v() + " "
                + Fault.without(item::toString) + " " + Fault.without(more::toString));
        return (graph, isTwin) -> {
            if (kind < 2) {
                graph.table().put(key, item);
            } else if (kind == 2) {
                Map<Tag, Item> all = Fault.without(() -> new TreeMap<>(Map.of(key, item, second, more)));
                graph.table().putAll(all);
            } else {
                graph.table().remove(key);
            }
        };
    }

    /** Applies {@code edit}; what is refused is so of what was thrown, and left everything as it was. */
    private void apply(String what, Edit edit) {
        if (tried(() -> edit.of(subject, false))) {
            Fault.without(() -> {
                edit.of(twin, true);
                return null;
            });
            edit.done();
        }
    }

    private boolean tried(Runnable edit) {
        try {
            edit.run();
            return true;
        } catch (Throwable thrown) {
            mine(thrown);
            trace.add("  refused: " + Fault.without(() -> String.valueOf(thrown)));
            return false;
        }
    }

    private static void mine(Throwable thrown) {
        if (!Fault.told(thrown)) {
            throw new Wrong("tells of nothing that was thrown: " + Fault.without(() -> String.valueOf(thrown)), thrown);
        }
    }

    /** Several edits as one: of the whole, or a question. */
    private void whole(boolean update) {
        trace.add(update ? "update {" : "whatIf {");
        List<Edit> edits = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        boolean caught = random.nextBoolean();
        boolean reads = random.nextBoolean();
        boolean ends = random.nextInt(4) == 0;
        List<Edit> done = new ArrayList<>();
        IllegalArgumentException end = new IllegalArgumentException("the end");
        try {
            java.util.function.Consumer<Driven> block = graph -> {
                for (int i = 0; i < size; i++) {
                    within = true;
                    Edit edit = i == 0 ? edit() : safe();
                    within = false;
                    edits.add(edit);
                    if (!caught || tried(() -> edit.of(subject, false))) {
                        if (!caught) {
                            edit.of(subject, false);
                        }
                        done.add(edit);
                    }
                    if (reads) {
                        Map<String, Object> all = subject.read();
                        all.values().stream().filter(Throwable.class::isInstance).forEach(each -> mine((Throwable) each));
                    }
                }
                Fault.at("block");
                if (ends) {
                    throw end;
                }
            };
            if (update) {
                subject.update(block);
            } else {
                subject.whatIf(block);
            }
            trace.add("}");
        } catch (Throwable thrown) {
            if (thrown != end) {
                mine(thrown);
            }
            trace.add("} taken back: " + Fault.without(() -> String.valueOf(thrown)));
            return;
        }
        if (update) {
            for (Edit edit : done) {
                Fault.without(() -> {
                    edit.of(twin, true);
                    return null;
                });
                edit.done();
            }
        }
    }

    /** An edit that asks for no row by its slot. */
    private Edit safe() {
        int kind = random.nextInt(3);
        if (kind == 0) {
            return rate(random.nextInt(4));
        }
        if (kind == 1) {
            return table();
        }
        Item item = item();
        trace.add("rows.insert " + Fault.without(item::toString));
        int[] slots = new int[2];
        return new Edit() {
            @Override
            public void of(Driven graph, boolean isTwin) {
                slots[isTwin ? 1 : 0] = graph.rows().insert(item);
            }

            @Override
            public void done() {
                rows.add(new Entry(item, slots[0], slots[1]));
            }
        };
    }

    private void searched() {
        trace.add("search");
        Item item = item();
        Tag key = tag();
        tried(() -> {
            boolean found = subject.rows().contains(item);
            if (found != Fault.without(() -> twin.rows().contains(item))) {
                throw new Wrong("contains says " + found, null);
            }
            boolean known = subject.table().containsKey(key);
            if (known != Fault.without(() -> twin.table().containsKey(key))) {
                throw new Wrong("containsKey says " + known, null);
            }
        });
    }

    private void stabilized() {
        trace.add("stabilize");
        tried(subject::stabilize);
    }

    private void advance() {
        Instant time = Instant.ofEpochSecond(clock + 1 + random.nextInt(4));
        boolean well = Fault.without(() -> {
            try {
                subject.stabilize();
                return true;
            } catch (RuntimeException e) {
                return false;
            }
        });
        if (!well || subject.watermark().equals(time)) {
            return;
        }
        trace.add("advance " + time);
        tried(() -> subject.advance(time));
        if (subject.watermark().equals(time)) {
            Fault.without(() -> {
                twin.advance(time);
                return null;
            });
            clock = (int) time.getEpochSecond();
        }
    }

    private void read() {
        trace.add("read");
        Map<String, Object> all = subject.read();
        Map<String, Object> wanted = Fault.without(twin::read);
        for (Map.Entry<String, Object> read : all.entrySet()) {
            if (read.getValue() instanceof Throwable thrown) {
                mine(thrown);
            } else {
                equal(read.getKey(), read.getValue(), wanted.get(read.getKey()));
            }
        }
    }

    private static void equal(String name, Object is, Object wanted) {
        Fault.without(() -> {
            if (!String.valueOf(is).equals(String.valueOf(wanted))) {
                throw new Wrong(name + " is " + is + ", not " + wanted, is instanceof Throwable thrown ? thrown : null);
            }
            return null;
        });
    }

    /** Whether all that is stale still is so for what reads single values, none of which has changed since it threw. */
    private boolean queriesAreStale() {
        List<Throwable> left = subject.read().values().stream()
                .filter(Throwable.class::isInstance)
                .map(Throwable.class::cast)
                .toList();
        return !left.isEmpty() && left.stream().allMatch(thrown -> Fault.told(thrown) && root(thrown).matches("(query|walk|sum|max|fold\\d+Zero).*"));
    }

    private static String root(Throwable thrown) {
        Throwable at = thrown;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return String.valueOf(at.getMessage());
    }

    /** Other rows, so that whatever is counted or summed is another. */
    private void more(int round) {
        trace.add("more " + round);
        for (boolean first : new boolean[] {true, false}) {
            if (round % 3 == 0) {
                rows(subject, first).clear();
                rows(twin, first).clear();
            }
            for (int i = 0; i <= round; i++) {
                Item next = item();
                rows(subject, first).insert(next);
                rows(twin, first).insert(next);
            }
        }
        if (round % 3 == 0) {
            subject.table().clear();
            twin.table().clear();
        }
        Tag key = tag();
        Item next = item();
        subject.table().put(key, next);
        twin.table().put(key, next);
        long rate = random.nextInt(9);
        subject.rate(rate);
        twin.rate(rate);
        subject.read();
    }

    private void same(String when) {
        Map<String, Object> all = subject.read();
        Map<String, Object> wanted = twin.read();
        wanted.forEach((name, value) -> {
            if (!String.valueOf(all.get(name)).equals(String.valueOf(value))) {
                Object is = all.get(name);
                throw new Wrong(when + " " + name + " is " + is + ", not " + value, is instanceof Throwable e ? e : null);
            }
        });
        if (!all.keySet().equals(wanted.keySet())) {
            throw new Wrong(when + " there is " + all.keySet() + ", not " + wanted.keySet(), null);
        }
    }

    /** What is put in is the same in both. */
    private void unchanged() {
        Fault.without(() -> {
            equal("rows", subject.rows().toList(), twin.rows().toList());
            equal("others", subject.others().toList(), twin.others().toList());
            equal("table", subject.table().asMap(), twin.table().asMap());
            return null;
        });
    }

    /** {@code item} with other parts, so that whatever is made of one of them is another as well. */
    private Item changed(Item item) {
        return subject.row(
                new Tag(item.tag().v() + 2), new Tag(item.other().v() + 2), item.at(), item.n() + 1);
    }

    /** Whatever took part in a failure changes. */
    private void mend() {
        int way = random.nextInt(3);
        trace.add("mend " + way);
        for (boolean first : new boolean[] {true, false}) {
            List<Entry> known = new ArrayList<>(first ? rows : others);
            for (Entry entry : known) {
                Item next = changed(entry.item);
                if (way == 0) {
                    rows(subject, first).deleteSlot(entry.slot);
                    rows(twin, first).deleteSlot(entry.twin);
                    if (random.nextInt(3) > 0) {
                        rows(subject, first).insert(next);
                        rows(twin, first).insert(next);
                    }
                } else {
                    rows(subject, first).replaceSlot(entry.slot, next);
                    rows(twin, first).replaceSlot(entry.twin, next);
                }
            }
        }
        new TreeMap<>(twin.table().asMap()).forEach((key, item) -> {
            Item next = changed(item);
            subject.table().put(key, next);
            twin.table().put(key, next);
        });
        subject.rate(7);
        twin.rate(7);
        if (way == 2) {
            subject.read();
        }
    }
}
