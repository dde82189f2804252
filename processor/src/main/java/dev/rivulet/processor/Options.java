package dev.rivulet.processor;

import java.util.Map;
import java.util.Set;

/**
 * What the build asked of the processor.
 *
 * @param wiring whether to print, as notes, what each parameter was bound to: {@code
 *     -Arivulet.wiring=true}
 * @param split whether to write small graphs too as those are that are too large for one file, for tests: {@code
 *     -Arivulet.split=true}
 */
record Options(boolean wiring, boolean split) {
    static final String WIRING = "rivulet.wiring";
    static final Set<String> NAMES = Set.of(WIRING, "rivulet.split");

    static Options of(Map<String, String> given) {
        return new Options(
                Boolean.parseBoolean(given.getOrDefault(WIRING, "false")),
                Boolean.parseBoolean(given.getOrDefault("rivulet.split", "false")));
    }
}
