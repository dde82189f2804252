package dev.rivulet.examples.sessions;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Window;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Windows;

/** One editor, and the sessions that are open. */
@Graph
public interface Editor {
    /** A pause longer than this ends a session. */
    String GAP = "PT30M";

    /** An ended session waits this long for edits that come late. */
    String LATENESS = "PT5M";

    @Input
    @Key
    String user();

    @Collection
    Rows<Edit> edits();

    @Window(value = "edits", on = "at", gap = GAP, lateness = LATENESS, into = Session.class)
    Windows<Session> sessions();

    @Count("sessions")
    int open();
}
