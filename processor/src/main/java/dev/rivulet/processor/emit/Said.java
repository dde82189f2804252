package dev.rivulet.processor.emit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The identifiers that a piece of Java says, each with where it stands; strings and comments say none. */
final class Said {
    /**
     * One identifier.
     *
     * @param name the identifier
     * @param qualified whether a dot stands before it
     * @param called whether it names a method, or the class after {@code new}
     * @param outer the number of the outermost class that it stands in
     * @param nested the number of the class in that, 0 in none
     * @param member the number of the member that it stands in
     */
    record Word(String name, boolean qualified, boolean called, int outer, int nested, int member) {}

    /** What braces enclose. */
    private enum Body {
        OUTER,
        NESTED,
        INNER,
        CODE
    }

    private final String code;
    private final Consumer<Word> words;
    private final Deque<Body> bodies = new ArrayDeque<>();
    private int classes;
    private int outer;
    private int nested;
    private int member;
    private boolean declares;
    private char before = ' ';

    private Said(String code, Consumer<Word> words) {
        this.code = code;
        this.words = words;
    }

    /** Gives {@code words} every identifier of {@code code}, in order; keywords are some as well. */
    static void each(String code, Consumer<Word> words) {
        new Said(code, words).all();
    }

    /** Whether {@code code} names a variable {@code name} of its own, not a member of something else. */
    static boolean variable(String code, String name) {
        if (!code.contains(name)) {
            return false;
        }
        Set<String> found = new HashSet<>();
        each(code, word -> {
            if (!word.qualified() && !word.called()) {
                found.add(word.name());
            }
        });
        return found.contains(name);
    }

    private void all() {
        int at = 0;
        while (at < code.length()) {
            char c = code.charAt(at);
            if (code.startsWith("//", at)) {
                at = end("\n", at);
            } else if (code.startsWith("/*", at)) {
                at = end("*/", at + 2);
            } else if (c == '"' || c == '\'') {
                at = quoted(at, c);
                before = c;
            } else if (Character.isJavaIdentifierStart(code.codePointAt(at))) {
                at = identifier(at);
            } else if (Character.isDigit(c)) {
                at = number(at);
            } else {
                mark(c);
                at++;
            }
        }
    }

    private int end(String mark, int from) {
        int end = code.indexOf(mark, from);
        return end < 0 ? code.length() : end + mark.length();
    }

    private int quoted(int from, char quote) {
        int at = from + 1;
        while (at < code.length() && code.charAt(at) != quote) {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int number(int from) {
        int at = from;
        while (at < code.length() && (Character.isLetterOrDigit(code.charAt(at)) || code.charAt(at) == '_')) {
            at++;
        }
        before = '0';
        return at;
    }

    private int identifier(int from) {
        int at = from;
        while (at < code.length() && Character.isJavaIdentifierPart(code.codePointAt(at))) {
            at += Character.charCount(code.codePointAt(at));
        }
        String name = code.substring(from, at);
        boolean qualified = before == '.';
        declares |= name.equals("class") && !qualified;
        boolean called = next(at) == '(' || before == ':' && code.charAt(from - 1) == ':';
        words.accept(new Word(name, qualified, called, outer, nested, member));
        before = 'a';
        return at;
    }

    private char next(int from) {
        int at = from;
        while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
            at++;
        }
        return at < code.length() ? code.charAt(at) : ' ';
    }

    private void mark(char c) {
        if (c == '{') {
            open();
        } else if (c == '}') {
            close();
        } else if (c == ';' && bodies.peek() != Body.CODE) {
            member++;
        }
        if (!Character.isWhitespace(c)) {
            before = c;
        }
    }

    private void open() {
        if (!declares) {
            bodies.push(Body.CODE);
            return;
        }
        declares = false;
        member++;
        if (bodies.isEmpty()) {
            bodies.push(Body.OUTER);
            outer = ++classes;
        } else if (bodies.peek() == Body.OUTER) {
            bodies.push(Body.NESTED);
            nested = ++classes;
        } else {
            bodies.push(Body.INNER);
        }
    }

    private void close() {
        Body body = bodies.isEmpty() ? Body.CODE : bodies.pop();
        if (body == Body.OUTER) {
            outer = 0;
        } else if (body == Body.NESTED) {
            nested = 0;
        }
        if (bodies.peek() != Body.CODE) {
            member++;
        }
    }
}
