package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;
import java.util.List;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @Fold("fills")
    static long bare(long size) {
        return size;
    }

    @Fold("fills")
    static double drifting(double folded, double price) {
        return folded + price;
    }

    @Fold("fills")
    static long stuck(long folded, long size) {
        return folded + size;
    }

    @Fold("fills")
    static long endless(long folded, long size) {
        return folded + size;
    }

    @Unfold("endless")
    static long endlessOut(long folded, long size) {
        return folded - size;
    }
}
