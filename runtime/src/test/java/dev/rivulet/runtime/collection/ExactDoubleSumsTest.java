package dev.rivulet.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A sum is the rounded exact sum of what is held, whatever was added and taken away before. */
class ExactDoubleSumsTest {
    /** An added value, or with a victim the place of one to take away or replace. */
    record Edit(double value, int kind, int victim) {}

    @Provide
    static Arbitrary<List<Edit>> edits() {
        Arbitrary<Double> near = Arbitraries.doubles().between(-1e6, 1e6);
        Arbitrary<Double> any = Arbitraries.longs().map(Double::longBitsToDouble);
        Arbitrary<Double> odd = Arbitraries.of(
                0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
                Double.MIN_VALUE, -Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE,
                Double.MIN_NORMAL, 1.0, 0x1p53, 0x1p-53, -0x1p-54);
        Arbitrary<Double> values = Arbitraries.oneOf(List.of(near, any, odd));
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 4);
        Arbitrary<Integer> victims = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(values, kinds, victims)
                .as(Edit::new).list().ofMaxSize(60);
    }

    @Property(tries = 3000)
    void isTheRoundedExactSumAtEveryStep(@ForAll("edits") List<Edit> edits) {
        ExactDoubleSums sums = new ExactDoubleSums(2);
        List<Double> held = new ArrayList<>();
        for (Edit edit : edits) {
            int victim = held.isEmpty() ? 0 : edit.victim % held.size();
            if (held.isEmpty() || edit.kind < 2) {
                held.add(edit.value);
                sums.add(1, edit.value);
            } else if (edit.kind == 2) {
                sums.replace(1, held.set(victim, edit.value), edit.value);
            } else {
                sums.remove(1, held.remove(victim));
            }
            sums.check();
            assertEquals(exact(held), sums.value(1));
        }
        assertEquals(0.0, sums.value(0));
    }

    private static double exact(List<Double> held) {
        boolean up = held.contains(Double.POSITIVE_INFINITY);
        boolean down = held.contains(Double.NEGATIVE_INFINITY);
        if (held.contains(Double.NaN) || up && down) {
            return Double.NaN;
        }
        if (up || down) {
            return up ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : held) {
            sum = sum.add(new BigDecimal(value));
        }
        return sum.signum() == 0 ? 0.0 : sum.doubleValue();
    }

    @Test
    void roundsHalfToEven() {
        ExactDoubleSums sums = new ExactDoubleSums(1);
        sums.add(0, 0x1p53);
        sums.add(0, 1.0);
        assertEquals(0x1p53, sums.value(0));
        sums.add(0, Double.MIN_VALUE);
        assertEquals(0x1p53 + 2, sums.value(0));
        sums.remove(0, Double.MIN_VALUE);
        sums.add(0, 2.0);
        assertEquals(0x1p53 + 4, sums.value(0));
    }

    @Test
    void overflowsToInfinityAndComesBack() {
        ExactDoubleSums sums = new ExactDoubleSums(1);
        sums.add(0, Double.MAX_VALUE);
        sums.add(0, Double.MAX_VALUE);
        assertEquals(Double.POSITIVE_INFINITY, sums.value(0));
        sums.remove(0, Double.MAX_VALUE);
        assertEquals(Double.MAX_VALUE, sums.value(0));
    }
}
