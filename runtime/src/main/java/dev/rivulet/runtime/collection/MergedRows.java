package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.QueryException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An operator over the rows of several sources. */
abstract class MergedRows extends RowOperator {
    private final RowInput[] others;

    /** Reads {@code first} and {@code others}, none of which push. */
    MergedRows(RowNode first, RowNode... others) {
        super(first, false);
        this.others = new RowInput[others.length];
        for (int i = 0; i < others.length; i++) {
            this.others[i] = new RowInput(others[i]);
        }
    }

    @Override
    final boolean behind() {
        return super.behind() || Arrays.stream(others).anyMatch(input -> input.node.behind());
    }

    @Override
    protected final Changes begin(boolean everything) {
        for (RowInput input : others) {
            if (input.missed()) {
                broken();
            }
        }
        return super.begin(everything);
    }

    /** After {@link #begin}: the slots of the other source number {@code i} to handle. */
    final Changes other(int i, boolean everything) {
        return others[i].begin(everything || startsOver());
    }

    /** The other source number {@code i}. */
    final RowNode node(int i) {
        return others[i].node;
    }

    /** How many sources there are but the first. */
    final int others() {
        return others.length;
    }

    @Override
    void spread() {
        super.spread();
        for (RowInput input : others) {
            input.spread(this);
        }
    }

    @Override
    @Nullable QueryException upstream(int group) {
        QueryException why = super.upstream(group);
        for (int i = 0; why == null && i < others.length; i++) {
            why = others[i].node.stale(group);
        }
        return why;
    }

    @Override
    RowNode standing(int kind) {
        return kind == 0 ? source : others[kind - 1].node;
    }

    @Override
    boolean moves() {
        boolean any = source.moves();
        for (RowInput input : others) {
            any |= input.node.moves();
        }
        return any;
    }
}
