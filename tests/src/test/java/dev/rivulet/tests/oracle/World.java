package dev.rivulet.tests.oracle;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The state of the model of one graph; can be copied, so that anything can be taken back. */
final class World {
    private static long lives;

    final Program program;
    /** Which of all worlds it is; a copy is the same. */
    final long life;
    final Map<String, Cell> cells = new LinkedHashMap<>();
    final Map<String, Bag> bags = new LinkedHashMap<>();
    final Map<String, Map<Object, World>> groups = new LinkedHashMap<>();
    final Map<String, OpenWindows> windows = new LinkedHashMap<>();
    /** How far time has come. */
    Instant watermark = Instant.MIN;
    /** Whether the groups are stale that it is one of, so that it may have rows that it should not have. */
    boolean unsure;
    /** Whether the rows are to be worked out again without any having changed. */
    boolean rowsAgain;

    World(Program program) {
        this.program = program;
        this.life = next();
        for (Node node : program.nodes()) {
            cells.put(node.name(), new Cell());
            if (node instanceof Node.Aggregate aggregate && aggregate.valued()) {
                cells.put(RowPass.values(node.name()), new Cell());
            } else if (node instanceof Node.Source source) {
                bags.put(node.name(), new Bag(source.key() != null));
            } else if (node instanceof Node.Group group) {
                groups.put(node.name(), new LinkedHashMap<>());
                if (group.windows()) {
                    windows.put(node.name(), new OpenWindows(group.frame()));
                }
            } else if (node instanceof Node.Input input && !input.required()) {
                start(input.name(), input.start());
            }
        }
    }

    World(World other) {
        program = other.program;
        life = other.life;
        rowsAgain = other.rowsAgain;
        watermark = other.watermark;
        unsure = other.unsure;
        other.windows.forEach((name, open) -> windows.put(name, new OpenWindows(open)));
        other.cells.forEach((name, cell) -> cells.put(name, new Cell(cell)));
        other.bags.forEach((name, bag) -> bags.put(name, new Bag(bag)));
        other.groups.forEach((name, worlds) -> {
            Map<Object, World> copy = new LinkedHashMap<>();
            worlds.forEach((key, world) -> copy.put(key, new World(world)));
            groups.put(name, copy);
        });
    }

    private static synchronized long next() {
        return ++lives;
    }

    /** Gives an input its first value. */
    void start(String input, Object value) {
        Cell cell = cells.get(input);
        cell.value = value;
        cell.published = true;
    }

    /** Sets an input; answers whether that was a change. */
    boolean set(String input, Object value) {
        Cell cell = cells.get(input);
        int before = cell.must;
        cell.publish(value, ((Node.Scalar) program.node(input)).cut());
        return cell.must != before;
    }

    /** After a rollback that touched rows: an engine may work all of them out again. */
    void loosenRows() {
        rowsAgain = true;
        bags.values().forEach(bag -> bag.again = 2);
        for (Node node : program.nodes()) {
            if (node instanceof Node.Rows) {
                cells.get(node.name()).may++;
            } else if (node instanceof Node.Aggregate aggregate && aggregate.valued()) {
                cells.get(RowPass.values(node.name())).may++;
            }
        }
        groups.values().forEach(worlds -> worlds.values().forEach(World::loosenRows));
    }
}
