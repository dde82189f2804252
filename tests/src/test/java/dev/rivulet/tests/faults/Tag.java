package dev.rivulet.tests.faults;

/** A key all of whose methods may throw. */
public record Tag(int v) implements Comparable<Tag> {
    @Override
    public boolean equals(Object other) {
        Fault.at("equals", v);
        return other instanceof Tag tag && tag.v == v;
    }

    @Override
    public int hashCode() {
        Fault.at("hashCode", v);
        return v % 3;
    }

    @Override
    public int compareTo(Tag other) {
        Fault.at("compareTo", v);
        return Integer.compare(v, other.v);
    }

    @Override
    public String toString() {
        Fault.at("toString", v);
        return "t" + v;
    }
}
