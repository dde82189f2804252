package dev.rivulet.tests.rows;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Windows;
import java.time.temporal.ChronoUnit;

/** Windows of each kind, each over rows of its own. */
@Graph
interface Lanes {
    /** One row. */
    record Car(long at) {}

    /** One window. */
    @Graph
    interface Lane {
        @Collection
        Rows<Car> cars();

        @Count("cars")
        int count();
    }

    /** Under no windows. */
    @Collection
    Rows<Car> parked();

    @Collection
    Rows<Car> fixed();

    @Window(value = "fixed", on = "at", unit = ChronoUnit.SECONDS, size = "PT2S", lateness = "PT0S", into = Lane.class)
    Windows<Lane> tumbling();

    @Collection
    Rows<Car> loose();

    @Window(value = "loose", on = "at", unit = ChronoUnit.SECONDS, gap = "PT2S", lateness = "PT0S", into = Lane.class)
    Windows<Lane> sessions();

    @Collection
    Rows<Car> twice();

    /** Of two panes each. */
    @Window(value = "twice", on = "at", unit = ChronoUnit.SECONDS, size = "PT4S", slide = "PT2S", lateness = "PT0S", into = Lane.class)
    Windows<Lane> ofTwo();

    @Collection
    Rows<Car> often();

    /** Of four panes each. */
    @Window(value = "often", on = "at", unit = ChronoUnit.SECONDS, size = "PT8S", slide = "PT2S", lateness = "PT0S", into = Lane.class)
    Windows<Lane> ofFour();

    @Collection
    Rows<Car> held();

    /** Of no whole number of slides: each holds its rows, and one at an even time is in two. */
    @Window(value = "held", on = "at", unit = ChronoUnit.SECONDS, size = "PT3S", slide = "PT2S", lateness = "PT0S", into = Lane.class)
    Windows<Lane> holding();

    @Collection
    Rows<Car> longer();

    /** As {@link #holding}, but a row at an even time is in four. */
    @Window(value = "longer", on = "at", unit = ChronoUnit.SECONDS, size = "PT7S", slide = "PT2S", lateness = "PT0S", into = Lane.class)
    Windows<Lane> holdingLong();
}
