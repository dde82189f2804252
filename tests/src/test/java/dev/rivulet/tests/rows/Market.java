package dev.rivulet.tests.rows;

import dev.rivulet.annotations.Average;
import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Min;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import dev.rivulet.runtime.collection.TableView;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A table, and bags of values of many types. */
@Graph
public abstract class Market {
    /** A quote, which checks itself. */
    public record Quote(double bid, double ask) {
        public Quote {
            if (bid > ask) {
                throw new IllegalArgumentException("crossed");
            }
        }
    }

    /** Prices of one day. */
    public record Day<T>(T day, List<String> tags) {}

    private final double scale;

    protected Market(double scale) {
        this.scale = scale;
    }

    @Collection
    abstract Table<String, Quote> quotes();

    @Collection
    abstract Rows<Double> numbers();

    @Collection
    abstract Rows<String> words();

    @Collection
    abstract Rows<BigDecimal> amounts();

    @Collection
    abstract Rows<Day<Integer>> days();

    @Collection
    abstract Table<Integer, Long> counters();

    @Input
    double width() {
        return 1;
    }

    @Filter("quotes")
    boolean narrow(double bid, double ask, double width) {
        return (ask - bid) * scale <= width;
    }

    @Each("narrow")
    static String named(Quote quote, @Key String symbol) {
        return symbol + "@" + quote.bid();
    }

    @Sum("narrow")
    static double mids(double bid, double ask) throws IOException {
        if (bid < 0) {
            throw new IOException("negative");
        }
        return (bid + ask) / 2;
    }

    @Sum("numbers")
    abstract double sum();

    @Min("numbers")
    abstract double least();

    @Max("words")
    abstract Optional<String> lastWord();

    @Max(value = "named", empty = "none")
    abstract String lastName();

    @Sum("amounts")
    abstract BigDecimal total();

    @Average("amounts")
    abstract Optional<BigDecimal> mean();

    @Min("amounts")
    abstract Optional<BigDecimal> smallest();

    @Sum("counters")
    abstract long counted();

    @Average(value = "counters", empty = "0")
    abstract double counterMean();

    @Sum("words")
    static BigInteger letters(String word) {
        return BigInteger.valueOf(word.length());
    }

    @Count("days")
    abstract long dayCount();

    @Max("days")
    static int lastDay(Integer day) {
        return day;
    }

    @Query
    static double best(TableView<String, Quote> narrow) {
        Quote quote = narrow.get("A");
        return quote == null ? 0 : quote.bid();
    }
}
