package dev.rivulet.tests.groups;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** A {@link Study} for each desk. */
@Graph
interface Studies {
    @Collection
    Rows<Fill> fills();

    @GroupBy(value = "fills", into = Study.class)
    static String byDesk(String desk) {
        return desk;
    }

    @Sum("byDesk")
    static long met(long metTotal) {
        return metTotal;
    }

    @Max(value = "byDesk", empty = "0")
    static long most(long rows) {
        return rows;
    }
}
