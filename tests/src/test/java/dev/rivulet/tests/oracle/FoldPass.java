package dev.rivulet.tests.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The aggregates of one pass. */
final class FoldPass {
    private final Pass pass;
    private final RowPass rows;

    FoldPass(Pass pass, RowPass rows) {
        this.pass = pass;
        this.rows = rows;
    }

    /** Works out the aggregate {@code node}. */
    void fold(Node.Aggregate node, Cell cell) {
        String from = node.valued() ? RowPass.values(node.name()) : node.source();
        Cell source = pass.world.cells.get(from);
        Map<String, int[]> now = new LinkedHashMap<>(Map.of(from, source.version()));
        Stale stale = source.stale;
        for (String read : node.fold().late() ? node.reads() : List.<String>of()) {
            pass.calls.any(pass.world.program.counter(node.name()));
            if (pass.world.program.node(read) instanceof Node.Scalar) {
                Cell scalar = pass.demand(read);
                now.put(read, scalar.version());
                stale = Stale.join(stale, scalar.stale);
            }
        }
        if (cell.outdated(now, 0) || cell.outdated(now, 1)) {
            if (stale != null) {
                RowPass.fail(cell, stale);
            } else {
                publish(node, cell, rows.content(from));
            }
        }
        cell.saw(now);
    }

    private void publish(Node.Aggregate node, Cell cell, List<Bag.Item> items) {
        Optional<Object> value;
        try {
            List<Bag.Item> values = node.fold().late() && node.function() != null ? picked(node, items) : items;
            boolean none = values.stream().anyMatch(row -> row.value() == null);
            value = none ? Optional.empty() : Folds.fold(node, values);
        } catch (Expr.Failure e) {
            value = Optional.empty();
        }
        if (value.isPresent()) {
            cell.publish(value.get(), Cut.EQUAL);
        } else {
            RowPass.fail(cell, new Stale(Set.of(node.name()), Pass.failure()));
        }
    }

    /** The one row that is taken, as what the function gives for it; none of none. */
    private List<Bag.Item> picked(Node.Aggregate node, List<Bag.Item> items) {
        if (items.isEmpty()) {
            return items;
        }
        Bag.Item row = items.get(node.fold() == Node.Fold.FIRST ? 0 : items.size() - 1);
        return List.of(row.with(node.function().call(rows.arguments(node.function(), row))));
    }
}
