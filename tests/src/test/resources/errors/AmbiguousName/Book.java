package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Input double price();

    @Collection Rows<Fill> fills();

    @Each("fills")
    static double notional(double price, long size) {
        return price * size;
    }

    record Trade(int id, double value) {}

    record Risk(int id, double value) {}

    @Collection Rows<Trade> trades();

    @Collection Rows<Risk> risks();

    @Join(left = "trades", right = "risks", on = "id")
    static double both(double value) {
        return value;
    }

    @Join(left = "trades", right = "trades", on = "id")
    static double twice(double value) {
        return value;
    }

    @Collection Table<Integer, Fill> lines();

    @Collection Table<String, Risk> products();

    @Join(left = "lines", right = "products", leftKey = "symbol", rightKey = "name")
    static int keyed(Fill line, Risk product, @Key int line2) {
        return line2;
    }

    static String symbol(String symbol) {
        return symbol;
    }

    static String name(@Key String name) {
        return name;
    }

    @Join(left = "lines", right = "lines", on = "symbol")
    static int same(Fill one, Fill other, @Key int lines) {
        return lines;
    }

    @GroupBy(value = "trades", into = Group.class)
    static int byId(int id) {
        return id;
    }

    @Graph
    interface Group {
        @Collection Rows<Trade> trades();

        @Sum("trades") static double price(double value) {
            return value;
        }
    }

    @Filter("byId")
    static boolean dear(double price) {
        return price > 1;
    }
}
