package dev.rivulet.examples.itinerary;

import java.time.Duration;

/**
 * The way from one visit to the next.
 *
 * @param from a place
 * @param to a place
 * @param km how far it is
 * @param time from the one arrival to the next
 */
public record Leg(String from, String to, double km, Duration time) {}
