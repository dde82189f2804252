package dev.rivulet.benchmarks;

import dev.rivulet.benchmarks.shapes.HandChain1500;
import dev.rivulet.benchmarks.shapes.LazyChain100Graph;
import dev.rivulet.benchmarks.shapes.LazyChain10Graph;
import dev.rivulet.benchmarks.shapes.LazyChain1500Graph;
import dev.rivulet.benchmarks.shapes.LazyWideGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Lazy edges: chains in which each node asks for the one before, and many nodes of which one is asked for. */
public class LazyBenchmark {
    @State(Scope.Thread)
    public static class Next {
        double value;

        double next() {
            return value++;
        }
    }

    @State(Scope.Thread)
    public static class Ten {
        final LazyChain10Graph graph = LazyChain10Graph.builder().n0(0).build();
    }

    @State(Scope.Thread)
    public static class Hundred {
        final LazyChain100Graph graph = LazyChain100Graph.builder().n0(0).build();
    }

    @State(Scope.Thread)
    public static class Many {
        final LazyChain1500Graph graph = LazyChain1500Graph.builder().n0(0).build();
        final HandChain1500 hand = new HandChain1500();
    }

    @State(Scope.Thread)
    public static class Wide {
        final LazyWideGraph graph = LazyWideGraph.builder().x(0).which(0).build();
        int turn;
    }

    @Benchmark
    public double lazyChain10Rivulet(Ten ten, Next next) {
        ten.graph.n0(next.next());
        return ten.graph.n10();
    }

    @Benchmark
    public double lazyChain100Rivulet(Hundred hundred, Next next) {
        hundred.graph.n0(next.next());
        return hundred.graph.n100();
    }

    @Benchmark
    public double lazyChain1500Rivulet(Many many, Next next) {
        many.graph.n0(next.next());
        return many.graph.n1500();
    }

    /** The same chain with dirty flags, none of its edges lazy. */
    @Benchmark
    public double lazyChain1500Flags(Many many, Next next) {
        many.hand.set(next.next());
        return many.hand.flags();
    }

    @Benchmark
    public double lazyWideRivulet(Wide wide, Next next) {
        wide.graph.x(next.next());
        return wide.graph.pick0();
    }

    @Benchmark
    public double lazyTurnsRivulet(Wide wide, Next next) {
        wide.graph.x(next.next());
        wide.turn = wide.turn == 149 ? 0 : wide.turn + 1;
        wide.graph.which(wide.turn);
        return wide.graph.pick0();
    }
}
