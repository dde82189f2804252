package dev.rivulet.examples.vwap;

/**
 * One trade.
 *
 * @param at seconds since 1970-01-01T00:00:00Z
 * @param price in US dollars for a bitcoin
 * @param amount in bitcoins
 */
public record Trade(long at, double price, double amount) {}
