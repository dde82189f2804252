package dev.rivulet.tests.oracle;

import java.util.List;
import java.util.Map;

/**
 * What a builder is given, and what is done to the graph then.
 *
 * @param given the values of inputs set on the builder
 * @param seconds the clock's time at first
 * @param seed the generator's number at first
 * @param steps what is done
 */
record History(Map<String, Object> given, long seconds, long seed, List<Step> steps) {
    History {
        steps = List.copyOf(steps);
    }

    History with(List<Step> other) {
        return new History(given, seconds, seed, other);
    }
}
