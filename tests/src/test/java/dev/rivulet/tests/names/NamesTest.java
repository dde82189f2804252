package dev.rivulet.tests.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hundreds of names at every place: each compiles without a warning, or is refused on its element. A place gets one
 * in twelve of all, others another; {@code -Drivulet.names.stride=1} tries every name at every place.
 */
class NamesTest {
    /** What javac itself takes neither as a component nor as a method without parameters. */
    private static final Set<String> OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");
    private static final int PACK = 24;

    @TempDir
    Path scratch;

    static Stream<String> places() {
        return Places.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyNameCompilesOrIsRefused(String place) {
        int number = List.copyOf(Places.ALL.keySet()).indexOf(place);
        List<String> names = Words.some(Integer.getInteger("rivulet.names.stride", 12), number).stream()
                .filter(name -> !OBJECT.contains(name))
                .toList();
        assertTrue(names.size() > 150, () -> names.size() + " names");
        Trial trial = new Trial(scratch).run(Words.packs(names, PACK), Places.ALL.get(place));
        assertEquals("", String.join("\n", trial.faults()));
        assertTrue(trial.refused().size() < 40, () -> "refused: " + trial.refused());
    }
}
