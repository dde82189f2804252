package dev.rivulet.benchmarks;

import com.fluxtion.runtime.annotations.ExportService;
import com.fluxtion.runtime.annotations.OnEventHandler;
import com.fluxtion.runtime.annotations.OnTrigger;
import com.fluxtion.runtime.annotations.builder.AssignToField;
import com.fluxtion.runtime.event.DefaultEvent;
import com.fluxtion.runtime.node.NamedNode;

/** The nodes of the graphs in Fluxtion. */
public final class FluxNodes {
    private FluxNodes() {}

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

    /** Takes a value; the service that a graph with one input exports. */
    public interface Feed {
        /** Sets the input; answers whether it changed. */
        boolean feed(double value);
    }

    /** The only input. */
    public static final class Source extends Value implements @ExportService Feed {
        /** Called {@code name}. */
        public Source(@AssignToField("name") String name) {
            super(name);
        }

        @Override
        public boolean feed(double next) {
            return publish(next);
        }
    }

    /** A change of one of many inputs; one object, sent again and again. */
    public static final class Change extends DefaultEvent {
        private double value;

        void set(int input, double next) {
            filterId = input;
            value = next;
        }
    }

    /** One of many inputs. */
    public static final class Numbered extends Value {
        private final int number;

        /** Called {@code name}, for the changes that are meant for {@code number}. */
        public Numbered(@AssignToField("name") String name, @AssignToField("number") int number) {
            super(name);
            this.number = number;
        }

        /** Takes the change. */
        @OnEventHandler(filterVariable = "number")
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

    /** {@code left * leftFactor + right * rightFactor + offset}. */
    public static final class Meet extends Value {
        private final Value left;
        private final Value right;
        private final double leftFactor;
        private final double rightFactor;
        private final double offset;

        /** Called {@code name}. */
        public Meet(
                @AssignToField("name") String name,
                @AssignToField("left") Value left,
                @AssignToField("right") Value right,
                @AssignToField("leftFactor") double leftFactor,
                @AssignToField("rightFactor") double rightFactor,
                @AssignToField("offset") double offset) {
            super(name);
            this.left = left;
            this.right = right;
            this.leftFactor = leftFactor;
            this.rightFactor = rightFactor;
            this.offset = offset;
        }

        /** Runs when one of the two changed. */
        @OnTrigger
        public boolean run() {
            return publish(left.value * leftFactor + right.value * rightFactor + offset);
        }
    }

    /** The sum of many. */
    public static final class Total extends Value {
        private final Value[] parts;

        /** Called {@code name}. */
        public Total(@AssignToField("name") String name, @AssignToField("parts") Value[] parts) {
            super(name);
            this.parts = parts;
        }

        /** Runs when one of them changed. */
        @OnTrigger
        public boolean run() {
            double total = 0;
            for (Value part : parts) {
                total += part.value;
            }
            return publish(total);
        }
    }
}
