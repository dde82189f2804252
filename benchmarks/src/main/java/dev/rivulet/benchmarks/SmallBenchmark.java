package dev.rivulet.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The diamond, the early cutoff, and reading when there is nothing to do. */
@State(Scope.Thread)
public class SmallBenchmark {
    private final DiamondGraph graph = DiamondGraph.builder().a(1).b(1).build();
    private final HandDiamond hand = new HandDiamond();
    private double next;
    private double field = 7;

    /** Everything has run once. */
    @Setup
    public void setUp() {
        graph.stabilize();
    }

    /** The peer's graphs. */
    @State(Scope.Thread)
    public static class Peer {
        final Flux diamond = Flux.diamond();
        final FluxNodes.Feed diamondFeed = diamond.feed();
        final Flux cutoff = Flux.cutoff();
        final FluxNodes.Feed cutoffFeed = cutoff.feed();
    }

    @Benchmark
    public double diamondRivulet() {
        graph.a(next++);
        return graph.bottom();
    }

    @Benchmark
    public double diamondPlain() {
        return hand.plain(next++);
    }

    @Benchmark
    public double diamondFlags() {
        hand.a(next++);
        return hand.bottom();
    }

    @Benchmark
    public double diamondFluxtion(Peer peer) {
        peer.diamondFeed.feed(next++);
        return peer.diamond.read();
    }

    @Benchmark
    public double cutoffRivulet() {
        graph.b(next++);
        return graph.shown();
    }

    @Benchmark
    public double cutoffPlain() {
        return hand.plainCutoff(next++);
    }

    @Benchmark
    public double cutoffFlags() {
        hand.b(next++);
        return hand.shown();
    }

    @Benchmark
    public double cutoffFluxtion(Peer peer) {
        peer.cutoffFeed.feed(next++);
        return peer.cutoff.read();
    }

    @Benchmark
    public double cleanReadRivulet() {
        return graph.shown();
    }

    @Benchmark
    public double cleanReadPlain() {
        return field;
    }

    @Benchmark
    public double cleanStabilizeRivulet() {
        graph.stabilize();
        return field;
    }

    /** A change, then a read of an output that does not depend on it. */
    @Benchmark
    public double unrelatedReadRivulet() {
        graph.a(next++);
        return graph.shown();
    }

    /** The change alone, for the difference. */
    @Benchmark
    public double unrelatedReadPlain() {
        field = next++;
        return hand.plainCutoff(1);
    }
}
