package dev.rivulet.processor.report;

import dev.rivulet.processor.model.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Collects what is wrong with a graph, and says all of it at once: the only user of the messager.
 */
public final class Problems {
    private record Problem(ErrorCode code, Origin origin, String text) {}

    private final List<Problem> all = new ArrayList<>();

    /**
     * Reports that {@code rule} is broken at {@code origin}; {@code repair} is a sentence that
     * says what to do.
     */
    public void add(ErrorCode code, Origin origin, String rule, String repair) {
        add(code, origin, rule, List.of(), repair);
    }

    /** The same, with a line for each of {@code details} between the rule and the repair. */
    public void add(
            ErrorCode code, Origin origin, String rule, List<String> details, String repair) {
        StringBuilder text = new StringBuilder("[" + code.code() + "] " + rule);
        details.forEach(detail -> text.append("\n    ").append(detail));
        text.append("\n").append(repair).append(" See ").append(code.page());
        all.add(new Problem(code, origin, text.toString()));
    }

    /** Whether anything was reported. */
    public boolean any() {
        return !all.isEmpty();
    }

    /** Tells the compiler, in the order of the source. */
    public void print(Messager messager, Places places) {
        record Placed(Problem problem, Places.Place place) {}
        all.stream()
                .map(problem -> new Placed(problem, places.find(problem.origin())))
                .sorted(Comparator.comparing(Placed::place)
                        .thenComparing(placed -> placed.problem().code()))
                .forEach(placed -> messager.printMessage(
                        Diagnostic.Kind.ERROR,
                        placed.problem().text(),
                        placed.place().element(),
                        placed.place().mirror(),
                        placed.place().value()));
    }

    /** Tells the compiler, all at {@code type}: for when the places cannot be found. */
    public void print(Messager messager, Element type) {
        all.forEach(problem -> messager.printMessage(Diagnostic.Kind.ERROR, problem.text(), type));
    }

    /** Tells the compiler {@code text} about {@code origin}, which is no mistake. */
    public static void note(Messager messager, Places places, Origin origin, String text) {
        messager.printMessage(Diagnostic.Kind.NOTE, text, places.find(origin).element());
    }
}
