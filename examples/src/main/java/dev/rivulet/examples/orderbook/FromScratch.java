package dev.rivulet.examples.orderbook;

import static java.util.stream.Collectors.groupingBy;

import dev.rivulet.examples.support.ExactSum;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The same book worked out anew from all orders: the check. */
final class FromScratch {
    private final List<LimitOrder> unlisted;
    private final List<Quote> quotes;

    /** Of {@code orders}, in the order in which they came, and {@code instruments} by symbol. */
    FromScratch(Collection<LimitOrder> orders, Map<String, Instrument> instruments) {
        unlisted = orders.stream()
                .filter(order -> !instruments.containsKey(order.symbol()))
                .toList();
        quotes = orders.stream()
                .filter(order -> instruments.containsKey(order.symbol()))
                .map(order -> Quote.of(order, instruments.get(order.symbol())))
                .toList();
    }

    List<LimitOrder> unlisted() {
        return unlisted;
    }

    List<Quote> quotes() {
        return quotes;
    }

    double resting() {
        return ExactSum.of(quotes.stream().mapToDouble(quote -> quote.price() * quote.quantity()));
    }

    private Map<String, List<Quote>> bySymbol() {
        return quotes.stream().collect(groupingBy(Quote::symbol));
    }

    List<Quote> bids(String symbol) {
        return side(symbol, Side.BUY, Comparator.comparingDouble(Quote::price).reversed());
    }

    List<Quote> asks(String symbol) {
        return side(symbol, Side.SELL, Comparator.comparingDouble(Quote::price));
    }

    private List<Quote> side(String symbol, Side side, Comparator<Quote> best) {
        return quotes.stream()
                .filter(quote -> quote.symbol().equals(symbol) && quote.side() == side)
                .sorted(best)
                .toList();
    }

    private static double first(List<Quote> side) {
        return side.isEmpty() ? Double.NaN : side.get(0).price();
    }

    private static List<Quote> best(List<Quote> side) {
        return side.stream().limit(5).toList();
    }

    private static long depth(List<Quote> side) {
        return best(side).stream().mapToLong(Quote::quantity).sum();
    }

    /** Whether {@code book} says the same of the symbol that it shows, and of the touch of each. */
    boolean same(OrderBookGraph book) {
        List<Quote> bids = bids(book.shown());
        List<Quote> asks = asks(book.shown());
        return best(bids).equals(book.bestBids().asList())
                && best(asks).equals(book.bestAsks().asList())
                && same(first(asks) - first(bids), book.spread())
                && depth(bids) == book.bidDepth()
                && depth(asks) == book.askDepth()
                && resting() == book.resting()
                && sameTouches(book);
    }

    private boolean sameTouches(OrderBookGraph book) {
        Map<String, List<Quote>> bySymbol = bySymbol();
        return bySymbol.size() == book.touches().size()
                && bySymbol.keySet().stream().allMatch(symbol -> {
                    Touch touch = book.touches().get(symbol);
                    return touch.orders() == bySymbol.get(symbol).size()
                            && same(first(bids(symbol)), touch.bid())
                            && same(first(asks(symbol)), touch.ask());
                });
    }

    private static boolean same(double a, double b) {
        return Double.compare(a, b) == 0;
    }
}
