package dev.rivulet.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs every benchmark, prints one table in Markdown; {@code --quick} takes a third of the time, {@code --save}
 * and a file write what {@link Ratios} compares, any other word is a regular expression of benchmarks to run.
 */
public final class Table {
    /** How sure it is that a mean is wrong by no more than its error says. */
    private static final double SURE = 0.99;

    private Table() {}

    /** Runs, and prints. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        int save = List.of(arguments).indexOf("--save") + 1;
        if (save > 0 && (save == arguments.length || arguments[save].startsWith("--"))) {
            throw new IllegalArgumentException("--save needs the file to write, as in --save target/scores.csv");
        }
        boolean quick = List.of(arguments).contains("--quick");
        int iterations = quick ? 3 : 6;
        ChainedOptionsBuilder options = new OptionsBuilder()
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(quick ? 3 : 6)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(quick ? 400 : 1000))
                .jvmArgsAppend("-Xms1g", "-Xmx4g")
                .addProfiler(GCProfiler.class);
        for (int at = 0; at < arguments.length; at++) {
            if (!arguments[at].startsWith("--") && (save == 0 || at != save)) {
                options = options.include(arguments[at]);
            }
        }
        Map<String, Line.Figures> figures = figures(new Runner(options.build()).run());
        System.out.printf(
                "%n%s%nNanoseconds for each operation, the mean of %d iterations of one fork;"
                        + " B: bytes that Rivulet allocates for each operation.%n%n",
                Machine.describe(arguments), iterations);
        print(figures);
        if (save > 0) {
            Scores.write(Path.of(arguments[save]), figures);
        }
    }

    /** Every line there is. */
    static List<Line> lines() {
        return Stream.of(Budget.LINES, CollectionBudget.LINES, GroupBudget.LINES, TimeBudget.LINES)
                .flatMap(List::stream)
                .toList();
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
            double nanos = result.getPrimaryResult().getScore();
            double error = result.getPrimaryResult().getStatistics().getMeanErrorAt(SURE);
            figures.put(name + parameter, new Line.Figures(nanos, error, bytes));
        }
        Line.Figures exact = figures.get("exactLeafRivulet");
        if (exact != null) {
            figures.put(Line.NAIVE + "Rivulet", exact);
        }
        return figures;
    }

    /** Of the lines those that were measured, of the columns those that say something about them. */
    private static void print(Map<String, Line.Figures> figures) {
        List<Line> lines = lines().stream().filter(line -> line.measured(figures)).toList();
        List<Column> columns = Column.ALL.stream()
                .filter(column -> lines.stream().anyMatch(line -> !column.cell(line, figures).isEmpty()))
                .toList();
        String titles = columns.stream().map(column -> column.title() + " | ").collect(Collectors.joining());
        System.out.println("| work | Rivulet | B | " + titles + "Rivulet : peer |");
        System.out.println("|---|---|---|" + "---|".repeat(columns.size()) + "---|");
        lines.forEach(line -> System.out.print(line.row(columns, figures)));
    }
}
