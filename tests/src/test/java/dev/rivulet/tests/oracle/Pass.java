package dev.rivulet.tests.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out from scratch what is asked for and what that needs, each node once. Says for each user
 * method how often it must and how often it may be called for that.
 */
final class Pass {
    final World world;
    final Calls calls;
    private final RowPass rows;
    private final Set<String> done = new HashSet<>();
    private static int failures;

    Pass(World world, Calls calls) {
        this.world = world;
        this.calls = calls;
        this.rows = new RowPass(this);
    }

    /** A failure's number. */
    static synchronized int failure() {
        return ++failures;
    }

    /** The node called {@code name}, brought up to date. */
    Cell demand(String name) {
        Cell cell = world.cells.get(name);
        Node node = world.program.node(name);
        if (node instanceof Node.Rows || node instanceof Node.Aggregate) {
            rows.advance();
        }
        if (done.add(name)) {
            if (node instanceof Node.Query query) {
                query(query, cell);
            } else if (node instanceof Node.Aggregate aggregate) {
                new FoldPass(this, rows).fold(aggregate, cell);
            }
        }
        return cell;
    }

    /** What a view of the rows of {@code node} shows. */
    List<Object> content(String node) {
        rows.advance();
        return rows.content(node).stream().map(Bag.Item::value).toList();
    }

    /** The rows of this pass. */
    RowPass rows() {
        rows.advance();
        return rows;
    }

    private void query(Node.Query query, Cell cell) {
        Map<String, int[]> now = new LinkedHashMap<>();
        Stale blocked = null;
        for (Param param : query.function().params()) {
            if (param.kind() != Param.Kind.LAZY) {
                Cell read = demand(param.name());
                now.put(param.name(), read.version());
                blocked = Stale.join(blocked, read.stale);
            }
        }
        if (blocked != null) {
            cell.fail(blocked);
            cell.may += world.bags.isEmpty() ? 0 : 1;
            return;
        }
        Object next = null;
        Stale stale = null;
        try {
            next = query.function().call(new Asking(query.function().params(), now));
        } catch (StaleRead e) {
            stale = e.stale;
        } catch (Expr.Failure e) {
            stale = new Stale(Set.of(query.name()), failure());
        }
        finish(query, cell, now, next, stale);
    }

    private void finish(Node.Query query, Cell cell, Map<String, int[]> now, Object next, Stale stale) {
        String counter = world.program.counter(query.name());
        if (cell.outdated(now, 0)) {
            calls.must(counter);
            if (stale == null) {
                cell.publish(next, query.cut());
            } else {
                cell.fail(stale);
                cell.may += world.bags.isEmpty() ? 0 : 1;
            }
        } else if (cell.outdated(now, 1)) {
            calls.may(counter, 1);
            boolean quiet = query.cut().kind() == Cut.Kind.EQUAL || query.cut().kind() == Cut.Kind.TOLERANCE;
            cell.may += quiet && stale == null ? 0 : 1;
            cell.stale = stale == null ? null : Stale.join(cell.stale, stale);
        } else {
            if ((stale == null) != (cell.stale == null)) {
                throw new AssertionError("the model contradicts itself at " + counter);
            }
            return;
        }
        cell.saw(now);
    }

    /** A node that is asked for has no value. */
    private static final class StaleRead extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Stale stale;

        StaleRead(Stale stale) {
            super(null, null, false, false);
            this.stale = stale;
        }
    }

    /** What a query's parameters hold; notes what it asks for. */
    private final class Asking implements Expr.Arguments {
        private final List<Param> params;
        private final Map<String, int[]> now;

        Asking(List<Param> params, Map<String, int[]> now) {
            this.params = params;
            this.now = now;
        }

        @Override
        public Object get(int index) {
            Param param = params.get(index);
            Cell cell = demand(param.name());
            if (param.kind() == Param.Kind.VIEW) {
                return content(param.name());
            }
            if (param.kind() == Param.Kind.LAZY) {
                now.put(param.name(), cell.asked());
            }
            if (cell.stale != null) {
                throw new StaleRead(cell.stale);
            }
            return param.type().widen(cell.value);
        }

        @Override
        public double orElse(Expr expr, Expr other) {
            try {
                return expr.value(this);
            } catch (StaleRead e) {
                return other.value(this);
            }
        }
    }

    /** The arguments of a row function. */
    static Expr.Arguments given(Map<Integer, Object> values) {
        Map<Integer, Object> copy = new HashMap<>(values);
        return new Expr.Arguments() {
            @Override
            public Object get(int index) {
                return copy.get(index);
            }

            @Override
            public double orElse(Expr expr, Expr other) {
                throw new AssertionError("a row function has no lazy parameters");
            }
        };
    }
}
