package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The model's listeners: each is told what differs, as the node's cutoff says, from what it was told last. */
final class Subscriptions {
    private final List<One> open = new ArrayList<>();

    /** One subscription: to a value or to rows, or to groups and windows. */
    private static final class One {
        private final Step.Listen listen;
        private final Hearing hearing;
        private boolean told;
        private Object last;
        /** Of the node when it was told last. */
        private int changes;
        private int may;

        One(Step.Listen listen, Hearing hearing) {
            this.listen = listen;
            this.hearing = hearing;
        }
    }

    void add(Step.Listen listen) {
        open.add(new One(listen, null));
    }

    void add(Hearing hearing) {
        open.add(new One(null, hearing));
    }

    /** What those who hear of groups and windows are told, now that {@code world} is up to date. */
    void news(World world, List<Event> events) {
        open.stream()
                .filter(one -> one.hearing != null)
                .forEach(one -> one.hearing.deliver(world).ifPresent(events::add));
    }

    void close(int index) {
        if (!open.isEmpty()) {
            open.remove(index % open.size());
        }
    }

    Set<String> nodes() {
        Set<String> nodes = new LinkedHashSet<>();
        open.stream().filter(one -> one.listen != null).forEach(one -> nodes.add(one.listen.node()));
        return nodes;
    }

    /** How often each row is there. */
    private static Map<Object, Integer> counts(List<?> rows) {
        Map<Object, Integer> counts = new HashMap<>();
        if (rows != null) {
            rows.forEach(row -> counts.merge(row, 1, Integer::sum));
        }
        return counts;
    }

    /** Tells the listeners what {@code pass} gave; answers whether one of them changed an input. */
    boolean deliver(Pass pass, World world, List<Event> events) {
        List<Runnable> changes = new ArrayList<>();
        boolean[] changed = new boolean[1];
        for (One one : open) {
            if (one.listen == null) {
                continue;
            }
            Cell cell = pass.demand(one.listen.node());
            Node node = world.program.node(one.listen.node());
            boolean rows = node instanceof Node.Rows;
            Object now = rows ? counts((List<?>) cell.value) : cell.value;
            Object before = rows && !one.told ? Map.of() : one.last;
            boolean same = (rows || one.told) && Same.bits(before, now);
            Cut.Kind cut = node instanceof Node.Scalar scalar ? scalar.cut().kind() : Cut.Kind.EQUAL;
            boolean again = one.told && (cell.changes != one.changes || cell.may != one.may)
                    && (cut == Cut.Kind.NEVER || cut == Cut.Kind.IDENTITY);
            if (cell.stale != null || same && !again) {
                continue;
            }
            boolean sure = !same || cut == Cut.Kind.NEVER && cell.changes != one.changes;
            one.told = true;
            one.last = now;
            one.changes = cell.changes;
            one.may = cell.may;
            events.add(new Event("on " + one.listen.node(), now, Set.of(), sure));
            if (one.listen.target() != null) {
                changes.add(() -> changed[0] |= world.set(one.listen.target(), one.listen.value()));
            }
        }
        changes.forEach(Runnable::run);
        return changed[0];
    }
}
