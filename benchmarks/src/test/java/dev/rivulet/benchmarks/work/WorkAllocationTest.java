package dev.rivulet.benchmarks.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.benchmarks.Allocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row replaced and the answer read allocate nothing, whatever is asked. */
class WorkAllocationTest {
    private static final int SIZE = 1_000;

    private long answer;
    private int place;

    /** But for a group, which is reached by a key in a box. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVENT")
    void aRowReplacedAndTheAnswerRead(Load load) {
        int places = load.places(SIZE);
        Work work = Peers.of(load.prefix() + "Rivulet", places);
        for (int i = 0; i < places; i++) {
            work.insert(i, load.value(i, places, i, answer));
        }
        answer = work.answer();
        assertEquals(0, Allocation.of(turn -> {
            place = load.place(place, places, answer);
            work.replace(place, load.value(place, places, places + turn, answer));
            answer = work.answer();
        }));
    }
}
