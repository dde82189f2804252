package dev.rivulet.tests.oracle;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The record types that stand in the collections of the random programs. */
public final class Elements {
    private Elements() {}

    /** Primitives and a text: fully plain. */
    public record Fill(double price, long size, String symbol, boolean live) {}

    /** The small primitives. */
    public record Tick(int a, float b, short c, byte d, char e) {}

    /** References that may be null. */
    public record Deal(Integer units, BigDecimal amount, Point at) {}

    /** A canonical constructor of its own, so that columns cannot stand for it. */
    public record Clamped(double level, int rank) {
        /** No negative ranks. */
        public Clamped {
            rank = Math.max(0, rank);
        }
    }

    /** Two times, counted in ticks, for windows to stand on. */
    public record Stamped(long at, int due, String symbol, double price) {}

    static List<RecordComponent> components(Class<?> type) {
        return Arrays.asList(type.getRecordComponents());
    }

    static Object get(Object row, String component) {
        try {
            return row.getClass().getMethod(component).invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** {@code row} with another value for one component. */
    static Object with(Object row, String component, Object value) {
        List<RecordComponent> all = components(row.getClass());
        Object[] values = all.stream()
                .map(c -> c.getName().equals(component) ? value : get(row, c.getName()))
                .toArray();
        return make(row.getClass(), values);
    }

    static Object make(Class<?> type, Object... values) {
        try {
            return type.getDeclaredConstructor(
                            components(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A row as a number: each component weighs in. */
    static double num(Object row) {
        double sum = 0;
        int weight = 1;
        for (RecordComponent component : components(row.getClass())) {
            double part = Fn.num(get(row, component.getName()));
            sum += weight++ * (Double.isFinite(part) ? part : 5);
        }
        return sum;
    }
}
