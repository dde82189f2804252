package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Input double price();

    @Query
    static long cents(long price) {
        return price * 100;
    }

    @Query
    static double maybe(java.util.function.LongSupplier price) {
        return price.getAsLong();
    }
}
