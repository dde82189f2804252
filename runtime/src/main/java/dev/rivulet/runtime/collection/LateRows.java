package dev.rivulet.runtime.collection;

import dev.rivulet.runtime.Channel;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Undoable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a window node that were late and that someone is to be told of. */
public final class LateRows {
    private final List<Late<?>> channels = new ArrayList<>();
    private final Undoable unsaid = undo -> channels.forEach(Late::takeBack);

    /** Tells {@code listener} of each row that is late, once. */
    public <T> Subscription listen(Stabilizer engine, int position, Consumer<? super T> listener) {
        Late<T> channel = new Late<>(engine, position, listener, channels);
        channels.add(channel);
        return channel;
    }

    /** Whether anyone is told of rows. */
    boolean wanted() {
        return !channels.isEmpty();
    }

    void add(@Nullable Object row, @Nullable Undo undo) {
        if (!wanted()) {
            return;
        }
        channels.forEach(channel -> channel.rows.add(row));
        if (undo != null) {
            undo.entry(unsaid);
        }
    }

    private static final class Late<T> extends Channel {
        private final Consumer<? super T> listener;
        private final List<@Nullable Object> rows = new ArrayList<>();

        private final List<Late<?>> channels;

        Late(Stabilizer engine, int position, Consumer<? super T> listener, List<Late<?>> channels) {
            super(engine, position, listener);
            this.listener = listener;
            this.channels = channels;
        }

        @Override
        protected void released() {
            channels.remove(this);
            rows.clear();
        }

        void takeBack() {
            if (!rows.isEmpty()) {
                rows.remove(rows.size() - 1); // none if it was opened since, or told
            }
        }

        @Override
        @SuppressWarnings("unchecked") // generated code pairs a node with the listener to its element's type
        protected boolean deliver() {
            List<@Nullable Object> all = List.copyOf(rows);
            rows.clear();
            List<Runnable> news = new ArrayList<>();
            all.forEach(row -> news.add(() -> listener.accept((T) row)));
            tellAll(news);
            return !all.isEmpty();
        }
    }
}
