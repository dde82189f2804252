package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.rivulet.processor.analyse.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one place that hands out names made of what the user named: fields, columns, constants, parameters,
 * private methods and nested types of a generated file.
 *
 * <p>A file is written twice. The draft has a mark wherever such a name stands, so that every other
 * identifier in it is known to be one of ours, of the runtime or of the JDK, whatever emitter wrote it.
 * A mark becomes the name that was wished for, unless something is called that where it stands: then
 * it gets an underscore. No list of words is kept anywhere.
 */
final class Names {
    /** What a name is of: by this it is told where it must differ from others. */
    private enum Kind {
        /** A nested class. */
        TYPE,
        /** A field: of its class, and read through values of that class. */
        FIELD,
        /** A parameter: of its method. */
        PARAMETER,
        /** A private method. */
        METHOD
    }

    /** What a mark stands for; {@code within} is the mark of the class around, of a class in a nested one. */
    private record Wish(Kind kind, String name, String within) {}

    /** Legal in a name, and in nobody's. */
    private static final String MARK = "\u01c1\u01c0";

    private static final String NEEDS = "_NEEDS";
    private static final String CHECK = "_CHECK";

    private final ClassName self;
    private final Split split;
    private final Set<String> takenTypes;
    private final Set<String> takenMethods;
    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, Wish> wishes = new LinkedHashMap<>();
    private final List<Boolean> answers;
    private final Map<String, String> settled;
    private int asked;

    private Names(Names draft, Map<String, String> settled) {
        this.self = draft.self;
        this.split = draft.split;
        this.takenTypes = draft.takenTypes;
        this.takenMethods = draft.takenMethods;
        this.answers = draft.answers;
        this.marks.putAll(draft.marks);
        this.settled = settled;
    }

    /**
     * The marks of the draft of {@code self}, which inherits types called {@code types} and methods
     * called {@code methods} from the user's.
     */
    Names(ClassName self, Split split, Set<String> types, Set<String> methods) {
        this.self = self;
        this.split = split;
        this.takenTypes = types;
        this.takenMethods = methods;
        this.answers = new ArrayList<>();
        this.settled = null;
    }

    /** The names in place of the marks that {@code draft}, the text written with these, has. */
    Names settled(String draft) {
        Map<String, String> names = new HashMap<>();
        Settling settling = new Settling(draft, wishes.keySet(), self.simpleName());
        for (Kind kind : Kind.values()) {
            wishes.forEach((mark, wish) -> {
                if (wish.kind() == kind) {
                    names.put(mark, settle(settling, mark, wish));
                }
            });
        }
        return new Names(this, names);
    }

    private String settle(Settling settling, String mark, Wish wish) {
        return switch (wish.kind()) {
            case TYPE -> settling.type(mark, wish.name(), wish.within(), takenTypes);
            case FIELD -> settling.field(mark, wish.name());
            case PARAMETER -> settling.parameter(mark, wish.name());
            case METHOD -> settling.method(wish.name(), takenMethods);
        };
    }

    private String name(Kind kind, String what, String name) {
        return name(kind, what, name, null);
    }

    private String name(Kind kind, String what, String name, String within) {
        String mark = marks.computeIfAbsent(kind + " " + what, key -> {
            String fresh = MARK + wishes.size();
            wishes.put(fresh, new Wish(kind, name, within));
            return fresh;
        });
        return settled == null ? mark : settled.getOrDefault(mark, name);
    }

    /** What the draft's {@code answer} was to a question about its code, as questions are asked in one order. */
    boolean asInDraft(boolean answer) {
        if (settled == null) {
            answers.add(answer);
            return answer;
        }
        return answers.get(asked++);
    }

    /** The generated class. */
    ClassName self() {
        return self;
    }

    /** The generated engine. */
    ClassName engine() {
        return own("Engine");
    }

    /** The generated builder. */
    ClassName builder() {
        return own("Builder");
    }

    private ClassName own(String name) {
        return self.nestedClass(name(Kind.TYPE, name, name));
    }

    /** The field that holds {@code step}'s node: {@code mid}. */
    String field(Step step) {
        return field("node", step, joined(step));
    }

    /** The constant of its bit: {@code MID}. */
    String bit(Step step) {
        return field("bit", step, constant(joined(step)));
    }

    /** The constant of its check's bit: {@code MID_CHECK}. */
    String checkBit(Step step) {
        return field("check", step, constant(joined(step)) + CHECK);
    }

    /** The constant of what it needs: {@code MID_NEEDS}. */
    String needs(Step step) {
        return field("needs", step, constant(joined(step)) + NEEDS);
    }

    /** The nested class of its node: {@code MidNode}. */
    ClassName type(Step step) {
        return type(split.host(step), step, step.input() ? "Input" : "Node");
    }

    /** The nested class of {@code step} whose name has the ending {@code ending}. */
    ClassName type(Step step, String ending) {
        return type(self, step, ending);
    }

    private ClassName type(ClassName host, Step step, String ending) {
        return host.nestedClass(
                name(Kind.TYPE, ending + " " + step.name(), capital(joined(step)) + ending));
    }

    /** The class within the node class of {@code step} that is for its edge to {@code read}. */
    ClassName edgeType(Step step, Step read) {
        ClassName node = type(step);
        return node.nestedClass(name(
                Kind.TYPE,
                "edge " + step.name() + " " + read.name(),
                capital(joined(read)) + "Edge",
                node.simpleName()));
    }

    /** A field besides the node's that is for {@code step}: {@code midSeen}, of the ending {@code Seen}. */
    String field(Step step, String ending) {
        return field(ending, step, joined(step) + ending);
    }

    /** The field by which {@code reader} is reached from what it reads: {@code toLive}. */
    String link(Step reader) {
        return field("link", reader, "to" + capital(joined(reader)));
    }

    private String field(String what, Step step, String name) {
        return name(Kind.FIELD, what + " " + step.name(), name);
    }

    /** The field {@code name} of what {@code step} holds: the column of a component. */
    String column(Step step, String name) {
        return field("column " + name, step, name);
    }

    /** A field of ours that stands among the user's: {@code what} says whose, {@code name} how it is called. */
    String field(String what, String name) {
        return name(Kind.FIELD, what, name);
    }

    /** A parameter that the user named. */
    String parameter(String name) {
        return parameter(name, name);
    }

    /** A parameter that the user named; {@code what} tells it from others of its name. */
    String parameter(String what, String name) {
        return name(Kind.PARAMETER, what, name);
    }

    /** A private method of ours; {@code what} tells it from others of its name. */
    String method(String what, String name) {
        return name(Kind.METHOD, what, name);
    }

    /** A private method of ours for {@code step}: {@code cleanTrades}, of the beginning {@code clean}. */
    String method(Step step, String beginning) {
        return method(beginning + " " + step.name(), beginning + capital(joined(step)));
    }

    /** The name of {@code step} as one word. */
    static String joined(Step step) {
        String[] parts = step.name().split("[./]");
        StringBuilder name = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            name.append(capital(parts[i]));
        }
        return name.toString();
    }

    static String capital(String name) {
        int first = name.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(name, Character.charCount(first), name.length())
                .toString();
    }

    private static String constant(String name) {
        StringBuilder out = new StringBuilder();
        int last = -1;
        for (int i = 0; i < name.length(); i += Character.charCount(last)) {
            int c = name.codePointAt(i);
            if (i > 0 && Character.isUpperCase(c) && !Character.isUpperCase(last)) {
                out.append('_');
            }
            out.appendCodePoint(Character.toUpperCase(c));
            last = c;
        }
        return out.toString();
    }

    /** Chooses the names of one file, from what its draft says. */
    private static final class Settling {
        /** Where names of one kind meet: in a class, or in one of its members. */
        private static final class Place {
            final Set<String> taken = new HashSet<>();
        }

        private final Map<Integer, Place> classes = new HashMap<>();
        private final Map<Integer, Place> members = new HashMap<>();
        private final Map<String, Set<Integer>> classesOf = new HashMap<>();
        private final Map<String, Set<Integer>> membersOf = new HashMap<>();
        private final Set<Integer> outermost = new HashSet<>();
        private final Map<String, Set<String>> types = new HashMap<>();
        private final Set<String> simple = new HashSet<>();
        private final Set<String> qualified = new HashSet<>();
        private final Set<String> called = new HashSet<>();
        private final Set<String> plain = new HashSet<>();

        Settling(String draft, Set<String> marks, String self) {
            Said.each(draft, word -> {
                boolean mark = marks.contains(word.name());
                if (word.called() && !mark) {
                    called.add(word.name());
                    simple.add(word.name());
                } else if (word.qualified()) {
                    if (!mark && word.outer() != 0) {
                        qualified.add(word.name());
                    }
                } else {
                    seen(word, mark);
                }
            });
            types.put("", new HashSet<>(Set.of(lower(self))));
        }

        private void seen(Said.Word word, boolean mark) {
            int type = word.nested() == 0 ? word.outer() : word.nested();
            if (word.nested() == 0) {
                outermost.add(word.outer());
            }
            if (mark) {
                classesOf.computeIfAbsent(word.name(), key -> new HashSet<>()).add(type);
                membersOf.computeIfAbsent(word.name(), key -> new HashSet<>()).add(word.member());
            } else {
                simple.add(word.name());
                plain.add(word.name());
                place(classes, type).taken.add(word.name());
                place(members, word.member()).taken.add(word.name());
            }
        }

        private static Place place(Map<Integer, Place> places, int number) {
            return places.computeIfAbsent(number, key -> new Place());
        }

        private static String lower(String name) {
            StringBuilder lower = new StringBuilder();
            name.codePoints().forEach(c -> lower.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c))));
            return lower.toString();
        }

        /** Class files of one class around must differ in more than case. */
        String type(String mark, String wish, String within, Set<String> inherited) {
            Set<String> around = types.get("");
            Set<String> beside = within == null ? around : types.computeIfAbsent(within, key -> new HashSet<>());
            String name = wish;
            while (simple.contains(name)
                    || inherited.contains(name)
                    || around.contains(lower(name))
                    || beside.contains(lower(name))) {
                name += "_";
            }
            beside.add(lower(name));
            for (int each : classesOf.getOrDefault(mark, Set.of())) {
                place(classes, each).taken.add(name);
            }
            for (int each : membersOf.getOrDefault(mark, Set.of())) {
                place(members, each).taken.add(name);
            }
            plain.add(name);
            return name;
        }

        String field(String mark, String wish) {
            Set<Integer> at = classesOf.getOrDefault(mark, Set.of());
            boolean everywhere = at.stream().anyMatch(outermost::contains);
            String name = wish;
            while (contextual(name)
                    || qualified.contains(name)
                    || everywhere && plain.contains(name)
                    || taken(classes, at, name)) {
                name += "_";
            }
            for (int each : at) {
                place(classes, each).taken.add(name);
            }
            for (int each : membersOf.getOrDefault(mark, Set.of())) {
                place(members, each).taken.add(name);
            }
            return name;
        }

        String parameter(String mark, String wish) {
            Set<Integer> at = membersOf.getOrDefault(mark, Set.of());
            String name = wish;
            while (contextual(name) || taken(members, at, name)) {
                name += "_";
            }
            for (int each : at) {
                place(members, each).taken.add(name);
            }
            return name;
        }

        String method(String wish, Set<String> inherited) {
            String name = wish;
            while (called.contains(name) || inherited.contains(name)) {
                name += "_";
            }
            called.add(name);
            return name;
        }

        private static boolean taken(Map<Integer, Place> places, Set<Integer> at, String name) {
            for (int each : at) {
                Place place = places.get(each);
                if (place != null && place.taken.contains(name)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a statement cannot begin with {@code name} wherever an identifier could. */
        private static boolean contextual(String name) {
            return switch (name) {
                case "yield", "record", "var", "sealed", "permits", "when" -> true;
                default -> false;
            };
        }
    }
}
