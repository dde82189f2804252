package dev.rivulet.processor;

import java.util.Map;
import java.util.Set;

/**
 * What the build asked of the processor.
 *
 * @param wiring whether to print, as notes, what each parameter was bound to: {@code
 *     -Arivulet.wiring=true}
 */
record Options(boolean wiring) {
    static final String WIRING = "rivulet.wiring";
    static final Set<String> NAMES = Set.of(WIRING);

    static Options of(Map<String, String> given) {
        return new Options(Boolean.parseBoolean(given.getOrDefault(WIRING, "false")));
    }
}
