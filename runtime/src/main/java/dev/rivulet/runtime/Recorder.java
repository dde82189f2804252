package dev.rivulet.runtime;

/** Hears of every change and run of a graph whose builder asked for explanations. */
public interface Recorder {
    /** The input {@code name} took another value. */
    void written(String name);

    /** The node at {@code position} changed, or mended: what reads it will run. */
    void changed(int position);

    /** Runs {@code node}, at {@code position}, and answers what it answers. */
    boolean recompute(int position, Node node) throws Throwable;
}
