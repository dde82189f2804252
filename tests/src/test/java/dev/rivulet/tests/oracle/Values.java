package dev.rivulet.tests.oracle;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Random values: few, so that equal ones meet, and the awkward ones among them. */
final class Values {
    private static final double[] DOUBLES = {
        0.0, -0.0, 1, 2, 3, -1, 0.1, 0.2, 0.3, 1.5, 2.5, 1e16, -1e16, 1e-300, Double.NaN,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, Double.MIN_VALUE
    };
    private static final long[] LONGS = {
        0, 1, 2, 3, -1, 7, 100, Long.MAX_VALUE, Long.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE
    };
    private static final String[] DECIMALS = {
        "0", "0.0", "1", "1.0", "1.00", "2.5", "-3", "1e10", "0.001", "12345678901234567890.12345"
    };

    private final Random random;

    Values(Random random) {
        this.random = random;
    }

    /** A value of {@code type}; of reference types sometimes null. */
    Object any(Type type) {
        return switch (type) {
            case BOOLEAN -> random.nextBoolean();
            case BYTE -> (byte) integer();
            case SHORT -> (short) integer();
            case CHAR -> (char) ('a' + random.nextInt(4));
            case INT -> (int) integer();
            case LONG -> integer();
            case FLOAT -> (float) number();
            case DOUBLE -> number();
            case TEXT -> nullable(text());
            case BOXED_INT -> nullable(random.nextInt(3) == 0 ? 1000 : (Integer) random.nextInt(3));
            case BOXED_DOUBLE -> nullable((Double) number());
            case DECIMAL -> nullable(new BigDecimal(DECIMALS[random.nextInt(DECIMALS.length)]));
            case POINT -> nullable(new Point(random.nextInt(3), random.nextBoolean() ? 0.0 : -0.0));
            default -> throw new AssertionError(type);
        };
    }

    /** As {@link #any}, never null. */
    Object given(Type type) {
        Object value;
        do {
            value = any(type);
        } while (value == null);
        return value;
    }

    /** A value that a starting input can have in its source: no record, no decimal that is null. */
    Object key(Type type) {
        return type == Type.TEXT ? text() : type.widen((Object) random.nextInt(4));
    }

    /** A time around {@code now}. */
    int time(int now) {
        return now + random.nextInt(16) - 10;
    }

    /** A row; never null, its components perhaps. */
    Object row(Element element) {
        if (element.record() == null) {
            return given(element.type());
        }
        List<RecordComponent> components = element.components();
        Object[] values = components.stream().map(c -> any(Type.of(c.getType()))).toArray();
        for (int i = 0; i < values.length; i++) {
            if (components.get(i).getName().equals("symbol")) {
                values[i] = text();
            }
        }
        return Elements.make(element.record(), values);
    }

    /** A random number that is often a small whole one. */
    double number() {
        return random.nextInt(3) == 0 ? DOUBLES[random.nextInt(DOUBLES.length)] : random.nextInt(4);
    }

    private long integer() {
        return random.nextInt(3) == 0 ? LONGS[random.nextInt(LONGS.length)] : random.nextInt(4);
    }

    private String text() {
        return "t" + random.nextInt(4);
    }

    private <T> T nullable(T value) {
        return random.nextInt(8) == 0 ? null : value;
    }
}
