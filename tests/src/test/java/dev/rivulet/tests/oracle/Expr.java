package dev.rivulet.tests.oracle;

import java.util.List;

/** A calculation on doubles in the body of a user method, that can be printed and worked out. */
sealed interface Expr {
    /** As Java. */
    String java(List<Param> params);

    /** Its value; throws {@link Failure} where the Java throws. */
    double value(Arguments arguments);

    /** Whether it may throw a checked exception. */
    default boolean checked() {
        return parts().stream().anyMatch(Expr::checked);
    }

    /** The parts it is made of. */
    default List<Expr> parts() {
        return List.of();
    }

    /** The same with other parts. */
    default Expr with(List<Expr> parts) {
        return this;
    }

    /** What the parameters of a call hold. */
    interface Arguments {
        /** The value of parameter number {@code index}; of a lazy one, asks for it. */
        Object get(int index);

        /** The value of {@code expr}, or of {@code other} where asking meets a stale node. */
        double orElse(Expr expr, Expr other);
    }

    /** What the body throws on purpose. */
    class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure() {
            super(null, null, false, false);
        }
    }

    /** A parameter as a number. */
    record Of(int index) implements Expr {
        @Override
        public String java(List<Param> params) {
            return "Fn.num(" + params.get(index).java() + ")";
        }

        @Override
        public double value(Arguments arguments) {
            return Fn.num(arguments.get(index));
        }
    }

    /** A lazy parameter as a number, or {@code other} if what is behind it is stale. */
    record Rescue(Of asked, Expr other) implements Expr {
        @Override
        public String java(List<Param> params) {
            return "Fn.orElse(() -> " + asked.java(params) + ", " + other.java(params) + ")";
        }

        @Override
        public double value(Arguments arguments) {
            return arguments.orElse(asked, other);
        }

        @Override
        public List<Expr> parts() {
            return List.of(other);
        }

        @Override
        public Expr with(List<Expr> parts) {
            return new Rescue(asked, parts.get(0));
        }
    }

    /** A constant. */
    record Constant(double value) implements Expr {
        @Override
        public String java(List<Param> params) {
            return Literals.of(value);
        }

        @Override
        public double value(Arguments arguments) {
            return value;
        }
    }

    /** The collaborator of a graph that is a class, which holds {@code value}. */
    record Shift(double value) implements Expr {
        @Override
        public String java(List<Param> params) {
            return "shift";
        }

        @Override
        public double value(Arguments arguments) {
            return value;
        }
    }

    /** Two numbers make one. */
    record Binary(char operator, Expr left, Expr right) implements Expr {
        @Override
        public String java(List<Param> params) {
            return "(" + left.java(params) + " " + operator + " " + right.java(params) + ")";
        }

        @Override
        public double value(Arguments arguments) {
            double a = left.value(arguments);
            double b = right.value(arguments);
            return switch (operator) {
                case '+' -> a + b;
                case '-' -> a - b;
                case '*' -> a * b;
                default -> a / b;
            };
        }

        @Override
        public List<Expr> parts() {
            return List.of(left, right);
        }

        @Override
        public Expr with(List<Expr> parts) {
            return new Binary(operator, parts.get(0), parts.get(1));
        }
    }

    /** One of two, by whether the first number is less than the second. */
    record Choice(Expr a, Expr b, Expr yes, Expr no) implements Expr {
        @Override
        public String java(List<Param> params) {
            return "(" + a.java(params) + " < " + b.java(params) + " ? " + yes.java(params) + " : "
                    + no.java(params) + ")";
        }

        @Override
        public double value(Arguments arguments) {
            return (a.value(arguments) < b.value(arguments) ? yes : no).value(arguments);
        }

        @Override
        public List<Expr> parts() {
            return List.of(a, b, yes, no);
        }

        @Override
        public Expr with(List<Expr> parts) {
            return new Choice(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
        }
    }

    /** Always throws. */
    record Throwing(boolean checked) implements Expr {
        @Override
        public String java(List<Param> params) {
            return checked ? "Fn.failChecked(\"checked\")" : "Fn.fail(\"on purpose\")";
        }

        @Override
        public double value(Arguments arguments) {
            throw new Failure();
        }
    }
}
