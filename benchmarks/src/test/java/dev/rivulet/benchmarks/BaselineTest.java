package dev.rivulet.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each line of the table runs as many nodes and allocates as many bytes as {@code baseline/counts.csv} says, on
 * any JDK. {@code -Drivulet.counts.update=true} writes that file anew, and fails on purpose.
 */
class BaselineTest {
    private static final Path FILE = Path.of("baseline", "counts.csv");
    private static final boolean UPDATE = Boolean.getBoolean("rivulet.counts.update");
    private static final String COMMAND = "mvn test -pl benchmarks -am -Dtest=BaselineTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Drivulet.counts.update=true";

    @Test
    void eachLineRunsAsManyNodesAndAllocatesAsManyBytesAsRecorded() throws Exception {
        Map<String, Counts> now = new LinkedHashMap<>();
        for (Line line : Table.lines()) {
            if (!line.sameAsAnother()) {
                now.put(line.name(), Counts.of(line));
            }
        }
        if (UPDATE) {
            write(now);
            fail(FILE + " was written; read the difference, then run without the switch");
        }
        Map<String, Counts> recorded = read();
        assertEquals(List.copyOf(recorded.keySet()), List.copyOf(now.keySet()), "the lines of " + FILE + advice());
        List<String> moved = new ArrayList<>();
        now.forEach((name, counts) -> {
            if (!counts.sameAs(recorded.get(name))) {
                moved.add("%s: %s, recorded were %s".formatted(name, counts.text(), recorded.get(name).text()));
            }
        });
        if (!moved.isEmpty()) {
            fail("moved:\n  " + String.join("\n  ", moved) + advice());
        }
    }

    private static String advice() {
        return "\nif that is meant, write " + FILE + " anew, and say why in the commit:\n  " + COMMAND + "\n";
    }

    private static void write(Map<String, Counts> all) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, all.entrySet().stream()
                .map(entry -> entry.getKey() + "," + entry.getValue().row() + "\n")
                .collect(Collectors.joining("", "line,operations,nodes,bytes for each operation\n", "")));
    }

    private static Map<String, Counts> read() throws IOException {
        Map<String, Counts> all = new LinkedHashMap<>();
        Files.readAllLines(FILE).stream().skip(1).map(row -> row.split(",", 2)).forEach(
                row -> all.put(row[0], Counts.parse(row[1])));
        return all;
    }
}
