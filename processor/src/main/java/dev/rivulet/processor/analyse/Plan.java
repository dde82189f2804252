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
    private final List<Step> inputs;
    private final List<Step> all;
    private final List<Step> order = new ArrayList<>();
    private final Map<String, Step> byName;
    private final Map<String, List<Step>> readers;
    private final Map<String, List<Step>> lazyReaders;
    private final Map<String, Integer> numbers;
    private final Closures closures;
    private final int positions;
    private final Scope scope;

    private Plan(Plan whole, Scope scope) {
        inputs = whole.inputs;
        all = whole.all;
        byName = whole.byName;
        readers = whole.readers;
        lazyReaders = whole.lazyReaders;
        numbers = whole.numbers;
        closures = whole.closures;
        positions = whole.positions;
        this.scope = scope;
        all.stream().filter(step -> step.scope().prefix().equals(scope.prefix())).forEach(order::add);
    }

    private Plan(List<Step> steps, Scope scope) {
        this.scope = scope;
        inputs = new ArrayList<>();
        all = new ArrayList<>();
        byName = new LinkedHashMap<>();
        readers = new HashMap<>();
        lazyReaders = new HashMap<>();
        numbers = new HashMap<>();
        closures = new Closures(all, byName, readers, lazyReaders);
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(Comparator.comparingInt(Step::height));
        int next = 0;
        for (Step step : sorted) {
            if (step.input()) {
                numbers.put(step.name(), inputs.size());
                inputs.add(step);
                byName.put(step.name(), step);
                continue;
            }
            Step placed = step.at(next + (step.checked() ? 1 : 0));
            next = placed.position() + 1;
            all.add(placed);
            byName.put(placed.name(), placed);
        }
        positions = next;
        for (Step step : all) {
            step.reads().forEach(read -> readers.computeIfAbsent(read, k -> new ArrayList<>()).add(step));
            Map<String, List<Step>> asked = step.nested() ? readers : lazyReaders;
            step.lazy().stream()
                    .filter(read -> !step.nested() || !step.reads().contains(read))
                    .forEach(read -> asked.computeIfAbsent(read, k -> new ArrayList<>()).add(step));
        }
        all.stream().filter(step -> !step.nested()).forEach(order::add);
    }

    /** The plan of {@code graph}, which the checks have found free of errors. */
    public static Plan of(GraphModel graph, Wiring wiring) {
        return new Plan(Steps.of(graph, wiring), Scope.of(graph, wiring));
    }

    /** The same plan as the nodes of {@code inner}, which stand in it, see it. */
    public Plan within(Scope inner) {
        return new Plan(this, inner);
    }

    /** Whose names it knows. */
    public Scope scope() {
        return scope;
    }

    /** The values from outside, in the order of declaration. */
    public List<Step> inputs() {
        return inputs;
    }

    /** The number of {@code input} among the inputs. */
    public int number(Step input) {
        return numbers.get(input.name());
    }

    /** What runs, in order, with all that stands within groups. */
    public List<Step> all() {
        return all;
    }

    /** What runs of the scope's own graph, in order. */
    public List<Step> order() {
        return order;
    }

    /** The step that the scope's graph calls {@code local}. */
    public Step step(String local) {
        return byName.get(scope.name(local));
    }

    /** The step called {@code name}, by its whole name. */
    public Step at(String name) {
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
        marks.or(closures.checks(step));
        return marks;
    }

    /** What must be clean before {@code step} can be read: row operators advance together. */
    public BitSet needs(Step step) {
        return (BitSet) closures.needs(step).clone();
    }

    /**
     * What {@code stabilize()} brings up to date: what nothing reads, every row operator, and all
     * that
     * those read eagerly. The rest waits behind lazy edges.
     */
    public BitSet stabilizeNeeds() {
        BitSet needs = new BitSet();
        for (Step step : all) {
            if (step.advances() || !readers.containsKey(step.name()) && !lazilyRead(step)) {
                needs.or(closures.needs(step));
            }
        }
        return needs;
    }

    /**
     * Whether a failure of {@code step}, which stands within groups, is one of the groups: not if it is only
     * read by lazy edges.
     */
    public boolean reported(Step step) {
        Set<String> seen = new HashSet<>();
        Deque<Step> todo = new ArrayDeque<>(List.of(step));
        while (!todo.isEmpty()) {
            Step next = todo.pop();
            List<Step> reading = readers.getOrDefault(next.name(), List.of()).stream()
                    .filter(reader -> reader.part() != Step.Part.INSIDE)
                    .toList();
            boolean eager = reading.stream().anyMatch(reader -> !reader.nested());
            if (next.rows() || reading.isEmpty() || eager) {
                return true;
            }
            for (Step reader : reading) {
                if (reader.reads().contains(next.name()) && seen.add(reader.name())) {
                    todo.push(reader);
                }
            }
        }
        return false;
    }
}
