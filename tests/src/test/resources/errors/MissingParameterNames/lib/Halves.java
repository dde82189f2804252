package demo;

import dev.rivulet.annotations.*;

public interface Halves {
    @Query
    static double half(double price) {
        return price / 2;
    }
}
