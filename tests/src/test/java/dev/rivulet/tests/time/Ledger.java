package dev.rivulet.tests.time;

import dev.rivulet.tests.windows.Row;
import dev.rivulet.tests.windows.Span;
import dev.rivulet.tests.windows.Window;
import dev.rivulet.tests.windows.WindowModel;
import dev.rivulet.tests.windows.WindowSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a node of windows holds, tells and archives, worked out from a model for each group around it. */
final class Ledger {
    /** What stands for a value that cannot be read. */
    static final String STALE = "stale";

    /** What becomes of a window that closes. */
    enum Archive {
        NONE,
        BARS,
        MARKS
    }

    /** A window that closed, its last values, and where its rows stood. */
    private record Closed(Span span, String total, String share, Set<Long> stands) {}

    final String name;
    final Archive archive;
    /** What the archive has. */
    final List<String> archived = new ArrayList<>();

    private final WindowSpec spec;
    private final Map<String, WindowModel<Long>> models = new TreeMap<>();
    private final Map<String, Integer> known = new TreeMap<>();
    private final List<Closed> closed = new ArrayList<>();
    private boolean listened;
    /* the numbers of the first window that was not told of, not archived, and that still holds its rows */
    private int told;
    private int put;
    private int freed;

    /** The windows of {@code spec} within each of {@code groups}. */
    Ledger(String name, WindowSpec spec, Archive archive, List<String> groups) {
        this.name = name;
        this.spec = spec;
        this.archive = archive;
        groups.forEach(group -> models.put(group, new WindowModel<>(spec)));
    }

    /** What {@code other} is now; no edit of it may wait. */
    Ledger(Ledger other) {
        name = other.name;
        spec = other.spec;
        archive = other.archive;
        archived.addAll(other.archived);
        other.models.forEach((group, model) -> models.put(group, new WindowModel<>(model)));
        known.putAll(other.known);
        closed.addAll(other.closed);
        listened = other.listened;
        told = other.told;
        put = other.put;
        freed = other.freed;
    }

    /** The model of the windows within {@code group}. */
    WindowModel<Long> model(String group) {
        return models.get(group);
    }

    /** Whether someone listens, from now on. */
    void listened(boolean now) {
        listened = now;
        told = closed.size();
    }

    /** Handles what waits, {@code half} being known; rows stand where {@code stand} says. */
    void run(LongUnaryOperator stand, @Nullable Long half) {
        models.values().forEach(WindowModel::run);
        note(stand, half);
    }

    /** Time has come to {@code time}; nothing waits. */
    void advanceTo(long time, LongUnaryOperator stand, @Nullable Long half) {
        models.values().forEach(model -> model.advanceTo(time));
        note(stand, half);
    }

    private void note(LongUnaryOperator stand, @Nullable Long half) {
        models.forEach((group, model) -> {
            List<Window<Long>> all = model.snapshot().closed();
            for (Window<Long> window : all.subList(known.getOrDefault(group, 0), all.size())) {
                Set<Long> stands = window.rows().stream()
                        .map(row -> stand.applyAsLong(row.id()))
                        .collect(Collectors.toSet());
                String share = share(window, half);
                closed.add(new Closed(window.span(), total(window), share, stands));
            }
            known.put(group, all.size());
        });
        if (!listened) {
            told = closed.size();
        }
    }

    /** Whether time cannot come to {@code time}, since a window would close of which something archived is stale. */
    boolean refuses(long time, @Nullable Long half) {
        return archive != Archive.NONE
                && models.values().stream()
                        .flatMap(model -> model.snapshot().open().stream())
                        .anyMatch(window -> spec.closes(window.span(), time) && stale(total(window), share(window, half), half));
    }

    private boolean stale(String total, String share, @Nullable Long half) {
        return total.equals(STALE) || (archive == Archive.BARS ? share.equals(STALE) : half == null);
    }

    /** Archives what has closed; whether something of that was stale. */
    boolean archive(@Nullable Long half) {
        boolean stale = false;
        for (; archive != Archive.NONE && put < closed.size(); put++) {
            Closed window = closed.get(put);
            if (stale(window.total, window.share, half)) {
                stale = true;
            } else {
                String last = archive == Archive.BARS ? window.share : String.valueOf(half);
                archived.add(text(window.span) + " " + window.total + " " + last);
            }
        }
        return stale;
    }

    /** Windows that were told of and archived hold their rows no more. */
    void free() {
        freed = archive == Archive.NONE ? told : Math.min(told, put);
    }

    /** Whether the row {@code id}, which stands at {@code stand}, is in a window that is open, or closed and held. */
    boolean holds(long id, long stand) {
        return closed.subList(freed, closed.size()).stream().anyMatch(window -> window.stands.contains(stand))
                || models.values().stream()
                        .flatMap(model -> model.snapshot().open().stream())
                        .flatMap(window -> window.rows().stream())
                        .anyMatch(row -> row.id() == id);
    }

    /** What listeners must have heard since this was last asked for. */
    List<String> news() {
        List<String> news = closed.subList(told, closed.size()).stream()
                .map(window -> text(window.span) + " " + window.total + " " + window.share)
                .toList();
        told = closed.size();
        return news;
    }

    /** The windows that are open within {@code group}, in order. */
    List<String> open(String group, @Nullable Long half) {
        return models.get(group).snapshot().open().stream()
                .map(window -> text(window.span()) + " " + total(window) + " " + share(window, half))
                .toList();
    }

    private static String total(Window<Long> window) {
        boolean bad = window.rows().stream().anyMatch(row -> row.value() == Vault.BAD);
        return bad ? STALE : String.valueOf(sum(window));
    }

    private static String share(Window<Long> window, @Nullable Long half) {
        boolean well = half != null && !total(window).equals(STALE) && sum(window) != 0;
        return well ? String.valueOf(1000 * half / sum(window)) : STALE;
    }

    private static long sum(Window<Long> window) {
        return window.rows().stream().mapToLong(Row::value).sum();
    }

    private static String text(Span span) {
        return span.start() + "-" + span.end();
    }
}
