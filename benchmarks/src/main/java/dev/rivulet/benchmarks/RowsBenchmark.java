package dev.rivulet.benchmarks;

import dev.rivulet.runtime.collection.ExactDoubleSums;
import dev.rivulet.runtime.collection.ExactLongSums;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Rows by slot: one leaf of many, a hundred of them, a factor that all read, and groups. */
public class RowsBenchmark {
    /** A stride that visits every leaf, no two neighbours in a row. */
    private static final int STRIDE = 7919;

    @State(Scope.Thread)
    public static class LongLeaves {
        @Param({"100", "10000", "1000000"})
        int leaves;

        LeavesGraph graph;
        int[] slots;
        long[] values;
        final ExactLongSums total = new ExactLongSums(1);
        long next;
        int turn;

        @Setup
        public void setUp() {
            graph = LeavesGraph.builder().build();
            slots = new int[leaves];
            values = new long[leaves];
            for (int i = 0; i < leaves; i++) {
                slots[i] = graph.leaves().insert(i, i);
                values[i] = 2L * i;
                total.add(0, values[i]);
            }
            graph.stabilize();
        }

        int turn() {
            next++;
            turn = (turn + STRIDE) % leaves;
            return turn;
        }
    }

    @Benchmark
    public long leafRivulet(LongLeaves state) {
        state.graph.leaves().count(state.slots[state.turn()], state.next);
        return state.graph.shown();
    }

    /** With the same accumulator, which takes a passing overflow for none. */
    @Benchmark
    public long leafEager(LongLeaves state) {
        int leaf = state.slots[state.turn()];
        long next = Leaves.doubled(state.next);
        state.total.replace(0, state.values[leaf], next);
        state.values[leaf] = next;
        return Leaves.shown(state.total.value(0));
    }

    @Benchmark
    public long hundredLeavesRivulet(LongLeaves state) {
        for (int i = 0; i < 100; i++) {
            state.graph.leaves().count(state.slots[state.turn()], state.next);
        }
        return state.graph.shown();
    }

    @Benchmark
    public long hundredLeavesEager(LongLeaves state) {
        for (int i = 0; i < 100; i++) {
            int leaf = state.slots[state.turn()];
            long next = Leaves.doubled(state.next);
            state.total.replace(0, state.values[leaf], next);
            state.values[leaf] = next;
        }
        return Leaves.shown(state.total.value(0));
    }

    @State(Scope.Thread)
    public static class DoubleLeaves {
        WeightsGraph graph = WeightsGraph.builder().x(1).build();
        WeightsGraph fan = WeightsGraph.builder().x(1).build();
        final int[] slots = new int[10_000];
        final double[] values = new double[10_000];
        final double[] few = new double[1_000];
        final ExactDoubleSums sums = new ExactDoubleSums(1);
        final ExactDoubleSums fewSums = new ExactDoubleSums(1);
        double naive;
        double next = 0.1;
        int turn;

        @Setup
        public void setUp() {
            for (int i = 0; i < slots.length; i++) {
                slots[i] = graph.weights().insert(i * 0.1);
                values[i] = i * 0.1;
                naive += values[i];
                sums.add(0, values[i]);
            }
            for (int i = 0; i < few.length; i++) {
                fan.weights().insert(i * 0.1);
                few[i] = i * 0.1;
                fewSums.add(0, few[i]);
            }
            graph.stabilize();
            fan.stabilize();
        }

        double next() {
            next = next > 1000 ? 0.1 : next + 0.3;
            return next;
        }

        int turn() {
            next();
            turn = (turn + STRIDE) % slots.length;
            return turn;
        }
    }

    @Benchmark
    public double exactLeafRivulet(DoubleLeaves state) {
        state.graph.weights().weight(state.slots[state.turn()], state.next);
        return state.graph.total();
    }

    /** With the same exact accumulator. */
    @Benchmark
    public double exactLeafEager(DoubleLeaves state) {
        int leaf = state.slots[state.turn()];
        double next = Weights.part(state.next, 1);
        state.sums.replace(0, state.values[leaf], next);
        state.values[leaf] = next;
        return state.sums.value(0);
    }

    /** With a sum that drifts. */
    @Benchmark
    public double naiveLeafEager(DoubleLeaves state) {
        int leaf = state.slots[state.turn()];
        double next = Weights.part(state.next, 1);
        state.naive += next - state.values[leaf];
        state.values[leaf] = next;
        return state.naive;
    }

    @Benchmark
    public double fanOutRowsRivulet(DoubleLeaves state) {
        state.fan.x(state.next());
        return state.fan.total();
    }

    /** The loop, with the same exact accumulator. */
    @Benchmark
    public double fanOutRowsPlain(DoubleLeaves state) {
        double x = state.next();
        ExactDoubleSums sums = state.fewSums;
        for (int i = 0; i < state.few.length; i++) {
            double next = Weights.part(0.1 * i, x);
            sums.replace(0, state.few[i], next);
            state.few[i] = next;
        }
        return sums.value(0);
    }

    @State(Scope.Thread)
    public static class Positions {
        @Param({"1000", "100000"})
        int groups;

        DeskGraph graph;
        int[] slots;
        long[] values;
        long[] net;
        long exposure;
        long next;
        int turn;

        @Setup
        public void setUp() {
            graph = DeskGraph.builder().build();
            slots = new int[10 * groups];
            values = new long[10 * groups];
            net = new long[groups];
            for (int i = 0; i < slots.length; i++) {
                slots[i] = graph.fills().insert(i % groups, i);
                values[i] = i;
                net[i % groups] += i;
                exposure += 7L * i;
            }
            graph.stabilize();
        }

        int turn() {
            next++;
            turn = (turn + STRIDE) % slots.length;
            return turn;
        }
    }

    @Benchmark
    public long groupRivulet(Positions state) {
        state.graph.fills().size(state.slots[state.turn()], state.next);
        return state.graph.exposure();
    }

    @Benchmark
    public long groupEager(Positions state) {
        int fill = state.slots[state.turn()];
        int group = fill % state.groups;
        long before = DeskPosition.value(state.net[group]);
        state.net[group] += state.next - state.values[fill];
        state.values[fill] = state.next;
        state.exposure += DeskPosition.value(state.net[group]) - before;
        return state.exposure;
    }
}
