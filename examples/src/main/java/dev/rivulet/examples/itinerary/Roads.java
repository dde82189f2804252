package dev.rivulet.examples.itinerary;

/** Says how far it is. */
@FunctionalInterface
public interface Roads {
    /** Kilometres between two visits. */
    double km(Visit from, Visit to);

    /** As the crow flies. */
    static double crow(Visit from, Visit to) {
        double north = Math.toRadians(to.latitude() - from.latitude()) / 2;
        double east = Math.toRadians(to.longitude() - from.longitude()) / 2;
        double haversine = square(Math.sin(north))
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * square(Math.sin(east));
        return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    private static double square(double x) {
        return x * x;
    }
}
