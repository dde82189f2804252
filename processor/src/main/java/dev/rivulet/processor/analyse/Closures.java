package dev.rivulet.processor.analyse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each step needs, and which checks it reaches: worked out once for all steps, each from its neighbours. */
final class Closures {
    private final List<Step> all;
    private final Map<String, Step> byName;
    private final Map<String, List<Step>> readers;
    private final Map<String, List<Step>> lazyReaders;
    private BitSet rows;
    private BitSet[] needs;
    private Map<String, BitSet> checks;

    Closures(
            List<Step> all,
            Map<String, Step> byName,
            Map<String, List<Step>> readers,
            Map<String, List<Step>> lazyReaders) {
        this.all = all;
        this.byName = byName;
        this.readers = readers;
        this.lazyReaders = lazyReaders;
    }

    /** What must be clean before {@code step} can be read; not to be changed. */
    BitSet needs(Step step) {
        if (step.input()) {
            return new BitSet();
        }
        if (needs == null) {
            rows = rows();
            needs = new BitSet[all.isEmpty() ? 0 : all.get(all.size() - 1).position() + 1];
            all.forEach(each -> needs[each.position()] = each.advances() ? rows : own(each));
        }
        return needs[step.position()];
    }

    /** Of a scalar of the outermost graph: what it reads stands before it. */
    private BitSet own(Step step) {
        BitSet own = new BitSet();
        own.set(step.position());
        if (step.checked()) {
            own.set(step.position() - 1);
        }
        for (String read : step.reads()) {
            Step from = byName.get(read);
            if (!from.input()) {
                own.or(needs[from.position()]);
            }
        }
        return own;
    }

    /** What must be clean before any row operator can be read: they advance together. */
    private BitSet rows() {
        BitSet needed = new BitSet();
        Deque<Step> todo = new ArrayDeque<>();
        all.stream().filter(Step::advances).forEach(todo::push);
        while (!todo.isEmpty()) {
            Step next = todo.pop();
            if (next.input() || needed.get(next.position())) {
                continue;
            }
            needed.set(next.position());
            if (next.checked()) {
                needed.set(next.position() - 1);
            }
            next.reads().forEach(read -> todo.push(byName.get(read)));
            if (next.nested()) {
                next.lazy().forEach(read -> todo.push(byName.get(read)));
            }
        }
        return needed;
    }

    /** The checks of all that may have asked for something that {@code step} reaches; not to be changed. */
    BitSet checks(Step step) {
        if (lazyReaders.isEmpty()) {
            return new BitSet();
        }
        if (checks == null) {
            checks = new HashMap<>();
            List<Step> backwards = new ArrayList<>(all);
            Collections.reverse(backwards);
            backwards.forEach(each -> checks.put(each.name(), reached(each)));
        }
        BitSet known = checks.get(step.name());
        return known != null ? known : reached(step);
    }

    private BitSet reached(Step step) {
        BitSet reached = new BitSet();
        for (Step reader : lazyReaders.getOrDefault(step.name(), List.of())) {
            reached.set(reader.position() - 1);
            reached.or(checks.get(reader.name()));
        }
        readers.getOrDefault(step.name(), List.of()).forEach(reader -> reached.or(checks.get(reader.name())));
        return reached;
    }
}
