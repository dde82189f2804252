package dev.rivulet.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Finds the test cases that are folders of Java sources. */
public final class Sources {
    /** Where resources are read from, and where golden files are regenerated to. */
    public static final Path RESOURCES = Path.of("src", "test", "resources");

    private Sources() {}

    /** The folders below {@code root} of the test resources, sorted. */
    public static List<Path> cases(String root) {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve(root))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files below {@code folder} with their texts, by path relative to it; none if it is missing. */
    public static TreeMap<String, String> texts(Path folder) {
        TreeMap<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                texts.put(name, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The text of a file that the compiler wrote. */
    public static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
