package dev.rivulet.benchmarks;

import dev.rivulet.benchmarks.shapes.Chain1000Graph;
import dev.rivulet.benchmarks.shapes.Chain100Graph;
import dev.rivulet.benchmarks.shapes.Chain10Graph;
import dev.rivulet.benchmarks.shapes.Chain2000Graph;
import dev.rivulet.benchmarks.shapes.Chain20Graph;
import dev.rivulet.benchmarks.shapes.HandChain10;
import dev.rivulet.benchmarks.shapes.HandChain100;
import dev.rivulet.benchmarks.shapes.HandChain1000;
import dev.rivulet.benchmarks.shapes.InternalChain1000Graph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Chains: does a node of a long one cost more than a node of a short one? */
public class ChainBenchmark {
    /** The graphs are made where they are used: a long one takes the JIT compiler's time. */
    @State(Scope.Thread)
    public static class Next {
        double value;

        double next() {
            return value++;
        }
    }

    @State(Scope.Thread)
    public static class Ten {
        final Chain10Graph graph = Chain10Graph.builder().n0(0).build();
        final HandChain10 hand = new HandChain10();
    }

    @State(Scope.Thread)
    public static class Hundred {
        final Chain100Graph graph = Chain100Graph.builder().n0(0).build();
        final HandChain100 hand = new HandChain100();
    }

    @State(Scope.Thread)
    public static class Thousand {
        final Chain1000Graph graph = Chain1000Graph.builder().n0(0).build();
        final HandChain1000 hand = new HandChain1000();
    }

    @State(Scope.Thread)
    public static class Others {
        final Chain20Graph twenty = Chain20Graph.builder().n0(0).build();
        final Chain2000Graph twoThousand = Chain2000Graph.builder().n0(0).build();
        final InternalChain1000Graph internal = InternalChain1000Graph.builder().n0(0).build();
    }

    @State(Scope.Thread)
    public static class FluxTen {
        final Flux flux = Flux.chain(10);
        final FluxNodes.Feed feed = flux.feed();
    }

    @State(Scope.Thread)
    public static class FluxHundred {
        final Flux flux = Flux.chain(100);
        final FluxNodes.Feed feed = flux.feed();
    }

    @Benchmark
    public double chain10Rivulet(Ten ten, Next next) {
        ten.graph.n0(next.next());
        return ten.graph.n10();
    }

    @Benchmark
    public double chain10Plain(Ten ten, Next next) {
        return ten.hand.plain(next.next());
    }

    @Benchmark
    public double chain10Flags(Ten ten, Next next) {
        ten.hand.set(next.next());
        return ten.hand.flags();
    }

    @Benchmark
    public double chain10Fluxtion(FluxTen ten, Next next) {
        ten.feed.feed(next.next());
        return ten.flux.read();
    }

    @Benchmark
    public double chain100Rivulet(Hundred hundred, Next next) {
        hundred.graph.n0(next.next());
        return hundred.graph.n100();
    }

    @Benchmark
    public double chain100Plain(Hundred hundred, Next next) {
        return hundred.hand.plain(next.next());
    }

    @Benchmark
    public double chain100Flags(Hundred hundred, Next next) {
        hundred.hand.set(next.next());
        return hundred.hand.flags();
    }

    @Benchmark
    public double chain100Fluxtion(FluxHundred hundred, Next next) {
        hundred.feed.feed(next.next());
        return hundred.flux.read();
    }

    @Benchmark
    public double chain1000Rivulet(Thousand thousand, Next next) {
        thousand.graph.n0(next.next());
        return thousand.graph.n1000();
    }

    @Benchmark
    public double chain1000Plain(Thousand thousand, Next next) {
        return thousand.hand.plain(next.next());
    }

    @Benchmark
    public double chain1000Flags(Thousand thousand, Next next) {
        thousand.hand.set(next.next());
        return thousand.hand.flags();
    }

    @Benchmark
    public double internalChain1000Rivulet(Others others, Next next) {
        others.internal.n0(next.next());
        return others.internal.n1000();
    }

    @Benchmark
    public double chain20Rivulet(Others others, Next next) {
        others.twenty.n0(next.next());
        return others.twenty.n20();
    }

    @Benchmark
    public double chain2000Rivulet(Others others, Next next) {
        others.twoThousand.n0(next.next());
        return others.twoThousand.n2000();
    }
}
