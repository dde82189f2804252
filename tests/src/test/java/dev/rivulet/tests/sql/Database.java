package dev.rivulet.tests.sql;

import dev.rivulet.tests.sql.Shop.Price;
import dev.rivulet.tests.sql.Shop.Sale;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a shop in SQL tables; {@code seq} is the order of insertion. */
final class Database implements AutoCloseable {
    private static final String SALES =
            " (seq INT PRIMARY KEY, item VARCHAR, place VARCHAR, amount BIGINT, stamp BIGINT)";

    private final Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Database() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE sales" + SALES);
            statement.execute("CREATE TABLE returned" + SALES);
            statement.execute("CREATE TABLE prices (seq INT PRIMARY KEY, item VARCHAR, place VARCHAR, cents BIGINT)");
            statement.execute("CREATE TABLE dial (least BIGINT)");
        }
    }

    void load(Stock stock) throws SQLException {
        loadSales("sales", stock.sales.values());
        loadSales("returned", stock.returned.values());
        List<Object[]> prices = new ArrayList<>();
        for (Map.Entry<String, Price> row : stock.prices.entrySet()) {
            Price price = row.getValue();
            prices.add(new Object[] {prices.size(), row.getKey(), price.place(), price.cents()});
        }
        load("prices", "?, ?, ?, ?", prices);
        load("dial", "?", List.<Object[]>of(new Object[] {stock.least}));
    }

    private void loadSales(String table, Collection<Sale> sales) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Sale sale : sales) {
            rows.add(new Object[] {rows.size(), sale.item(), sale.place(), sale.amount(), sale.stamp()});
        }
        load(table, "?, ?, ?, ?, ?", rows);
    }

    private void load(String table, String marks, List<Object[]> rows) throws SQLException {
        prepare("DELETE FROM " + table).executeUpdate();
        PreparedStatement insert = prepare("INSERT INTO " + table + " VALUES (" + marks + ")");
        for (Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, row[i]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }

    List<List<Object>> ask(String sql) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (ResultSet result = prepare(sql).executeQuery()) {
            int width = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    Object value = result.getObject(i);
                    row.add(value instanceof BigDecimal sum ? (Long) sum.longValueExact() : value);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
