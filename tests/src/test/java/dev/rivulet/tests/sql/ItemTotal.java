package dev.rivulet.tests.sql;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** What was sold of one item. */
@Graph
public interface ItemTotal {
    @Collection
    Rows<Shop.Sale> sales();

    @Sum("sales")
    static long total(long amount) {
        return amount;
    }

    @Count("sales")
    int number();
}
