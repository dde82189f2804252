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

    /** A piece: of which golden file, what, whether all from there on, and where its code stands in the page. */
    record Piece(String file, String what, boolean on, int start, int end) {}

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
        int from = 0;
        int to = lines.size();
        int indent = 0;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length; i++) {
            boolean last = i + 1 == names.length;
            boolean type = !last || Character.isUpperCase(names[i].charAt(0)) && (i == 0 || !names[i].equals(names[i - 1]));
            Pattern declared = type
                    ? Pattern.compile("^( *)[a-z ]*\\bclass " + names[i] + "\\b.*")
                    : Pattern.compile("^( {" + indent + "})(?! ).*\\b" + names[i] + "\\(.*");
            int line = from;
            Matcher found = declared.matcher("");
            while (line < to && !found.reset(lines.get(line)).matches()) {
                line++;
            }
            if (line == to) {
                throw new NoSuchElementException("no '" + names[i] + "' of '" + path + "'");
            }
            String close = found.group(1) + "}";
            int end = line + lines.subList(line, to).indexOf(close) + 1;
            if (last) {
                int first = type ? line : opening(lines, line);
                return join(lines.subList(first, end), found.group(1).length());
            }
            indent = found.group(1).length() + 2;
            from = line + 1;
            to = end;
        }
        throw new NoSuchElementException(path);
    }

    private static String join(List<String> lines, int indent) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            out.append(line.isEmpty() ? line : line.substring(indent)).append('\n');
        }
        return out.toString();
    }
}
