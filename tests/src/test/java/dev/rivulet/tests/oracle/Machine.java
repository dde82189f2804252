package dev.rivulet.tests.oracle;

import java.util.List;

/** Something that does the steps of a history: the model, or a generated graph. */
interface Machine {
    /** Does {@code step} and says what it showed. */
    List<Event> apply(Step step);
}
