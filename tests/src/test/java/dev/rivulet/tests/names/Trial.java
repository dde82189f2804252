package dev.rivulet.tests.names;

import dev.rivulet.processor.GraphProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles programs of packs of names, leaves out the names that are refused, and compiles again. */
final class Trial {
    private static final Pattern REFUSED = Pattern.compile("'([^'()]+)[^']*'");
    private static final Pattern OURS = Pattern.compile("\\[(ReservedName|MemberClash|CaseClash|DuplicateNode)]");

    private final Path scratch;
    private final Set<String> refused = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    Trial(Path scratch) {
        this.scratch = scratch;
    }

    /** The names that were refused, by an error of ours on their element. */
    Set<String> refused() {
        return refused;
    }

    /** What else was said. */
    List<String> faults() {
        return faults;
    }

    /** Compiles {@code program} of each of {@code packs}. */
    Trial run(List<List<String>> packs, Function<List<String>, String> program) {
        List<List<String>> left = new ArrayList<>();
        packs.forEach(pack -> left.add(new ArrayList<>(pack)));
        boolean again = true;
        for (int round = 0; again && round < 5; round++) {
            again = false;
            Map<String, String> sources = new TreeMap<>();
            for (int i = 0; i < left.size(); i++) {
                if (!left.get(i).isEmpty()) {
                    sources.put("pack" + i, "package pack" + i + ";\n" + program.apply(left.get(i)));
                }
            }
            for (Diagnostic<? extends JavaFileObject> said : compile(sources)) {
                again |= take(said, left);
            }
        }
        if (again) {
            faults.add("names are refused again and again");
        }
        return this;
    }

    private boolean take(Diagnostic<? extends JavaFileObject> said, List<List<String>> left) {
        String message = said.getMessage(null);
        String file = said.getSource() == null ? "-" : said.getSource().toUri().getPath();
        Matcher name = REFUSED.matcher(message);
        Matcher pack = Pattern.compile("pack(\\d+)/G\\.java").matcher(file);
        if (OURS.matcher(message).find() && name.find() && pack.find()) {
            boolean gone = left.get(Integer.parseInt(pack.group(1))).remove(name.group(1));
            if (gone || refused.contains(name.group(1))) {
                refused.add(name.group(1));
                return gone;
            }
        }
        faults.add(file + ":" + said.getLineNumber() + ": " + said.getKind() + " " + message + " " + line(said));
        return false;
    }

    private static String line(Diagnostic<? extends JavaFileObject> said) {
        try {
            return said.getSource() == null
                    ? ""
                    : said.getSource().getCharContent(true).toString().lines().skip(said.getLineNumber() - 1).findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(source(name, text)));
        List<String> options = List.of(
                "--release", "17", "-Xlint:all,-options,-processing", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000", "-d", scratch.toString());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(said, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(null, (JavaFileManager) manager, said, options, null, files);
            task.setProcessors(List.of(new GraphProcessor()));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said.getDiagnostics();
    }

    private static JavaFileObject source(String folder, String text) {
        return new SimpleJavaFileObject(Path.of("/" + folder + "/G.java").toUri(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        };
    }
}
