package dev.rivulet.benchmarks;

import com.fluxtion.compiler.Fluxtion;
import com.fluxtion.runtime.EventProcessor;
import com.fluxtion.runtime.annotations.OnEventHandler;
import com.fluxtion.runtime.annotations.OnTrigger;
import com.fluxtion.runtime.annotations.builder.AssignToField;
import com.fluxtion.runtime.node.NamedNode;

/** The small shapes in Fluxtion's compiled mode: nodes as classes, an event for a change. */
public final class Flux {
    private final EventProcessor<?> processor;
    private final Value sink;
    private final Change change = new Change();

    private Flux(Value top) {
        processor = Fluxtion.compile(top);
        processor.init();
        try {
            sink = processor.getNodeById(top.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The diamond. */
    public static Flux diamond() {
        Source a = new Source("source");
        Step top = new Step("top", a, 1, 1);
        return new Flux(new Meet("bottom", new Step("left", top, 2, 0), new Step("right", top, 3, 0)));
    }

    /** Three nodes, the first of which cuts off. */
    public static Flux cutoff() {
        return new Flux(new Step("shown", new Step("scaled", new Sign("sign", new Source("source")), 1, 0), 1, 1));
    }

    /** A chain. */
    public static Flux chain(int length) {
        Value last = new Source("source");
        for (int i = 1; i <= length; i++) {
            last = new Step("n" + i, last, 1, 1);
        }
        return new Flux(last);
    }

    /** Sends {@code value}, and reads the last node. */
    public double send(double value) {
        change.value = value;
        processor.onEvent(change);
        return sink.value;
    }

    /** A change of the input; one object, sent again and again. */
    public static final class Change {
        /** The new value. */
        public double value;
    }

    /** A node with a value. */
    public abstract static class Value implements NamedNode {
        /** As last worked out. */
        public transient double value;

        private final String name;

        Value(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        boolean publish(double next) {
            if (Double.doubleToLongBits(next) == Double.doubleToLongBits(value)) {
                return false;
            }
            value = next;
            return true;
        }
    }

    /** The input. */
    public static final class Source extends Value {
        /** Called {@code name}. */
        public Source(@AssignToField("name") String name) {
            super(name);
        }

        /** Takes the change. */
        @OnEventHandler
        public boolean changed(Change change) {
            return publish(change.value);
        }
    }

    /** {@code from * factor + offset}. */
    public static final class Step extends Value {
        private final Value from;
        private final double factor;
        private final double offset;

        /** Called {@code name}. */
        public Step(
                @AssignToField("name") String name,
                @AssignToField("from") Value from,
                @AssignToField("factor") double factor,
                @AssignToField("offset") double offset) {
            super(name);
            this.from = from;
            this.factor = factor;
            this.offset = offset;
        }

        /** Runs when {@code from} changed. */
        @OnTrigger
        public boolean run() {
            return publish(from.value * factor + offset);
        }
    }

    /** Whether {@code from} is not negative, as 1 or -1. */
    public static final class Sign extends Value {
        private final Value from;

        /** Called {@code name}. */
        public Sign(@AssignToField("name") String name, @AssignToField("from") Value from) {
            super(name);
            this.from = from;
        }

        /** Runs when {@code from} changed. */
        @OnTrigger
        public boolean run() {
            return publish(from.value >= 0 ? 1 : -1);
        }
    }

    /** {@code left + right}. */
    public static final class Meet extends Value {
        private final Value left;
        private final Value right;

        /** Called {@code name}. */
        public Meet(
                @AssignToField("name") String name,
                @AssignToField("left") Value left,
                @AssignToField("right") Value right) {
            super(name);
            this.left = left;
            this.right = right;
        }

        /** Runs when one of the two changed. */
        @OnTrigger
        public boolean run() {
            return publish(left.value + right.value);
        }
    }
}
