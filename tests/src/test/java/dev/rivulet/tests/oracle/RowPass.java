package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of one pass: every collection and operator worked out from scratch, all of them together. */
final class RowPass {
    private final Pass pass;
    private final World world;
    private final Map<String, List<Bag.Item>> contents = new HashMap<>();
    private final GroupPass groups;
    private boolean advanced;

    RowPass(Pass pass) {
        this.pass = pass;
        this.world = pass.world;
        this.groups = new GroupPass(pass);
    }

    /** The name under which the row function of an aggregate is remembered. */
    static String values(String aggregate) {
        return aggregate + ".values";
    }

    List<Bag.Item> content(String node) {
        return contents.get(node);
    }

    GroupPass groups() {
        return groups;
    }

    /** Works out all rows, once. */
    void advance() {
        if (advanced) {
            return;
        }
        advanced = true;
        for (Node node : world.program.nodes()) {
            if (node instanceof Node.Source source) {
                source(source);
            } else if (node instanceof Node.Aggregate aggregate && aggregate.function() != null) {
                operator(aggregate, values(node.name()));
            } else if (node instanceof Node.Rows) {
                operator((Node.Operator) node, node.name());
            }
        }
        world.bags.values().forEach(bag -> bag.touched.clear());
        world.rowsAgain = false;
    }

    private void source(Node.Source source) {
        Bag bag = world.bags.get(source.name());
        List<Bag.Item> items = List.copyOf(bag.items);
        contents.put(source.name(), items);
        publish(world.cells.get(source.name()), items, touched(source.name()));
    }

    private static void publish(Cell cell, List<Bag.Item> items, int touched) {
        List<Object> values = new ArrayList<>();
        items.forEach(item -> values.add(item.value()));
        cell.publish(values, Cut.EQUAL);
        if (touched > 0) {
            cell.may++;
        }
    }

    private int touched(String name) {
        Node node = world.program.node(name);
        if (node instanceof Node.Operator operator) {
            return node instanceof Node.Group ? groups.touched(name) : touched(operator.source());
        }
        return world.bags.get(name).touched.size();
    }

    private void operator(Node.Operator node, String name) {
        Cell cell = world.cells.get(name);
        Map<String, int[]> now = new LinkedHashMap<>();
        Stale stale = null;
        for (String read : node.reads()) {
            if (world.program.node(read) instanceof Node.Scalar) {
                Cell scalar = pass.demand(read);
                now.put(read, scalar.version());
                stale = Stale.join(stale, scalar.stale);
            }
        }
        String counter = world.program.counter(node.name());
        int touched = touched(node.source());
        List<Bag.Item> rows = contents.get(node.source());
        boolean all = cell.outdated(now, 0) || cell.outdated(now, 1) || world.rowsAgain;
        if (stale != null) {
            contents.put(name, List.of());
            pass.calls.may(counter, touched);
            fail(cell, stale);
            return;
        }
        pass.calls.may(counter, all ? 2 * rows.size() + touched : touched);
        Cell from = world.cells.get(node.source());
        now.put(node.source(), from.version());
        boolean moved = touched > 0 || cell.outdated(now, 0) || cell.outdated(now, 1);
        Stale stuck = Stale.join(from.stale, apply(node, name, rows));
        if (moved && stuck != null) {
            fail(cell, stuck);
        } else if (moved) {
            publish(cell, contents.get(name), touched + (all ? 1 : 0));
        }
        cell.saw(now);
    }

    /** Another row that throws is perhaps another failure, perhaps not. */
    private static void fail(Cell cell, Stale stale) {
        if (cell.stale == null) {
            cell.fail(stale);
        } else {
            cell.may++;
            cell.stale = new Stale(stale.nodes(), cell.stale.failure());
        }
    }

    /** Fills the node's content; answers why it is stale if its function throws. */
    private Stale apply(Node.Operator node, String name, List<Bag.Item> rows) {
        List<Bag.Item> results = new ArrayList<>();
        boolean failed = false;
        for (Bag.Item row : rows) {
            try {
                Object result = node.function().call(arguments(node.function(), row));
                if (node instanceof Node.Group && result == null || isNullValue(node, result)) {
                    failed = true;
                } else if (!(node instanceof Node.Filter)) {
                    results.add(new Bag.Item(row.id(), node instanceof Node.Group ? result : row.key(), result));
                } else if ((Boolean) result) {
                    results.add(row);
                }
            } catch (Expr.Failure e) {
                failed = true;
            }
        }
        contents.put(name, results);
        if (node instanceof Node.Group group) {
            contents.put(name, groups.group(group, rows, results));
        }
        return failed ? new Stale(Set.of(node.name()), Pass.failure()) : null;
    }

    private static boolean isNullValue(Node.Operator node, Object result) {
        return node instanceof Node.Aggregate && result == null;
    }

    private Expr.Arguments arguments(Function function, Bag.Item row) {
        Map<Integer, Object> values = new HashMap<>();
        for (int i = 0; i < function.params().size(); i++) {
            Param param = function.params().get(i);
            Object value = switch (param.kind()) {
                case ELEMENT -> row.value();
                case KEY -> row.key();
                case COMPONENT -> groups.component(row, param.name());
                default -> pass.demand(param.name()).value;
            };
            values.put(i, param.type() == null ? value : param.type().widen(value));
        }
        return Pass.given(values);
    }

    /** Works out the aggregate {@code node}. */
    void fold(Node.Aggregate node, Cell cell) {
        String from = node.function() == null ? node.source() : values(node.name());
        Cell source = world.cells.get(from);
        Map<String, int[]> now = Map.of(from, source.version());
        boolean must = cell.outdated(now, 0);
        if (must && source.stale != null) {
            cell.fail(source.stale);
        } else if (must || cell.outdated(now, 1)) {
            List<Object> values = contents.get(from).stream().map(Bag.Item::value).toList();
            Optional<Object> value = values.contains(null) ? Optional.empty() : Folds.fold(node, values);
            if (value.isPresent()) {
                cell.publish(value.get(), Cut.EQUAL);
            } else if (must) {
                cell.fail(new Stale(Set.of(node.name()), Pass.failure()));
            } else {
                cell.may++;
            }
        }
        cell.saw(now);
    }
}
