package dev.rivulet.examples.vwap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** The same figures worked out once over the whole tape, exactly and without Rivulet: the check. */
final class FromScratch {
    private final Map<Long, Totals> hours = new TreeMap<>();
    private final Map<Long, Totals> minutes = new TreeMap<>();
    private final Totals all = new Totals();

    /** Of {@code tape}, counting trades of at least {@code minimum}. */
    FromScratch(Tape tape, double minimum) {
        for (int i = 0; i < tape.size(); i++) {
            Totals minute = minutes.computeIfAbsent(Math.floorDiv(tape.at()[i], 60L), any -> new Totals());
            if (tape.amount()[i] >= minimum) {
                minute.add(tape.price()[i], tape.amount()[i]);
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

    /** The figures of each minute that has a trade, though it may be too small to count, by minutes since 1970. */
    Map<Long, Totals> minutes() {
        return minutes;
    }

    /** Exact sums, rounded once; and the first, the highest, the lowest and the last price, NaN without a trade. */
    static final class Totals {
        private BigDecimal value = BigDecimal.ZERO;
        private BigDecimal volume = BigDecimal.ZERO;
        private double open = Double.NaN;
        private double high = Double.NaN;
        private double low = Double.NaN;
        private double close = Double.NaN;
        private int count;

        private void add(double price, double amount) {
            value = value.add(new BigDecimal(price * amount));
            volume = volume.add(new BigDecimal(amount));
            open = count == 0 ? price : open;
            high = count == 0 ? price : Math.max(high, price);
            low = count == 0 ? price : Math.min(low, price);
            close = price;
            count++;
        }

        /** How many trades counted. */
        int count() {
            return count;
        }

        double volume() {
            return volume.doubleValue();
        }

        double vwap() {
            return value.doubleValue() / volume.doubleValue();
        }

        double open() {
            return open;
        }

        double high() {
            return high;
        }

        double low() {
            return low;
        }

        double close() {
            return close;
        }
    }
}
