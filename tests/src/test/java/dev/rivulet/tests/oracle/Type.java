package dev.rivulet.tests.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The types of scalar nodes, with how Java writes them and how {@link Fn} makes their values. */
enum Type {
    BOOLEAN("boolean", "Boolean", "toBoolean"),
    BYTE("byte", "Byte", "toByte"),
    SHORT("short", "Short", "toShort"),
    CHAR("char", "Character", "toChar"),
    INT("int", "Integer", "toInt"),
    LONG("long", "Long", "toLong"),
    FLOAT("float", "Float", "toFloat"),
    DOUBLE("double", "Double", "toDouble"),
    TEXT("String", "String", "toText"),
    BOXED_INT("Integer", "Integer", "toBoxedInt"),
    BOXED_DOUBLE("Double", "Double", "toBoxedDouble"),
    DECIMAL("BigDecimal", "BigDecimal", "toDecimal"),
    POINT("Point", "Point", "toPoint"),
    INSTANT("Instant", "Instant", ""),
    WINDOW("TimeWindow", "TimeWindow", ""),
    OPT_INT("OptionalInt", "OptionalInt", ""),
    OPT_LONG("OptionalLong", "OptionalLong", ""),
    OPT_DOUBLE("OptionalDouble", "OptionalDouble", ""),
    OPT_TEXT("Optional<String>", "Optional<String>", ""),
    OPT_DECIMAL("Optional<BigDecimal>", "Optional<BigDecimal>", ""),
    OPT_POINT("Optional<Point>", "Optional<Point>", ""),
    OPT_BOXED("Optional<Integer>", "Optional<Integer>", ""),
    OBJECT("Object", "Object", "");

    /** The types a query or an input can have. */
    static final List<Type> PLAIN = List.of(values()).subList(0, INSTANT.ordinal());

    final String java;
    final String boxed;
    private final String make;

    Type(String java, String boxed, String make) {
        this.java = java;
        this.boxed = boxed;
        this.make = make;
    }

    boolean primitive() {
        return ordinal() <= DOUBLE.ordinal();
    }

    boolean floating() {
        return this == FLOAT || this == DOUBLE;
    }

    boolean integral() {
        return this == BYTE || this == SHORT || this == INT || this == LONG;
    }

    /** The Java expression that turns the double expression {@code number} into this type. */
    String from(String number) {
        return "Fn." + make + "(" + number + ")";
    }

    /** As {@link #from}, on a value. */
    Object from(double number) {
        return switch (this) {
            case BOOLEAN -> Fn.toBoolean(number);
            case BYTE -> Fn.toByte(number);
            case SHORT -> Fn.toShort(number);
            case CHAR -> Fn.toChar(number);
            case INT -> Fn.toInt(number);
            case LONG -> Fn.toLong(number);
            case FLOAT -> Fn.toFloat(number);
            case DOUBLE -> Fn.toDouble(number);
            case TEXT -> Fn.toText(number);
            case BOXED_INT -> Fn.toBoxedInt(number);
            case BOXED_DOUBLE -> Fn.toBoxedDouble(number);
            case DECIMAL -> Fn.toDecimal(number);
            case POINT -> Fn.toPoint(number);
            default -> throw new AssertionError(this);
        };
    }

    /** {@code value}, of a narrower primitive type, as this type. */
    Object widen(Object value) {
        if (!(value instanceof Number) && !(value instanceof Character)) {
            return value;
        }
        return switch (this) {
            case SHORT -> value instanceof Number number ? (Object) number.shortValue() : value;
            case INT -> value instanceof Character c ? (Object) (int) c : ((Number) value).intValue();
            case LONG -> value instanceof Character c ? (Object) (long) c : ((Number) value).longValue();
            case FLOAT -> ((Number) value).floatValue();
            case DOUBLE -> ((Number) value).doubleValue();
            default -> value;
        };
    }

    /** The types that a parameter of a node of this type may have besides its own. */
    List<Type> wider() {
        return switch (this) {
            case BYTE -> List.of(SHORT, INT, LONG, DOUBLE);
            case SHORT -> List.of(INT, LONG, FLOAT);
            case CHAR -> List.of(INT, LONG);
            case INT -> List.of(LONG, DOUBLE);
            case LONG -> List.of(DOUBLE, FLOAT);
            case FLOAT -> List.of(DOUBLE);
            case TEXT, BOXED_INT, BOXED_DOUBLE, DECIMAL, POINT -> List.of(OBJECT);
            default -> List.of();
        };
    }

    /** The type of a supplier of this type, and its method. */
    String supplier() {
        return switch (this) {
            case DOUBLE, LONG, INT, BOOLEAN -> capital() + "Supplier";
            default -> "Supplier<" + boxed + ">";
        };
    }

    private String capital() {
        return Character.toUpperCase(java.charAt(0)) + java.substring(1);
    }

    String ask() {
        return switch (this) {
            case DOUBLE, LONG, INT, BOOLEAN -> "getAs" + capital() + "()";
            default -> "get()";
        };
    }

    /** The optional type of an aggregate's value of this type. */
    Optional<Type> optional() {
        return Optional.ofNullable(switch (this) {
            case DOUBLE -> OPT_DOUBLE;
            case LONG -> OPT_LONG;
            case INT -> OPT_INT;
            case TEXT -> OPT_TEXT;
            case DECIMAL -> OPT_DECIMAL;
            case POINT -> OPT_POINT;
            case BOXED_INT -> OPT_BOXED;
            default -> null;
        });
    }

    /** The type of a record component or of a boxed element. */
    static Type of(Class<?> type) {
        if (type == BigDecimal.class) {
            return DECIMAL;
        }
        if (type == Integer.class) {
            return BOXED_INT;
        }
        for (Type known : PLAIN) {
            if (known.java.equals(type.getSimpleName())) {
                return known;
            }
        }
        throw new AssertionError(type);
    }
}
