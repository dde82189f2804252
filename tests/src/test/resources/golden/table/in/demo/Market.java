package demo;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import java.math.BigDecimal;

/** Keyed rows, a record that checks itself, and rows that are plain values. */
@Graph
interface Market {
    /** A quote that refuses to be crossed. */
    record Quote(double bid, double ask) {
        public Quote {
            if (bid > ask) {
                throw new IllegalArgumentException("crossed");
            }
        }
    }

    @Collection
    Table<String, Quote> quotes();

    @Filter("quotes")
    static boolean domestic(@Key String symbol) {
        return symbol.endsWith(".DE");
    }

    @Each("domestic")
    static BigDecimal spread(double bid, double ask) {
        return BigDecimal.valueOf(ask).subtract(BigDecimal.valueOf(bid));
    }

    @Sum("spread")
    BigDecimal spreads();

    @Collection
    Rows<Integer> numbers();

    @Max(value = "numbers", empty = "-1")
    int greatest();

    @Collection
    Rows<String> words();

    @Each("words")
    static int lengths(String word) {
        return word.length();
    }

    @Sum("lengths")
    long letters();
}
