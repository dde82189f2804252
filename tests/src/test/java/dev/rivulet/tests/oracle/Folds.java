package dev.rivulet.tests.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Aggregates by the book: everything is added up anew, exactly. */
final class Folds {
    private Folds() {}

    /** The value of {@code fold} over {@code values}; empty where there is none. */
    static Optional<Object> fold(Node.Aggregate node, List<Bag.Item> rows) {
        List<Object> values = rows.stream().map(Bag.Item::value).toList();
        if (node.fold() == Node.Fold.FOLD) {
            return Optional.of(7 + values.stream().mapToLong(value -> (Long) value).sum());
        }
        if (node.fold() == Node.Fold.COUNT) {
            return Optional.of(node.type().widen(values.size()));
        }
        if (node.fold() == Node.Fold.SUM) {
            return sum(node.values(), values);
        }
        if (values.isEmpty()) {
            return none(node);
        }
        return switch (node.fold()) {
            case AVERAGE -> average(node, values).map(value -> wrap(node.type(), value));
            case MIN -> Optional.of(wrap(node.type(), extreme(rows, 1)));
            case MAX -> Optional.of(wrap(node.type(), extreme(rows, -1)));
            case FIRST -> Optional.of(wrap(node.type(), values.get(0)));
            case LAST -> Optional.of(wrap(node.type(), values.get(values.size() - 1)));
            case QUANTILE -> Optional.of(wrap(node.type(), quantile(node, values)));
            default -> Optional.of(joined(node.type(), values));
        };
    }

    private static Optional<Object> none(Node.Aggregate node) {
        return switch (node.type()) {
            case OPT_DOUBLE -> Optional.of(OptionalDouble.empty());
            case OPT_LONG -> Optional.of(OptionalLong.empty());
            case OPT_INT -> Optional.of(OptionalInt.empty());
            case OPT_TEXT, OPT_DECIMAL, OPT_POINT, OPT_BOXED -> Optional.of(Optional.empty());
            default -> Optional.ofNullable(node.empty());
        };
    }

    private static Object wrap(Type type, Object value) {
        return switch (type) {
            case OPT_DOUBLE -> OptionalDouble.of(((Number) value).doubleValue());
            case OPT_LONG -> OptionalLong.of(((Number) value).longValue());
            case OPT_INT -> OptionalInt.of(((Number) value).intValue());
            case OPT_TEXT, OPT_DECIMAL, OPT_POINT, OPT_BOXED -> Optional.of(value);
            default -> value;
        };
    }

    private static Optional<Object> sum(Type type, List<Object> values) {
        if (type == Type.DECIMAL) {
            return Optional.of(decimals(values));
        }
        if (type == Type.FLOAT || type == Type.DOUBLE || type == Type.BOXED_DOUBLE) {
            return Optional.of(doubles(values));
        }
        BigInteger sum = integers(values);
        return sum.bitLength() > 63 ? Optional.empty() : Optional.of(sum.longValueExact());
    }

    private static Optional<Object> average(Node.Aggregate node, List<Object> values) {
        if (node.values() == Type.DECIMAL) {
            BigDecimal count = BigDecimal.valueOf(values.size());
            return Optional.of(decimals(values).divide(count, MathContext.DECIMAL128));
        }
        double sum = node.values().integral() || node.values() == Type.BOXED_INT
                ? integers(values).doubleValue()
                : doubles(values);
        return Optional.of(sum / values.size());
    }

    private static BigInteger integers(List<Object> values) {
        return values.stream()
                .map(value -> BigInteger.valueOf(((Number) value).longValue()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigDecimal decimals(List<Object> values) {
        return values.stream().map(BigDecimal.class::cast).reduce(BigDecimal::add).orElse(BigDecimal.ZERO);
    }

    private static double doubles(List<Object> values) {
        double special = 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (Object value : values) {
            double number = ((Number) value).doubleValue();
            if (Double.isFinite(number)) {
                sum = sum.add(new BigDecimal(number));
            } else {
                special += number;
            }
        }
        return special == 0 ? sum.doubleValue() : special;
    }

    /** The least value, with {@code sign} -1 the greatest; of equal ones the one put in first. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object extreme(List<Bag.Item> rows, int sign) {
        Bag.Item best = rows.get(0);
        for (Bag.Item row : rows) {
            int order = sign * ((Comparable) row.value()).compareTo(best.value());
            if (order < 0 || order == 0 && row.before(best)) {
                best = row;
            }
        }
        return best.value();
    }

    /** The share that the quantile called {@code name} takes. */
    static double share(String name) {
        return new double[] {0.5, 0, 0.1, 0.9, 1, 0.33}[Math.floorMod(name.hashCode(), 6)];
    }

    private static Object quantile(Node.Aggregate node, List<Object> values) {
        List<Object> sorted = new ArrayList<>(values);
        sorted.sort(Folds::compare);
        BigDecimal needed = BigDecimal.valueOf(share(node.name()))
                .multiply(BigDecimal.valueOf(values.size()))
                .setScale(0, RoundingMode.CEILING);
        return sorted.get(Math.max(0, needed.intValueExact() - 1));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static int compare(Object a, Object b) {
        return ((Comparable) a).compareTo(b);
    }

    /** What the joining methods of the programs do. */
    private static Object joined(Type type, List<Object> values) {
        return values.stream()
                .reduce((a, b) -> switch (type) {
                    case TEXT -> Fn.tail((String) a + b);
                    case LONG -> (Long) a + (Long) b;
                    case INT -> Math.max((Integer) a, (Integer) b);
                    case DOUBLE -> b;
                    default -> a;
                })
                .orElseThrow();
    }
}
