package dev.rivulet.examples.positions;

/**
 * A trade that was done.
 *
 * @param desk that did it
 * @param book of the desk that it belongs to
 * @param symbol of what was traded
 * @param quantity bought; less than 0 if sold
 * @param price in dollars
 */
public record Fill(String desk, String book, String symbol, long quantity, double price) {}
