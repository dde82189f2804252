package dev.rivulet.runtime.collection;

/** What hash tables over slots make of a key's hash. */
final class Hashes {
    private Hashes() {}

    /** The bits of {@code hash} mixed, so that those of a table's mask depend on all: Fibonacci hashing. */
    static int spread(int hash) {
        int mixed = hash * 0x9e3779b9;
        return mixed ^ mixed >>> 15;
    }
}
