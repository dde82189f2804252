package dev.rivulet.benchmarks.work;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.runtime.collection.Rows;

/** Postings by account; nothing stands above the groups, so that an event costs what its group costs. */
@Graph
public interface Accounts {
    /** So much for an account. */
    record Posting(long account, long amount) {}

    /** The postings of one account. */
    @Graph
    interface Account {
        @Collection
        Rows<Posting> postings();

        @Sum("postings")
        static long balance(long amount) {
            return amount;
        }
    }

    @Collection
    Rows<Posting> postings();

    @GroupBy(value = "postings", into = Account.class)
    static long byAccount(long account) {
        return account;
    }
}
