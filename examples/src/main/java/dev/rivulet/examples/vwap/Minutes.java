package dev.rivulet.examples.vwap;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Windows;
import java.time.temporal.ChronoUnit;

/** A tape by the minute: its trades are kept until their minute is over; of that a bar stays. */
@Graph
public interface Minutes {
    /** The smallest amount that counts. */
    @Input
    double minimum();

    @Collection(clean = true)
    Rows<Trade> trades();

    /** What became of the minutes that are over. */
    @Collection
    Rows<Candle> bars();

    @Window(
            value = "trades",
            on = "at",
            unit = ChronoUnit.SECONDS,
            size = "PT1M",
            lateness = "PT0S",
            into = Minute.class,
            archive = "bars")
    Windows<Minute> minutes();

    /** The bitcoins of the minute that runs. */
    @Sum("minutes")
    static double running(double volume) {
        return volume;
    }

    @Count("bars")
    int closed();

    /** The bitcoins of the minutes that are over. */
    @Sum("bars")
    static double traded(double volume) {
        return volume;
    }
}
