package dev.rivulet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run measured, as a file: {@code benchmark,nanoseconds,error,bytes}. */
final class Scores {
    private static final String TITLE = "benchmark,nanoseconds,error,bytes";

    private Scores() {}

    static void write(Path file, Map<String, Line.Figures> figures) throws IOException {
        List<String> rows = new ArrayList<>(List.of("# " + Machine.today(), TITLE));
        new TreeMap<>(figures).forEach((name, each) ->
                rows.add(name + "," + each.nanos() + "," + each.error() + "," + each.bytes()));
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.write(file, rows);
    }

    static Map<String, Line.Figures> read(Path file) throws IOException {
        Map<String, Line.Figures> figures = new LinkedHashMap<>();
        for (String[] row : rows(file, TITLE)) {
            figures.put(row[0], new Line.Figures(
                    Double.parseDouble(row[1]), Double.parseDouble(row[2]), Double.parseDouble(row[3])));
        }
        return figures;
    }

    /** The rows of a file below {@code title}, without remarks. */
    static List<String[]> rows(Path file, String title) throws IOException {
        List<String> lines =
                Files.readAllLines(file).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        int cells = title.split(",").length;
        List<String[]> rows = lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
        if (lines.isEmpty() || !lines.get(0).equals(title) || rows.stream().anyMatch(row -> row.length != cells)) {
            throw new IOException(file + " is not a file of rows " + title);
        }
        return rows;
    }
}
