package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Query
    static double spread(double mid) {
        return mid * 0.01;
    }

    @Query
    static double mid(double skew) {
        return 100 + skew;
    }

    @Query
    static double skew(double spread) {
        return spread / 2;
    }

    @Query
    static double quote(double mid, double quote) {
        return mid + quote;
    }

    @Filter("second")
    static boolean first(double d) {
        return d > 0;
    }

    @Filter("first")
    static boolean second(double d) {
        return d < 1;
    }
}
