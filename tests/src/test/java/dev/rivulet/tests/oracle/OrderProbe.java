package dev.rivulet.tests.oracle;

import dev.rivulet.runtime.collection.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Asks an order the same in every way it can be asked. */
final class OrderProbe {
    private OrderProbe() {}

    /** What does not agree with the rows as they are walked; nothing if all is well. */
    static List<String> odd(Order<Object> order) {
        List<Object> rows = order.toList();
        List<String> odd = new ArrayList<>();
        if (!rows.equals(order.asList()) || !rows.equals(order.range(0, rows.size()))) {
            odd.add("as a list it is " + order.asList());
        }
        for (int i = 0; i < rows.size(); i++) {
            Object row = rows.get(i);
            int rank = rows.indexOf(row);
            Object before = rank == 0 ? null : rows.get(rank - 1);
            Object after = rank + 1 == rows.size() ? null : rows.get(rank + 1);
            boolean right = Objects.equals(order.get(i), row)
                    && order.rank(row) == rank
                    && Objects.equals(order.before(row), before)
                    && Objects.equals(order.after(row), after);
            if (!right) {
                odd.add("number " + i + " is " + order.get(i) + " of rank " + order.rank(row));
            }
        }
        boolean ends = rows.isEmpty()
                || Objects.equals(order.first(), rows.get(0))
                        && Objects.equals(order.last(), rows.get(rows.size() - 1));
        if (!ends) {
            odd.add("it goes from " + order.first() + " to " + order.last());
        }
        return odd;
    }
}
