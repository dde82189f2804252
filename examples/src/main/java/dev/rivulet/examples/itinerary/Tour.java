package dev.rivulet.examples.itinerary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Journeys to try: one by hand through Europe, and one of any length by chance. */
final class Tour {
    /** When every journey starts. */
    static final Instant START = Instant.parse("2026-05-04T08:00:00Z");

    private Tour() {}

    /** Eight capitals, one a day. */
    static List<Visit> capitals() {
        return List.of(
                day(0, "Lisbon", 38.7223, -9.1393),
                day(1, "Madrid", 40.4168, -3.7038),
                day(2, "Paris", 48.8566, 2.3522),
                day(3, "Vienna", 48.2082, 16.3738),
                day(4, "Brussels", 50.8503, 4.3517),
                day(5, "Berlin", 52.52, 13.405),
                day(6, "Prague", 50.0755, 14.4378),
                day(7, "Budapest", 47.4979, 19.0402));
    }

    private static Visit day(int day, String place, double latitude, double longitude) {
        return new Visit(place, START.plus(Duration.ofDays(day)), latitude, longitude);
    }

    /** So many visits by chance, an hour apart. */
    static List<Visit> random(int visits, Random random) {
        return IntStream.range(0, visits)
                .mapToObj(i -> random("stop " + i, START.plus(Duration.ofHours(i)), random))
                .toList();
    }

    /** A visit somewhere in Europe. */
    static Visit random(String place, Instant arrival, Random random) {
        return new Visit(place, arrival, 36 + 24 * random.nextDouble(), -9 + 33 * random.nextDouble());
    }
}
