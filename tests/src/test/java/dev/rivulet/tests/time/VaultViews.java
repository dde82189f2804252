package dev.rivulet.tests.time;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Windows;
import dev.rivulet.runtime.time.TimeWindow;
import dev.rivulet.tests.time.Ledger.Archive;
import dev.rivulet.tests.time.Vault.Bar;
import dev.rivulet.tests.time.Vault.Event;
import dev.rivulet.tests.time.Vault.Known;
import dev.rivulet.tests.time.Vault.Mark;
import dev.rivulet.tests.windows.WindowSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The collections of a {@link Vault} and the windows over them, each with a ledger that is empty. */
final class VaultViews {
    /** Who has windows of his own. */
    static final List<String> USERS = List.of("ada", "bob");

    /** The windows of one node: those within {@code group}, who hears of them, and what is archived. */
    record View(
            Function<String, Windows<? extends Known>> windows,
            Function<Consumer<Known>, Subscription> listen,
            Supplier<List<String>> archive) {}

    final List<Rows<Event>> collections;
    final List<List<View>> views;
    private final VaultGraph graph;

    VaultViews(VaultGraph graph) {
        this.graph = graph;
        collections = List.of(graph.fixed(), graph.overlaps(), graph.held(), graph.visits(), graph.people());
        views = List.of(
                List.of(
                        new View(all -> graph.tumbling(), graph::onTumblingClosed, () -> bars(graph.tumblingBars())),
                        new View(all -> graph.samples(), graph::onSamplesClosed, List::of)),
                List.of(new View(all -> graph.panes(), graph::onPanesClosed, () -> marks(graph.paneMarks()))),
                List.of(
                        new View(all -> graph.holding(), graph::onHoldingClosed, () -> bars(graph.holdingBars())),
                        new View(all -> graph.hops(), graph::onHopsClosed, List::of)),
                List.of(
                        new View(all -> graph.sessions(), graph::onSessionsClosed, () -> marks(graph.sessionMarks())),
                        new View(all -> graph.stays(), graph::onStaysClosed, () -> marks(graph.stayMarks()))),
                List.of(
                        new View(user -> graph.byUser().get(user).spells(), graph::onByUserSpellsClosed, List::of),
                        new View(user -> graph.byUser().get(user).calls(), graph::onByUserCallsClosed, List::of),
                        new View(user -> graph.byUser().get(user).sweeps(), graph::onByUserSweepsClosed, List::of)));
    }

    /** What they must be, before anything has happened. */
    List<Shelf> shelves() {
        List<String> one = List.of("");
        WindowSpec stays = WindowSpec.session(2);
        return List.of(
                new Shelf(
                        false,
                        new Ledger("tumbling", WindowSpec.tumbling(5).withLateness(2), Archive.BARS, one),
                        new Ledger("samples", WindowSpec.sliding(2, 5).withLateness(1), Archive.NONE, one)),
                new Shelf(false, new Ledger("panes", WindowSpec.sliding(6, 2).withLateness(1), Archive.MARKS, one)),
                new Shelf(
                        false,
                        new Ledger("holding", WindowSpec.sliding(6, 3), Archive.BARS, one),
                        new Ledger("hops", WindowSpec.sliding(4, 2), Archive.NONE, one)),
                new Shelf(
                        false,
                        new Ledger("sessions", WindowSpec.session(3).withLateness(2), Archive.MARKS, one),
                        new Ledger("stays", stays, Archive.MARKS, one)),
                new Shelf(
                        true,
                        new Ledger("spells", WindowSpec.tumbling(4).withLateness(1), Archive.NONE, USERS),
                        new Ledger("calls", stays, Archive.NONE, USERS),
                        new Ledger("sweeps", WindowSpec.sliding(4, 2), Archive.NONE, USERS)));
    }

    /** The windows of {@code view} within {@code group} that are open, as a ledger has them. */
    List<String> open(View view, String group) {
        if (!group.isEmpty() && !graph.byUser().containsKey(group)) {
            return List.of();
        }
        List<Known> all = new ArrayList<>();
        view.windows.apply(group).forEach(all::add);
        all.sort(Comparator.comparing((Known known) -> known.window().end())
                .thenComparing(known -> known.window().start()));
        return all.stream().map(VaultViews::text).toList();
    }

    /** What a window holds. */
    static String text(Known known) {
        return text(known.window()) + " " + read(known::total) + " " + read(known::share);
    }

    private static String read(LongSupplier value) {
        try {
            return String.valueOf(value.getAsLong());
        } catch (QueryException stale) {
            return Ledger.STALE;
        }
    }

    private static List<String> bars(Iterable<Bar> bars) {
        List<String> all = new ArrayList<>();
        bars.forEach(bar -> all.add(text(bar.window()) + " " + bar.total() + " " + bar.share()));
        return all;
    }

    private static List<String> marks(Iterable<Mark> marks) {
        List<String> all = new ArrayList<>();
        marks.forEach(mark -> all.add(text(mark.window()) + " " + mark.total() + " " + mark.half()));
        return all;
    }

    private static String text(TimeWindow window) {
        return window.start().getEpochSecond() + "-" + window.end().getEpochSecond();
    }
}
