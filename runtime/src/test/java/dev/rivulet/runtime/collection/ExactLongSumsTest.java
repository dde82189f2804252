package dev.rivulet.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A sum of longs is exact, and an error where it does not fit. */
class ExactLongSumsTest {
    @Property
    void fitsOrFails(@ForAll List<Long> values, @ForAll List<Long> passing) {
        ExactLongSums sums = new ExactLongSums(1);
        passing.forEach(value -> sums.add(0, value));
        values.forEach(value -> sums.add(0, value));
        passing.forEach(value -> sums.remove(0, value));
        BigInteger exact = values.stream().map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
        assertEquals(exact.doubleValue(), sums.rounded(0));
        if (exact.bitLength() < 64) {
            assertEquals(exact.longValueExact(), sums.value(0));
        } else {
            assertThrows(ArithmeticException.class, () -> sums.value(0));
        }
    }

    @Test
    void namesTheSumThatDoesNotFit() {
        ExactLongSums sums = new ExactLongSums(1);
        sums.add(0, Long.MIN_VALUE);
        sums.add(0, -1);
        ArithmeticException thrown = assertThrows(ArithmeticException.class, () -> sums.value(0));
        assertEquals("the sum -9223372036854775809 does not fit a long", thrown.getMessage());
    }
}
