package dev.rivulet.examples.itinerary;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.First;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Last;
import dev.rivulet.annotations.Pairwise;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Order;
import dev.rivulet.runtime.collection.Table;
import dev.rivulet.runtime.collection.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Visits by booking, the legs between those that follow each other, and their length. */
@Graph
public interface Itinerary {
    /** Says how far it is; another one works out every leg again. */
    @Input
    Roads roads();

    /** The kilometres that can be made in an hour. */
    @Input
    default double speed() {
        return 120;
    }

    @Collection
    Table<String, Visit> visits();

    @SortBy("visits")
    static Instant inOrder(Instant arrival) {
        return arrival;
    }

    @Pairwise("inOrder")
    static Leg legs(Visit from, Visit to, Roads roads) {
        return new Leg(
                from.place(), to.place(), roads.km(from, to), Duration.between(from.arrival(), to.arrival()));
    }

    @Sum("legs")
    static double distance(double km) {
        return km;
    }

    /** The legs that there is no time for. */
    @Filter("legs")
    static boolean late(double km, Duration time, double speed) {
        return km > speed * time.toMinutes() / 60;
    }

    @Count("late")
    int missed();

    @First(value = "inOrder", empty = "nowhere")
    static String start(String place) {
        return place;
    }

    @Last(value = "inOrder", empty = "nowhere")
    static String end(String place) {
        return place;
    }

    @Query
    static String summary(String start, String end, double distance, int missed) {
        return String.format(Locale.ROOT, "%s to %s: %,.1f km, %d legs too fast", start, end, distance, missed);
    }

    Order<Visit> inOrder();

    View<Leg> legs();

    View<Leg> late();
}
