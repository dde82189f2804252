package dev.rivulet.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the engine remembers of what threw, and what it throws to those who read. */
public final class Failures {
    private Failures() {}

    /** What to throw to a reader of what is stale as {@code remembered} says: one of its own. */
    public static QueryException anew(QueryException remembered) {
        return remembered.anew();
    }

    /** What the engine remembers, if {@code thrown} tells a reader of it; else null. */
    public static @Nullable QueryException remembered(Throwable thrown) {
        return thrown instanceof QueryException told ? told.remembered() : null;
    }

    /** {@code first}, which tells of {@code next} as well, once. */
    @SuppressWarnings("ReferenceEquality")
    public static <T extends Throwable> T with(T first, Throwable next) {
        if (first != next && Arrays.stream(first.getSuppressed()).noneMatch(known -> same(known, next))) {
            first.addSuppressed(next);
        }
        return first;
    }

    /** {@code thrown}, to be thrown where it is not declared; those who run nodes catch it. */
    @SuppressWarnings("unchecked")
    public static <T extends Throwable> RuntimeException unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static boolean same(Throwable known, Throwable next) {
        QueryException remembered = remembered(next);
        return known == next || remembered != null && remembered(known) == remembered;
    }
}
