package dev.rivulet.tests.faults;

import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A graph of a random program as the histories see it; written with the program. */
public abstract class Driven {
    /** What was heard of each output. */
    public final Ears ears = new Ears();

    private Map<String, Object> reads = new TreeMap<>();

    public abstract Item row(Tag tag, Tag other, int at, long n);

    public abstract Rows<Item> rows();

    public abstract Rows<Item> others();

    public abstract Table<Tag, Item> table();

    public abstract void tag(int slot, Tag tag);

    public abstract void n(int slot, long n);

    public abstract void rate(long rate);

    public abstract void update(Consumer<Driven> changes);

    public abstract void whatIf(Consumer<Driven> changes);

    public abstract void stabilize();

    public abstract void advance(Instant time);

    public abstract Instant watermark();

    public abstract Driven fresh();

    public abstract void listen();

    /** Asks each output with {@link #put}. */
    public abstract void readAll();

    /** What every output gives, or throws. */
    public final Map<String, Object> read() {
        reads = new TreeMap<>();
        readAll();
        return reads;
    }

    /** The outputs of the group {@code name} are what {@code all} puts. */
    protected final void putAll(String name, Supplier<?> all) {
        try {
            all.get();
        } catch (Throwable thrown) {
            reads.put(name, thrown);
        }
    }

    /** The output called {@code name} is what {@code value} gives. */
    protected final boolean put(String name, Supplier<?> value) {
        try {
            reads.put(name, value.get());
            return true;
        } catch (Throwable thrown) {
            reads.put(name, thrown);
            return false;
        }
    }
}
