package dev.rivulet.tests.sql;

import dev.rivulet.tests.sql.Shop.Line;
import dev.rivulet.tests.sql.Shop.Pair;
import dev.rivulet.tests.sql.Shop.Price;
import dev.rivulet.tests.sql.Shop.Sale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

/** What graph and database are both asked; {@code ordered} tells whether the order of the answer counts. */
record Question(
        String node, boolean ordered, Function<ShopGraph, List<List<Object>>> graph, String sql) {

    static Question list(String node, Function<ShopGraph, Iterable<?>> rows, String sql) {
        return new Question(node, true, graph -> columns(rows.apply(graph)), sql);
    }

    static Question bag(String node, Function<ShopGraph, Iterable<?>> rows, String sql) {
        return new Question(node, false, graph -> columns(rows.apply(graph)), sql);
    }

    static Question value(String node, Function<ShopGraph, Object> value, String sql) {
        return list(node, graph -> Arrays.asList(plain(value.apply(graph))), sql);
    }

    private static Object plain(Object value) {
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? number.getAsDouble() : null;
        }
        return value instanceof Integer number ? (Long) number.longValue() : value;
    }

    private static List<List<Object>> columns(Iterable<?> rows) {
        List<List<Object>> all = new ArrayList<>();
        for (Object row : rows) {
            List<Object> columns = new ArrayList<>();
            addColumns(row, columns);
            all.add(columns);
        }
        return all;
    }

    private static void addColumns(Object row, List<Object> columns) {
        if (row instanceof Sale sale) {
            columns.addAll(Arrays.asList(sale.item(), sale.place(), sale.amount(), sale.stamp()));
        } else if (row instanceof Line line) {
            addColumns(line.sale(), columns);
            Price price = line.price();
            columns.add(price == null ? null : price.place());
            columns.add(price == null ? null : price.cents());
        } else if (row instanceof Pair pair) {
            addSide(pair.left(), columns);
            addSide(pair.right(), columns);
        } else if (row instanceof List<?> list) {
            columns.addAll(list);
        } else {
            columns.add(row);
        }
    }

    private static void addSide(Sale side, List<Object> columns) {
        if (side == null) {
            columns.addAll(Arrays.asList(null, null, null, null));
        } else {
            addColumns(side, columns);
        }
    }
}
