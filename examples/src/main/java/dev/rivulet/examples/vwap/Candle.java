package dev.rivulet.examples.vwap;

import java.time.Instant;

/**
 * What came of a minute; prices are NaN if no trade of it counted.
 *
 * @param start of the minute
 * @param open the first price
 * @param high the highest price
 * @param low the lowest price
 * @param close the last price
 * @param volume bitcoins
 * @param vwap the average price by volume
 * @param count trades that counted
 */
public record Candle(
        Instant start, double open, double high, double low, double close, double volume, double vwap, int count) {}
