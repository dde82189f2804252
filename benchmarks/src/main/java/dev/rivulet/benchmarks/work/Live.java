package dev.rivulet.benchmarks.work;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** The work that a benchmark's name stands for, with its rows, of which one is replaced at a time. */
public abstract class Live {
    private Load load;
    private Work work;
    private int places;
    private int place;
    private long turn;
    private long answer;

    /** Fills every place. */
    @Setup
    public void setUp(BenchmarkParams parameters) {
        String name = parameters.getBenchmark();
        String benchmark = name.substring(name.lastIndexOf('.') + 1);
        load = Load.of(benchmark);
        places = load.places(size());
        work = Peers.of(benchmark, places);
        for (int i = 0; i < places; i++) {
            work.insert(i, next(i));
        }
        answer = work.answer();
    }

    /** Replaces a row, and reads the answer. */
    public long step() {
        place = load.place(place, places, answer);
        work.replace(place, next(place));
        answer = work.answer();
        return answer;
    }

    private long next(int at) {
        turn++;
        return load.value(at, places, turn, answer);
    }

    abstract int size();

    /** From small to large. */
    @State(Scope.Thread)
    public static class Every extends Live {
        @Param({"1000", "10000", "100000", "1000000"})
        int size;

        @Override
        int size() {
            return size;
        }
    }

    /** Where all rows are looked at for each answer. */
    @State(Scope.Thread)
    public static class Small extends Live {
        @Param({"1000", "10000"})
        int size;

        @Override
        int size() {
            return size;
        }
    }

    /** Small and large. */
    @State(Scope.Thread)
    public static class Ends extends Live {
        @Param({"10000", "1000000"})
        int size;

        @Override
        int size() {
            return size;
        }
    }

    /** Numbers of groups. */
    @State(Scope.Thread)
    public static class Groups extends Live {
        @Param({"1000", "100000"})
        int size;

        @Override
        int size() {
            return size;
        }
    }

    /** Numbers of groups, up to where no cache holds them. */
    @State(Scope.Thread)
    public static class ManyGroups extends Live {
        @Param({"1000", "100000", "1000000"})
        int size;

        @Override
        int size() {
            return size;
        }
    }

    /** All but the smallest. */
    @State(Scope.Thread)
    public static class Large extends Live {
        @Param({"10000", "100000", "1000000"})
        int size;

        @Override
        int size() {
            return size;
        }
    }
}
