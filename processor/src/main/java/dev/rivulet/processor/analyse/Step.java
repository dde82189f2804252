package dev.rivulet.processor.analyse;

import dev.rivulet.processor.model.NodeModel;
import java.util.List;

/**
 * A node's place in the plan. An aggregate with a body is two steps: its values, row by row, and
 * the fold of them.
 *
 * @param name the node's name; of the values of an aggregate, {@code name.values}
 * @param scope where it stands
 * @param node the node
 * @param part what of the node runs here
 * @param height the longest path from an input; 0 for an input
 * @param position the place in the order of runs; -1 for an input, which does not run
 * @param reads the steps that it reads, by name, each once
 * @param lazy the steps that it reads only when it asks, by name; then {@code position - 1} is
 *     its check
 */
public record Step(
        String name,
        Scope scope,
        NodeModel node,
        Part part,
        int height,
        int position,
        List<String> reads,
        List<String> lazy) {

    /** What of a node runs at a step. */
    public enum Part {
        /** All of it. */
        WHOLE,
        /** The row operator inside an aggregate with a body, or inside a fold. */
        VALUES,
        /** The scalar of an aggregate with a body, or of a fold. */
        FOLD,
        /** An input within groups that is bound to a scalar of the groups around. */
        INHERITED,
        /** What tells of any change within the groups of a group node. */
        INSIDE,
        /** The panes that windows which overlap are made up of. */
        PANES,
        /** The pairs of rows, or of panes, and windows, where windows overlap. */
        PAIRS,
        /** Those pairs as what windows hold, where they are made up of panes. */
        PAIRED,
        /** What windows make of the values in their panes. */
        MERGED
    }

    public Step {
        reads = List.copyOf(reads);
        lazy = List.copyOf(lazy);
    }

    /** The name of the node that the step called {@code name} is part of. */
    public static String user(String name) {
        int dot = name.indexOf('.', name.lastIndexOf('/') + 1);
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The step whose rows it reads, of several the first. */
    public String source() {
        return reads.get(0);
    }

    /** Whether this is a row operator or a collection: they advance together. */
    public boolean rows() {
        return part != Part.INSIDE && (node instanceof NodeModel.Collection || part == Part.VALUES);
    }

    /** Whether its rows are by pane, of windows that are made up of panes. */
    public boolean byPane() {
        return rows() && part != Part.PAIRED && scope.paned();
    }

    /** Whether this stands within groups. */
    public boolean nested() {
        return scope.nested();
    }

    /** Whether it runs whenever rows do: the lists of what changed must not be missed. */
    public boolean advances() {
        return nested() || rows() || part == Part.INSIDE;
    }

    /** The name that it has in its own graph. */
    public String local() {
        return name.substring(scope.prefix().length());
    }

    /** Whether this is a value from outside, which does not run. */
    public boolean input() {
        return position < 0;
    }

    /** Whether it has a check position, just before its own. */
    public boolean checked() {
        return !nested() && !lazy.isEmpty();
    }

    Step high(int level) {
        return new Step(name, scope, node, part, level, position, reads, lazy);
    }

    Step at(int place) {
        return new Step(name, scope, node, part, height, place, reads, lazy);
    }
}
