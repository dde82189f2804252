package dev.rivulet.tests.faults;

/** A row that is kept as it is, since its parts are user code. */
public record Lot(Tag tag, Tag other, int at, long n) implements Item {
    /** May refuse. */
    public Lot {
        Fault.at("constructor");
    }

    @Override
    public Tag tag() {
        Fault.at("tag");
        return tag;
    }

    @Override
    public int at() {
        Fault.at("at");
        return at;
    }
}
