package dev.rivulet.tests.oracle;

import java.util.stream.Collectors;

/** Prints the operators that arrange or fold rows. */
final class ArrangedWriter {
    private final Program program;
    private final String start;
    private final String fixed;

    /** Abstract methods begin with {@code start}, static ones with {@code fixed}. */
    ArrangedWriter(Program program, String start, String fixed) {
        this.program = program;
        this.start = start;
        this.fixed = fixed;
    }

    String write(Node.Arranged node) {
        String annotation = "    @" + node.op().annotation + "(" + elements(node) + ") ";
        if (node.function() == null) {
            String type = node.op() == Node.Op.TOP ? "Order" : "View";
            return annotation + start + type + "<" + node.element().java() + "> " + node.name() + "();\n";
        }
        String keys = key(node, "Left", node.match() == null ? null : node.match().left())
                + key(node, "Right", node.match() == null ? null : node.match().right());
        return annotation + method(node) + keys;
    }

    private String elements(Node.Arranged node) {
        String source = "\"" + node.source() + "\"";
        return switch (node.op()) {
            case SORT -> node.flag() ? "value = " + source + ", descending = true" : source;
            case TOP -> "value = " + source + ", k = " + node.number();
            case SLIDING -> "value = " + source + ", rows = " + node.number();
            case UNION, EXCEPT, INTERSECT -> node.sources().stream()
                    .map(name -> "\"" + name + "\"")
                    .collect(Collectors.joining(", ", "{", "}"));
            case SEMI, ANTI, JOIN -> "left = " + source + ", right = \"" + node.sources().get(1) + "\"" + on(node);
            default -> source;
        };
    }

    private static String on(Node.Arranged node) {
        if (node.match().left() != null) {
            return ", leftKey = \"" + node.name() + "Left\", rightKey = \"" + node.name() + "Right\"";
        }
        return node.match().on().isEmpty()
                ? ""
                : node.match().on().stream()
                        .map(name -> "\"" + name + "\"")
                        .collect(Collectors.joining(", ", ", on = {", "}"));
    }

    private String method(Node.Arranged node) {
        String counter = program.counter(node.name());
        String method = node.function().java(fixed, node.name(), counter);
        if (node.op() != Node.Op.FLAT) {
            return method;
        }
        String type = node.function().type().java;
        String rows = node.number() == 0 ? "Stream<" : "List<";
        return method.replaceFirst(" " + type.replace("<", "\\<") + " " + node.name() + "\\(",
                        " " + rows + node.element().java() + "> " + node.name() + "(")
                .replaceFirst("return (.*);\n", "return Fn." + (node.number() == 0 ? "stream" : "list") + "($1);\n");
    }

    private String key(Node.Arranged node, String side, Function function) {
        return function == null
                ? ""
                : "    " + function.java(fixed, node.name() + side, program.counter(node.name()));
    }

    /** The keys of a semi-join, whose own method is abstract. */
    String keys(Node.Arranged node) {
        return node.function() != null || node.match() == null
                ? ""
                : key(node, "Left", node.match().left()) + key(node, "Right", node.match().right());
    }

    /** A fold in its three methods, or a reduce. */
    String write(Node.Aggregate node) {
        String name = node.name();
        if (node.fold() == Node.Fold.REDUCE) {
            String type = node.type().java;
            return fixed + type + " " + name + "(" + type + " a, " + type + " b) {\n        Runs.ran(\""
                    + program.counter(name) + "\");\n        return " + joined(node.type()) + ";\n    }\n";
        }
        return fold(fixed, name, node, "+")
                + "    @Unfold(\"" + name + "\") " + fold(fixed, name + "Out", node, "-")
                + "    @Zero(\"" + name + "\") " + fixed + "long " + name + "Zero() { return 7; }\n";
    }

    private String fold(String modifiers, String name, Node.Aggregate node, String sign) {
        return node.function()
                .java(modifiers, name, program.counter(node.name()))
                .replaceFirst("\\(", "(long folded_, ")
                .replaceFirst("\\(long folded_, \\)", "(long folded_)")
                .replaceFirst("return (.*);\n", "return folded_ " + sign + " ($1);\n");
    }

    /** Associative, and where it can be not commutative. */
    private static String joined(Type type) {
        return switch (type) {
            case TEXT -> "Fn.tail(a + b)";
            case LONG -> "a + b";
            case INT -> "Math.max(a, b)";
            case DOUBLE -> "b";
            default -> "a";
        };
    }
}
