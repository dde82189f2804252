package dev.rivulet.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** VWAP over the real tape, decoded before the clock starts: an insert and a read for each trade. */
@State(Scope.Thread)
public class TapeBenchmark {
    private static final int TRADES = 100_000;
    private static final String TAPE = "/bitstamp_trades_from_20131125_usd.csv";

    private final double[] price = new double[TRADES];
    private final double[] amount = new double[TRADES];
    private final long[] cents = new long[TRADES];
    private final long[] lots = new long[TRADES];

    /** Decodes the tape. */
    @Setup
    public void setUp() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                TapeBenchmark.class.getResourceAsStream(TAPE), StandardCharsets.UTF_8))) {
            List<String> lines = in.lines().skip(1).limit(TRADES).toList();
            for (int i = 0; i < TRADES; i++) {
                String[] fields = lines.get(i).split(",");
                price[i] = Double.parseDouble(fields[1]);
                amount[i] = Double.parseDouble(fields[2]);
                cents[i] = Math.round(price[i] * 100);
                lots[i] = Math.round(amount[i] * 100_000);
            }
        }
    }

    /** A graph whose columns are long enough; before each pass the trades of the last are taken out. */
    @State(Scope.Thread)
    public static class Longs {
        final TapeLongGraph graph = TapeLongGraph.builder().build();
        final int[] slots = new int[TRADES];
        int count;

        @Setup(Level.Invocation)
        public void takeOut() {
            while (count > 0) {
                graph.trades().deleteSlot(slots[--count]);
            }
            graph.vwap();
        }
    }

    @Benchmark
    @OperationsPerInvocation(TRADES)
    public long vwapLongRivulet(Longs state) {
        TapeLongGraph.TradesRows trades = state.graph.trades();
        long last = 0;
        for (int i = 0; i < TRADES; i++) {
            state.slots[i] = trades.insert(cents[i], lots[i]);
            last += state.graph.vwap();
        }
        state.count = TRADES;
        return last;
    }

    @Benchmark
    @OperationsPerInvocation(TRADES)
    public long vwapLongEager() {
        long value = 0;
        long volume = 0;
        long last = 0;
        for (int i = 0; i < TRADES; i++) {
            if (TapeLong.counted(lots[i])) {
                value += TapeLong.value(cents[i], lots[i]);
                volume += TapeLong.volume(lots[i]);
            }
            last += TapeLong.vwap(value, volume);
        }
        return last;
    }

    /** As {@link Longs}. */
    @State(Scope.Thread)
    public static class Doubles {
        final TapeDoubleGraph graph = TapeDoubleGraph.builder().build();
        final int[] slots = new int[TRADES];
        int count;

        @Setup(Level.Invocation)
        public void takeOut() {
            while (count > 0) {
                graph.trades().deleteSlot(slots[--count]);
            }
            graph.vwap();
        }
    }

    @Benchmark
    @OperationsPerInvocation(TRADES)
    public double vwapExactRivulet(Doubles state) {
        TapeDoubleGraph.TradesRows trades = state.graph.trades();
        double last = 0;
        for (int i = 0; i < TRADES; i++) {
            state.slots[i] = trades.insert(price[i], amount[i]);
            last += state.graph.vwap();
        }
        state.count = TRADES;
        return last;
    }

    /** With sums that drift and cannot take a trade out. */
    @Benchmark
    @OperationsPerInvocation(TRADES)
    public double vwapExactEager() {
        double value = 0;
        double volume = 0;
        double last = 0;
        for (int i = 0; i < TRADES; i++) {
            if (TapeDouble.counted(amount[i])) {
                value += TapeDouble.value(price[i], amount[i]);
                volume += TapeDouble.volume(amount[i]);
            }
            last += TapeDouble.vwap(value, volume);
        }
        return last;
    }
}
