package dev.rivulet.runtime;

import java.util.stream.IntStream;

/** What a node reads, as it is just now: holds until something of it is set or edited. Costs no one who edits. */
public final class Edition {
    private final Stabilizer engine;
    private final int position;
    /** The words in which something is that the node needs, and what of it was dirty. */
    private final int[] words;
    private final long[] dirty;

    /** Of the node at {@code position} of {@code engine}, which was just brought up to date. */
    public Edition(Stabilizer engine, int position) {
        this.engine = engine;
        this.position = position;
        long[] needs = engine.topology().needs(position);
        words = IntStream.range(0, needs.length).filter(word -> needs[word] != 0).toArray();
        dirty = IntStream.of(words).mapToLong(engine::dirty).toArray();
    }

    /** The name of the node. */
    public String name() {
        return engine.topology().at(position).name();
    }

    /** Whether nothing of it was set or edited and waits for a run. Refuses other threads while one is inside. */
    public boolean holds() {
        engine.peek();
        long[] needs = engine.topology().needs(position);
        for (int i = 0; i < words.length; i++) {
            if ((engine.dirty(words[i]) & needs[words[i]] & ~dirty[i]) != 0L) {
                return false;
            }
        }
        return true;
    }
}
