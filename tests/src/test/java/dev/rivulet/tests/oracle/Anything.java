package dev.rivulet.tests.oracle;

/** Stands for a value of which nothing is said: it equals every other. */
final class Anything {
    @Override
    public boolean equals(Object other) {
        return true;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "anything";
    }
}
