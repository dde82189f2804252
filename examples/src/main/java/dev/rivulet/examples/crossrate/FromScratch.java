package dev.rivulet.examples.crossrate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.rivulet.examples.support.ExactSum;
import dev.rivulet.examples.vwap.Trade;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The same rates worked out anew from all trades and bars: the check. */
final class FromScratch {
    private final List<Swap> swaps;
    private final List<Trade> unpriced;
    private final List<Bar> quiet;

    /** Of {@code trades} and of {@code bars} by day, both in the order in which they came. */
    FromScratch(Collection<Trade> trades, Map<LocalDate, Bar> bars) {
        swaps = trades.stream()
                .map(trade -> swap(trade, bars.get(CrossRate.day(trade.at()))))
                .toList();
        unpriced = trades.stream()
                .filter(trade -> !bars.containsKey(CrossRate.day(trade.at())))
                .toList();
        Set<LocalDate> days = swaps.stream().map(Swap::day).collect(toSet());
        quiet = bars.values().stream().filter(bar -> !days.contains(bar.day())).toList();
    }

    private static Swap swap(Trade trade, Bar bar) {
        return bar == null ? Swap.closed(trade) : Swap.open(trade, bar);
    }

    List<Swap> swaps() {
        return swaps;
    }

    List<Trade> unpriced() {
        return unpriced;
    }

    List<Bar> quiet() {
        return quiet;
    }

    double rate() {
        List<Swap> priced = swaps.stream().filter(Swap::open).toList();
        return priced.isEmpty() ? 0 : sum(priced, Swap::shares) / sum(priced, Swap::bitcoins);
    }

    private static double sum(List<Swap> swaps, ToDoubleFunction<Swap> value) {
        return ExactSum.of(swaps.stream().mapToDouble(value));
    }

    /** Whether {@code graph} says the same of everything but the order of rows. */
    boolean same(CrossRateGraph graph) {
        Map<LocalDate, List<Swap>> days = swaps.stream().collect(groupingBy(Swap::day));
        return graph.rate() == rate()
                && graph.missing() == unpriced.size()
                && graph.quiet().size() == quiet.size()
                && graph.days().size() == days.size()
                && days.entrySet().stream()
                        .allMatch(day -> same(day.getValue(), graph.days().get(day.getKey())));
    }

    private static boolean same(List<Swap> swaps, Day day) {
        return day.trades() == swaps.size()
                && day.volume() == sum(swaps, Swap::bitcoins)
                && day.turnover() == sum(swaps, Swap::dollars)
                && day.bought() == sum(swaps, Swap::shares);
    }
}
