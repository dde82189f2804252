package dev.rivulet.processor.analyse;

import dev.rivulet.processor.model.GraphModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which the nodes of a graph run, and what a change of each marks. Positions are
 * numbered by height, then by declaration; a step with lazy edges has a check just before it.
 */
public final class Plan {
    private final List<Step> inputs = new ArrayList<>();
    private final List<Step> order = new ArrayList<>();
    private final Map<String, Step> byName = new LinkedHashMap<>();
    private final Map<String, List<Step>> readers = new HashMap<>();
    private final Map<String, List<Step>> lazyReaders = new HashMap<>();
    private final int positions;

    private Plan(List<Step> steps) {
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(Comparator.comparingInt(Step::height));
        int next = 0;
        for (Step step : sorted) {
            if (step.input()) {
                inputs.add(step);
                byName.put(step.name(), step);
                continue;
            }
            Step placed = step.at(next + (step.checked() ? 1 : 0));
            next = placed.position() + 1;
            order.add(placed);
            byName.put(placed.name(), placed);
        }
        positions = next;
        for (Step step : order) {
            step.reads().forEach(read -> readers.computeIfAbsent(read, k -> new ArrayList<>()).add(step));
            step.lazy().forEach(read -> lazyReaders.computeIfAbsent(read, k -> new ArrayList<>()).add(step));
        }
    }

    /** The plan of {@code graph}, which the checks have found free of errors. */
    public static Plan of(GraphModel graph, Wiring wiring) {
        return new Plan(Steps.of(graph, wiring));
    }

    /** The values from outside, in the order of declaration. */
    public List<Step> inputs() {
        return inputs;
    }

    /** What runs, in order. */
    public List<Step> order() {
        return order;
    }

    /** The step called {@code name}. */
    public Step step(String name) {
        return byName.get(name);
    }

    /** The number of positions, checks included. */
    public int positions() {
        return positions;
    }

    /** Whether some step reads {@code step} through a lazy edge. */
    public boolean lazilyRead(Step step) {
        return lazyReaders.containsKey(step.name());
    }

    /** What a change of {@code step} marks within a run: the steps that read it eagerly. */
    public BitSet dependents(Step step) {
        BitSet marks = new BitSet();
        readers.getOrDefault(step.name(), List.of()).forEach(reader -> marks.set(reader.position()));
        return marks;
    }

    /**
     * What a change from outside of {@code step}, an input or a collection, marks: what must run,
     * and
     * the checks of all that may have asked for something that it reaches.
     */
    public BitSet marks(Step step) {
        BitSet marks = step.input() ? dependents(step) : new BitSet();
        if (!step.input()) {
            marks.set(step.position());
        }
        Set<String> seen = new HashSet<>(Set.of(step.name()));
        Deque<String> todo = new ArrayDeque<>(seen);
        while (!todo.isEmpty()) {
            String name = todo.pop();
            for (Step reader : lazyReaders.getOrDefault(name, List.of())) {
                marks.set(reader.position() - 1);
                visit(reader, seen, todo);
            }
            readers.getOrDefault(name, List.of()).forEach(reader -> visit(reader, seen, todo));
        }
        return marks;
    }

    private static void visit(Step step, Set<String> seen, Deque<String> todo) {
        if (seen.add(step.name())) {
            todo.push(step.name());
        }
    }

    /** What must be clean before {@code step} can be read: row operators advance together. */
    public BitSet needs(Step step) {
        BitSet needs = new BitSet();
        add(step, needs);
        return needs;
    }

    /**
     * What {@code stabilize()} brings up to date: what nothing reads, every row operator, and all
     * that
     * those read eagerly. The rest waits behind lazy edges.
     */
    public BitSet stabilizeNeeds() {
        BitSet needs = new BitSet();
        for (Step step : order) {
            if (step.rows() || !readers.containsKey(step.name()) && !lazilyRead(step)) {
                add(step, needs);
            }
        }
        return needs;
    }

    private void add(Step step, BitSet needs) {
        Deque<Step> todo = new ArrayDeque<>(List.of(step));
        while (!todo.isEmpty()) {
            Step next = todo.pop();
            if (next.input() || needs.get(next.position())) {
                continue;
            }
            needs.set(next.position());
            if (next.checked()) {
                needs.set(next.position() - 1);
            }
            next.reads().forEach(read -> todo.push(byName.get(read)));
            if (next.rows()) {
                order.stream().filter(Step::rows).forEach(todo::push);
            }
        }
    }
}
