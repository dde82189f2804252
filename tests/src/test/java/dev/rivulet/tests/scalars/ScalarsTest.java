package dev.rivulet.tests.scalars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.inspect.Explanation;
import dev.rivulet.runtime.inspect.GraphDescription;
import dev.rivulet.runtime.inspect.NodeDescription;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The language of scalar graphs, as a user meets it. */
class ScalarsTest {
    private final Instant[] time = {Instant.EPOCH};

    @BeforeEach
    void forget() {
        Runs.take();
    }

    private KindsGraph.Builder builder() {
        return KindsGraph.builder()
                .b((byte) 1)
                .s((short) 2)
                .c('c')
                .f(1.5f)
                .z(true)
                .text("t")
                .array(new int[3])
                .weight(5)
                .clock(() -> time[0])
                .random(new Random(7));
    }

    @Test
    void theBuilderListsEveryMissingInput() {
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () ->
                KindsGraph.builder().weight(1).z(false).build());
        assertEquals("the builder of KindsGraph was not given [b, s, c, f, text, array]", thrown.getMessage());
    }

    @Test
    void everyTypeOfValue() {
        KindsGraph graph = builder().build();
        Kinds asTheUsersType = graph;
        assertEquals(1 + 2 + 'c' + 15, asTheUsersType.widened());
        assertEquals(0.75f, graph.half());
        assertEquals("t", graph.supplied());
        assertEquals(42, graph.constant());
        graph.factor(4);
        graph.c('d');
        assertEquals(1 + 2 + 'd' + 20, graph.widened());
        assertEquals(List.of("constant"), Runs.take());
        graph.stabilize();
        assertEquals(List.of("all"), Runs.take(), "a constant runs once");
    }

    @Test
    void anArrayIsCutOffByIdentity() {
        KindsGraph graph = builder().build();
        int[] array = graph.array();
        graph.all();
        Runs.take();
        graph.array(array);
        graph.all();
        assertEquals(List.of(), Runs.take());
        graph.array(array.clone());
        graph.all();
        assertEquals(List.of("all"), Runs.take());
    }

    @Test
    void aToleranceComparesWithWhatWasLastPublished() {
        KindsGraph graph = builder().f(0.5f).build();
        assertEquals(0.25, graph.near(), "the first value is published however near it is to nothing");
        for (float f : new float[] {0.7f, 0.9f, 1.1f, 1.3f, 1.5f}) {
            graph.f(f);
            assertEquals(0.25, graph.near());
        }
        graph.f(1.6f);
        assertEquals(0.8f, graph.near());
    }

    @Test
    void anEqualReferenceKeepsTheOldObject() {
        KindsGraph graph = builder().text(new String("same")).build();
        String old = graph.text();
        graph.text(new String("same"));
        assertSame(old, graph.text());
    }

    @Test
    void timeAndChanceAreConstantBetweenTicks() {
        KindsGraph graph = builder().build();
        List<Object> first = graph.all();
        time[0] = Instant.ofEpochSecond(9);
        assertSame(first, graph.all());
        graph.tick();
        assertEquals(Instant.ofEpochSecond(9), graph.now());
        List<Object> second = graph.all();
        assertEquals(Instant.ofEpochSecond(9), second.get(2));
        assertFalse(second.get(3).equals(first.get(3)));
        Random random = new Random(7);
        assertEquals(List.of(random.nextLong(), random.nextLong()), List.of(first.get(3), second.get(3)));
    }

    @Test
    void aBuilderStartsFromAnotherGraphsInputs() {
        KindsGraph graph = builder().build();
        graph.factor(9);
        graph.weight(2);
        KindsGraph copy = KindsGraph.builder(graph).b((byte) 0).build();
        assertEquals(18, copy.weighted());
        assertEquals(0 + 2 + 'c' + 18, copy.widened());
        assertEquals(45, builder().factor(9).build().weighted());
    }

    @Test
    void toStringShowsTheOutputsAsLastComputedAndRunsNothing() {
        KindsGraph graph = builder().build();
        graph.half();
        graph.f(8);
        String shown = graph.toString();
        assertTrue(shown.startsWith("Kinds{"), shown);
        assertTrue(shown.contains("half=0.75?"), shown);
        assertEquals(List.of(), Runs.take());
    }

    @Test
    void builderIsDoneWhenItHasBuiltAndNotBefore() {
        KindsGraph.Builder lacking = KindsGraph.builder().weight(1);
        assertThrows(IllegalStateException.class, lacking::build);
        assertThrows(IllegalStateException.class, lacking.clock(() -> Instant.EPOCH)::build);
        KindsGraph.Builder builder = builder();
        KindsGraph graph = builder.build();
        Instant now = graph.now();
        assertThrows(IllegalStateException.class, builder::build);
        assertThrows(IllegalStateException.class, () -> builder.clock(() -> Instant.EPOCH));
        assertThrows(IllegalStateException.class, () -> builder.random(() -> 1));
        assertThrows(IllegalStateException.class, builder::explain);
        assertEquals(now, graph.now());
    }

    @Test
    void describeSaysWhatReadsWhat() {
        GraphDescription description = builder().build().describe();
        NodeDescription widened = description.node("widened");
        assertEquals(List.of("b", "s", "c", "weighted"), widened.reads());
        assertEquals(2, widened.height());
        assertEquals("Kinds.widened(byte, short, char, int)", widened.source());
        assertTrue(description.mermaid().contains("    weighted --> widened\n"), description.mermaid());
        assertTrue(description.dot().contains("\"weighted\" -> \"widened\";"), description.dot());
        assertTrue(description.toString().contains("2 widened: query long <- b, s, c, weighted"),
                description.toString());
        assertThrows(IllegalArgumentException.class, () -> description.node("none"));
    }

    @Test
    void explainSaysWhyANodeLastRan() {
        KindsGraph graph = builder().explain().build();
        assertEquals(Explanation.Outcome.NEVER_RAN, graph.explain("half").lastOutcome());
        graph.half();
        graph.f(1.25f);
        graph.f(2);
        graph.half();
        graph.widened();
        graph.weight(15);
        graph.factor(1);
        graph.widened();
        Explanation half = graph.explain("half");
        assertEquals(List.of("f"), half.changedInputs());
        assertEquals(2, half.runs());
        assertEquals(2, half.changes());
        Explanation weighted = graph.explain("weighted");
        assertEquals(Explanation.Outcome.CUT_OFF, weighted.lastOutcome());
        assertEquals(List.of("weight", "factor"), weighted.changedInputs());
        assertEquals(1, graph.explain("widened").runs(), "the cutoff stopped the change");
        assertThrows(IllegalArgumentException.class, () -> graph.explain("none"));
        KindsGraph silent = builder().build();
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> silent.explain("half"));
        assertEquals("Kinds does not record its runs; call explain() on its builder", thrown.getMessage());
    }
}
