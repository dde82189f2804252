package dev.rivulet.runtime;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The subscriptions of a graph, and the rounds of {@code stabilize()}. */
final class Listeners {
    private static final int MOST_ROUNDS = 100;

    private final Stabilizer engine;
    private Channel[] channels = {};
    private long @Nullable [] wanted;

    Listeners(Stabilizer engine) {
        this.engine = engine;
    }

    void add(Channel channel) {
        Channel[] more = Arrays.copyOf(channels, channels.length + 1);
        more[channels.length] = channel;
        set(more);
    }

    void remove(Channel channel) {
        set(Stream.of(channels).filter(other -> other != channel).toArray(Channel[]::new));
    }

    private void set(Channel[] next) {
        channels = next;
        wanted = null;
        engine.listened = next.length > 0;
    }

    /** Settles, delivers, and does so again while listeners change the graph. */
    void stabilize() {
        engine.settle(wanted());
        Throwable first = null;
        for (int round = 1; channels.length > 0; round++) {
            Set<String> fired = round < MOST_ROUNDS ? null : new LinkedHashSet<>();
            first = deliver(fired, first);
            if (!isDirty()) {
                break;
            }
            if (fired != null) {
                throw endless(fired, first);
            }
            engine.settle(wanted());
        }
        engine.stale().checkAll(wanted(), first);
    }

    private IllegalStateException endless(Set<String> fired, @Nullable Throwable first) {
        String message = "the listeners of " + engine.topology().graph() + " still change it after "
                + MOST_ROUNDS + " rounds; in the last, those of " + fired + " fired";
        return first == null
                ? new IllegalStateException(message)
                : new IllegalStateException(message + "; first, one threw " + Quoted.thrown(first), first);
    }

    /** Tells every listener; those that fired go into {@code fired} if it is given. */
    private @Nullable Throwable deliver(@Nullable Set<String> fired, @Nullable Throwable before) {
        Throwable first = before;
        engine.attention |= Stabilizer.DELIVERING;
        try {
            for (Channel channel : channels) {
                try {
                    boolean well = !channel.closed() && engine.stale().at(channel.position()) == null;
                    if (well && channel.deliver() && fired != null) {
                        fired.add(channel.name());
                    }
                } catch (Throwable thrown) {
                    first = first == null ? thrown : Failures.with(first, thrown);
                    if (fired != null) {
                        fired.add(channel.name());
                    }
                }
            }
        } finally {
            engine.attention &= ~Stabilizer.DELIVERING;
        }
        return first;
    }

    private boolean isDirty() {
        for (int word = 0; word < wanted().length; word++) {
            if ((engine.dirty(word) & wanted()[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** What stabilize must bring up to date: what it always does, and what is listened to. */
    long[] wanted() {
        if (wanted == null) {
            long[] words = engine.topology().stabilizeNeeds();
            if (channels.length > 0) {
                words = words.clone();
            }
            for (Channel channel : channels) {
                long[] needs = engine.topology().needs(channel.position());
                for (int word = 0; word < words.length; word++) {
                    words[word] |= needs[word];
                }
            }
            wanted = words;
        }
        return wanted;
    }
}
