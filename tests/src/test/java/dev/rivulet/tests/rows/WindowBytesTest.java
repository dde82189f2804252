package dev.rivulet.tests.rows;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.tests.rows.Lanes.Car;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Windows cost their columns: what rows cost under none, or in one, is taken away from what as many cost in windows
 * of their own. Each window has a graph of one count.
 */
class WindowBytesTest {
    /** Columns double: so many fill them, and leave room for the last few. */
    private static final int ROWS = (1 << 17) - 500;
    /** So many changes later the room of long lists is given back. */
    private static final int LATER = 200;
    /** From one row to the next, where none shares a window with another. */
    private static final int APART = 20;
    /** The same, where each is in the pane after that of the row before. */
    private static final int NEXT = 2;

    /* bytes, as docs/time.md has them */
    private static final double SLOT = 56;
    private static final double LINKS = 17;
    private static final double WINDOW = 79;
    private static final double PAIR = 82;
    private static final double SLOT_OF_PAIRS = 60;
    private static final double PANE = 134;
    private static final double PANE_IN_WINDOW = 90;
    private static final double MADE_OF_PANES = 83;

    @Test
    void aTumblingWindow() throws IllegalAccessException {
        double one = each(LanesGraph::fixed, 0);
        atMost(SLOT, one - parked(), "a slot");
        atMost(WINDOW, each(LanesGraph::fixed, APART) - one, "a window");
    }

    @Test
    void aSession() throws IllegalAccessException {
        double one = each(LanesGraph::loose, 0);
        atMost(SLOT + LINKS, one - parked(), "a slot");
        atMost(WINDOW, each(LanesGraph::loose, APART) - one, "a window");
    }

    @Test
    void aWindowThatHoldsRowsOfOthers() throws IllegalAccessException {
        double two = each(LanesGraph::held, 0);
        double pair = (each(LanesGraph::longer, 0) - two) / 2;
        atMost(PAIR, pair, "a row in a window");
        atMost(SLOT_OF_PAIRS, two - parked() - 2 * pair, "a slot");
        atMost(WINDOW, (each(LanesGraph::held, APART) - two) / 2, "a window");
    }

    @Test
    void aWindowMadeUpOfPanes() throws IllegalAccessException {
        double one = each(LanesGraph::twice, 0);
        double touching = each(LanesGraph::twice, NEXT);
        double window = each(LanesGraph::twice, APART) - touching;
        double pair = (each(LanesGraph::often, NEXT) - touching) / 2;
        atMost(SLOT, one - parked(), "a slot");
        atMost(MADE_OF_PANES, window, "a window");
        atMost(PANE_IN_WINDOW, pair, "a pane in a window");
        atMost(PANE, touching - one - window - 2 * pair, "a pane");
    }

    private static void atMost(double bound, double bytes, String what) {
        assertTrue(bytes <= bound, () -> bytes + " bytes for " + what + ", not " + bound);
    }

    private static double parked() throws IllegalAccessException {
        return each(LanesGraph::parked, 0);
    }

    /** The bytes for each of the rows of {@code cars}, which are {@code apart} from each other. */
    private static double each(Function<LanesGraph, Rows<Car>> cars, int apart) throws IllegalAccessException {
        return (bytes(cars, apart, ROWS) - bytes(cars, apart, 0)) / (double) (1 << 17);
    }

    private static long bytes(Function<LanesGraph, Rows<Car>> cars, int apart, int rows) throws IllegalAccessException {
        LanesGraph graph = LanesGraph.builder().build();
        for (int i = 0; i < rows; i++) {
            cars.apply(graph).insert(new Car((long) i * apart));
        }
        graph.stabilize();
        for (int i = 0; i < LATER; i++) {
            cars.apply(graph).insert(new Car((long) (rows + i) * apart));
            graph.stabilize();
        }
        return new Innards(graph).bytes().values().stream().mapToLong(Long::longValue).sum();
    }
}
