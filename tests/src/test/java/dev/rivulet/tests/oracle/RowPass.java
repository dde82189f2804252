package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rows of one pass: every collection and operator worked out from scratch, all of them together. */
final class RowPass {
    private final Pass pass;
    private final World world;
    private final Map<String, List<Bag.Item>> contents = new HashMap<>();
    private final Map<String, Integer> touched = new HashMap<>();
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
            if (node instanceof Node.Group group) {
                groups.anyCalls(group.nested());
            }
        }
        world.bags.values().forEach(bag -> bag.touched.clear());
        world.rowsAgain = false;
    }

    private void source(Node.Source source) {
        Bag bag = world.bags.get(source.name());
        List<Bag.Item> items = List.copyOf(bag.items);
        contents.put(source.name(), items);
        int changed = bag.touched.size() + (bag.again > 0 ? items.size() : 0);
        bag.again -= bag.again > 0 && !bag.touched.isEmpty() ? 1 : 0;
        touched.put(source.name(), changed);
        publish(world.cells.get(source.name()), items, changed);
    }

    private static void publish(Cell cell, List<Bag.Item> items, int touched) {
        List<Object> values = new ArrayList<>();
        items.forEach(item -> values.add(item.value()));
        cell.publish(values, Cut.EQUAL);
        if (touched > 0) {
            cell.may++;
        }
    }

    /** How many rows of {@code name} an engine may take for changed. */
    private int touched(String name) {
        return world.program.node(name) instanceof Node.Group ? groups.touched(name) : touched.get(name);
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
        List<Bag.Item> rows = contents.get(node.source());
        boolean all = cell.outdated(now, 0) || cell.outdated(now, 1) || world.rowsAgain || unseen(node);
        Cell from = world.cells.get(node.source());
        // where something was stale, rows that are gone may still be handled
        int most = from.stale != null || cell.stale != null ? Calls.ANY : 0;
        most += touched(node.source()) + (all ? 2 * Math.max(rows.size(), kept()) : 0);
        touched.put(name, Math.min(most, Calls.ANY));
        pass.calls.may(counter, touched.get(name));
        if (stale != null) {
            contents.put(name, List.of());
            fail(cell, stale);
            return;
        }
        now.put(node.source(), from.version());
        boolean moved = all || touched.get(name) > 0 || cell.outdated(now, 0) || cell.outdated(now, 1);
        Stale mine = apply(node, name, rows, from.stale != null);
        if (from.stale != null) {
            // it may still hold a row that it could not take, in place of one it did not get
            mine = Stale.join(mine, new Stale(groups.anyReason(node), from.stale.failure()));
        }
        Stale stuck = Stale.join(from.stale, mine);
        if (moved && stuck != null) {
            fail(cell, stuck);
        } else if (moved) {
            publish(cell, contents.get(name), touched.get(name));
        }
        cell.saw(now);
    }

    /** At most so many rows does an operator still hold for others that it could not take. */
    private int kept() {
        return world.bags.values().stream().mapToInt(bag -> bag.items.size()).sum();
    }

    /** Whether a scalar that it reads may change without being told from what it was. */
    private boolean unseen(Node.Operator node) {
        return node.reads().stream()
                .map(world.program::node)
                .anyMatch(read -> read instanceof Node.Scalar scalar && scalar.cut().kind() == Cut.Kind.NEVER);
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
    private Stale apply(Node.Operator node, String name, List<Bag.Item> rows, boolean stalled) {
        List<Bag.Item> results = new ArrayList<>();
        Set<String> failed = new TreeSet<>();
        for (Bag.Item row : rows) {
            try {
                Object result = node.function().call(arguments(node.function(), row));
                if (result == null) {
                    failed.add(node.name());
                } else if (!(node instanceof Node.Filter)) {
                    results.add(new Bag.Item(row.id(), node instanceof Node.Group ? result : row.key(), result));
                } else if ((Boolean) result) {
                    results.add(row);
                }
            } catch (GroupPass.StaleGroup e) {
                failed.addAll(e.stale.nodes());
            } catch (Expr.Failure e) {
                failed.add(node.name());
            }
        }
        contents.put(name, results);
        if (node instanceof Node.Group group) {
            contents.put(name, groups.group(group, rows, results, failed.isEmpty() && !stalled));
        }
        return failed.isEmpty() ? null : new Stale(failed, Pass.failure());
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
        if (cell.outdated(now, 0) || cell.outdated(now, 1)) {
            if (source.stale != null) {
                fail(cell, source.stale);
            } else {
                publish(node, cell, contents.get(from).stream().map(Bag.Item::value).toList());
            }
        }
        cell.saw(now);
    }

    private static void publish(Node.Aggregate node, Cell cell, List<Object> values) {
        Optional<Object> value = values.contains(null) ? Optional.empty() : Folds.fold(node, values);
        if (value.isPresent()) {
            cell.publish(value.get(), Cut.EQUAL);
        } else {
            fail(cell, new Stale(Set.of(node.name()), Pass.failure()));
        }
    }
}
