package dev.rivulet.tests.laws;

import dev.rivulet.tests.laws.Ledger.Entry;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Entries of few accounts, amounts and numbers, so that many are equal, and changes of them. */
public final class LedgerDomain extends DomainContextBase {
    @Provide
    Arbitrary<Entry> entry() {
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C").injectNull(0.2),
                        Arbitraries.longs().between(-2, 4),
                        Arbitraries.longs().between(0, 1))
                .as(Entry::new);
    }

    @Provide
    Arbitrary<Edit> edit() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(Edit.Kind.class)),
                                Tuple.of(
                                        1, Arbitraries.of(Edit.Kind.INSERT, Edit.Kind.INSERT_OTHER))),
                        entry(),
                        Arbitraries.integers().between(0, 30))
                .as(Edit::new);
    }
}
