package dev.rivulet.tests.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One program and one history, done by the model and by the generated graph on both drivers. */
final class Trial {
    private final Model model;
    private final Map<String, Machine> drivers = new HashMap<>();
    private final boolean countsKnown;
    private boolean undecided;

    private Trial(Program program, History history, Members members) {
        countsKnown = !program.asksForRows();
        model = new Model(program, history);
        drivers.put("straight-line", new Subject(program, members, history, false));
        drivers.put("careful", new Subject(program, members, history, true));
    }

    /**
     * What went wrong.
     *
     * @param step the number of the step; -1 when there were none yet
     * @param message the driver and what differs
     */
    record Failure(int step, String message) {}

    /** Answers the first thing that differs, or null. */
    static Failure run(Program program, History history, Members members) {
        Runs.take();
        Trial trial;
        try {
            trial = new Trial(program, history, members);
        } catch (RuntimeException | AssertionError e) {
            return new Failure(-1, "build: " + shown(e));
        }
        Runs.take();
        for (int i = 0; i < history.steps().size() && !trial.undecided; i++) {
            String message = trial.step(history.steps().get(i));
            if (message != null) {
                return new Failure(i, message);
            }
        }
        return null;
    }

    private String step(Step step) {
        List<Event> expected;
        try {
            expected = model.apply(step);
        } catch (Undecided e) {
            undecided = true;
            return null;
        }
        Calls calls = model.takeCalls();
        Map<String, Integer> first = null;
        for (Map.Entry<String, Machine> driver : drivers.entrySet()) {
            List<Event> actual;
            try {
                actual = driver.getValue().apply(step);
            } catch (RuntimeException | Error e) {
                return driver.getKey() + ": threw " + shown(e);
            }
            Map<String, Integer> runs = Runs.take();
            String wrong = difference(expected, actual);
            wrong = wrong == null && countsKnown ? calls.mistake(runs) : wrong;
            if (wrong == null && first != null && !first.equals(runs)) {
                wrong = "other calls than the other driver: " + runs + ", not " + first;
            }
            if (wrong != null) {
                return driver.getKey() + ": " + wrong;
            }
            first = runs;
        }
        return null;
    }

    /** What is wrong with {@code actual}; each event that need not be shown may be one of these, or not. */
    private static String difference(List<Event> expected, List<Event> actual) {
        if (expected.isEmpty()) {
            return actual.isEmpty() ? null : "unexpected " + actual.get(0);
        }
        Event event = expected.get(0);
        List<Event> rest = expected.subList(1, expected.size());
        boolean shown = !actual.isEmpty() && event.allows(actual.get(0));
        String wrong = shown ? difference(rest, actual.subList(1, actual.size())) : missing(event, actual);
        return wrong == null || event.sure() ? wrong : difference(rest, actual);
    }

    private static String missing(Event event, List<Event> actual) {
        return actual.isEmpty() ? "missing " + event : "expected " + event + "\n    but was " + actual.get(0);
    }

    /** {@code thrown} with the places that matter. */
    static String shown(Throwable thrown) {
        StringBuilder out = new StringBuilder(thrown.toString());
        for (StackTraceElement element : thrown.getStackTrace()) {
            if (out.length() < 1500 && !element.getClassName().startsWith("java.lang.reflect")
                    && !element.getClassName().startsWith("jdk.")) {
                out.append("\n      at ").append(element);
            }
        }
        return out.toString();
    }
}
