package dev.rivulet.tests.oracle;

import java.math.BigDecimal;
import java.time.Instant;

/** Values as Java expressions. */
final class Literals {
    private Literals() {}

    /** {@code value} as an expression of its own type. */
    static String of(Object value) {
        if (value instanceof Double number) {
            return special(number, "Double", number + "");
        }
        if (value instanceof Float number) {
            return special(number, "Float", number + "f");
        }
        if (value instanceof Long number) {
            return number == Long.MIN_VALUE ? "Long.MIN_VALUE" : number + "L";
        }
        if (value instanceof Short || value instanceof Byte) {
            return "((" + (value instanceof Short ? "short" : "byte") + ") " + value + ")";
        }
        if (value instanceof Integer number) {
            return number == Integer.MIN_VALUE ? "Integer.MIN_VALUE" : number + "";
        }
        if (value instanceof Character letter) {
            return "'\\u" + String.format("%04x", (int) letter) + "'";
        }
        return value instanceof String ? "\"" + value + "\"" : compound(value);
    }

    private static String special(double number, String box, String plain) {
        if (Double.isNaN(number)) {
            return box + ".NaN";
        }
        if (Double.isInfinite(number)) {
            return box + (number > 0 ? ".POSITIVE" : ".NEGATIVE") + "_INFINITY";
        }
        return plain;
    }

    private static String compound(Object value) {
        if (value instanceof BigDecimal decimal) {
            return "new BigDecimal(\"" + decimal + "\")";
        }
        if (value instanceof Instant time) {
            return "Instant.ofEpochSecond(" + time.getEpochSecond() + ")";
        }
        if (value instanceof Record) {
            StringBuilder out = new StringBuilder("new ");
            Class<?> type = value.getClass();
            out.append(type.getEnclosingClass() == null ? "" : "Elements.").append(type.getSimpleName());
            String separator = "(";
            for (var component : Elements.components(type)) {
                out.append(separator).append(of(Elements.get(value, component.getName())));
                separator = ", ";
            }
            return out.append(")").toString();
        }
        return String.valueOf(value);
    }
}
