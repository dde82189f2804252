package demo;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Windows;
import dev.rivulet.runtime.time.TimeWindow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

@Graph
interface Hours {
    record Trade(Instant at, LocalDateTime local, long millis, String user, double amount) {}

    @Graph
    interface Hour {
        @Collection
        Rows<Trade> trades();

        @Input
        @Key
        TimeWindow window();

        @Sum("trades")
        static double volume(double amount) {
            return amount;
        }
    }

    @Collection
    Rows<Trade> trades();

    @Window(value = "trades", on = "att", size = "PT1H", lateness = "PT0S", into = Hour.class)
    Windows<Hour> unknown();

    @Window(value = "trades", on = "user", size = "PT1H", lateness = "PT0S", into = Hour.class)
    Windows<Hour> noTime();

    @Window(value = "trades", on = "millis", size = "PT1H", lateness = "PT0S", into = Hour.class)
    Windows<Hour> noUnit();

    @Window(value = "trades", on = "at", unit = ChronoUnit.MILLIS, size = "PT1H", lateness = "PT0S", into = Hour.class)
    Windows<Hour> unitOfNone();

    @Window(value = "trades", on = "local", size = "PT1H", lateness = "PT0S", into = Hour.class)
    Windows<Hour> noZone();

    @Window(value = "trades", on = "local", zone = "Nowhere", size = "PT1H", lateness = "PT0S", into = Hour.class)
    Windows<Hour> nowhere();

    @Window(value = "trades", on = "millis", unit = ChronoUnit.WEEKS, size = "PT1H", lateness = "PT0S", into = Hour.class)
    Windows<Hour> weeks();

    @Window(value = "trades", on = "at", lateness = "PT0S", into = Hour.class)
    Windows<Hour> neither();

    @Window(value = "trades", on = "at", size = "PT1H", gap = "PT1H", lateness = "PT0S", into = Hour.class)
    Windows<Hour> both();

    @Window(value = "trades", on = "at", size = "PT0S", lateness = "PT0S", into = Hour.class)
    Windows<Hour> empty();

    @Window(value = "trades", on = "at", gap = "PT-1S", lateness = "PT0S", into = Hour.class)
    Windows<Hour> negative();

    @Window(value = "trades", on = "at", size = "PT1H", lateness = "PT-1S", into = Hour.class)
    Windows<Hour> early();

    @Window(value = "trades", on = "at", size = "1 hour", lateness = "PT0S", into = Hour.class)
    Windows<Hour> prose();

    @Window(value = "trades", on = "at", size = "PT1H", lateness = "soon", into = Hour.class)
    Windows<Hour> soon();

    @Window(value = "trades", on = "at", size = "P1D", lateness = "PT0S", into = Hour.class)
    Windows<Hour> whoseDay();

    @Window(value = "trades", on = "at", zone = "UTC", size = "P1M1D", lateness = "PT0S", into = Hour.class)
    Windows<Hour> mixed();

    @Window(value = "trades", on = "at", zone = "UTC", size = "P1D", slide = "PT1H", lateness = "PT0S", into = Hour.class)
    Windows<Hour> slidingDays();

    @Window(value = "trades", on = "at", zone = "UTC", size = "P1D", offset = "PT1H", lateness = "PT0S", into = Hour.class)
    Windows<Hour> offsetDays();

    @Window(value = "trades", on = "at", gap = "PT1H", slide = "PT1H", lateness = "PT0S", into = Hour.class)
    Windows<Hour> slidingSessions();

    @Window(value = "trades", on = "at", gap = "PT1H", offset = "PT1H", lateness = "PT0S", into = Hour.class)
    Windows<Hour> offsetSessions();

    @Window(value = "trades", on = "millis", unit = ChronoUnit.MILLIS, size = "PT0.0001S", lateness = "PT0S", into = Hour.class)
    Windows<Hour> tooFine();

    @Window(value = "trades", on = "at", size = "PT1000000000H", lateness = "PT0S", into = Hour.class)
    Windows<Hour> tooLong();

    @Collection(clean = true)
    Rows<Trade> stream();

    @dev.rivulet.annotations.Filter("stream")
    static boolean large(double amount) {
        return amount > 1000;
    }

    @Window(value = "large", on = "at", size = "PT1H", lateness = "PT0S", into = Hour.class)
    Windows<Hour> ofLarge();

    @Window(value = "trades", on = "att", zone = "Nowhere", size = "P1M1D", slide = "later", offset = "PT1S", lateness = "PT-1S", into = Hour.class)
    Windows<Hour> allWrong();

    @Window(value = "trades", on = "at", size = "never", lateness = "soon", into = Hour.class)
    Windows<Hour> bothWrong();

    @Collection(clean = true)
    Rows<Trade> kept();

    @dev.rivulet.annotations.Filter("kept")
    static boolean small(double amount) {
        return amount < 1000;
    }
}
