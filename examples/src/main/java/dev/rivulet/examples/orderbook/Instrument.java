package dev.rivulet.examples.orderbook;

/**
 * What is traded.
 *
 * @param symbol its short name
 * @param tick the least difference of two prices, in dollars
 */
public record Instrument(String symbol, double tick) {}
