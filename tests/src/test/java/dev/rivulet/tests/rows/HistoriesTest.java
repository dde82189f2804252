package dev.rivulet.tests.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rivulet.runtime.QueryException;
import dev.rivulet.tests.rows.Position.Fill;
import dev.rivulet.tests.rows.Tape.Trade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** After any history the graphs hold what a computation from scratch over the rows gives. */
class HistoriesTest {
    private static final double[] PRICES = {1, 2.5, 2.5, 1e17, -0.0, 0.0, -1, 3e-9};
    private static final long[] SIZES = {1, 2, 7, 13, 150, -300, Long.MAX_VALUE, -4};

    @Property(tries = 300)
    void ofTrades(@ForAll long seed, @ForAll boolean explained) {
        Random random = new Random(seed);
        TapeGraph.Builder builder = TapeGraph.builder();
        TapeGraph graph = (explained ? builder.explain() : builder).build();
        Map<Integer, Trade> rows = new LinkedHashMap<>();
        for (int step = 0; step < 120; step++) {
            if (random.nextInt(12) == 0) {
                graph.whatIf(
                        g -> {
                            Map<Integer, Trade> copy = new LinkedHashMap<>(rows);
                            for (int i = 0; i < 3; i++) {
                                edit(random, g, copy);
                            }
                            if (random.nextBoolean()) {
                                compare(g, copy);
                            }
                        },
                        g -> null);
            } else {
                edit(random, graph, rows);
            }
            if (random.nextInt(3) == 0) {
                compare(graph, rows);
            }
        }
        compare(graph, rows);
    }

    private static void edit(Random random, TapeGraph graph, Map<Integer, Trade> rows) {
        double price = PRICES[random.nextInt(PRICES.length)];
        double amount = random.nextInt(4);
        int kind = random.nextInt(8);
        if (rows.isEmpty() || kind < 3) {
            rows.put(graph.trades().insert(rows.size(), price, amount), new Trade(rows.size(), price, amount));
        } else if (kind == 3) {
            graph.minimum(random.nextInt(3));
        } else {
            int slot = List.copyOf(rows.keySet()).get(random.nextInt(rows.size()));
            Trade old = rows.get(slot);
            if (kind == 4) {
                graph.trades().price(slot, price);
                rows.put(slot, new Trade(old.at(), price, old.amount()));
            } else if (kind == 5) {
                graph.trades().deleteSlot(slot);
                rows.remove(slot);
            } else if (kind == 6) {
                int first = rows.entrySet().stream()
                        .filter(row -> row.getValue().equals(old)).findFirst().get().getKey();
                graph.trades().delete(old);
                rows.remove(first);
            } else {
                Trade now = new Trade(old.at() + 1, price, amount);
                graph.trades().replaceSlot(slot, now);
                rows.put(slot, now);
            }
        }
    }

    private static void compare(TapeGraph graph, Map<Integer, Trade> rows) {
        List<Trade> live = rows.values().stream().filter(row -> row.amount() >= graph.minimum()).toList();
        assertEquals(List.copyOf(rows.values()), graph.trades().toList());
        assertEquals(live, graph.live().toList());
        assertEquals(live.size(), graph.number());
        assertEquals(live.stream().mapToDouble(Trade::amount).sum(), graph.volume());
        assertEquals(live.stream().mapToDouble(Trade::price).min(), graph.low());
        assertEquals(live.stream().mapToLong(Trade::at).max().orElse(0), graph.latest());
        if (live.stream().anyMatch(row -> row.price() < 0)) {
            assertThrows(QueryException.class, graph::value);
            assertThrows(QueryException.class, graph::stabilize);
            return;
        }
        List<Double> notionals = live.stream().map(row -> row.price() * row.amount()).toList();
        BigDecimal sum = BigDecimal.ZERO;
        for (double notional : notionals) {
            sum = sum.add(new BigDecimal(notional));
        }
        assertEquals(sum.doubleValue(), graph.value());
        assertEquals(notionals, graph.notional().toList());
        assertEquals(
                notionals.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(sum.doubleValue() / notionals.size()),
                graph.mean());
        assertEquals(notionals.stream().max(Double::compare).orElse(0.0), graph.largest());
        graph.stabilize();
    }

    @Property(tries = 300)
    void ofGroups(@ForAll long seed, @ForAll boolean explained) {
        Random random = new Random(seed);
        BookGraph.Builder builder = BookGraph.builder().mark(2);
        BookGraph book = (explained ? builder.explain() : builder).build();
        Map<Integer, Fill> rows = new LinkedHashMap<>();
        for (int step = 0; step < 120; step++) {
            if (random.nextInt(12) == 0) {
                book.whatIf(
                        g -> {
                            Map<Integer, Fill> copy = new LinkedHashMap<>(rows);
                            for (int i = 0; i < 3; i++) {
                                edit(random, g, copy);
                            }
                            if (random.nextBoolean()) {
                                compare(g, copy);
                            }
                        },
                        g -> null);
            } else {
                edit(random, book, rows);
            }
            if (random.nextInt(3) == 0) {
                compare(book, rows);
            }
        }
        compare(book, rows);
    }

    private static void edit(Random random, BookGraph book, Map<Integer, Fill> rows) {
        String symbol = "" + (char) ('A' + random.nextInt(5));
        long size = SIZES[random.nextInt(SIZES.length)];
        int kind = random.nextInt(8);
        if (rows.isEmpty() || kind < 3) {
            rows.put(book.fills().insert(symbol, size), new Fill(symbol, size));
            return;
        }
        int slot = List.copyOf(rows.keySet()).get(random.nextInt(rows.size()));
        Fill old = rows.get(slot);
        if (kind == 3) {
            book.mark(random.nextInt(3));
        } else if (kind == 4) {
            book.fills().symbol(slot, symbol);
            rows.put(slot, new Fill(symbol, old.size()));
        } else if (kind == 5) {
            book.fills().size(slot, size);
            rows.put(slot, new Fill(old.symbol(), size));
        } else {
            book.fills().deleteSlot(slot);
            rows.remove(slot);
        }
    }

    private static void compare(BookGraph book, Map<Integer, Fill> rows) {
        Map<String, List<Fill>> groups = new LinkedHashMap<>();
        rows.values().forEach(
                fill -> groups.computeIfAbsent(fill.symbol(), key -> new ArrayList<>()).add(fill));
        boolean anyFails = false;
        BigDecimal exposure = BigDecimal.ZERO;
        for (Map.Entry<String, List<Fill>> group : groups.entrySet()) {
            Position position = book.bySymbol().get(group.getKey());
            BigDecimal net = group.getValue().stream()
                    .map(fill -> BigDecimal.valueOf(fill.size())).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean fails = group.getValue().stream().anyMatch(fill -> fill.size() == 13)
                    || net.toBigInteger().bitLength() > 63;
            anyFails |= fails;
            assertEquals(group.getValue(), position.fills().toList());
            assertEquals(group.getValue().size(), position.fills().size());
            assertEquals(
                    group.getValue().stream().mapToLong(fill -> Math.abs(fill.size()))
                            .filter(size -> size >= 100).max(),
                    ((BookGraph.BySymbolGroup) position).largest());
            if (fails) {
                assertThrows(QueryException.class, () -> ((BookGraph.BySymbolGroup) position).value());
                continue;
            }
            double value = net.longValueExact() * book.mark();
            exposure = exposure.add(new BigDecimal(value));
            BookGraph.BySymbolGroup own = (BookGraph.BySymbolGroup) position;
            assertEquals(value, own.value());
            assertEquals(group.getKey() + ":" + net, own.label());
            if (net.longValue() == 7) {
                assertEquals(-1, own.guarded());
                assertThrows(QueryException.class, own::each);
            } else {
                assertEquals(net.signum() == 0 ? 0 : value / net.longValue(), own.guarded());
            }
        }
        if (anyFails) {
            assertThrows(QueryException.class, book::exposure);
            return;
        }
        assertEquals(groups.size(), book.symbols());
        assertEquals(groups.keySet(), new HashSet<>(toList(book)));
        assertEquals(exposure.doubleValue(), book.exposure());
        assertEquals(2 * exposure.doubleValue(), book.doubled());
        book.stabilize();
    }

    private static List<String> toList(BookGraph book) {
        List<String> keys = new ArrayList<>();
        book.bySymbol().keys().forEach(keys::add);
        return keys;
    }
}
