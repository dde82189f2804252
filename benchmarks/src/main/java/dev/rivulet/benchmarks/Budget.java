package dev.rivulet.benchmarks;

import static dev.rivulet.benchmarks.Bar.more;
import static dev.rivulet.benchmarks.Bar.nanos;
import static dev.rivulet.benchmarks.Bar.times;

import java.util.List;

/** The lines of nodes and rows with their bars: ratios of one run, whatever the machine. */
final class Budget {
    private static final Bar FLAGS = times(1.5, "Flags");
    private static final Bar EAGER = times(2, "Eager");
    private static final Bar LOOP = times(2, "Plain");

    static final List<Line> LINES = List.of(
            Line.of("diamond, 4 nodes", "diamond", times(2, "Flags"), times(1, "Fluxtion")),
            Line.of("early cutoff, 3 nodes", "cutoff", times(2, "Flags"), times(1, "Fluxtion")),
            // Of up to 64 nodes, so bound by the peer's figure as well.
            Line.of("chain of 10", "chain10", FLAGS, times(1, "Fluxtion")),
            Line.of("chain of 100", "chain100", FLAGS),
            Line.of("chain of 1,000", "chain1000", FLAGS),
            Line.of("chain of 1,000, internal nodes", "internalChain1000",
                    times(1, "Flags").of("chain1000")),
            Line.of("chain of 20", "chain20"),
            // The cost of a node does not grow with the chain.
            Line.of("chain of 2,000", "chain2000", times(100, "Rivulet").of("chain20")),
            Line.of("lazy chain of 10", "lazyChain10", times(4, "Flags").of("chain10")),
            Line.of("lazy chain of 100", "lazyChain100", times(4, "Flags").of("chain100")),
            // The cost of a lazy edge does not grow with the chain.
            Line.of("lazy chain of 1,500", "lazyChain1500", times(25, "Rivulet").of("lazyChain100")),
            Line.of("1,500 nodes, one of them asked for", "lazyWide"),
            Line.of("the same, and then another", "lazyTurns"),
            Line.of("layers, 1,000 nodes, one of 50 inputs", "layered",
                    times(1, "Flags"), times(1.5, "Plain")),
            Line.of("1,000 nodes, 10 stale", "fewStale", times(0.2, "Scratch")),
            Line.of("fan-out 1 → 1,000 → sum, rows, exact", "fanOutRows", LOOP),
            Line.of("fan-out 1 → 1,000 → sum, tree of queries", "fanOutTree", LOOP),
            Line.of("100 leaves, one changed, long", "leaf:100", EAGER),
            Line.of("10,000 leaves, one changed, long", "leaf:10000", EAGER),
            Line.of("1,000,000 leaves, one changed, long", "leaf:1000000", EAGER),
            Line.of("10,000 leaves, 100 changed, long", "hundredLeaves:10000", times(3, "Eager")),
            Line.of("10,000 leaves, one changed, exact double", "exactLeaf", EAGER),
            Line.of("the same against a naive sum", Line.NAIVE),
            Line.of("VWAP, longs, an event", "vwapLong", nanos(50)),
            Line.of("VWAP, exact doubles, an event", "vwapExact", nanos(100)),
            Line.of("a row of one of 1K groups changed", "group:1000"),
            Line.of("a row of one of 100K groups changed", "group:100000"),
            Line.of("read, nothing changed", "cleanRead", more(2, "Plain")),
            Line.of("stabilize, nothing changed", "cleanStabilize",
                    more(2, "Plain").of("cleanRead")),
            Line.of("a change, then an unrelated read", "unrelatedRead", more(5, "Plain")));

    private Budget() {}
}
