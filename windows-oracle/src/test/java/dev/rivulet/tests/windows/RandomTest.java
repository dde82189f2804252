package dev.rivulet.tests.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** After any stream of rows and watermarks, the model has the windows and the late rows that Flink has. */
class RandomTest {
    private static final int TRIES = 1500;
    private static final long BEGINNING = -60;

    /** A row so far from the watermark; or an advance so far. */
    record Event(boolean row, int distance) {}

    @Property(tries = TRIES)
    void tumbling(@ForAll("tumbling") WindowSpec spec, @ForAll("streams") List<Event> stream) throws Exception {
        same(spec, stream);
    }

    @Property(tries = TRIES)
    void sliding(@ForAll("sliding") WindowSpec spec, @ForAll("streams") List<Event> stream) throws Exception {
        same(spec, stream);
    }

    @Property(tries = TRIES)
    void session(@ForAll("sessions") WindowSpec spec, @ForAll("streams") List<Event> stream) throws Exception {
        same(spec, stream);
    }

    private static void same(WindowSpec spec, List<Event> stream) throws Exception {
        List<Step<Long>> steps = steps(stream);
        Snapshot<Long> ours = WindowReplay.last(spec, steps);
        Snapshot<Long> flinks = FlinkReplay.last(spec, steps);
        assertEquals(Story.windows(ours.closed()), Story.windows(flinks.closed()));
        assertEquals(ours.late(), Differences.lateForAWindow(spec, flinks.late()));
        assertEquals(List.of(), ours.open());
        // A comparison of streams in which nothing happens would prove nothing.
        seenOften("late", !ours.late().isEmpty());
        seenOften("shared", ours.closed().stream().anyMatch(window -> window.rows().size() > 1));
    }

    private static void seenOften(String what, boolean seen) {
        Statistics.label(what).collect(seen).coverage(share -> share.check(true).percentage(often -> often > 20));
    }

    private static List<Step<Long>> steps(List<Event> stream) {
        long now = BEGINNING;
        Story story = new Story().row(now - 5, now + 5);
        for (Event event : stream) {
            if (event.row) {
                story.row(now + event.distance);
            } else {
                now += Math.abs(event.distance) / 2;
                story.to(now);
            }
        }
        return story.to(now + 1000).steps;
    }

    @Provide
    Arbitrary<List<Event>> streams() {
        Arbitrary<Boolean> row = Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false));
        Arbitrary<Integer> distance = Arbitraries.integers().between(-30, 20);
        return Combinators.combine(row, distance).as(Event::new).list().ofMinSize(1).ofMaxSize(60);
    }

    @Provide
    Arbitrary<WindowSpec> tumbling() {
        return shifted(Arbitraries.longs().between(1, 15).map(WindowSpec::tumbling));
    }

    @Provide
    Arbitrary<WindowSpec> sliding() {
        Arbitrary<Long> some = Arbitraries.longs().between(1, 15);
        return shifted(Combinators.combine(some, some).as(WindowSpec::sliding));
    }

    @Provide
    Arbitrary<WindowSpec> sessions() {
        return late(Arbitraries.longs().between(1, 15).map(WindowSpec::session));
    }

    /** Flink takes offsets shorter than the slide only. */
    private static Arbitrary<WindowSpec> shifted(Arbitrary<WindowSpec> specs) {
        return late(specs).flatMap(spec -> Arbitraries.longs()
                .between(1 - spec.slide(), spec.slide() - 1)
                .map(spec::withOffset));
    }

    private static Arbitrary<WindowSpec> late(Arbitrary<WindowSpec> specs) {
        Arbitrary<Long> lateness = Arbitraries.oneOf(Arbitraries.just(0L), Arbitraries.longs().between(1, 20));
        return Combinators.combine(specs, lateness).as(WindowSpec::withLateness);
    }

    @Property(tries = 500)
    void beforeTimeBeginsOnlyWhatIsLeftCounts(
            @ForAll("any") WindowSpec spec, @ForAll("streams") List<Event> stream) throws Exception {
        Story edited = new Story();
        List<Row<Long>> left = new ArrayList<>();
        for (Event event : stream) {
            if (event.row || left.isEmpty()) {
                edited.row(event.distance);
                left.add(((Step.Insert<Long>) edited.steps.get(edited.steps.size() - 1)).row());
            } else if (event.distance % 2 == 0) {
                edited.delete(left.remove(left.size() / 2).id());
            } else {
                Row<Long> moved = new Row<>(left.get(0).id(), event.distance, 0);
                edited.move(moved.id(), moved.time());
                left.set(0, moved);
            }
        }
        List<Step<Long>> rest = new ArrayList<>();
        left.forEach(row -> rest.add(new Step.Insert<>(row)));
        rest.add(new Step.Advance<>(1000));
        String ours = Story.windows(WindowReplay.last(spec, edited.to(1000).steps).closed());
        assertEquals(ours, Story.windows(FlinkReplay.last(spec, rest).closed()));
    }

    @Provide
    Arbitrary<WindowSpec> any() {
        return Arbitraries.oneOf(tumbling(), sliding(), sessions());
    }
}
