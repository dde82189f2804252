package dev.rivulet.examples.itinerary;

import java.time.Instant;

/**
 * A visit to a place.
 *
 * @param place its name
 * @param arrival when
 * @param latitude in degrees
 * @param longitude in degrees
 */
public record Visit(String place, Instant arrival, double latitude, double longitude) {
    /** The same place at another time. */
    Visit at(Instant time) {
        return new Visit(place, time, latitude, longitude);
    }
}
