package dev.rivulet.benchmarks.work;

/** A bag in ascending order. */
interface OrderedBag extends Bag {
    /** Says that there is no such value. */
    long NONE = Long.MIN_VALUE;

    /** The least, or {@link #NONE}. */
    long first();

    /** The greatest, or {@link #NONE}. */
    long last();

    /** The greatest that is less, or {@link #NONE}. */
    long below(long value);

    /** The least that is greater, or {@link #NONE}. */
    long above(long value);

    /** The sum of the greatest, at most so many. */
    long sumOfGreatest(int count);
}
