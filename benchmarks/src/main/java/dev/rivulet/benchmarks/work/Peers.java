package dev.rivulet.benchmarks.work;

import static java.util.Map.entry;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Everybody who does some of the work, by the name of the benchmark; a size is a number of places. */
public final class Peers {
    private static final Map<String, IntFunction<Work>> ALL = Map.ofEntries(
            entry("insertRivulet", RivuletWork::insert),
            entry("insertEager", InsertEager::new),
            entry("insertJavaUtil", places -> new InsertByHand(new HashByLong<>())),
            entry("insertFastutil", places -> new InsertByHand(new FastByLong<>())),
            entry("insertBavet", places -> new BavetWork(Load.INSERT, places)),
            entry("gapsRivulet", RivuletWork::gaps),
            entry("gapsJavaUtil", places -> new GapsByHand(places, new TreeBag())),
            entry("gapsFastutil", places -> new GapsByHand(places, new FastTreeBag())),
            entry("joinRivulet", RivuletJoin::new),
            entry("joinJavaUtil", places -> new JoinByHand(places, new HashSide(), new HashSide())),
            entry("joinFastutil", places -> new JoinByHand(places, new FastSide(), new FastSide())),
            entry("joinBavet", places -> new BavetWork(Load.JOIN, places)),
            entry("groupsRivulet", RivuletWork::groups),
            entry("groupsJavaUtil", places -> new GroupsByHand(places, new HashByLong<>())),
            entry("groupsFastutil", places -> new GroupsByHand(places, new FastByLong<>())),
            entry("groupsBavet", places -> new BavetWork(Load.GROUPS, places)),
            entry("eventRivulet", RivuletEvent::new),
            entry("eventJavaUtil", places -> new EventByHand(places, new HashByLong<>())),
            entry("eventFastutil", places -> new EventByHand(places, new FastByLong<>())),
            entry("eventFluxtion", FluxEvent::new),
            entry("eventFlink", FlinkEvent::new),
            entry("leastRivulet", RivuletWork::least),
            entry("leastJavaUtil", places -> EndsByHand.least(places, new TreeBag())),
            entry("leastFastutil", places -> EndsByHand.least(places, new FastTreeBag())),
            entry("leastBavet", places -> new BavetWork(Load.LEAST, places)),
            entry("topRivulet", RivuletWork::top),
            entry("topJavaUtil", places -> EndsByHand.top(places, new TreeBag())),
            entry("topFastutil", places -> EndsByHand.top(places, new FastTreeBag())),
            entry("distinctRivulet", RivuletWork::distinct),
            entry("distinctJavaUtil", places -> new DistinctByHand(places, new HashBag())),
            entry("distinctFastutil", places -> new DistinctByHand(places, new FastHashBag())),
            entry("distinctBavet", places -> new BavetWork(Load.DISTINCT, places)),
            entry("quantileRivulet", RivuletWork::quantile),
            entry("quantileJavaUtil", places -> new QuantileByHand(places, new TreeBag(), new TreeBag())),
            entry("quantileFastutil",
                    places -> new QuantileByHand(places, new FastTreeBag(), new FastTreeBag())));

    private Peers() {}

    /** The work of a benchmark, without rows. */
    public static Work of(String benchmark, int places) {
        return benchmark.endsWith("Scratch")
                ? new FromScratch(Load.of(benchmark), places)
                : ALL.get(benchmark).apply(places);
    }

    /** Everybody who does a load. */
    public static Map<String, Work> all(Load load, int places) {
        Map<String, Work> all = new TreeMap<>();
        all.put(load.prefix() + "Scratch", new FromScratch(load, places));
        ALL.keySet().stream()
                .filter(name -> Load.of(name) == load)
                .forEach(name -> all.put(name, of(name, places)));
        return all;
    }
}
