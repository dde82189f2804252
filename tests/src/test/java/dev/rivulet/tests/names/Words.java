package dev.rivulet.tests.names;

import dev.rivulet.runtime.Node;
import dev.rivulet.tests.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Names that a user might choose to our sorrow: all that generated code says itself, and some more. */
final class Words {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
    private static final Pattern SAID = Pattern.compile("//.*|/\\*(?s:.*?)\\*/|\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final List<String> STRANGE = List.of(
            "record", "var", "yield", "sealed", "permits", "when", "non", "module", "open", "with", "to", "of",
            "$", "$x", "x$", "a$b", "_x", "x_", "x__", "__", "_1", "x", "X", "y1", "aB", "a_b", "A_B", "ab", "\u00e4", "\u00dfx", "\u0131d",
            "\u4ef7\u683c", "\u01c6z", "\u03c0", "java", "dev", "javax", "rivulet", "sun", "slot_", "node_", "hash_", "value_", "row0",
            "key0", "keys0", "dirty0", "run0", "make0", "topology", "topology0", "watermark_", "STABILIZE_NEEDS", "HEIGHT", "POSITION", "TOPOLOGY",
            "startingX", "sampleX", "clock", "random", "onX", "fresh", "copy", "inside", "values", "order", "sorted", "pairs",
            "xSeen", "xNode", "XNode", "toX", "xEdge", "xGiven", "xView");

    private Words() {}

    /** The strange ones, and of the others each {@code stride}th, from {@code offset} on. */
    static List<String> some(int stride, int offset) {
        List<String> all = all();
        Set<String> some = new LinkedHashSet<>(STRANGE);
        some.retainAll(all);
        for (int i = Math.floorMod(offset, stride); i < all.size(); i += stride) {
            some.add(all.get(i));
        }
        return new ArrayList<>(some);
    }

    /** All of them, in order. */
    static List<String> all() {
        Set<String> words = new LinkedHashSet<>(STRANGE);
        words.addAll(said());
        words.addAll(types());
        words.addAll(members());
        words.removeIf(word -> !SourceVersion.isName(word, SourceVersion.RELEASE_17));
        return List.copyOf(words);
    }

    /** What the generated code of the golden files says. */
    private static Set<String> said() {
        Set<String> said = new TreeSet<>();
        for (Path folder : Sources.cases("golden")) {
            for (String text : Sources.texts(folder.resolve("out")).values()) {
                Matcher matcher = IDENTIFIER.matcher(SAID.matcher(text).replaceAll(" "));
                while (matcher.find()) {
                    String word = matcher.group();
                    if (word.length() <= 12) {
                        said.add(word);
                    }
                }
            }
        }
        return said;
    }

    /** The simple names of the runtime's types and of those of the JDK that code means without an import. */
    private static Set<String> types() {
        Set<String> types = new TreeSet<>(List.of("Rows", "Table", "View", "Graph", "Entry", "Kind", "Map", "Set"));
        try {
            Path runtime = Path.of(Node.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(runtime)) {
                simple(runtime, types);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(runtime)) {
                    simple(jar.getPath("/"), types);
                }
            }
            simple(Path.of(URI.create("jrt:/java.base/java/lang")), types);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        types.removeIf(type -> type.length() > 14);
        return types;
    }

    private static void simple(Path folder, Set<String> types) throws IOException {
        try (Stream<Path> files = Files.walk(folder, folder.toString().contains("lang") ? 1 : 9)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(".class") && file.indexOf('$') < 0 && file.indexOf('-') < 0)
                    .forEach(file -> types.add(file.substring(0, file.length() - 6)));
        }
    }

    /** The members that generated classes inherit. */
    private static Set<String> members() {
        Set<String> members = new TreeSet<>();
        try {
            for (String name : List.of("Stabilizer", "collection.RowSource", "collection.RowOperator", "collection.GroupNode",
                    "collection.GroupValues", "collection.KeyedView", "collection.Table", "Node")) {
                for (Class<?> type = Class.forName("dev.rivulet.runtime." + name); type != null; type = type.getSuperclass()) {
                    for (Method method : type.getDeclaredMethods()) {
                        members.add(method.getName());
                    }
                    for (Field field : type.getDeclaredFields()) {
                        members.add(field.getName());
                    }
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        members.removeIf(member -> member.contains("$") || member.length() > 14);
        return members;
    }

    /** {@code words} in packs of at most {@code size}, in none of which two differ only in case. */
    static List<List<String>> packs(List<String> words, int size) {
        List<List<String>> packs = new ArrayList<>();
        List<Set<String>> seen = new ArrayList<>();
        for (String word : words) {
            String lower = word.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
            int at = 0;
            while (at < packs.size() && (packs.get(at).size() >= size || seen.get(at).contains(lower))) {
                at++;
            }
            if (at == packs.size()) {
                packs.add(new ArrayList<>());
                seen.add(new LinkedHashSet<>());
            }
            packs.get(at).add(word);
            seen.get(at).add(lower);
        }
        return packs;
    }
}
