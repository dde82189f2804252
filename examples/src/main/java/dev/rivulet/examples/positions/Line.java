package dev.rivulet.examples.positions;

import org.jspecify.annotations.Nullable;

/**
 * A fill and what it is worth now.
 *
 * @param desk that did it
 * @param book of the desk
 * @param symbol of what was traded
 * @param quantity bought; less than 0 if sold
 * @param paid in dollars; less than 0 if received
 * @param marked whether there is a mark
 * @param worth in dollars; 0 without a mark
 */
public record Line(
        String desk, String book, String symbol, long quantity, double paid, boolean marked, double worth) {
    /** Of {@code fill}, which may have no mark. */
    static Line of(Fill fill, @Nullable Mark mark) {
        return new Line(
                fill.desk(),
                fill.book(),
                fill.symbol(),
                fill.quantity(),
                fill.quantity() * fill.price(),
                mark != null,
                mark == null ? 0 : fill.quantity() * mark.price());
    }
}
