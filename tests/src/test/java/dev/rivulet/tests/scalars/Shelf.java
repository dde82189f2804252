package dev.rivulet.tests.scalars;

import dev.rivulet.annotations.Collection;
import dev.rivulet.annotations.Count;
import dev.rivulet.annotations.Cutoff;
import dev.rivulet.annotations.Filter;
import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import java.util.List;
import java.util.Map;

/** Inputs and queries of types that stand within others, take types, or are arrays. */
@Graph
interface Shelf {
    /** Holds types within. */
    final class Library {
        /** A row. */
        record Book(String title, int pages) {}

        /** Takes a type. */
        record Box<T>(T content) {}

        private Library() {}
    }

    @Collection
    Table<String, Library.Book> books();

    @Collection
    Rows<Library.Book> lent();

    @Input
    default Library.Book best() {
        return new Library.Book("", 1);
    }

    @Input
    default Map.Entry<String, List<Library.Book>> entry() {
        return Map.entry("", List.of());
    }

    @Input
    default Library.Box<? extends Library.Book> box() {
        return new Library.Box<>(best());
    }

    @Input(cutoff = Cutoff.IDENTITY)
    default int[][] numbers() {
        return new int[0][];
    }

    @Input(cutoff = Cutoff.IDENTITY)
    default Map.Entry<?, ?>[] entries() {
        return new Map.Entry<?, ?>[0];
    }

    @Input
    default List<? super Integer> wide() {
        return List.of();
    }

    @Query
    static Library.Book first(Library.Book best, Library.Box<? extends Library.Book> box) {
        return best;
    }

    @Filter("books")
    static boolean thick(int pages) {
        return pages > 100;
    }

    @Count("lent")
    int gone();
}
