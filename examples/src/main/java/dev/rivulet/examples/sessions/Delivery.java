package dev.rivulet.examples.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Brings edits out of order, as a network would: most at once, a few after hours. */
final class Delivery {
    /** What time lags behind the clock: few edits take longer. */
    static final Duration DISORDER = Duration.ofMinutes(1);

    private static final int ONE_IN = 100;
    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final Duration SELDOM = Duration.ofHours(3);

    private final Random random;

    Delivery(Random random) {
        this.random = random;
    }

    /** The history of {@code edits} as it is heard; each minute time goes on. */
    List<Feed.Step> of(List<Edit> edits) {
        List<Arrival> arrivals = new ArrayList<>();
        edits.forEach(edit -> arrivals.add(new Arrival(edit.at().plus(delay()), edit)));
        arrivals.sort(Comparator.comparing(Arrival::at));
        List<Feed.Step> steps = new ArrayList<>();
        Instant minute = Instant.MIN;
        for (Arrival arrival : arrivals) {
            Instant now = arrival.at().truncatedTo(ChronoUnit.MINUTES);
            if (now.isAfter(minute)) {
                minute = now;
                steps.add(feed -> feed.advanceTo(now.minus(DISORDER)));
            }
            steps.add(feed -> feed.add(arrival.edit()));
        }
        return steps;
    }

    private Duration delay() {
        Duration most = random.nextInt(ONE_IN) == 0 ? SELDOM : USUAL;
        return Duration.ofMillis(random.nextInt((int) most.toMillis()));
    }

    private record Arrival(Instant at, Edit edit) {}
}
