package dev.rivulet.tests.windows;

/** Something that happens to rows, or to time. */
public sealed interface Step<I> {
    /** A new row. */
    record Insert<I>(Row<I> row) implements Step<I> {}

    /** A row is taken out. */
    record Delete<I>(I id) implements Step<I> {}

    /** A row gets another time and value, or either. */
    record Change<I>(Row<I> row) implements Step<I> {}

    /** Time has come to {@code time}: no earlier row is expected. */
    record Advance<I>(long time) implements Step<I> {}
}
