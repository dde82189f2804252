package dev.rivulet.tests.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.tests.laws.Ledger.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a ledger shows depends on the rows that are there, not on how they came. */
@Domain(LedgerDomain.class)
@Domain(DomainContext.Global.class)
class HistoryTest {
    @Property(tries = 300)
    void theOrderOfInsertsDoesNotMatter(
            @ForAll @Size(max = 20) List<Entry> entries,
            @ForAll @Size(max = 10) List<Entry> others,
            @ForAll Random random) {
        LedgerGraph ledger = new Clerk(entries, others).ledger;
        LedgerGraph mixed = new Clerk(shuffled(entries, random), shuffled(others, random)).ledger;
        assertEquals(Outputs.scalars(ledger), Outputs.scalars(mixed));
        Map<String, Bag> bags = Outputs.bags(Outputs.views(ledger));
        // with equal keys which rows are among the first is a matter of order
        bags.remove("latest");
        bags.forEach((name, bag) -> assertEquals(bag, Outputs.bags(Outputs.views(mixed)).get(name), name));
    }

    @Property(tries = 300)
    void sortsByUniqueKeysAreTheSameList(
            @ForAll @Size(max = 20) List<Entry> entries, @ForAll Random random) {
        List<Entry> unique = new ArrayList<>();
        entries.forEach(entry -> unique.add(new Entry(entry.account(), entry.amount(), unique.size())));
        LedgerGraph ledger = new Clerk(unique, List.of()).ledger;
        LedgerGraph mixed = new Clerk(shuffled(unique, random), List.of()).ledger;
        assertEquals(ledger.byId().toList(), mixed.byId().toList());
        assertEquals(ledger.latest().toList(), mixed.latest().toList());
        Collections.reverse(unique);
        assertEquals(unique, mixed.byId().toList());
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Property(tries = 300)
    void insertsTakenOutAgainLeaveEverythingAsItWas(
            @ForAll @Size(max = 25) List<Edit> history,
            @ForAll @Size(max = 8) List<Entry> added,
            @ForAll boolean seen,
            @ForAll boolean batched,
            @ForAll Random random) {
        Clerk clerk = new Clerk();
        clerk.apply(history);
        Map<String, List<?>> lists = Outputs.lists(clerk.ledger);
        List<Object> scalars = Outputs.scalars(clerk.ledger);
        Runnable there = () -> added.forEach(clerk::insert);
        Runnable back = () -> {
            int kept = clerk.entries.size() - added.size();
            shuffled(clerk.entries.subList(kept, clerk.entries.size()), random)
                    .forEach(clerk.ledger.entries()::deleteSlot);
        };
        if (batched) {
            clerk.ledger.update(ledger -> {
                there.run();
                back.run();
            });
        } else {
            there.run();
            if (seen) {
                clerk.ledger.stabilize();
            }
            back.run();
        }
        assertShows(lists, scalars, clerk.ledger);
    }

    @Property(tries = 300)
    void rowsTakenOutAndPutInAgainAreTheSameBags(
            @ForAll @Size(max = 20) List<Entry> entries,
            @ForAll @Size(max = 10) List<Entry> others,
            @ForAll boolean batched) {
        LedgerGraph ledger = new Clerk(entries, others).ledger;
        Map<String, Bag> bags = Outputs.bags(Outputs.views(ledger));
        List<Object> scalars = Outputs.scalars(ledger);
        Runnable round = () -> entries.forEach(entry -> {
            ledger.entries().delete(entry);
            ledger.entries().insert(entry);
        });
        if (batched) {
            ledger.update(g -> round.run());
        } else {
            round.run();
        }
        assertEquals(bags, Outputs.bags(Outputs.views(ledger)));
        assertEquals(scalars, Outputs.scalars(ledger));
    }

    @Property(tries = 400)
    void oneBatchIsAllItsSteps(
            @ForAll @Size(max = 20) List<Edit> before, @ForAll @Size(max = 12) List<Edit> edits) {
        Clerk steps = new Clerk();
        Clerk batch = new Clerk();
        steps.apply(before);
        batch.apply(before);
        assertShows(Outputs.lists(steps.ledger), Outputs.scalars(steps.ledger), batch.ledger);
        edits.forEach(edit -> {
            steps.apply(edit);
            steps.ledger.stabilize();
        });
        batch.ledger.update(ledger -> batch.apply(edits));
        assertShows(Outputs.lists(steps.ledger), Outputs.scalars(steps.ledger), batch.ledger);
    }

    @Property(tries = 300)
    void aSuppositionLeavesNothing(
            @ForAll @Size(max = 20) List<Edit> before, @ForAll @Size(max = 12) List<Edit> edits) {
        Clerk supposed = new Clerk();
        Clerk made = new Clerk();
        supposed.apply(before);
        made.apply(before);
        made.apply(edits);
        Map<String, List<?>> lists = Outputs.lists(supposed.ledger);
        List<Object> scalars = Outputs.scalars(supposed.ledger);
        Map<String, List<?>> answer = supposed.ledger.whatIf(
                ledger -> supposed.apply(edits), ledger -> new LinkedHashMap<>(Outputs.lists(ledger)));
        assertEquals(Outputs.lists(made.ledger), answer);
        assertShows(lists, scalars, supposed.ledger);
    }

    private static void assertShows(Map<String, List<?>> lists, List<Object> scalars, LedgerGraph ledger) {
        assertEquals(lists, Outputs.lists(ledger));
        assertEquals(scalars, Outputs.scalars(ledger));
    }
}
