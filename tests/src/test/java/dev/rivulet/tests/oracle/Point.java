package dev.rivulet.tests.oracle;

/** A value of reference type with {@code equals}, for nodes of the random programs. */
public record Point(int x, double y) implements Comparable<Point> {
    /** By {@code x} only, so that unequal points compare as equal. */
    @Override
    public int compareTo(Point other) {
        return Integer.compare(x, other.x);
    }
}
