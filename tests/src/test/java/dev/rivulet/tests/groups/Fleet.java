package dev.rivulet.tests.groups;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Groups;
import dev.rivulet.runtime.collection.Rows;

/** Groups within groups, both read as a whole. */
@Graph
interface Fleet {
    /** One ship of a harbour. */
    record Ship(int harbour, int berth, long tons) {}

    @Collection
    Rows<Ship> ships();

    @GroupBy(value = "ships", into = Harbour.class)
    static int byHarbour(int harbour) {
        return harbour;
    }

    @Query
    static long fullest(Groups<Integer, Harbour> byHarbour) {
        return byHarbour.stream().mapToLong(Harbour::heaviest).max().orElse(-1);
    }

    /** One harbour. */
    @Graph
    interface Harbour {
        @Collection
        Rows<Ship> ships();

        @GroupBy(value = "ships", into = Berth.class)
        static int byBerth(int berth) {
            return berth;
        }

        @Query
        static long heaviest(Groups<Integer, Berth> byBerth) {
            return byBerth.stream().mapToLong(Berth::load).max().orElse(-1);
        }

        long heaviest();

        Groups<Integer, Berth> byBerth();
    }

    /** One berth. */
    @Graph
    interface Berth {
        @Collection
        Rows<Ship> ships();

        @Sum("ships")
        static long load(long tons) {
            return tons;
        }

        long load();
    }
}
