package dev.rivulet.runtime.inspect;

import java.time.Duration;
import java.util.List;

/**
 * Why a node last ran, and how it has run so far.
 *
 * @param node its name
 * @param runs how often it ran
 * @param changes how often its value changed; the other runs were cut off or threw
 * @param changedInputs what had changed before the last run, in the order in which it changed;
 *     empty before the first run, and for the first run if nothing was set
 * @param lastOutcome how the last run ended
 * @param total the time of all runs
 */
public record Explanation(
        String node,
        long runs,
        long changes,
        List<String> changedInputs,
        Outcome lastOutcome,
        Duration total) {
    /** How a run ended. */
    public enum Outcome {
        /** It has not run. */
        NEVER_RAN,
        /** The value changed. */
        CHANGED,
        /** The value was the old one, so the change stopped here. */
        CUT_OFF,
        /** The query threw. */
        THREW
    }

    @Override
    public String toString() {
        String why = changedInputs.isEmpty() ? "" : " because of " + String.join(", ", changedInputs);
        return "%s: %s in its last run%s; ran %d times, changed %d times, took %s"
                .formatted(node, lastOutcome, why, runs, changes, total);
    }
}
