package dev.rivulet.tests.rows;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** Groups by a number, with three nodes each. */
@Graph
interface Stalls {
    /** One sale at a stall. */
    record Sale(int stall, long cents) {}

    /** One stall. */
    @Graph
    interface Stall {
        @Input
        double rate();

        @Collection
        Rows<Sale> sales();

        @Sum("sales")
        static long total(long cents) {
            return cents;
        }

        @Query
        static double euros(long total, double rate) {
            return total * rate;
        }

        @Query
        static boolean busy(double euros) {
            return euros > 10;
        }
    }

    @Input
    default double rate() {
        return 0.01;
    }

    @Collection
    Rows<Sale> sales();

    @GroupBy(value = "sales", into = Stall.class)
    static int byStall(int stall) {
        return stall;
    }
}
