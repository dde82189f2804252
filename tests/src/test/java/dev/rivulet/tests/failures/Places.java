package dev.rivulet.tests.failures;

import dev.rivulet.annotations.*;
import dev.rivulet.annotations.Collection;
import dev.rivulet.runtime.collection.*;
import java.util.List;

/** Values and rows over an order, whose functions throw for a negative value, and what is joined along it. */
@Graph
interface Places {
    record Row(int key, int value) {}

    @Collection Rows<Row> rows();

    @SortBy("rows") static int order(int key) {
        return key;
    }

    @Each("order") static String each(int value) {
        return Failing.positive(value);
    }

    @Reduce(value = "each", empty = "\"\"") static String joined(String earlier, String later) {
        return earlier + later;
    }

    @FlatMap("order") static List<String> flat(int value) {
        return List.of(Failing.positive(value), ".");
    }

    @Reduce(value = "flat", empty = "\"\"") static String flatJoined(String earlier, String later) {
        return earlier + later;
    }
}
