package dev.rivulet.tests.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rivulet.runtime.QueryException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lazy edges: a guard really guards, and what was not asked for does not run its reader. */
class GuardTest {
    @BeforeEach
    void forget() {
        Failing.forget();
    }

    private static GuardGraph graph(boolean explain) {
        GuardGraph.Builder builder = GuardGraph.builder().a(12).d(4);
        return (explain ? builder.explain() : builder).build();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aGuardBeforeADivision(boolean explain) {
        GuardGraph graph = graph(explain);
        assertEquals(6, graph.guarded());
        graph.d(0);
        Failing.forget();
        assertEquals(0, graph.guarded());
        assertEquals(List.of("guarded"), Failing.forget(), "the division did not run");
        assertThrows(QueryException.class, graph::quotient);
        graph.d(3);
        assertEquals(8, graph.guarded());
        assertEquals(12, graph.guardedTwice());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasNotAskedForDoesNotRunItsReader(boolean explain) {
        GuardGraph graph = graph(explain);
        graph.d(0);
        assertEquals(0, graph.guarded());
        Failing.forget();
        graph.a(99);
        assertEquals(0, graph.guarded());
        assertEquals(List.of(), Failing.forget());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aValueThatIsCutOffBehindALazyEdgeDoesNotRunItsReader(boolean explain) {
        GuardGraph graph = graph(explain);
        assertEquals(6, graph.guarded());
        Failing.forget();
        graph.a(13);
        assertEquals(6, graph.guarded());
        assertEquals(List.of("quotient"), Failing.forget());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void stabilizeLeavesWhatOnlyLazyEdgesReach(boolean explain) {
        GuardGraph graph = graph(explain);
        graph.d(0);
        graph.caught();
        graph.guarded();
        Failing.forget();
        graph.a(5);
        graph.stabilize();
        assertEquals(List.of("quotient"), Failing.forget(), "only 'caught' asks");
        assertEquals(-1, graph.caught());
        graph.d(5);
        graph.stabilize();
        assertEquals(1, graph.caught());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void twoNodesSwapDirection(boolean explain) {
        SwapGraph.Builder builder = SwapGraph.builder().a(1).b(2).flipped(false);
        SwapGraph graph = (explain ? builder.explain() : builder).build();
        assertEquals(List.of(1, 12), List.of(graph.first(), graph.second()));
        graph.flipped(true);
        assertEquals(List.of(21, 2), List.of(graph.first(), graph.second()));
        graph.a(5);
        graph.flipped(false);
        assertEquals(List.of(5, 52), List.of(graph.first(), graph.second()));
    }

    @Test
    void aSupplierMayNotBeKept() {
        AtomicReference<IntSupplier> kept = new AtomicReference<>();
        KeepsGraph graph = KeepsGraph.builder(kept).a(1).build();
        assertEquals(2, graph.user());
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> kept.get().getAsInt());
        assertEquals(
                "the supplier of 'next' was called after its query had returned; a query may not keep a supplier",
                thrown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatReadsTheSameWithoutAGuardDoesNotRun(boolean explain) {
        OnwardGraph.Builder builder = OnwardGraph.builder().a(12).d(0);
        OnwardGraph graph = (explain ? builder.explain() : builder).build();
        QueryException thrown = assertThrows(QueryException.class, graph::onward);
        assertEquals("quotient", thrown.node());
        assertEquals(-1, graph.caught());
        assertEquals(List.of(), Failing.forget(), "onward ran on a value that is not there");
        graph.d(4);
        assertEquals(12, graph.onward());
    }
}
