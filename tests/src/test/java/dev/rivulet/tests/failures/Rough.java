package dev.rivulet.tests.failures;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Each;
import dev.rivulet.annotations.Fold;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.GroupBy;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Key;
import dev.rivulet.annotations.Max;
import dev.rivulet.annotations.Query;
import dev.rivulet.annotations.SortBy;
import dev.rivulet.annotations.Sum;
import dev.rivulet.annotations.Unfold;
import dev.rivulet.annotations.Zero;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import java.util.Optional;

/** Rows whose keys do not hash, compare or show themselves at all times. */
@Graph
public interface Rough {
    /** A key without a name cannot be hashed, compared or shown. */
    final class Name implements Comparable<Name> {
        static int hashed;

        private final String text;

        Name(String text) {
            this.text = text;
        }

        @Override
        public int compareTo(Name other) {
            return text.compareTo(other.text);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Name name && text.equals(name.text);
        }

        @Override
        public int hashCode() {
            hashed++;
            return text.hashCode();
        }

        @Override
        public String toString() {
            return text.isEmpty() ? null : text;
        }
    }

    /** One row. */
    record Row(Name name, int size) {}

    @Collection
    Rows<Row> rows();

    @Collection
    Table<Name, Integer> table();

    @Input
    default Object shown() {
        return "";
    }

    @Input
    default int divisor() {
        return 1;
    }

    @Query
    static int share(Object shown, int divisor) {
        return 60 / divisor;
    }

    @Sum("rows")
    static long total(int size) {
        return size;
    }

    @SortBy("rows")
    static Name byName(Name name) {
        return name;
    }

    @Each("rows")
    static Name names(Name name) {
        return name;
    }

    @Max("names")
    Optional<Name> last();

    @Fold("rows")
    static int room(int folded, int size) {
        return Math.addExact(folded, size);
    }

    @Unfold("room")
    static int roomOut(int folded, int size) {
        return Math.subtractExact(folded, size);
    }

    @Zero("room")
    static int noRoom() {
        return 0;
    }

    @Each("rows")
    static Row checked(Row row) {
        if (row.size() == 13) {
            throw new IllegalArgumentException("unlucky");
        }
        return row;
    }

    @GroupBy(value = "checked", into = Named.class)
    static Name named(Name name) {
        return name;
    }

    @Count("named")
    int groups();

    @Sum("named")
    static long sumOfLargest(int largest) {
        return largest;
    }

    /** The rows of a name. */
    @Graph
    interface Named {
        @Key
        @Input
        Name name();

        @Collection
        Rows<Row> rows();

        @Max("rows")
        static int largest(int size) {
            return size;
        }
    }
}
