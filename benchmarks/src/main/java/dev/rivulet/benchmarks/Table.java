package dev.rivulet.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark and prints one table in Markdown. {@code --quick} takes a quarter of the time. */
public final class Table {
    private static final List<Line> LINES = List.of(
            new Line("diamond, 4 nodes", "diamond", "Flags", "≤ 2 × flags, ≤ 1 × Fluxtion"),
            new Line("early cutoff, 3 nodes", "cutoff", "Flags", "≤ 2 × flags, ≤ 1 × Fluxtion"),
            new Line("chain of 10", "chain10", "Flags", "≤ 1.5 × flags"),
            new Line("chain of 100", "chain100", "Flags", "≤ 1.5 × flags"),
            new Line("chain of 1,000", "chain1000", "Flags", "≤ 1.5 × flags"),
            new Line("chain of 1,000, internal nodes", "internalChain1000", "Flags", "≤ 1 × flags"),
            new Line("chain of 20", "chain20", "Flags", ""),
            new Line("chain of 2,000", "chain2000", "Flags", "100 × a chain of 20"),
            new Line("layers, 1,000 nodes, one of 50 inputs", "layered", "Flags", "≤ 1 × flags, ≤ 1.5 × plain"),
            new Line("1,000 nodes, 10 stale", "fewStale", "Scratch", "≤ 0.2 × scratch"),
            new Line("fan-out 1 → 1,000 → sum, rows, exact", "fanOutRows", "Plain", "≤ 2 × plain"),
            new Line("fan-out 1 → 1,000 → sum, tree of queries", "fanOutTree", "Plain", "≤ 2 × plain"),
            new Line("100 leaves, one changed, long", "leaf:100", "Eager", "≤ 2 × eager"),
            new Line("10,000 leaves, one changed, long", "leaf:10000", "Eager", "≤ 2 × eager"),
            new Line("1,000,000 leaves, one changed, long", "leaf:1000000", "Eager", "≤ 2 × eager"),
            new Line("10,000 leaves, 100 changed, long", "hundredLeaves:10000", "Eager", "≤ 3 × eager"),
            new Line("10,000 leaves, one changed, exact double", "exactLeaf", "Eager", "≤ 2 × eager"),
            new Line("the same against a naive sum", "naiveLeaf", "Eager", ""),
            new Line("VWAP, longs, an event", "vwapLong", "Eager", "≤ 50 ns"),
            new Line("VWAP, exact doubles, an event", "vwapExact", "Eager", "≤ 100 ns"),
            new Line("filter → each → count, a row out and one in, 1K", "insert:1000", "Eager", "≤ 2 × eager"),
            new Line("the same, 100K live rows", "insert:100000", "Eager", "≤ 2 × eager"),
            new Line("the same, 1M live rows", "insert:1000000", "Eager", "≤ 2 × eager"),
            new Line("a row of one of 1K groups changed", "group:1000", "Eager", ""),
            new Line("a row of one of 100K groups changed", "group:100000", "Eager", ""),
            new Line("read, nothing changed", "cleanRead", "Plain", "≤ 2 ns more than a field"),
            new Line("stabilize, nothing changed", "cleanStabilize", "Plain", "≤ 2 ns more than a field"),
            new Line("a change, then an unrelated read", "unrelatedRead", "Plain", "≤ 5 ns more"));

    private Table() {}

    /** Runs, and prints. */
    public static void main(String[] arguments) throws RunnerException {
        boolean quick = List.of(arguments).contains("--quick");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(quick ? 3 : 6)
                .warmupTime(TimeValue.milliseconds(quick ? 500 : 1000))
                .measurementIterations(quick ? 3 : 6)
                .measurementTime(TimeValue.milliseconds(quick ? 400 : 1000))
                .jvmArgsAppend("-Xms1g", "-Xmx4g")
                .addProfiler(GCProfiler.class);
        for (String argument : arguments) {
            if (!argument.startsWith("--")) {
                options = options.include(argument);
            }
        }
        Map<String, Line.Figures> figures = figures(new Runner(options.build()).run());
        print(figures);
    }

    private static Map<String, Line.Figures> figures(Collection<RunResult> results) {
        Map<String, Line.Figures> figures = new HashMap<>();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            String parameter = result.getParams().getParamsKeys().stream()
                    .map(key -> ":" + result.getParams().getParam(key))
                    .findFirst()
                    .orElse("");
            double bytes = result.getSecondaryResults().entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                    .mapToDouble(entry -> entry.getValue().getScore())
                    .findFirst()
                    .orElse(Double.NaN);
            figures.put(name + parameter, new Line.Figures(result.getPrimaryResult().getScore(), bytes));
        }
        Line.Figures exact = figures.get("exactLeafRivulet");
        if (exact != null) {
            figures.put("naiveLeafRivulet", exact);
        }
        return figures;
    }

    private static void print(Map<String, Line.Figures> figures) {
        System.out.printf(
                "%nJDK %s on %s, %d cores; nanoseconds for each operation, bytes allocated by Rivulet%n%n",
                System.getProperty("java.version"), System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        System.out.println(
                "| work | Rivulet | B | no tracking | dirty flags or eager | from scratch | Fluxtion | ratio | bar |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        LINES.forEach(line -> System.out.print(line.row(figures)));
    }
}
