package dev.rivulet.examples.positions;

import static java.util.stream.Collectors.groupingBy;

import dev.rivulet.examples.support.ExactSum;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The same positions worked out anew from all fills and marks: the check. */
final class FromScratch {
    private final Map<String, Desk> desks;

    /** Of {@code fills} and {@code marks} by symbol, in euros at {@code fx} euros for a dollar. */
    FromScratch(Collection<Fill> fills, Map<String, Mark> marks, double fx) {
        List<Line> lines = fills.stream()
                .map(fill -> Line.of(fill, marks.get(fill.symbol())))
                .toList();
        desks = by(lines, Line::desk, ofDesk -> new Desk(ofDesk, fx));
    }

    private static <T> Map<String, T> by(
            List<Line> lines, Function<Line, String> key, Function<List<Line>, T> group) {
        return lines.stream()
                .collect(groupingBy(key, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), group)));
    }

    /** The sum over {@code groups}; none if one of them has none. */
    private static <T> Optional<Double> sum(Map<String, T> groups, Function<T, Optional<Double>> value) {
        List<Optional<Double>> values = groups.values().stream().map(value).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(ExactSum.of(values.stream().mapToDouble(Optional::get)))
                : Optional.empty();
    }

    Map<String, Desk> desks() {
        return desks;
    }

    /** What the firm is exposed to, in euros. */
    Optional<Double> firm() {
        return sum(desks, Desk::total);
    }

    /** A desk: its books. */
    static final class Desk {
        private final Map<String, Book> books;

        private Desk(List<Line> lines, double fx) {
            books = by(lines, Line::book, ofBook -> new Book(ofBook, fx));
        }

        Map<String, Book> books() {
            return books;
        }

        Optional<Double> total() {
            return sum(books, Book::gross);
        }

        Optional<Double> earned() {
            return sum(books, Book::result);
        }
    }

    /** A book: what it holds. */
    static final class Book {
        private final Map<String, Holding> holdings;

        private Book(List<Line> lines, double fx) {
            holdings = by(lines, Line::symbol, ofSymbol -> new Holding(ofSymbol, fx));
        }

        Map<String, Holding> holdings() {
            return holdings;
        }

        Optional<Double> gross() {
            return sum(holdings, holding -> holding.value().map(Math::abs));
        }

        Optional<Double> result() {
            return sum(holdings, Holding::profit);
        }
    }

    /** What a book holds of one symbol. */
    static final class Holding {
        private final List<Line> lines;
        private final double fx;

        private Holding(List<Line> lines, double fx) {
            this.lines = lines;
            this.fx = fx;
        }

        long net() {
            return lines.stream().mapToLong(Line::quantity).sum();
        }

        double cost() {
            return sum(Line::paid);
        }

        /** In euros; none without a mark. */
        Optional<Double> value() {
            return lines.stream().allMatch(Line::marked) ? Optional.of(sum(Line::worth) * fx) : Optional.empty();
        }

        Optional<Double> profit() {
            return value().map(value -> value - cost() * fx);
        }

        private double sum(ToDoubleFunction<Line> value) {
            return ExactSum.of(lines.stream().mapToDouble(value));
        }
    }
}
