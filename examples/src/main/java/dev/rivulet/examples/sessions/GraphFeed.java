package dev.rivulet.examples.sessions;

import java.time.Instant;

/** Tells a graph, and puts what becomes of its sessions into it. */
final class GraphFeed implements Feed {
    private final ActivityGraph graph;

    GraphFeed(ActivityGraph graph) {
        this.graph = graph;
        graph.onEditorsSessionsClosed(session -> graph.visits().insert(session.visit()));
    }

    @Override
    public void add(Edit edit) {
        graph.edits().insert(edit);
    }

    /** A session may close by that: it may end earlier without the edit. */
    @Override
    public void remove(Edit edit) {
        graph.edits().delete(edit);
        graph.stabilize();
    }

    @Override
    public void advanceTo(Instant time) {
        graph.advanceTo(time);
        graph.stabilize();
    }
}
