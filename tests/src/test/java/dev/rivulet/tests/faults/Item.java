package dev.rivulet.tests.faults;

/** A row of the random programs. */
public interface Item {
    Tag tag();

    Tag other();

    int at();

    long n();
}
