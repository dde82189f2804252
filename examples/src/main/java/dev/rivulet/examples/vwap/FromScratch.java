package dev.rivulet.examples.vwap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** The same figures worked out once over the whole tape, exactly and without Rivulet: the check. */
final class FromScratch {
    private final Map<Long, Totals> hours = new TreeMap<>();
    private final Totals all = new Totals();

    /** Of {@code tape}, counting trades of at least {@code minimum}. */
    FromScratch(Tape tape, double minimum) {
        for (int i = 0; i < tape.size(); i++) {
            if (tape.amount()[i] >= minimum) {
                all.add(tape.price()[i], tape.amount()[i]);
                hours.computeIfAbsent(Math.floorDiv(tape.at()[i], 3600L), hour -> new Totals())
                        .add(tape.price()[i], tape.amount()[i]);
            }
        }
    }

    /** The figures over all. */
    Totals all() {
        return all;
    }

    /** The figures of each hour, by hours since 1970. */
    Map<Long, Totals> hours() {
        return hours;
    }

    /** Exact sums, rounded once; and the highest and the lowest price. */
    static final class Totals {
        private BigDecimal value = BigDecimal.ZERO;
        private BigDecimal volume = BigDecimal.ZERO;
        private double high = Double.NEGATIVE_INFINITY;
        private double low = Double.POSITIVE_INFINITY;

        private void add(double price, double amount) {
            value = value.add(new BigDecimal(price * amount));
            volume = volume.add(new BigDecimal(amount));
            high = Math.max(high, price);
            low = Math.min(low, price);
        }

        double volume() {
            return volume.doubleValue();
        }

        double vwap() {
            return value.doubleValue() / volume.doubleValue();
        }

        double high() {
            return high;
        }

        double low() {
            return low;
        }
    }
}
