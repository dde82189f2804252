package dev.rivulet.tests.oracle;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.time.TimeWindow;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/**
 * What the bodies of the random programs call: everything becomes a double, is calculated with, and
 * becomes a value of the wanted type again. Few results, so that cutoffs are met often.
 */
public final class Fn {
    private Fn() {}

    /** Any value as a number. */
    public static double num(Object value) {
        if (value == null) {
            return -7;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof Character letter) {
            return letter - 'a';
        }
        if (value instanceof String text) {
            return text.length() < 2 ? text.length() : text.charAt(1) - '0';
        }
        return value instanceof Iterable<?> rows ? sum(rows) : compound(value);
    }

    private static double compound(Object value) {
        if (value instanceof Point point) {
            return point.x() + 0.5 * point.y();
        }
        if (value instanceof Instant time) {
            return time.getEpochSecond();
        }
        if (value instanceof TimeWindow window) {
            return window.start().getEpochSecond() + 3 * window.end().getEpochSecond();
        }
        if (value instanceof OptionalDouble given) {
            return given.isPresent() ? given.getAsDouble() : -3;
        }
        if (value instanceof OptionalLong given) {
            return given.isPresent() ? given.getAsLong() : -3;
        }
        if (value instanceof OptionalInt given) {
            return given.isPresent() ? given.getAsInt() : -3;
        }
        if (value instanceof Optional<?> given) {
            return given.isPresent() ? num(given.get()) : -3;
        }
        return Elements.num(value);
    }

    /** Depends on every row, its place and their number. */
    private static double sum(Iterable<?> rows) {
        double sum = 0;
        int place = 0;
        for (Object row : rows) {
            place++;
            double number = num(row);
            sum += place * (Double.isFinite(number) ? number : 11);
        }
        return sum + 1000 * place;
    }

    /** The number itself. */
    public static double toDouble(double number) {
        return number;
    }

    /** Rounded. */
    public static float toFloat(double number) {
        return (float) number;
    }

    /** Cut, the largest ones kept. */
    public static long toLong(double number) {
        return (long) number;
    }

    /** Cut, the largest ones kept. */
    public static int toInt(double number) {
        return (int) number;
    }

    /** Cut and wrapped. */
    public static short toShort(double number) {
        return (short) number;
    }

    /** Cut and wrapped. */
    public static byte toByte(double number) {
        return (byte) number;
    }

    /** One of four letters. */
    public static char toChar(double number) {
        return (char) ('a' + ((int) number & 3));
    }

    /** Whether it is positive. */
    public static boolean toBoolean(double number) {
        return number > 0;
    }

    /** One of five texts, always a new object; null for NaN. */
    public static String toText(double number) {
        return Double.isNaN(number) ? null : "t" + Math.floorMod((long) number, 5L);
    }

    /** A small boxed number, or null. */
    public static Integer toBoxedInt(double number) {
        int small = Math.floorMod((long) number, 6);
        return small == 5 ? null : Integer.valueOf(small);
    }

    /** The number in a box; null for infinities. */
    public static Double toBoxedDouble(double number) {
        return Double.isInfinite(number) ? null : Double.valueOf(number);
    }

    /** A small decimal whose scale depends on the number, or null. */
    public static BigDecimal toDecimal(double number) {
        int small = Math.floorMod((long) number, 9);
        return small == 8 ? null : BigDecimal.valueOf(small / 2).setScale(small % 3);
    }

    /** A new point, or null. */
    public static Point toPoint(double number) {
        int small = Math.floorMod((long) number, 7);
        return small == 6 ? null : new Point(small / 2, small % 2 == 0 ? -0.0 : Double.NaN);
    }

    /** None to three rows, some alike; throws if {@code row} is null. */
    public static <T> List<T> list(T row) {
        int count = Math.floorMod((long) num(row), 4);
        return Collections.nCopies(count, Objects.requireNonNull(row, "a row is null"));
    }

    /** As {@link #list}. */
    public static <T> Stream<T> stream(T row) {
        return list(row).stream();
    }

    /** The last 40 letters, so that texts that are joined again and again stay short. */
    public static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 40));
    }

    /** Throws. */
    public static double fail(String why) {
        throw new IllegalArgumentException(why);
    }

    /** Throws a checked exception. */
    public static double failChecked(String why) throws IOException {
        throw new IOException(why);
    }

    /** What {@code asked} gives, or {@code other} if what is behind it is stale. */
    public static double orElse(DoubleSupplier asked, double other) {
        try {
            return asked.getAsDouble();
        } catch (QueryException e) {
            return other;
        }
    }
}
