package demo;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;
import java.util.function.DoubleSupplier;

/** The fills of one symbol. */
@Graph
public interface Position {
    @Collection
    Rows<Fill> fills();

    @Key
    @Input
    String symbol();

    @Input
    double mark();

    @Input
    default double weight() {
        return 1;
    }

    @Sum("fills")
    static long net(long signedSize) {
        return signedSize;
    }

    @GroupBy(value = "fills", into = Side.class)
    static boolean bySide(long signedSize) {
        return signedSize > 0;
    }

    @Max(value = "bySide", empty = "0")
    static double larger(double worth) {
        return worth;
    }

    @Query
    static double value(long net, double mark, double weight) {
        return net * mark * weight;
    }

    @Query
    static String label(String symbol, long net, DoubleSupplier value) {
        return net == 0 ? symbol + " flat" : symbol + " " + value.getAsDouble();
    }
}
