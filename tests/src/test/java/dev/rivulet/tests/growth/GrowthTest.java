package dev.rivulet.tests.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.SmallColumns;
import dev.rivulet.tests.growth.Everything.Fact;
import dev.rivulet.tests.growth.Placed.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Every operator over each kind of rows, in each place that it can stand in, while all of them grow far beyond the
 * room that they began with, shrink and grow again: values are those of a computation from scratch.
 */
class GrowthTest {
    private static final int MOST = 200;

    @Test
    void columnsBeginWithRoomForOne() {
        assertEquals(1, SmallColumns.first());
    }

    @Test
    void ofRows() {
        check(Sources_OfRowsGraph.builder().build(), entries -> entries.stream()
                .filter(e -> e.v() >= 0)
                .map(e -> new Fact(e.k(), e.r(), e.v()))
                .toList());
    }

    @Test
    void ofFlatMapsJoinsAndUnions() {
        check(Sources_OfJoinedGraph.builder().build(), Scratch::joined);
    }

    @Test
    void ofGroups() {
        check(Sources_OfGroupsGraph.builder().build(), Scratch::found);
    }

    @Test
    void ofGroupsOfGroups() {
        check(Sources_OfGroupsOfGroupsGraph.builder().build(), entries -> Scratch.regions(Scratch.found(entries), 2));
    }

    @Test
    void ofGroupsWithinGroups() {
        check(Sources_OfNestedGroupsGraph.builder().build(), Scratch::nested);
    }

    @Test
    void ofWindows() {
        check(Sources_OfWindowsGraph.builder().build(), entries -> Scratch.spans(Scratch.hops(entries, Entry::k, 2, 2)));
    }

    @Test
    void ofPanes() {
        check(Sources_OfPanesGraph.builder().build(), entries -> Scratch.spans(Scratch.hops(entries, Entry::k, 4, 2)));
    }

    @Test
    void ofWindowsThatOverlap() {
        check(Sources_OfPairsGraph.builder().build(), entries -> Scratch.spans(Scratch.hops(entries, Entry::k, 4, 2)));
    }

    @Test
    void ofSessions() {
        check(Sources_OfSessionsGraph.builder().build(), entries -> Scratch.spans(Scratch.runs(entries, Entry::k, 1)));
    }

    @Test
    void ofWindowsOfGroups() {
        check(Sources_OfWindowsOfGroupsGraph.builder().build(), Scratch::windowsOfGroups);
    }

    @Test
    void ofWindowsWithinGroups() {
        check(Sources_OfWindowsInGroupsGraph.builder().build(), Scratch::windowsInGroups);
    }

    @Test
    void ofGroupsOfWindows() {
        check(
                Sources_OfGroupsOfWindowsGraph.builder().build(),
                entries -> Scratch.regions(Scratch.spans(Scratch.hops(entries, Entry::k, 2, 2)), 4));
    }

    private static void check(Placed graph, Function<List<Entry>, List<Fact>> facts) {
        Rows<Entry> rows = graph.entries();
        Random random = new Random(7);
        for (int i = 0; i < MOST; i++) {
            rows.insert(new Entry(3 * i % 400, i % 17, random.nextInt(1000)));
            if (i % 3 == 0) {
                int slot = random.nextInt(i + 1);
                Entry old = rows.hasSlot(slot) ? rows.atSlot(slot) : null;
                if (old != null) {
                    rows.replaceSlot(slot, new Entry(random.nextInt(10) == 0 ? old.k() + 1 : old.k(), old.r(), random.nextInt(1000)));
                }
            }
            if (i < 20 || i % 19 == 0) {
                compare(graph, facts);
            }
        }
        for (int slot = 0; slot < MOST; slot += 2) {
            rows.deleteSlot(slot);
        }
        compare(graph, facts);
        for (int i = 0; i < MOST; i++) {
            rows.insert(new Entry(2 * i % 500, i % 23, random.nextInt(1000)));
        }
        compare(graph, facts);
        rows.clear();
        compare(graph, facts);
        for (int i = 0; i < 20; i++) {
            rows.insert(new Entry(i, i, i));
        }
        compare(graph, facts);
    }

    private static void compare(Placed graph, Function<List<Entry>, List<Fact>> of) {
        List<Fact> facts = of.apply(new ArrayList<>(graph.entries().toList()));
        assertEquals(Scratch.answer(facts), graph.answer());
        assertEquals(Scratch.answers(Scratch.by(facts, f -> f.k() % 3)), graph.inThirds());
        assertEquals(Scratch.answers(Scratch.hops(facts, Fact::k, 8, 4)), graph.inHops());
        assertEquals(Scratch.answers(Scratch.runs(facts, Fact::k, 2)), graph.inRuns());
    }
}
