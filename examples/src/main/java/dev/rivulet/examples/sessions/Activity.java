package dev.rivulet.examples.sessions;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** Who edits now, and the sessions that have been. */
@Graph
public interface Activity {
    @Collection
    Rows<Edit> edits();

    /** What sessions were when they closed; put in by whoever listens to that. */
    @Collection
    Rows<Visit> visits();

    @GroupBy(value = "edits", into = Editor.class)
    static String editors(String user) {
        return user;
    }

    @Count("editors")
    int users();

    @Sum("editors")
    static long running(int open) {
        return open;
    }

    @Count("visits")
    int finished();

    /** The edits of finished sessions. */
    @Sum("visits")
    static long settled(int size) {
        return size;
    }

    /** The edits of the finished session that has most. */
    @Max(value = "visits", empty = "0")
    static int busiest(int size) {
        return size;
    }

    /** The edits of a finished session on average. */
    @Query
    static double mean(long settled, int finished) {
        return finished == 0 ? 0 : (double) settled / finished;
    }
}
