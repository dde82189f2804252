package dev.rivulet.examples.sessions;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.time.TimeWindow;

/** What one editor does without a long pause. */
@Graph
public interface Session {
    @Input
    @Key
    TimeWindow window();

    /** Who edits: handed down by name. */
    @Input
    String user();

    @Collection
    Rows<Edit> edits();

    @Count("edits")
    int size();

    @Sum("edits")
    static long written(long delta) {
        return delta;
    }

    /** All of it, as one value. */
    @Query
    static Visit visit(String user, TimeWindow window, int size, long written) {
        return new Visit(user, window.start(), window.end(), size, written);
    }

    Visit visit();
}
