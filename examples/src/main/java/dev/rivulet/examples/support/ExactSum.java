package dev.rivulet.examples.support;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;

/** The sum that a graph gives, by other means. */
public final class ExactSum {
    private ExactSum() {}

    /** The exact sum of finite {@code values}, rounded once. */
    public static double of(DoubleStream values) {
        return values.mapToObj(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }
}
