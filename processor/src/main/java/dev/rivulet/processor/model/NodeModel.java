package dev.rivulet.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** Every kind of node: the page that shows the language. */
public sealed interface NodeModel {
    /** The node's name, which is its method's. */
    String name();

    /** The annotated method. */
    MethodModel method();

    /** Where an error about the node points. */
    Origin origin();

    /** A node that holds one value. */
    sealed interface Scalar extends NodeModel {
        /** The value's type. */
        TypeName type();

        /** When a new value counts as the old one. */
        CutoffModel cutoff();
    }

    /** A node that holds rows. */
    sealed interface Collection extends NodeModel {}

    /** A node that reads the rows of another. */
    sealed interface Operator extends NodeModel {
        /** The name of the node whose rows are read, of several the first. */
        String source();

        /** The names of all nodes whose rows are read. */
        default List<String> sources() {
            return List.of(source());
        }
    }

    /** Rows of the source, at the source's slots. */
    sealed interface Subset extends Collection, Operator {}

    /** Rows that the operator makes; {@code row} describes them. */
    sealed interface Made extends Collection, Operator {
        /** What they are. */
        RowModel row();
    }

    /** Rows that stand at slots of their own. */
    sealed interface Derived extends Made {}

    /** A node that reads rows in their order. */
    sealed interface Ordered extends Operator {}

    /**
     * A node that could not be read; that was reported, so nothing is said of those that read it.
     */
    record Broken(String name, MethodModel method, Origin origin) implements NodeModel {}

    /** A value from outside; {@code required} when it has no starting value. */
    record Input(String name, MethodModel method, Origin origin, TypeName type, CutoffModel cutoff, Kind kind)
            implements Scalar {
        /** Who sets it. */
        public enum Kind {
            /** The user; the builder must be given it. */
            REQUIRED,
            /** The user; the method gives the starting value. */
            STARTING,
            /** {@code tick()}, from the clock. */
            NOW,
            /** {@code tick()}, from the generator. */
            SEED,
            /** The key of the group, in a nested graph only. */
            KEY
        }
    }

    /** A value computed from other nodes. */
    record Query(
            String name, MethodModel method, Origin origin, TypeName type, CutoffModel cutoff, boolean internal)
            implements Scalar {}

    /** A bag of rows from outside; one that is {@code clean} loses those that no window can hold any more. */
    record Rows(String name, MethodModel method, Origin origin, RowModel row, boolean clean) implements Collection {}

    /** Keyed rows from outside. */
    record Table(String name, MethodModel method, Origin origin, TypeName key, RowModel row) implements Collection {}

    /** The rows for which the method is true. */
    record Filter(String name, MethodModel method, Origin origin, String source) implements Subset {}

    /** One value for each row; {@code row} describes the value. */
    record Each(String name, MethodModel method, Origin origin, String source, RowModel row) implements Made {}

    /** Any number of rows for each row. */
    record FlatMap(String name, MethodModel method, Origin origin, String source, RowModel row)
            implements Derived {}

    /** The rows of several nodes; their element is that of the first. */
    record Union(String name, MethodModel method, Origin origin, List<String> sources, RowModel row)
            implements Derived {
        /** Keeps the list for itself. */
        public Union {
            sources = List.copyOf(sources);
        }

        @Override
        public String source() {
            return sources.isEmpty() ? "" : sources.get(0);
        }
    }

    /** A value for each pair of rows that match. */
    record Join(String name, MethodModel method, Origin origin, Match match, RowModel row) implements Derived {
        @Override
        public String source() {
            return match.left();
        }

        @Override
        public List<String> sources() {
            return match.sides();
        }
    }

    /**
     * What two sides are matched by: pairs of components, or methods that compute keys.
     *
     * @param on the components as declared
     * @param leftKey the method for the left side, where one is named
     * @param rightKey the method for the right side, where one is named
     */
    record Match(
            String left, String right, List<String> on, Optional<KeyMethod> leftKey, Optional<KeyMethod> rightKey) {
        /** Keeps the list for itself. */
        public Match {
            on = List.copyOf(on);
        }

        /** Both sides. */
        public List<String> sides() {
            return List.of(left, right);
        }
    }

    /** A method that computes keys, if there is one of that name. */
    record KeyMethod(String name, Optional<MethodModel> method) {}

    /** Rows chosen by what they equal: of one source, or by the rows of a second. */
    record Chosen(String name, MethodModel method, Origin origin, List<String> sources, Optional<Match> match, Kind kind)
            implements Subset {
        /** Which rows are kept. */
        public enum Kind {
            /** The first of equal ones. */
            DISTINCT,
            /** Those that are on the right as well. */
            INTERSECT,
            /** Those that are not. */
            EXCEPT,
            /** Those with a match on the right. */
            SEMI,
            /** Those without. */
            ANTI
        }

        /** Keeps the list for itself. */
        public Chosen {
            sources = List.copyOf(sources);
        }

        @Override
        public String source() {
            return sources.isEmpty() ? "" : sources.get(0);
        }
    }

    /** The rows in the order of a key. */
    record SortBy(String name, MethodModel method, Origin origin, String source, Key key, boolean descending)
            implements Subset {
        /** Where the key comes from. */
        public enum Key {
            /** The method gives it. */
            METHOD,
            /** The element is its own key. */
            ELEMENT,
            /** There is none: the order is that of the source. */
            NONE
        }
    }

    /** The first rows of an order. */
    record TopK(String name, MethodModel method, Origin origin, String source, int rows) implements Subset, Ordered {}

    /** A value for each run of so many neighbours, given one by one if {@code pair}, else as a list. */
    record Sliding(
            String name, MethodModel method, Origin origin, String source, RowModel row, int rows, boolean pair)
            implements Made, Ordered {}

    /**
     * One nested graph for each key, or for each {@code window}; {@code feed} names the nested collection where
     * it is said.
     */
    record Group(
            String name,
            MethodModel method,
            Origin origin,
            String source,
            TypeName key,
            GraphModel nested,
            Optional<String> feed,
            Optional<WindowModel> window)
            implements Collection, Operator {}

    /**
     * A fold of the rows into a scalar; {@code share} is that of a quantile. With a body the method gives each row's value, of type
     * {@code
     * body}; without, the source's elements are the values. {@code empty} is the literal for no
     * rows.
     */
    record Aggregate(
            String name,
            MethodModel method,
            Origin origin,
            String source,
            Kind kind,
            TypeName type,
            Optional<TypeName> body,
            Optional<String> empty,
            double share)
            implements Scalar, Operator {
        /** Which fold. */
        public enum Kind {
            COUNT,
            SUM,
            AVERAGE,
            MIN,
            MAX,
            FIRST,
            LAST,
            QUANTILE
        }

        /** Whether it takes one row, by its number in an order. */
        public boolean picks() {
            return kind == Kind.FIRST || kind == Kind.LAST || kind == Kind.QUANTILE;
        }

        @Override
        public CutoffModel cutoff() {
            return CutoffModel.DEFAULT;
        }
    }

    /**
     * A value that rows are added to and taken out of.
     *
     * @param unfold the method that takes a row out; without one the checks say so
     * @param zero the method that gives the value of no rows; without one the checks say so
     */
    record Fold(
            String name,
            MethodModel method,
            Origin origin,
            String source,
            TypeName type,
            Optional<MethodModel> unfold,
            Optional<MethodModel> zero)
            implements Scalar, Operator {
        @Override
        public CutoffModel cutoff() {
            return CutoffModel.DEFAULT;
        }
    }

    /** The values of a source joined two and two in its order. */
    record Reduce(
            String name, MethodModel method, Origin origin, String source, TypeName type, Optional<String> empty)
            implements Scalar, Ordered {
        @Override
        public CutoffModel cutoff() {
            return CutoffModel.DEFAULT;
        }
    }
}
