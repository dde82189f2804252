package dev.rivulet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compares the ratios of a saved run, Rivulet to each peer of the same line, with the recorded ones, and says which
 * moved beyond the noise of both runs; or records them. For people and for a hook, never a part of the build.
 */
public final class Ratios {
    private static final Path FILE = Path.of("baseline", "ratios.csv");
    private static final String TITLE = "line,peer,ratio,error";
    private static final String USAGE = "compare or record, and a file that the table saved:"
            + " -Dratios=\"compare target/scores.csv\"";
    private static final int MOVED = 1;
    private static final int NOTHING = 2;

    private Ratios() {}

    /** One peer of a line. */
    record Pair(String line, String peer) {}

    /** What comparing says. */
    record Report(List<String> moved, List<String> told, int compared) {
        /** 0 if all is as recorded, 1 if a ratio moved, 2 if there was nothing to compare. */
        int status() {
            return compared == 0 ? NOTHING : moved.isEmpty() ? 0 : MOVED;
        }
    }

    /** Compares or records; the exit status is that of the report. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !Set.of("compare", "record").contains(arguments[0])) {
            throw new IllegalArgumentException(USAGE);
        }
        Map<Pair, Ratio> now = of(Scores.read(Path.of(arguments[1])));
        Map<Pair, Ratio> recorded = Files.exists(FILE) ? read(FILE) : Map.of();
        if (arguments[0].equals("record")) {
            write(FILE, merged(recorded, now));
            System.out.println(now.size() + " ratios recorded in " + FILE);
            return;
        }
        Report report = compare(recorded, now);
        report.told().forEach(System.out::println);
        report.moved().forEach(System.out::println);
        System.out.printf("%d ratios compared, %d moved%n", report.compared(), report.moved().size());
        if (report.status() != 0) {
            System.out.println((report.status() == MOVED
                            ? "if that is meant, record the run, and say why in the commit"
                            : "nothing could be compared; record a run of what is known to be good first")
                    + ": -Dratios=\"record " + arguments[1] + "\"");
        }
        System.exit(report.status());
    }

    /** The ratios of all lines of the table that were measured, in its order. */
    static Map<Pair, Ratio> of(Map<String, Line.Figures> figures) {
        Map<Pair, Ratio> ratios = new LinkedHashMap<>();
        for (Line line : Table.lines()) {
            Line.Figures rivulet = figures.get(Line.name(line.name(), "Rivulet"));
            for (Pair pair : pairs(line)) {
                String[] peer = pair.peer().split(" of ");
                Line.Figures other = figures.get(Line.name(peer.length > 1 ? peer[1] : line.name(), peer[0]));
                if (rivulet != null && other != null) {
                    ratios.put(pair, Ratio.of(rivulet, other));
                }
            }
        }
        return ratios;
    }

    /** Whoever may have been measured beside Rivulet, and whoever of another line a bar names. */
    private static Set<Pair> pairs(Line line) {
        Set<Pair> pairs = new LinkedHashSet<>();
        Column.ALL.forEach(column -> column.who().forEach(who -> pairs.add(new Pair(line.name(), who))));
        for (Bar bar : line.bars()) {
            if (!bar.work().isEmpty() && bar.kind() != Bar.Kind.GROWTH) {
                pairs.add(new Pair(line.name(), bar.against() + " of " + bar.work()));
            }
        }
        return pairs;
    }

    /** What moved is told, and what is on one side alone; that alone is no reason to complain. */
    static Report compare(Map<Pair, Ratio> recorded, Map<Pair, Ratio> now) {
        List<String> moved = new ArrayList<>();
        List<String> told = new ArrayList<>();
        int compared = 0;
        for (Map.Entry<Pair, Ratio> entry : now.entrySet()) {
            Ratio ratio = entry.getValue();
            Ratio before = recorded.get(entry.getKey());
            if (before == null) {
                told.add("new: " + name(entry.getKey()) + " is " + text(ratio) + ", not recorded");
                continue;
            }
            compared++;
            if (ratio.moved(before)) {
                moved.add("moved: %s is %s, recorded is %s: %s, the noise is %.2g".formatted(
                        name(entry.getKey()), text(ratio), text(before),
                        ratio.value() > before.value() ? "slower" : "faster", ratio.noise(before)));
            }
        }
        long missing = recorded.keySet().stream().filter(pair -> !now.containsKey(pair)).count();
        if (missing > 0) {
            told.add(missing + " recorded ratios were not measured: " + recorded.keySet().stream()
                    .filter(pair -> !now.containsKey(pair)).limit(5).map(Ratios::name).toList());
        }
        return new Report(moved, told, compared);
    }

    private static String name(Pair pair) {
        return pair.line() + ", Rivulet : " + pair.peer();
    }

    private static String text(Ratio ratio) {
        return String.format(Locale.ROOT, "%.4g ± %.2g", ratio.value(), ratio.error());
    }

    /** {@code recorded} with {@code now} in its place, of the lines that are in the table, in its order. */
    static Map<Pair, Ratio> merged(Map<Pair, Ratio> recorded, Map<Pair, Ratio> now) {
        Map<Pair, Ratio> merged = new LinkedHashMap<>();
        for (Line line : Table.lines()) {
            for (Pair pair : pairs(line)) {
                Ratio ratio = now.getOrDefault(pair, recorded.get(pair));
                if (ratio != null) {
                    merged.put(pair, ratio);
                }
            }
        }
        return merged;
    }

    static void write(Path file, Map<Pair, Ratio> ratios) throws IOException {
        List<String> rows = new ArrayList<>(List.of("# last recorded: " + Machine.today(), TITLE));
        ratios.forEach((pair, ratio) -> rows.add(String.format(
                Locale.ROOT, "%s,%s,%.4g,%.4g", pair.line(), pair.peer(), ratio.value(), ratio.error())));
        Files.createDirectories(file.getParent());
        Files.write(file, rows);
    }

    static Map<Pair, Ratio> read(Path file) throws IOException {
        Map<Pair, Ratio> ratios = new LinkedHashMap<>();
        for (String[] row : Scores.rows(file, TITLE)) {
            ratios.put(new Pair(row[0], row[1]), new Ratio(Double.parseDouble(row[2]), Double.parseDouble(row[3])));
        }
        return ratios;
    }
}
