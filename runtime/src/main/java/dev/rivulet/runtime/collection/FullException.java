package dev.rivulet.runtime.collection;

/** A collection, or a node, has as many rows as it can have. Nothing was changed for the row that was one too many. */
final class FullException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    FullException(String name, int most) {
        super(name + " has " + most + " rows, and no room for more: take rows away, or spread them over several graphs");
    }
}
