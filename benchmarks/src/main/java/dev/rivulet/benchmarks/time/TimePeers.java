package dev.rivulet.benchmarks.time;

import static java.util.Map.entry;

import dev.rivulet.benchmarks.work.FastByLong;
import dev.rivulet.benchmarks.work.HashByLong;
import java.util.Map;
import java.util.TreeMap;

/** Everybody who keeps windows, by the name of the benchmark. */
final class TimePeers {
    /** Makes the work for a length, which for sessions is a gap, and a slide, which others have no use for. */
    @FunctionalInterface
    interface Maker {
        TimeWork make(long size, long slide);
    }

    private static final Map<String, Maker> ALL = Map.ofEntries(
            entry("tumblingRivulet", (size, slide) -> RivuletTime.tumbling()),
            entry("slidingRivulet", RivuletTime::sliding),
            entry("sessionsRivulet", (gap, none) -> RivuletTime.sessions()),
            entry("tumblingJavaUtil", (size, slide) -> new WindowsByHand(size, size, new HashByLong<>())),
            entry("tumblingFastutil", (size, slide) -> new WindowsByHand(size, size, new FastByLong<>())),
            entry("tumblingFluxtion", (size, slide) -> new FluxTime(size, size)),
            entry("tumblingFlink", (size, slide) -> FlinkTime.tumbling(size)),
            entry("slidingJavaUtil", (size, slide) -> new WindowsByHand(size, slide, new HashByLong<>())),
            entry("slidingFastutil", (size, slide) -> new WindowsByHand(size, slide, new FastByLong<>())),
            entry("slidingPanes", (size, slide) -> new PanesByHand(size, slide, new FastByLong<>())),
            entry("slidingFluxtion", FluxTime::new),
            entry("slidingFlink", FlinkTime::sliding),
            entry("sessionsJavaUtil", (gap, none) -> new SessionsByHand(gap, new HashByLong<>())),
            entry("sessionsFastutil", (gap, none) -> new SessionsByHand(gap, new FastByLong<>())),
            entry("sessionsFlink", (gap, none) -> FlinkTime.sessions(gap)));

    private TimePeers() {}

    /** The work of a benchmark, of whose windows {@code overlap} hold each time. */
    static TimeWork of(String benchmark, int overlap) {
        long size = TimeLoad.of(benchmark).size;
        return ALL.get(benchmark).make(size, size / overlap);
    }

    /** Whether this one counts an event when it comes, not at its own time. */
    static boolean inOrderOnly(String benchmark) {
        return benchmark.endsWith("Fluxtion");
    }

    /** Everybody who does a load. */
    static Map<String, TimeWork> all(TimeLoad load, int overlap) {
        Map<String, TimeWork> all = new TreeMap<>();
        ALL.keySet().stream()
                .filter(name -> TimeLoad.of(name) == load)
                .forEach(name -> all.put(name, of(name, overlap)));
        return all;
    }
}
