package dev.rivulet.tests.oracle;

import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** The clock and the generator of a graph under test, set by hand. */
final class Clockwork implements InstantSource, RandomGenerator {
    long seconds;
    long seed;

    Clockwork(long seconds, long seed) {
        this.seconds = seconds;
        this.seed = seed;
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochSecond(seconds);
    }

    @Override
    public long nextLong() {
        return seed;
    }
}
