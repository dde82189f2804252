package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.rivulet.processor.analyse.Plan;
import dev.rivulet.processor.analyse.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The identifiers of generated code: the user's names, moved aside only where they would clash. */
final class Names {
    /** What generated classes call their own things; a node of that name gets an underscore. */
    private static final Set<String> OWN = Set.of(
            "attention", "builder", "changes", "changed", "computed", "dirty", "edges", "engine",
            "existing", "graph", "inputs", "next", "node", "nodes", "summary", "todo", "undo", "value", "wanted",
            "word", "bits", "g", "row", "slot", "rows", "group", "groups", "key", "present", "size",
            "count", "view", "in", "first", "everything", "before", "i", "e", "other", "moved", "from", "to",
            "left", "right", "earlier", "later", "run", "at", "bucket", "tree", "root", "hash", "origin", "last",
            "whole", "known", "here", "touched", "home", "blocked", "stale", "self", "folded", "again", "capacity", "pick", "all", "kind", "column");

    private static final String NEEDS = "_NEEDS";
    private static final String CHECK = "_CHECK";

    private final ClassName self;
    private final Split split;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> constants = new HashMap<>();
    private final Map<String, ClassName> classes = new HashMap<>();
    private final Set<String> taken = new HashSet<>(OWN);
    private final Set<String> takenConstants = new HashSet<>(Set.of("STABILIZE_NEEDS"));
    private final Set<String> takenClasses = new HashSet<>();

    /** The names within {@code self}. */
    Names(ClassName self, Plan plan, Split split) {
        this.self = self;
        this.split = split;
        takenClasses.add(self.simpleName());
        plan.inputs().forEach(this::add);
        plan.all().forEach(this::add);
        plan.all().forEach(step -> constants.put(step.name(), freeConstant(step)));
    }

    private void add(Step step) {
        String name = joined(step);
        String simple = capital(name) + (step.input() ? "Input" : "Node");
        fields.put(step.name(), free(name, taken));
        classes.put(step.name(), split.host(step).nestedClass(free(simple, takenClasses)));
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

    /** A name that is no field, and is free with each of the endings that constants have. */
    private String freeConstant(Step step) {
        String name = constant(joined(step));
        while (taken.contains(name) || !free(name, "") || !free(name, NEEDS) || !free(name, CHECK)) {
            name += "_";
        }
        takenConstants.addAll(Set.of(name, name + NEEDS, name + CHECK));
        return name;
    }

    private boolean free(String name, String ending) {
        return !takenConstants.contains(name + ending) && !taken.contains(name + ending);
    }

    private static String free(String wish, Set<String> taken) {
        String name = wish;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** The generated class. */
    ClassName self() {
        return self;
    }

    /** The generated engine. */
    ClassName engine() {
        return self.nestedClass("Engine");
    }

    /** The generated builder. */
    ClassName builder() {
        return self.nestedClass("Builder");
    }

    /** The field that holds {@code step}'s node: {@code mid}. */
    String field(Step step) {
        return fields.get(step.name());
    }

    /** The constant of its bit: {@code MID}. */
    String bit(Step step) {
        return constants.get(step.name());
    }

    /** The constant of its check's bit: {@code MID_CHECK}. */
    String checkBit(Step step) {
        return bit(step) + CHECK;
    }

    /** The constant of what it needs: {@code MID_NEEDS}. */
    String needs(Step step) {
        return bit(step) + NEEDS;
    }

    /** The nested class of its node: {@code MidNode}. */
    ClassName type(Step step) {
        return classes.get(step.name());
    }

    static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String constant(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(i - 1))) {
                out.append('_');
            }
            out.append(Character.toUpperCase(c));
        }
        return out.toString();
    }
}
