package dev.rivulet.examples.positions;

/**
 * What something is worth now.
 *
 * @param symbol its short name
 * @param price in dollars
 */
public record Mark(String symbol, double price) {}
