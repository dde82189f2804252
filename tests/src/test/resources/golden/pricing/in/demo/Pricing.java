package demo;

import dev.rivulet.annotations.Cutoff;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Now;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Seed;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** Every kind of scalar node: collaborators, mixins, lazy edges, cutoffs, time and chance. */
@Graph
public abstract class Pricing implements Spread {
    private final double tick;

    Pricing(double tick) {
        this.tick = tick;
    }

    @Input
    abstract double bid();

    @Input(cutoff = Cutoff.NEVER)
    byte[] raw() {
        return new byte[0];
    }

    @Now
    abstract Instant now();

    @Seed
    abstract long seed();

    @Query
    double mid(double bid, double ask) {
        return Math.rint((bid + ask) / 2 / tick) * tick;
    }

    @Query(cutoff = Cutoff.TOLERANCE, tolerance = 0.01)
    static float smooth(double mid) {
        return (float) mid;
    }

    @Query(internal = true)
    static double slow(double mid, long seed) throws IOException {
        if (mid < 0) {
            throw new IOException("negative");
        }
        return mid * (seed % 7);
    }

    @Query
    static double guarded(boolean open, DoubleSupplier slow, Supplier<List<String>> tags) {
        return open ? slow.getAsDouble() : tags.get().size();
    }

    @Query
    static List<String> tags(Instant now, byte[] raw) {
        return List.of(now.toString(), "" + raw.length);
    }
}
