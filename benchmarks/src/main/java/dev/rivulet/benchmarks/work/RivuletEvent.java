package dev.rivulet.benchmarks.work;

/** The graph of accounts, of which only that of the last change is read. */
final class RivuletEvent implements Work {
    private final AccountsGraph graph = AccountsGraph.builder().build();
    private final AccountsGraph.PostingsRows postings = graph.postings();
    private final int[] slots;
    private long last;

    RivuletEvent(int places) {
        slots = new int[places];
    }

    @Override
    public void insert(int place, long value) {
        last = Load.key(value);
        slots[place] = postings.insert(last, Load.amount(value));
    }

    @Override
    public void delete(int place) {
        last = postings.account(slots[place]);
        postings.deleteSlot(slots[place]);
    }

    @Override
    public long answer() {
        AccountsGraph.ByAccountGroup account = graph.byAccount().get(last);
        return account == null ? 0 : account.balance();
    }
}
