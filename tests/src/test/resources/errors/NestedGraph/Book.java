package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @Collection Rows<String> names();

    @GroupBy(value = "fills", into = Position.class)
    static String bySymbol(String symbol) {
        return symbol;
    }

    @GroupBy(value = "names", into = Position.class)
    static int byLength(String name) {
        return name.length();
    }

    @GroupBy(value = "fills", into = Position.class, feed = "fils")
    static long bySize(long size) {
        return size;
    }

    @GroupBy(value = "fills", into = Book.class)
    static double byPrice(double price) {
        return price;
    }

    @GroupBy(value = "fills", into = Ranked.class)
    static long ranked(long size) {
        return size;
    }

    @GroupBy(value = "fills", into = String.class)
    static double byText(double price) {
        return price;
    }
}
