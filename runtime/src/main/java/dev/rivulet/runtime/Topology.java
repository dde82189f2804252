package dev.rivulet.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reads what in a graph class: fixed, one for all graphs of a class, given by generated code.
 * Positions number the nodes in the order in which they run; a node with lazy edges has a check
 * position just before its own.
 */
public final class Topology {
    private final String graph;
    private final List<Entry> entries;
    private final Map<String, Entry> byName;
    private final @Nullable Entry[] byPosition;
    private final int inputs;
    private final int[][] dependents;
    private final long[] @Nullable [] needs;
    private final @Nullable Needs[] below;
    /** The words of the positions of row operators. */
    private final long[] operators;
    private final long[] stabilizeNeeds;
    private long @Nullable [] rowsNeeds;

    private Topology(Builder builder) {
        graph = builder.graph;
        entries = List.copyOf(builder.entries);
        byName = Map.copyOf(builder.byName);
        byPosition = new Entry[builder.positions];
        inputs = (int) entries.stream().filter(entry -> entry.position < 0).count();
        needs = new long[builder.positions][];
        below = new Needs[builder.positions];
        operators = new long[(builder.positions + 63) / 64];
        entries.stream().filter(Entry::rows).forEach(entry -> add(operators, entry.position));
        for (Entry entry : entries) {
            if (entry.position >= 0) {
                byPosition[entry.position] = entry;
            }
        }
        dependents = eagerDependents();
        stabilizeNeeds = closure(sinks());
    }

    /** Begins the description of the graph class whose user's type is {@code graph}. */
    public static Builder of(String graph) {
        return new Builder(graph);
    }

    /** The user's type, as the user would say it. */
    public String graph() {
        return graph;
    }

    /** Inputs and nodes in the order of the declaration of inputs, then of positions. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entry called {@code name}; throws {@code IllegalArgumentException} where there is none. */
    public Entry entry(String name) {
        Entry entry = byName.get(name);
        if (entry == null) {
            throw new IllegalArgumentException(
                    graph + " has no node '" + name + "'; it has " + String.join(", ", names()));
        }
        return entry;
    }

    /** The number of positions. */
    public int positions() {
        return byPosition.length;
    }

    /** The node at {@code position}, or null where a check stands. */
    @Nullable Entry at(int position) {
        return byPosition[position];
    }

    /** The node at {@code position}; no check stands there. */
    public Entry entryAt(int position) {
        return Objects.requireNonNull(byPosition[position]);
    }

    /** The number of inputs. */
    int inputs() {
        return inputs;
    }

    /** Marks in {@code engine} what a change of the inputs called {@code changed} marks: who reads them, and checks. */
    void mark(Set<String> changed, Stabilizer engine) {
        if (changed.isEmpty()) {
            return;
        }
        Set<String> reached = new HashSet<>(changed);
        for (Entry entry : entries) {
            if (entry.reads.stream().anyMatch(changed::contains) || entry.asked.stream().anyMatch(changed::contains)) {
                engine.mark(entry.position);
            }
            boolean asks = entry.lazy.stream().anyMatch(reached::contains);
            if (asks) {
                engine.mark(entry.position - 1);
            }
            if (asks
                    || entry.reads.stream().anyMatch(reached::contains)
                    || entry.asked.stream().anyMatch(reached::contains)) {
                reached.add(entry.name);
            }
        }
    }

    /** The positions that a change at {@code position} marks. */
    int[] dependents(int position) {
        return dependents[position];
    }

    /** The words of positions that must be clean before {@code position} can be read. */
    long[] needs(int position) {
        long[] known = needs[position];
        if (known == null) {
            known = closure(Set.of(byPosition[position]));
            needs[position] = known;
        }
        return known;
    }

    /** What must be clean of {@code position} and those below it before what a lazy edge leads to can be read. */
    Needs below(int position) {
        Needs known = below[position];
        if (known == null) {
            long[] all = closure(Set.of(entryAt(position)));
            known = Needs.upTo(position, all, operators, !entryAt(position).lazy().isEmpty());
            below[position] = known;
        }
        return known;
    }

    /** The words of positions that must be clean before all row operators are. */
    long[] rowsNeeds() {
        long[] known = rowsNeeds;
        if (known == null) {
            known = closure(new LinkedHashSet<>(entries.stream().filter(Entry::rows).toList()));
            rowsNeeds = known;
        }
        return known;
    }

    /** The words of positions that {@code stabilize()} brings up to date. */
    long[] stabilizeNeeds() {
        return stabilizeNeeds;
    }

    private List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    private int[][] eagerDependents() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < byPosition.length; i++) {
            lists.add(new ArrayList<>());
        }
        for (Entry entry : entries) {
            Set<String> all = new LinkedHashSet<>(entry.reads);
            all.addAll(entry.asked);
            for (String read : all) {
                int from = byName.get(read).position;
                if (from >= 0) {
                    lists.get(from).add(entry.position);
                }
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Nodes that nothing reads, and every row operator: what stabilize must reach. */
    private Set<Entry> sinks() {
        Set<String> read = new LinkedHashSet<>();
        entries.forEach(entry -> read.addAll(entry.reads));
        entries.forEach(entry -> read.addAll(entry.lazy));
        entries.forEach(entry -> read.addAll(entry.asked));
        Set<Entry> sinks = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (entry.position >= 0 && (entry.rows || !read.contains(entry.name))) {
                sinks.add(entry);
            }
        }
        return sinks;
    }

    /** What must be clean before all of {@code start} is: row operators advance together. */
    private long[] closure(Set<Entry> start) {
        List<Entry> todo = new ArrayList<>(start);
        long[] words = new long[(byPosition.length + 63) / 64];
        boolean rows = false;
        while (!todo.isEmpty()) {
            Entry entry = todo.remove(todo.size() - 1);
            if (entry.position < 0 || !add(words, entry.position)) {
                continue;
            }
            if (!entry.lazy.isEmpty()) {
                add(words, entry.position - 1);
            }
            entry.reads.forEach(read -> todo.add(byName.get(read)));
            entry.asked.forEach(read -> todo.add(byName.get(read)));
            if (entry.rows && !rows) {
                rows = true;
                entries.stream().filter(Entry::rows).forEach(todo::add);
            }
        }
        return words;
    }

    private static boolean add(long[] words, int position) {
        long before = words[position >> 6];
        words[position >> 6] |= 1L << position;
        return words[position >> 6] != before;
    }

    /**
     * One input or node.
     *
     * @param name its name
     * @param kind what it is: input, query, filter, …
     * @param type its value's type as the user wrote it
     * @param source the method that it came from
     * @param height the longest path from an input; 0 for an input
     * @param position where it runs; -1 for an input
     * @param rows whether it is a row operator
     * @param reads the names that it reads
     * @param lazy the names that it reads only when it asks
     * @param asked within groups, the names that it asks for only at times, though they always run before it
     */
    public record Entry(
            String name,
            String kind,
            String type,
            String source,
            int height,
            int position,
            boolean rows,
            List<String> reads,
            List<String> lazy,
            List<String> asked) {
        /** The node as the user knows it: of the values within an aggregate, the aggregate. */
        public String node() {
            int dot = name.indexOf('.', name.lastIndexOf('/') + 1);
            return dot < 0 ? name : name.substring(0, dot);
        }

        /** Whether the user can read it: an internal query or the values within an aggregate cannot be. */
        public boolean output() {
            return !kind.startsWith("internal") && name.indexOf('.') < 0 && name.indexOf('/') < 0;
        }
    }

    /** Collects the entries; each is given after those that it reads. */
    public static final class Builder {
        private final String graph;
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, Entry> byName = new HashMap<>();
        private int positions;

        private Builder(String graph) {
            this.graph = graph;
        }

        /** An input. */
        public Builder input(String name, String type, String source) {
            return add(new Entry(name, "input", type, source, 0, -1, false, List.of(), List.of(), List.of()));
        }

        /** A node that holds a value, reading {@code reads}, and {@code lazy} only when it asks. */
        public Builder node(
                String name, String kind, String type, String source, int height, String reads, String lazy) {
            List<String> asked = names(lazy);
            int position = positions + (asked.isEmpty() ? 0 : 1);
            positions = position + 1;
            return add(new Entry(
                    name, kind, type, source, height, position, false, names(reads), asked, List.of()));
        }

        /** A row operator, reading {@code reads}. */
        public Builder rows(
                String name, String kind, String type, String source, int height, String reads) {
            return rows(name, kind, type, source, height, reads, "");
        }

        /** A node of groups, reading {@code reads}, and {@code asked} only at times. */
        public Builder rows(
                String name, String kind, String type, String source, int height, String reads, String asked) {
            return add(new Entry(
                    name, kind, type, source, height, positions++, true, names(reads), List.of(), names(asked)));
        }

        /** The finished topology. */
        public Topology build() {
            return new Topology(this);
        }

        private Builder add(Entry entry) {
            entries.add(entry);
            byName.put(entry.name, entry);
            return this;
        }

        private static List<String> names(String list) {
            return list.isEmpty() ? List.of() : List.of(list.split(", "));
        }
    }
}
