package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.List;

/** A node of a random program. */
sealed interface Node {
    String name();

    /** The names of the nodes it reads, in the order of its parameters, lazy ones too. */
    List<String> reads();

    /** A node that holds one value. */
    sealed interface Scalar extends Node {
        Type type();

        Cut cut();
    }

    /** A node that holds rows. */
    sealed interface Rows extends Node {}

    /** A node that reads rows. */
    sealed interface Operator extends Node {
        String source();

        /** The row function; null for an aggregate without a body. */
        Function function();

        @Override
        default List<String> reads() {
            return edges(source(), function());
        }
    }

    /**
     * A value from outside.
     *
     * @param required whether the builder must be given it; otherwise {@code start} is the method's
     * @param mixin whether it is declared in a supertype
     */
    record Input(String name, Type type, boolean required, Object start, Cut cut, boolean mixin)
            implements Scalar {
        @Override
        public List<String> reads() {
            return List.of();
        }
    }

    /** In a nested graph: the group's key. */
    record GroupKey(String name, Type type) implements Scalar {
        @Override
        public Cut cut() {
            return Cut.EQUAL;
        }

        @Override
        public List<String> reads() {
            return List.of();
        }
    }

    /** The time, or a random number. */
    record Sampled(String name, Type type) implements Scalar {
        @Override
        public Cut cut() {
            return Cut.EQUAL;
        }

        @Override
        public List<String> reads() {
            return List.of();
        }
    }

    /**
     * A query.
     *
     * @param declared whether the user's type declares the reader
     */
    record Query(
            String name, Function function, Cut cut, boolean internal, boolean declared, boolean mixin)
            implements Scalar {
        @Override
        public Type type() {
            return function.type();
        }

        @Override
        public List<String> reads() {
            return edges(null, function);
        }
    }

    /** Rows put in from outside, keyed if {@code key} is given. */
    record Source(String name, Element element, Type key) implements Rows {
        @Override
        public List<String> reads() {
            return List.of();
        }
    }

    /** The rows for which the function is true. */
    record Filter(String name, String source, Function function) implements Rows, Operator {}

    /** One value for each row. */
    record Each(String name, String source, Function function) implements Rows, Operator {}

    /**
     * An operator that orders, matches, splits or merges rows.
     *
     * @param sources one or more
     * @param function null where the annotation says all
     * @param element what its rows are
     * @param number of a top-k or a sliding
     * @param flag descending, or whether the left side of a join may be missing
     * @param other whether the right side of a join may be missing
     * @param match what a join compares; null for others
     */
    record Arranged(
            String name,
            Op op,
            List<String> sources,
            Function function,
            Element element,
            int number,
            boolean flag,
            boolean other,
            Match match)
            implements Rows, Operator {
        @Override
        public String source() {
            return sources.get(0);
        }

        @Override
        public List<String> reads() {
            List<String> all = new ArrayList<>(sources);
            all.addAll(edges(null, function));
            if (match != null) {
                all.addAll(edges(null, match.left()));
                all.addAll(edges(null, match.right()));
            }
            return all;
        }

        Arranged with(Function function) {
            return new Arranged(name, op, sources, function, element, number, flag, other, match);
        }
    }

    /** What a join compares: components, or what methods give; without either the keys of tables. */
    record Match(List<String> on, Function left, Function right) {}

    /** The operators that arrange rows. */
    enum Op {
        SORT("SortBy"),
        TOP("TopK"),
        PAIRWISE("Pairwise"),
        SLIDING("Sliding"),
        FLAT("FlatMap"),
        DISTINCT("Distinct"),
        UNION("Union"),
        EXCEPT("Except"),
        INTERSECT("Intersect"),
        SEMI("SemiJoin"),
        ANTI("AntiJoin"),
        JOIN("Join");

        final String annotation;

        Op(String annotation) {
            this.annotation = annotation;
        }

        /** Whether its rows are some of its first source's. */
        boolean subset() {
            return this == SORT || this == TOP || this == DISTINCT || ordinal() >= EXCEPT.ordinal() && this != JOIN;
        }
    }

    /**
     * One nested graph for each key, or for each window; {@code nested} reads the names in {@code bound} here.
     *
     * @param function gives the key; null for windows
     * @param frame which windows; null for keys
     */
    record Group(String name, String source, Function function, Frame frame, Program nested, List<String> bound)
            implements Rows, Operator {
        /** The same with another key or nested graph. */
        Group with(Function other, Program inner) {
            List<String> read = bound.stream()
                    .filter(name -> inner.nodes().stream().anyMatch(node -> node.reads().contains(name)))
                    .toList();
            return new Group(name, source, other, frame, inner, read);
        }

        /** Whether it has no key of its own that lasts: sessions join and part. */
        boolean passing() {
            return windows() && frame.spec().session();
        }

        boolean windows() {
            return frame != null;
        }

        @Override
        public List<String> reads() {
            List<String> all = new ArrayList<>(edges(source, function));
            all.addAll(bound);
            return all;
        }

        /** Whether the key is computed from the node {@code name}. */
        boolean calls(String name) {
            return edges(source, function).contains(name);
        }

        /** Whether {@code name} is one of the nodes here that a nested node reads. */
        boolean binds(String name) {
            return bound.contains(name);
        }
    }

    /**
     * A fold of rows into a value.
     *
     * @param values the type of the values that are folded
     * @param empty the value of no rows; null if none is declared
     */
    record Aggregate(
            String name, String source, Function function, Fold fold, Type values, Type type, Object empty)
            implements Scalar, Operator {
        @Override
        public Cut cut() {
            return Cut.EQUAL;
        }

        /** Whether its function is called for every row, by a node of its own. */
        boolean valued() {
            return function != null && !fold.late();
        }
    }

    /** The folds, as the annotations name them. */
    enum Fold {
        COUNT("Count"),
        SUM("Sum"),
        AVERAGE("Average"),
        MIN("Min"),
        MAX("Max"),
        FIRST("First"),
        LAST("Last"),
        QUANTILE("Quantile"),
        FOLD("Fold"),
        REDUCE("Reduce");

        final String annotation;

        Fold(String annotation) {
            this.annotation = annotation;
        }

        /** Whether its function is called for the rows it takes alone, by the node itself. */
        boolean late() {
            return this == FIRST || this == LAST || this == REDUCE;
        }
    }

    private static List<String> edges(String source, Function function) {
        List<String> names = new ArrayList<>();
        if (source != null) {
            names.add(source);
        }
        if (function != null) {
            function.params().stream().filter(Param::edge).map(Param::name).forEach(names::add);
        }
        return names;
    }
}
