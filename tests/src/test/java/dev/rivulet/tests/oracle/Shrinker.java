package dev.rivulet.tests.oracle;

import java.util.List;

/** Makes a failing program and history smaller for as long as they fail. */
final class Shrinker {
    private static final int MOST_COMPILATIONS = 400;
    private static final int MOST_TRIALS = 4000;

    private final boolean atBuild;
    private Program program;
    private History history;
    private Members members;
    private Trial.Failure failure;
    private int compilations;
    private int trials;

    private Shrinker(Program program, History history, Members members, Trial.Failure failure) {
        this.program = program;
        this.history = history;
        this.members = members;
        this.failure = failure;
        this.atBuild = failure.step() < 0;
    }

    /**
     * What is left.
     *
     * @param program the program
     * @param history the history
     * @param failure what goes wrong
     */
    record Small(Program program, History history, Trial.Failure failure) {}

    static Small shrink(Program program, History history, Members members, Trial.Failure failure) {
        Shrinker shrinker = new Shrinker(program, history, members, failure);
        shrinker.steps();
        boolean again = true;
        while (again) {
            again = shrinker.program();
            shrinker.steps();
        }
        return new Small(shrinker.program, shrinker.history, shrinker.failure);
    }

    /** Drops steps, many at once first, then looks into what is left. */
    private void steps() {
        if (failure.step() >= 0 && failure.step() + 1 < history.steps().size()) {
            tries(history.with(history.steps().subList(0, failure.step() + 1)));
        }
        for (int size = history.steps().size() / 2; size >= 1; size /= 2) {
            for (int from = history.steps().size() - size; from >= 0; from -= size) {
                tries(history.with(StepShrinker.without(history.steps(), from, size)));
                from = Math.min(from, history.steps().size());
            }
        }
        for (int i = 0; i < history.steps().size(); i++) {
            int at = i;
            while (StepShrinker.smaller(history.steps().get(at)).stream()
                    .anyMatch(steps -> tries(history.with(StepShrinker.replaced(history.steps(), at, steps))))) {
                if (at >= history.steps().size()) {
                    return;
                }
            }
        }
    }

    private boolean tries(History candidate) {
        return accept(program, candidate, members);
    }

    private boolean accept(Program with, History candidate, Members of) {
        Trial.Failure found;
        if (++trials > MOST_TRIALS) {
            return false;
        }
        try {
            found = Trial.run(with, candidate, of);
        } catch (RuntimeException | AssertionError e) {
            return false; // a step that names a node that is gone
        }
        if (found == null || found.step() < 0 != atBuild || threw(found) != threw(failure)) {
            return false;
        }
        program = with;
        history = candidate;
        members = of;
        failure = found;
        return true;
    }

    private static boolean threw(Trial.Failure failure) {
        return failure.message().contains(": threw ");
    }

    /** Takes the first smaller program that still fails; answers whether there was one. */
    private boolean program() {
        for (Program candidate : SmallerPrograms.of(program)) {
            if (++compilations > MOST_COMPILATIONS) {
                return false;
            }
            Members of = Batch.compile(List.of(candidate)).members(candidate);
            if (of != null && accept(candidate, StepShrinker.fit(history, candidate), of)) {
                return true;
            }
        }
        return false;
    }
}
