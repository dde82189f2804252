package dev.rivulet.tests.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.tests.laws.Ledger.Pair;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What operators over the same rows have to do with one another, after every change. */
@Domain(LedgerDomain.class)
@Domain(DomainContext.Global.class)
class RelationsTest {
    private static void always(List<Edit> edits, Consumer<LedgerGraph> law) {
        Clerk clerk = new Clerk();
        law.accept(clerk.ledger);
        edits.forEach(edit -> {
            clerk.apply(edit);
            law.accept(clerk.ledger);
        });
    }

    @Property(tries = 200)
    void intersectAndExceptShareOutTheFirst(@ForAll @Size(max = 30) List<Edit> edits) {
        always(edits, ledger -> {
            Bag shared = Bag.of(ledger.shared());
            assertEquals(Bag.of(ledger.entries()), Bag.of(ledger.kept()).plus(shared));
            assertEquals(shared, Bag.of(ledger.sharedBack()));
            Bag others = Bag.of(ledger.others());
            shared.weights().forEach((row, weight) -> assertTrue(weight <= others.weights().get(row)));
            Bag.of(ledger.kept()).weights().keySet().forEach(
                    row -> assertEquals(others.weights().get(row), shared.weights().get(row)));
        });
    }

    @Property(tries = 200)
    void semiAndAntiJoinShareOutTheLeft(@ForAll @Size(max = 30) List<Edit> edits) {
        always(edits, ledger -> {
            assertEquals(Bag.of(ledger.entries()), Bag.of(ledger.met()).plus(Bag.of(ledger.alone())));
            LinkedHashSet<Object> matched = new LinkedHashSet<>();
            ledger.inner().forEach(pair -> matched.add(pair.entry()));
            assertEquals(matched, new LinkedHashSet<>(ledger.met().toList()));
        });
    }

    @Property(tries = 200)
    void anOuterJoinIsAnInnerJoinAndTheRowsAlone(@ForAll @Size(max = 30) List<Edit> edits) {
        always(edits, ledger -> {
            Bag inner = Bag.of(ledger.inner());
            Bag left = Bag.of(ledger.alone().stream().map(entry -> new Pair(entry, null)).toList());
            Bag right = Bag.of(ledger.othersAlone().stream().map(other -> new Pair(null, other)).toList());
            assertEquals(inner.plus(left), Bag.of(ledger.left()));
            assertEquals(inner.plus(right), Bag.of(ledger.right()));
            assertEquals(inner.plus(left).plus(right), Bag.of(ledger.full()));
        });
    }

    @Property(tries = 200)
    void theTopIsAPrefix(@ForAll @Size(max = 30) List<Edit> edits) {
        always(edits, ledger -> {
            int size = ledger.entries().size();
            assertEquals(ledger.byAmount().range(0, Math.min(3, size)), ledger.least().toList());
            assertEquals(ledger.byId().range(0, Math.min(4, size)), ledger.latest().toList());
        });
    }

    @Property(tries = 200)
    void distinctIsIdempotent(@ForAll @Size(max = 30) List<Edit> edits) {
        always(edits, ledger -> {
            assertEquals(ledger.once().toList(), ledger.onceAgain().toList());
            assertEquals(List.copyOf(new LinkedHashSet<>(ledger.entries().toList())), ledger.once().toList());
        });
    }

    @Property(tries = 200)
    void theOuterQuantilesAreLeastAndGreatest(@ForAll @Size(max = 30) List<Edit> edits) {
        always(edits, ledger -> {
            assertEquals(ledger.lowest(), ledger.first());
            assertEquals(ledger.highest(), ledger.last());
            int size = ledger.entries().size();
            assertEquals(size == 0, ledger.middle().isEmpty());
            ledger.middle().ifPresent(
                    middle -> assertEquals(ledger.byAmount().get((size - 1) / 2).amount(), middle));
        });
    }

    @Property(tries = 200)
    void wholesAreTheirParts(@ForAll @Size(max = 30) List<Edit> edits) {
        always(edits, ledger -> {
            assertEquals(ledger.total(), ledger.totals(), "groups");
            assertEquals(ledger.number(), ledger.sizes());
            assertEquals(
                    ledger.highest().orElse(0) - ledger.lowest().orElse(0), ledger.climbed(), "telescoped");
            assertEquals(Bag.of(ledger.both()), Bag.of(ledger.swapped()));
            assertEquals(Bag.of(ledger.both()), Bag.of(ledger.entries()).plus(Bag.of(ledger.others())));
        });
    }
}
