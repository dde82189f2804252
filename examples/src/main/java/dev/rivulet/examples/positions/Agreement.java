package dev.rivulet.examples.positions;

import dev.rivulet.runtime.QueryException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether a graph says the same as a computation from scratch, and has no value where there is none. */
final class Agreement {
    private Agreement() {}

    /** Of a book and of each of its positions. */
    static boolean same(Book book, FromScratch.Book scratch) {
        return book.holdings().size() == scratch.holdings().size()
                && same(book::gross, scratch.gross())
                && same(book::result, scratch.result())
                && scratch.holdings().entrySet().stream()
                        .allMatch(held -> same(book.holdings().get(held.getKey()), held.getValue()));
    }

    private static boolean same(Holding holding, FromScratch.Holding scratch) {
        return holding.net() == scratch.net()
                && holding.cost() == scratch.cost()
                && same(holding::value, scratch.value())
                && same(holding::profit, scratch.profit());
    }

    /** Equal to the bit, or both without a value. */
    static boolean same(Supplier<Double> value, Optional<Double> expected) {
        return Objects.equals(valueOf(value), expected);
    }

    /** None if it cannot be worked out. */
    static Optional<Double> valueOf(Supplier<Double> value) {
        try {
            return Optional.of(value.get());
        } catch (QueryException e) {
            return Optional.empty();
        }
    }
}
