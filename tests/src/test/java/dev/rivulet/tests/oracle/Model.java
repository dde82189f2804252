package dev.rivulet.tests.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The model of a graph: does the steps of a history, and says what each must show. */
final class Model implements Machine {
    final Program program;
    World world;
    private final Subscriptions subscriptions = new Subscriptions();
    private final RowEdits rows = new RowEdits(this);
    private final Set<String> sinks;
    private Calls calls = new Calls();
    private boolean inBlock;
    private long seconds;
    private long seed;

    Model(Program program, History history) {
        this.program = program;
        this.world = new World(program);
        this.seconds = history.seconds();
        this.seed = history.seed();
        this.sinks = Sinks.of(program);
        history.given().forEach(world::start);
        program.all(Node.Sampled.class).forEach(node -> world.start(node.name(), sample(node)));
    }

    /** The calls that the steps since the last time must and may make. */
    Calls takeCalls() {
        Calls taken = calls;
        calls = new Calls();
        return taken;
    }

    @Override
    public List<Event> apply(Step step) {
        List<Event> events = new ArrayList<>();
        if (step instanceof Step.Set set) {
            world.set(set.input(), set.value());
        } else if (step instanceof Step.Read read) {
            events.add(read(read.node()));
        } else if (step instanceof Step.Stabilize) {
            stabilize(events);
        } else if (step instanceof Step.Listen listen) {
            subscriptions.add(listen);
        } else if (step instanceof Step.Hear hear) {
            subscriptions.add(new Hearing(hear, world));
        } else if (step instanceof Step.Close close) {
            subscriptions.close(close.index());
        } else if (step instanceof Step.Update update) {
            update(update, events);
        } else if (step instanceof Step.WhatIf question) {
            whatIf(question, events);
        } else if (step instanceof Step.Tick tick) {
            seconds += tick.seconds();
            seed = tick.seed();
            program.all(Node.Sampled.class).forEach(node -> world.set(node.name(), sample(node)));
        } else if (step instanceof Step.Advance advance) {
            advance(advance.time(), events);
        } else if (!(step instanceof Step.Show)) {
            rows.apply(step, events);
        }
        return events;
    }

    private Object sample(Node.Sampled node) {
        return node.type() == Type.INSTANT ? (Object) Instant.ofEpochSecond(seconds) : (Object) seed;
    }

    /** A computation of what is asked for, as the world stands. */
    Pass pass() {
        return new Pass(world, calls);
    }

    private Event read(String node) {
        return event("read " + node, pass().demand(node));
    }

    /** What {@code cell} shows. */
    static Event event(String what, Cell cell) {
        return cell.stale == null ? Event.value(what, cell.value) : Event.stale(what, cell.stale.nodes());
    }

    private void advance(Instant time, List<Event> events) {
        if (time.isBefore(world.watermark)) {
            events.add(Event.value("advanceTo", "refused"));
        } else if (!time.equals(world.watermark)) {
            bring();
            world.watermark = time;
            bring();
        }
    }

    private void bring() {
        Pass pass = pass();
        sinks.forEach(pass::demand);
    }

    private void stabilize(List<Event> events) {
        Set<String> wanted = new HashSet<>(sinks);
        wanted.addAll(subscriptions.nodes());
        boolean again = true;
        while (again) {
            Pass pass = pass();
            wanted.forEach(pass::demand);
            again = !inBlock && subscriptions.deliver(pass, world, events);
        }
        Set<String> reasons = new TreeSet<>();
        Set<String> checked = Sinks.needed(program, wanted);
        program.all(Node.Aggregate.class).forEach(node -> checked.add(RowPass.values(node.name())));
        for (String node : checked) {
            Cell cell = world.cells.get(node);
            if (cell != null && cell.stale != null) {
                reasons.addAll(cell.stale.nodes());
            }
        }
        GroupPass groups = pass().rows().groups();
        program.all(Node.Group.class).forEach(group -> reasons.addAll(groups.stale(group.name())));
        Set<String> last = groups.lastReasons();
        if (!reasons.isEmpty()) {
            reasons.addAll(last);
            events.add(Event.stale("stabilize", reasons));
        } else if (!last.isEmpty()) {
            events.add(Event.perhaps("stabilize", last));
        }
        if (!inBlock) {
            subscriptions.news(world, events);
        }
    }

    private void update(Step.Update update, List<Event> events) {
        World before = new World(world);
        boolean outer = inBlock;
        inBlock = true;
        update.steps().forEach(step -> events.addAll(apply(step)));
        inBlock = outer;
        if (update.thrown()) {
            rollback(before);
            events.add(Event.value("update", "thrown"));
        } else if (!outer) {
            keep(before, onlySets(update));
        }
    }

    private static boolean onlySets(Step.Update update) {
        return update.steps().stream().allMatch(step -> step instanceof Step.Set
                || step instanceof Step.Update inner && !inner.thrown() && onlySets(inner));
    }

    /**
     * Inputs that stand where they stood {@code before} the block: who has not run since has not seen a change;
     * {@code sure}ly if nothing can have run. Else an engine may run it again.
     */
    private void keep(World before, boolean sure) {
        for (Node node : program.nodes()) {
            if (node instanceof Node.Input || node instanceof Node.Sampled) {
                Cell was = before.cells.get(node.name());
                Cell is = world.cells.get(node.name());
                Cut.Kind cut = ((Node.Scalar) node).cut().kind();
                boolean same = cut == Cut.Kind.IDENTITY ? was.value == is.value : Same.bits(was.value, is.value);
                if (is.must != was.must && same && cut != Cut.Kind.NEVER) {
                    is.value = was.value;
                    is.may += sure ? 0 : 1;
                    world.cells.values().forEach(reader -> reader.skip(node.name(), was, is));
                }
            }
        }
    }

    private void whatIf(Step.WhatIf question, List<Event> events) {
        World before = new World(world);
        boolean outer = inBlock;
        inBlock = true;
        question.steps().forEach(step -> events.addAll(apply(step)));
        events.add(read(question.node()));
        inBlock = outer;
        rollback(before);
    }

    private void rollback(World before) {
        world = before;
        if (!world.bags.isEmpty()) {
            world.loosenRows();
        }
    }
}
