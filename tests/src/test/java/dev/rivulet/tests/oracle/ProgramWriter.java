package dev.rivulet.tests.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/** Prints a program as Java, as a user would write it. */
final class ProgramWriter {
    private static final String HEADER = """
            package oracle;

            import dev.rivulet.annotations.*;
            import dev.rivulet.annotations.Collection;
            import dev.rivulet.runtime.collection.*;
            import dev.rivulet.runtime.time.TimeWindow;
            import dev.rivulet.tests.oracle.*;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.time.temporal.ChronoUnit;
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.Stream;

            """;

    private final Program program;
    private final boolean isClass;

    private ProgramWriter(Program program) {
        this.program = program;
        this.isClass = program.shape() == Program.Shape.CLASS;
    }

    /** The source files of {@code program} by the name of the type in each, nested graphs first. */
    static Map<String, String> files(Program program) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Node.Group group : program.all(Node.Group.class)) {
            files.putAll(files(group.nested()));
        }
        ProgramWriter writer = new ProgramWriter(program);
        if (writer.mixes()) {
            files.put(program.name() + "Mix", HEADER + writer.mixin());
        }
        boolean nested = program.shape() == Program.Shape.NESTED;
        files.put(program.name() + (nested ? "Outer" : ""), HEADER + writer.graph());
        return files;
    }

    /** The source of {@code program} in one piece, to be shown. */
    static String text(Program program) {
        StringBuilder all = new StringBuilder();
        files(program).values().forEach(file -> all.append(file.substring(HEADER.length())).append('\n'));
        return all.toString();
    }

    private boolean mixes() {
        return program.nodes().stream().anyMatch(ProgramWriter::isMixin);
    }

    private static boolean isMixin(Node node) {
        return node instanceof Node.Input input && input.mixin()
                || node instanceof Node.Query query && query.mixin();
    }

    private String mixin() {
        StringBuilder out = new StringBuilder("public interface " + program.name() + "Mix {\n");
        program.nodes().stream().filter(ProgramWriter::isMixin).forEach(node -> out.append(write(node, false)));
        return out.append("}\n").toString();
    }

    private String graph() {
        StringBuilder out = new StringBuilder();
        String mixin = mixes() ? program.name() + "Mix" : "";
        if (isClass) {
            out.append("@Graph public abstract class ").append(program.name());
            out.append(mixin.isEmpty() ? "" : " implements " + mixin).append(" {\n");
            out.append("    final double shift;\n    public ").append(program.name());
            out.append("(double shift) { this.shift = shift; }\n");
        } else {
            out.append("@Graph public interface ").append(program.name());
            out.append(mixin.isEmpty() ? "" : " extends " + mixin).append(" {\n");
        }
        program.nodes().stream()
                .filter(node -> !isMixin(node))
                .forEach(node -> out.append(write(node, isClass)));
        out.append("}\n");
        return program.shape() == Program.Shape.NESTED
                ? "public final class " + program.name() + "Outer {\n" + out + "}\n"
                : out.toString();
    }

    private String write(Node node, boolean inClass) {
        String start = inClass ? "public abstract " : "";
        String fixed = inClass ? "public static " : "static ";
        if (node instanceof Node.Input input) {
            return input(input, inClass);
        }
        if (node instanceof Node.Sampled sampled) {
            String annotation = sampled.type() == Type.INSTANT ? "@Now " : "@Seed ";
            return "    " + annotation + start + sampled.type().java + " " + sampled.name() + "();\n";
        }
        if (node instanceof Node.GroupKey key) {
            return "    @Key @Input " + start + key.type().java + " " + key.name() + "();\n";
        }
        if (node instanceof Node.Query query) {
            return query(query, start, inClass);
        }
        if (node instanceof Node.Source source) {
            String type = source.key() == null
                    ? "Rows<" + source.element().java() + ">"
                    : "Table<" + source.key().boxed + ", " + source.element().java() + ">";
            return "    @Collection " + start + type + " " + source.name() + "();\n";
        }
        ArrangedWriter arranged = new ArrangedWriter(program, start, fixed);
        if (node instanceof Node.Arranged each) {
            return arranged.write(each) + arranged.keys(each);
        }
        if (node instanceof Node.Aggregate fold && fold.fold().ordinal() >= Node.Fold.FOLD.ordinal()) {
            return "    " + annotation(fold) + " " + arranged.write(fold);
        }
        return "    " + annotation((Node.Operator) node) + " " + operator((Node.Operator) node, start, fixed);
    }

    private static String input(Node.Input input, boolean inClass) {
        String cut = input.cut().java("");
        String head = "    @Input" + (cut.isEmpty() ? "" : "(" + cut + ")") + " ";
        String name = input.type().java + " " + input.name() + "()";
        if (input.required()) {
            return head + (inClass ? "public abstract " : "") + name + ";\n";
        }
        return head + (inClass ? "public " : "default ") + name + " { return "
                + Literals.of(input.start()) + "; }\n";
    }

    private String query(Node.Query query, String start, boolean inClass) {
        String cut = query.cut().java(query.internal() ? ", " : "");
        String elements = (query.internal() ? "internal = true" : "") + cut;
        boolean instance = inClass && query.function().java("", "", "").contains("shift");
        String modifiers = inClass ? instance ? "public " : "public static " : "static ";
        return "    @Query" + (elements.isEmpty() ? "" : "(" + elements + ")") + " "
                + query.function().java(modifiers, query.name(), program.counter(query.name()))
                + (query.declared() ? "    " + start + query.type().java + " " + query.name() + "();\n" : "");
    }

    private static String annotation(Node.Operator node) {
        if (node instanceof Node.Filter) {
            return "@Filter(\"" + node.source() + "\")";
        }
        if (node instanceof Node.Each) {
            return "@Each(\"" + node.source() + "\")";
        }
        if (node instanceof Node.Group group && group.windows()) {
            return "@Window(value = \"" + node.source() + "\", " + group.frame().java() + ", into = "
                    + group.nested().name() + ".class)";
        }
        if (node instanceof Node.Group group) {
            return "@GroupBy(value = \"" + node.source() + "\", into = " + group.nested().name() + ".class)";
        }
        Node.Aggregate aggregate = (Node.Aggregate) node;
        String name = "@" + aggregate.fold().annotation;
        if (aggregate.fold() == Node.Fold.QUANTILE) {
            String empty = aggregate.empty() == null ? "" : ", empty = \"" + plain(aggregate.empty()) + "\"";
            return name + "(value = \"" + node.source() + "\", p = " + Folds.share(node.name()) + empty + ")";
        }
        return aggregate.empty() == null
                ? name + "(\"" + node.source() + "\")"
                : name + "(value = \"" + node.source() + "\", empty = \"" + plain(aggregate.empty()) + "\")";
    }

    /** {@code value} as the text of an {@code empty} element. */
    private static String plain(Object value) {
        return value instanceof Float ? value + "f" : String.valueOf(value);
    }

    private String operator(Node.Operator node, String start, String fixed) {
        if (node.function() != null) {
            return node.function().java(fixed, node.name(), program.counter(node.name()));
        }
        String type = node instanceof Node.Group group
                ? "Windows<" + group.nested().name() + ">"
                : ((Node.Aggregate) node).type().java;
        return start + type + " " + node.name() + "();\n";
    }
}
