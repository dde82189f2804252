package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Edition;
import dev.rivulet.runtime.Stabilizer;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Whether rows are still those that were there when a walk over them began: nothing that they are made of was
 * edited since, and no run made others of them.
 */
final class Watch {
    private final RowNode node;
    private final String name;
    private final @Nullable Edition edition;
    private final int structure;
    private final int epoch;
    private final int staled;

    /** Of the rows of {@code node}, just brought up to date, where it stands at {@code position}; below 0 nowhere. */
    Watch(RowNode node, @Nullable Stabilizer engine, int position) {
        this.node = node;
        this.edition = engine == null || position < 0 ? null : new Edition(engine, position);
        this.name = edition != null ? edition.name() : node instanceof RowSource source ? source.name() : "the view";
        this.structure = node.slots().structure;
        this.epoch = node.changes.epoch;
        this.staled = node.staled.epoch;
    }

    /**
     * Before the next row is given.
     *
     * @throws ConcurrentModificationException if rows are others since
     */
    void check() {
        boolean same = node.slots().structure == structure
                && (edition == null || edition.holds() && node.changes.epoch == epoch && node.staled.epoch == staled);
        if (!same) {
            throw new ConcurrentModificationException(name
                    + " was changed while it was walked over; walk over a copy, toList(), or end the walk first");
        }
    }

    /** {@code walk}, which ends by an exception once rows are others. */
    <E> Iterator<E> over(Iterator<E> walk) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return walk.hasNext();
            }

            @Override
            public E next() {
                check();
                return walk.next();
            }
        };
    }
}
