package dev.rivulet.benchmarks;

import dev.rivulet.benchmarks.shapes.ChainsGraph;
import dev.rivulet.benchmarks.shapes.ChainsWires;
import dev.rivulet.benchmarks.shapes.LayeredGraph;
import dev.rivulet.benchmarks.shapes.LayeredWires;
import dev.rivulet.benchmarks.shapes.TreeGraph;
import java.util.function.DoubleConsumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Graphs of 1,000 nodes: one input of many, in turn, and one input that all depend on. The layers
 * are not measured in Fluxtion: it had not made that graph after most of a minute.
 */
public class LargeBenchmark {
    @State(Scope.Thread)
    public static class Layers {
        final LayeredGraph graph = LayeredWires.graph();
        final DoubleConsumer[] setters = LayeredWires.setters(graph);
        final HandLayers hand =
                new HandLayers(LayeredWires.WIDTH, LayeredWires.LEFT, LayeredWires.RIGHT);
        double next = 1e6;
        int turn;

        int turn() {
            next++;
            turn = turn + 1 == LayeredWires.WIDTH ? 0 : turn + 1;
            return turn;
        }
    }

    @Benchmark
    public double layeredRivulet(Layers layers) {
        layers.setters[layers.turn()].accept(layers.next);
        layers.graph.stabilize();
        return layers.graph.x20_0();
    }

    @Benchmark
    public double layeredPlain(Layers layers) {
        return layers.hand.plain(layers.turn(), layers.next);
    }

    @Benchmark
    public double layeredFlags(Layers layers) {
        return layers.hand.flags(layers.turn(), layers.next);
    }

    @State(Scope.Thread)
    public static class ManyChains {
        final ChainsGraph graph = ChainsWires.graph();
        final DoubleConsumer[] setters = ChainsWires.setters(graph);
        final double[][] values = new double[100][11];
        final HandChains hand = new HandChains(100, 10);
        double next = 1e6;
        int turn;

        int turn() {
            next++;
            turn = turn + 1 == 100 ? 0 : turn + 1;
            return turn;
        }
    }

    @Benchmark
    public double fewStaleRivulet(ManyChains chains) {
        chains.setters[chains.turn()].accept(chains.next);
        chains.graph.stabilize();
        return chains.graph.c0_10();
    }

    @Benchmark
    public double fewStaleScratch(ManyChains chains) {
        chains.values[chains.turn()][0] = chains.next;
        for (double[] chain : chains.values) {
            for (int i = 1; i < chain.length; i++) {
                chain[i] = chain[i - 1] + 1;
            }
        }
        return chains.values[0][10];
    }

    @Benchmark
    public double fewStaleFlags(ManyChains chains) {
        return chains.hand.flags(chains.turn(), chains.next);
    }

    /** The peer's graphs are made where they are used: each takes its time to compile. */
    @State(Scope.Thread)
    public static class FluxChains {
        final Flux flux = Flux.chains(100, 10);
    }

    @Benchmark
    public double fewStaleFluxtion(FluxChains peer, ManyChains chains) {
        return peer.flux.send(chains.turn(), chains.next);
    }

    @State(Scope.Thread)
    public static class Tree {
        final TreeGraph graph = TreeGraph.builder().x(0).build();
        final double[] leaves = new double[1000];
        double next;
    }

    @Benchmark
    public double fanOutTreeRivulet(Tree tree) {
        tree.graph.x(tree.next++);
        return tree.graph.total();
    }

    @Benchmark
    public double fanOutTreePlain(Tree tree) {
        double x = tree.next++;
        double total = 0;
        for (int i = 0; i < tree.leaves.length; i++) {
            tree.leaves[i] = x * i;
        }
        for (double leaf : tree.leaves) {
            total += leaf;
        }
        return total;
    }

    @State(Scope.Thread)
    public static class FluxTree {
        final Flux flux = Flux.tree(1000, 100);
        final FluxNodes.Feed feed = flux.feed();
    }

    @Benchmark
    public double fanOutTreeFluxtion(FluxTree peer, Tree tree) {
        peer.feed.feed(tree.next++);
        return peer.flux.read();
    }
}
