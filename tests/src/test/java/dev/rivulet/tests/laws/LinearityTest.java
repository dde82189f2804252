package dev.rivulet.tests.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rivulet.tests.laws.Ledger.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What two sets of changes do together is the sum of what each does alone. */
@Domain(LedgerDomain.class)
@Domain(DomainContext.Global.class)
class LinearityTest {
    private static final int APART = 3;

    /** Rows put in, and of those that were there every third from {@code offset} on taken out. */
    private record Change(List<Entry> added, int offset) {
        void apply(Clerk clerk, List<Integer> slots) {
            for (int i = offset; i < slots.size(); i += APART) {
                clerk.ledger.entries().deleteSlot(slots.get(i));
            }
            added.forEach(clerk::insert);
        }
    }

    /** What changes made, to each view and to the sums. */
    private record Delta(Map<String, Bag> views, List<Long> sums) {
        Delta plus(Delta other) {
            Map<String, Bag> together = new LinkedHashMap<>();
            views.forEach((name, bag) -> together.put(name, bag.plus(other.views.get(name))));
            List<Long> sum = new ArrayList<>();
            for (int i = 0; i < sums.size(); i++) {
                sum.add(sums.get(i) + other.sums.get(i));
            }
            return new Delta(together, sum);
        }
    }

    @Property(tries = 300)
    void changesAddUp(
            @ForAll @Size(max = 15) List<Entry> base,
            @ForAll @Size(max = 8) List<Entry> others,
            @ForAll @Size(max = 8) List<Entry> some,
            @ForAll @Size(max = 8) List<Entry> more) {
        Change one = new Change(some, 0);
        Change two = new Change(more, 1);
        assertEquals(
                delta(base, others, List.of(one)).plus(delta(base, others, List.of(two))),
                delta(base, others, List.of(one, two)));
    }

    private static Delta delta(List<Entry> base, List<Entry> others, List<Change> changes) {
        Clerk clerk = new Clerk(base, others);
        Map<String, Bag> before = Outputs.bags(Outputs.linear(clerk.ledger));
        List<Long> sums = Outputs.sums(clerk.ledger);
        List<Integer> slots = List.copyOf(clerk.entries);
        clerk.ledger.update(ledger -> changes.forEach(change -> change.apply(clerk, slots)));
        Map<String, Bag> views = new LinkedHashMap<>();
        Outputs.bags(Outputs.linear(clerk.ledger))
                .forEach((name, bag) -> views.put(name, bag.minus(before.get(name))));
        List<Long> grown = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            grown.add(Outputs.sums(clerk.ledger).get(i) - sums.get(i));
        }
        return new Delta(views, grown);
    }

    @Property(tries = 200)
    void aJoinAddsUpOnItsRight(
            @ForAll @Size(max = 10) List<Entry> entries,
            @ForAll @Size(max = 8) List<Entry> some,
            @ForAll @Size(max = 8) List<Entry> more) {
        List<Entry> together = new ArrayList<>(some);
        together.addAll(more);
        LedgerGraph one = new Clerk(entries, some).ledger;
        LedgerGraph two = new Clerk(entries, more).ledger;
        LedgerGraph all = new Clerk(entries, together).ledger;
        assertEquals(Bag.of(one.inner()).plus(Bag.of(two.inner())), Bag.of(all.inner()));
        assertEquals(one.product() + two.product(), all.product());
    }
}
