package dev.rivulet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Where, when and how a table was measured. */
final class Machine {
    private static final Path CPU = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String describe(String... arguments) {
        return "%s%n`mvn -q compile exec:exec@table -pl benchmarks -am%s`".formatted(today(), bench(arguments));
    }

    /** The machine, and the day. */
    static String today() {
        return "JDK %s, %d cores, %s, %s".formatted(
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                model(), LocalDate.now());
    }

    private static String bench(String... arguments) {
        return arguments.length == 0 ? "" : " \"-Dbench=" + String.join(" ", arguments) + "\"";
    }

    /** Linux names the model; elsewhere the architecture must do. */
    private static String model() {
        try {
            return Files.readAllLines(CPU).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
