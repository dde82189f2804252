package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Book {
    @Collection Rows<Fill> fills();

    @Each("fills")
    static double notional(double prise, long size) {
        return prise * size;
    }

    class Invoice {
        private final String due = "";

        public String getDue() {
            return due;
        }
    }

    enum State { OPEN, PAID }

    @Collection Rows<Invoice> invoices();

    @Collection Rows<State> states();

    @Collection Rows<String> names();

    @Filter("invoices")
    static boolean due(String due) {
        return due.isEmpty();
    }

    @Count("due") int dues();

    @Each("invoices")
    static String late(Invoice invoice, String due) {
        return due;
    }

    @Filter("states")
    static boolean open(String name) {
        return name.equals("OPEN");
    }

    @Filter("names")
    static boolean long_(int length) {
        return length > 3;
    }

    @SortBy("fills")
    static double dear(double pricee, double rpice) {
        return pricee;
    }

    @Sum("fills")
    static long ask(long isze) {
        return isze;
    }

    @Graph
    interface Group {
        @Collection Rows<Fill> fills();

        @Filter("fills")
        static boolean big(long size) {
            return size > 3;
        }

        @Count("big") int count();
    }

    @GroupBy(value = "fills", into = Group.class)
    static String bySymbol(String symbol) {
        return symbol;
    }

    @FlatMap("bySymbol")
    static Iterable<Fill> all(View<Fill> big) {
        return big.asCollection();
    }

    @Filter("bySymbol")
    static boolean many(int cuont) {
        return cuont > 3;
    }

    @Filter("fills")
    static boolean listed(View<String> names, String symbol) {
        return true;
    }
}
