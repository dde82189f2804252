package dev.rivulet.tests.scalars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rivulet.runtime.QueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is set and set back within one update has not changed: nothing runs for it. */
class RestoredTest {
    private final RestoredGraph graph = RestoredGraph.builder().build();

    @BeforeEach
    void settle() {
        graph.stabilize();
        Runs.take();
    }

    /** What runs after {@code changes}, in order; the values are then as those of a graph made anew. */
    private List<String> runs(Consumer<RestoredGraph> changes) {
        graph.update(changes);
        graph.stabilize();
        graph.asks();
        List<String> runs = Runs.take();
        RestoredGraph fresh = RestoredGraph.builder(graph).build();
        assertEquals(values(fresh), values(graph));
        assertEquals(fresh.near(), graph.near());
        Runs.take();
        return runs;
    }

    private static List<Object> values(RestoredGraph graph) {
        return List.of(graph.ofA(), graph.ofB(), graph.ofText(), graph.ofList(), graph.ofArray(),
                graph.ofNear(), graph.both(), graph.asks());
    }

    @Test
    void setAndSetBackRunsNothing() {
        assertEquals(List.of(), runs(g -> {
            g.a(5);
            g.a(1);
        }));
        assertEquals(List.of(), runs(g -> {
            g.a(5);
            g.b(3);
            g.a(6);
            g.flag(false);
            g.b(0.0);
            g.flag(true);
            g.a(1);
        }));
        assertEquals(List.of(), runs(g -> {
            g.list(List.of(9));
            g.list(Restored.LIST);
        }));
    }

    @Test
    void whatStandsElsewhereRunsAndNothingBesides() {
        assertEquals(List.of("ofB", "both"), runs(g -> {
            g.a(3);
            g.b(7);
            g.a(1);
        }));
        assertEquals(List.of("ofA", "both", "asks"), runs(g -> {
            g.b(5);
            g.a(3);
            g.a(4);
            g.b(7);
        }));
        assertEquals(List.of("asks"), runs(g -> {
            g.a(9);
            g.flag(false);
            g.a(4);
        }));
        assertEquals(List.of("ofA", "both", "asks"), runs(g -> {
            g.flag(true);
            g.a(9);
            g.flag(false);
        }));
        graph.a(2);
        assertEquals(List.of("ofA", "both", "asks"), runs(g -> {
            g.a(9);
            g.a(2);
        }), "it was set before");
    }

    @Test
    void theCutoffSaysWhatIsBack() {
        String text = graph.text();
        assertEquals(List.of(), runs(g -> {
            g.text("else");
            g.text(new String("t"));
        }));
        assertSame(text, graph.text(), "the old object is kept");
        assertSame(text, graph.ofText());
        assertEquals(List.of("ofB", "both"), runs(g -> {
            g.b(1);
            g.b(-0.0);
        }));
        assertEquals(List.of("ofB", "both"), runs(g -> g.b(Double.NaN)));
        assertEquals(List.of(), runs(g -> {
            g.b(1);
            g.b(Double.longBitsToDouble(0x7ff8000000000123L));
        }));
        assertEquals(List.of("ofList"), runs(g -> {
            g.list(List.of(9));
            g.list(new ArrayList<>(Restored.LIST));
        }));
        int[] array = graph.array();
        assertEquals(List.of("ofArray"), runs(g -> {
            g.array(new int[3]);
            array[0] = 4;
            g.array(array);
        }));
        assertEquals(List.of(), runs(g -> {
            g.near(3);
            g.near(0);
        }));
        assertEquals(List.of("ofNear"), runs(g -> {
            g.near(3);
            g.near(0.25);
        }), "near is not back");
    }

    @Test
    void whatRanMeanwhileRunsAgain() {
        assertEquals(List.of("ofA", "both", "ofA", "both", "asks"), runs(g -> {
            g.a(5);
            assertEquals(10.0, g.both());
            g.a(1);
        }));
        assertEquals(List.of(), runs(g -> {
            g.a(5);
            assertEquals(0.0, g.ofB(), "which is clean");
            g.a(1);
        }));
    }

    @Test
    void blocksWithinBlocks() {
        assertEquals(List.of(), runs(g -> {
            g.a(7);
            g.update(h -> {
                h.a(8);
                h.b(2);
            });
            g.a(1);
            g.b(0);
        }));
        assertEquals(List.of(), runs(g -> {
            g.a(7);
            assertThrows(IllegalStateException.class, () -> g.update(h -> {
                h.a(8);
                h.both();
                throw new IllegalStateException("on purpose");
            }));
            assertEquals(7, g.a());
            g.a(1);
        }).stream().filter(run -> !run.equals("ofA") && !run.equals("both")).toList());
        Runs.take();
        assertEquals((Object) 7, graph.<Integer>whatIf(g -> {
            g.a(2);
            g.update(h -> {
                h.a(3);
                h.a(2);
            });
            g.a(7);
        }, RestoredGraph::a));
        graph.stabilize();
        assertEquals(List.of(), Runs.take());
        assertEquals(List.of("ofA", "both", "asks"), runs(g -> g.update(h -> {
            h.a(3);
            h.a(4);
        })));
    }

    @Test
    void whatIsStaleStaysStaleAndWhatIsWellStaysWell() {
        assertEquals(List.of(), runs(g -> {
            g.a(-5);
            g.a(1);
        }));
        graph.a(-1);
        assertThrows(QueryException.class, graph::stabilize);
        Runs.take();
        graph.update(g -> {
            g.a(4);
            g.a(-1);
        });
        assertEquals("ofA", assertThrows(QueryException.class, graph::stabilize).node());
        assertEquals(List.of(), Runs.take());
        assertEquals(List.of("ofA", "both", "asks"), runs(g -> {
            g.a(4);
            g.a(-1);
            g.a(4);
        }));
    }

    @Test
    void listenersHearNothing() {
        List<Object> heard = new ArrayList<>();
        graph.onBoth(heard::add);
        graph.onOfText(heard::add);
        graph.stabilize();
        heard.clear();
        assertEquals(List.of(), runs(g -> {
            g.a(4);
            g.text("u");
            g.a(1);
            g.text("t");
        }));
        assertEquals(List.of(), heard);
    }
}
