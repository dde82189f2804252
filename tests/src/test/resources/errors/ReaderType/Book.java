package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Input double price();

    @Query
    static double half(double price) {
        return price / 2;
    }

    float half();

    record Fill(String symbol, long size) {}

    @Collection Rows<Fill> buys();

    @Collection Rows<Fill> sells();

    @Union({"buys", "sells"}) View<Iterable<Integer>> all();

    @Union({"buys", "sells"}) View<String> texts();

    @Union({"buys", "sells"}) View<Record> records();

    @Distinct("buys") View<String> distinct();

    @Except({"buys", "sells"}) View<Integer> except();

    @Filter("buys") static boolean large(long size) { return size > 10; }

    View<Long> large();
}
