package dev.rivulet.tests.laws;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** What one account comes to. */
@Graph
public interface AccountTotal {
    @Collection
    Rows<Ledger.Entry> entries();

    @Sum("entries")
    static long sum(long amount) {
        return amount;
    }

    @Count("entries")
    long size();
}
