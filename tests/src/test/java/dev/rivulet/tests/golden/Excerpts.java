package dev.rivulet.tests.golden;

import dev.rivulet.tests.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pieces of golden files that a page shows. Each is a block of code after a line, which may be a comment, of one of
 * the forms
 *
 * <pre>
 * From `golden/rows/out/demo/FillsGraph.java`, `LiveNode.row`:
 * From `golden/rows/out/demo/FillsGraph.java`, `public double width()` on:
 * </pre>
 *
 * <p>The first names a member, or a class, by the classes around it, and shows it without its indentation. The second
 * goes from the paragraph of the first line that has the text to where the next of its kind begins, or to the end.
 */
final class Excerpts {
    private static final Pattern PIECE = Pattern.compile(
            "^(?:<!-- )?From `golden/([^`\n]+)`, `([^`\n]+)`( on)?:(?: -->)?\n\n```java\n(.*?)^```$",
            Pattern.MULTILINE | Pattern.DOTALL);

    private Excerpts() {}

    /** A piece: of which golden file, what, whether all from there on, and where its code stands in the page. */
    record Piece(String file, String what, boolean on, int start, int end) {}

    /** {@code page} with its pieces as the golden files have them. */
    static String renewed(String page) {
        List<Piece> pieces = pieces(page);
        StringBuilder out = new StringBuilder();
        int read = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            out.append(page, read, piece.start()).append(text(pieces, i));
            read = piece.end();
        }
        return out.append(page.substring(read)).toString();
    }

    /** The pieces of {@code page}, in their order. */
    static List<Piece> pieces(String page) {
        Matcher found = PIECE.matcher(page);
        return found.results()
                .map(at -> new Piece(at.group(1), at.group(2), at.group(3) != null, at.start(4), at.end(4)))
                .toList();
    }

    private static String text(List<Piece> pieces, int number) {
        Piece piece = pieces.get(number);
        List<String> lines = golden(piece.file()).lines().toList();
        if (!piece.on()) {
            return member(lines, piece.what());
        }
        int to = lines.size();
        if (number + 1 < pieces.size() && pieces.get(number + 1).on()) {
            to = paragraph(lines, pieces.get(number + 1).what());
        }
        return join(lines.subList(paragraph(lines, piece.what()), to), 0);
    }

    private static String golden(String file) {
        try {
            return Files.readString(Sources.RESOURCES.resolve("golden").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int paragraph(List<String> lines, String text) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).contains(text)) {
                return opening(lines, line);
            }
        }
        throw new NoSuchElementException("no line has '" + text + "'");
    }

    /** Where the paragraph of {@code line} begins: with its comment and its annotations. */
    private static int opening(List<String> lines, int line) {
        int first = line;
        while (first > 0 && !lines.get(first - 1).isEmpty()) {
            first--;
        }
        return first;
    }

    private static String member(List<String> lines, String path) {
        List<String> around = lines;
        String before = "";
        for (String name : path.split("\\.")) {
            boolean type = Character.isUpperCase(name.charAt(0)) && !name.equals(before);
            around = type ? type(around, name) : method(around, name);
            before = name;
        }
        return join(around, indent(around.get(around.size() - 1)));
    }

    private static List<String> type(List<String> lines, String name) {
        int line = find(lines, Pattern.compile(" *[a-z ]*\\bclass " + name + "\\b.*"), name);
        return lines.subList(line, end(lines, line));
    }

    /** The method or constructor {@code name}, the first of that name, of the class that is {@code lines}. */
    private static List<String> method(List<String> lines, String name) {
        int indent = indent(lines.get(0)) + 2;
        int line = find(lines, Pattern.compile(" {" + indent + "}(?! ).*\\b" + name + "\\(.*"), name);
        return lines.subList(opening(lines, line), end(lines, line));
    }

    private static int find(List<String> lines, Pattern declared, String name) {
        for (int line = 0; line < lines.size(); line++) {
            if (declared.matcher(lines.get(line)).matches()) {
                return line;
            }
        }
        throw new NoSuchElementException("nothing declares '" + name + "'");
    }

    /** The line after the brace that closes what {@code line} opens. */
    private static int end(List<String> lines, int line) {
        String close = " ".repeat(indent(lines.get(line))) + "}";
        return line + lines.subList(line, lines.size()).indexOf(close) + 1;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String join(List<String> lines, int indent) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            out.append(line.isEmpty() ? line : line.substring(indent)).append('\n');
        }
        return out.toString();
    }
}
