package dev.rivulet.processor.model;

import com.palantir.javapoet.TypeName;
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
        /** The name of the node whose rows are read. */
        String source();
    }

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

    /** A bag of rows from outside. */
    record Rows(String name, MethodModel method, Origin origin, RowModel row) implements Collection {}

    /** Keyed rows from outside. */
    record Table(String name, MethodModel method, Origin origin, TypeName key, RowModel row) implements Collection {}

    /** The rows for which the method is true. */
    record Filter(String name, MethodModel method, Origin origin, String source) implements Collection, Operator {}

    /** One value for each row; {@code row} describes the value. */
    record Each(String name, MethodModel method, Origin origin, String source, RowModel row)
            implements Collection, Operator {}

    /** One nested graph for each key; {@code feed} names the nested collection where it is said. */
    record Group(
            String name,
            MethodModel method,
            Origin origin,
            String source,
            TypeName key,
            GraphModel nested,
            Optional<String> feed)
            implements Collection, Operator {}

    /**
     * A fold of the rows into a scalar. With a body the method gives each row's value, of type
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
            Optional<String> empty)
            implements Scalar, Operator {
        /** Which fold. */
        public enum Kind {
            COUNT,
            SUM,
            AVERAGE,
            MIN,
            MAX
        }

        @Override
        public CutoffModel cutoff() {
            return CutoffModel.DEFAULT;
        }
    }
}
