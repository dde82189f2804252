package dev.rivulet.examples.crossrate;

import java.time.LocalDate;

/**
 * A day at the exchange.
 *
 * @param day of trading
 * @param close the last price of a share, in US dollars
 */
public record Bar(LocalDate day, double close) {}
