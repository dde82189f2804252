package dev.rivulet.examples.itinerary;

import dev.rivulet.examples.support.ExactSum;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The same itinerary worked out anew from all visits: the check. */
final class FromScratch {
    private final List<Visit> inOrder;
    private final List<Leg> legs;

    /** Of {@code visits}, in the order of their bookings, by {@code roads}. */
    FromScratch(Collection<Visit> visits, Roads roads) {
        inOrder = visits.stream().sorted(Comparator.comparing(Visit::arrival)).toList();
        legs = IntStream.range(1, inOrder.size())
                .mapToObj(i -> leg(inOrder.get(i - 1), inOrder.get(i), roads))
                .toList();
    }

    private static Leg leg(Visit from, Visit to, Roads roads) {
        return new Leg(
                from.place(), to.place(), roads.km(from, to), Duration.between(from.arrival(), to.arrival()));
    }

    List<Visit> inOrder() {
        return inOrder;
    }

    List<Leg> legs() {
        return legs;
    }

    double distance() {
        return ExactSum.of(legs.stream().mapToDouble(Leg::km));
    }

    List<Leg> late(double speed) {
        return legs.stream()
                .filter(leg -> leg.km() > speed * leg.time().toMinutes() / 60)
                .toList();
    }
}
