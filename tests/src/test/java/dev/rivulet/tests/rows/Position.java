package dev.rivulet.tests.rows;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;
import java.util.OptionalLong;
import java.util.function.DoubleSupplier;

/** What is held of one symbol. */
@Graph
public interface Position {
    /** So many bought, or sold if negative, of a symbol. */
    record Fill(String symbol, long size) {}

    @Collection
    Rows<Fill> fills();

    @Input
    @Key
    String symbol();

    @Input
    double mark();

    @Input
    default long limit() {
        return 100;
    }

    @Filter("fills")
    static boolean large(long size, long limit) {
        return Math.abs(size) >= limit;
    }

    @Each("large")
    static long magnitude(long size) {
        return Math.abs(size);
    }

    @Max("magnitude")
    OptionalLong largest();

    @Count("fills")
    long number();

    @Sum("fills")
    static long net(long size) {
        if (size == 13) {
            throw new IllegalArgumentException("unlucky");
        }
        return size;
    }

    @Query
    static double value(long net, double mark) {
        return net * mark;
    }

    @Query
    static double each(double value, long net) {
        if (net == 7) {
            throw new IllegalStateException("seven");
        }
        return net == 0 ? 0 : value / net;
    }

    @Query
    static double guarded(long net, DoubleSupplier each) {
        return net == 7 ? -1 : each.getAsDouble();
    }

    @Query
    static String label(String symbol, long net) {
        return symbol + ":" + net;
    }
}
