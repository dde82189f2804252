package dev.rivulet.tests.sql;

import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.tests.sql.Shop.Price;
import dev.rivulet.tests.sql.Shop.Sale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a shop was given, by slot and by key, and random edits of both. */
final class Stock {
    private static final String[] ITEMS = {null, "A", "B", "C"};
    private static final String[] PLACES = {null, "A", "P", "Q"};

    final Map<Integer, Sale> sales = new LinkedHashMap<>();
    final Map<Integer, Sale> returned = new LinkedHashMap<>();
    final Map<String, Price> prices = new LinkedHashMap<>();
    long least;

    Stock() {}

    Stock(Stock other) {
        sales.putAll(other.sales);
        returned.putAll(other.returned);
        prices.putAll(other.prices);
        least = other.least;
    }

    /** One edit, of the graph and here. */
    void edit(Random random, ShopGraph shop) {
        int kind = random.nextInt(20);
        if (kind < 8) {
            editRows(random, shop.sales(), sales);
        } else if (kind < 11) {
            editRows(random, shop.returned(), returned);
        } else if (kind < 14) {
            editColumn(random, shop);
        } else if (kind < 19) {
            editPrices(random, shop);
        } else {
            least = random.nextInt(5) - 1;
            shop.least(least);
        }
    }

    private static void editRows(Random random, Rows<Sale> rows, Map<Integer, Sale> held) {
        int kind = random.nextInt(10);
        if (held.isEmpty() || kind < 5 && held.size() < 24) {
            Sale sale = sale(random);
            held.put(rows.insert(sale), sale);
            return;
        }
        int slot = any(random, held);
        Sale old = held.get(slot);
        int first = held.keySet().stream().filter(s -> held.get(s).equals(old)).findFirst().orElseThrow();
        switch (kind) {
            case 5, 6 -> {
                rows.delete(old);
                held.remove(first);
            }
            case 7 -> held.put(first, replaced(random, rows, old));
            case 8 -> {
                held.put(slot, sale(random));
                rows.replaceSlot(slot, held.get(slot));
            }
            default -> {
                rows.deleteSlot(slot);
                held.remove(slot);
            }
        }
    }

    private static Sale replaced(Random random, Rows<Sale> rows, Sale old) {
        Sale sale = sale(random);
        rows.replace(old, sale);
        return sale;
    }

    private void editColumn(Random random, ShopGraph shop) {
        if (sales.isEmpty()) {
            return;
        }
        int slot = any(random, sales);
        Sale now = sale(random);
        Sale old = sales.get(slot);
        switch (random.nextInt(4)) {
            case 0 -> {
                shop.sales().item(slot, now.item());
                sales.put(slot, new Sale(now.item(), old.place(), old.amount(), old.stamp()));
            }
            case 1 -> {
                shop.sales().place(slot, now.place());
                sales.put(slot, new Sale(old.item(), now.place(), old.amount(), old.stamp()));
            }
            case 2 -> {
                shop.sales().amount(slot, now.amount());
                sales.put(slot, new Sale(old.item(), old.place(), now.amount(), old.stamp()));
            }
            default -> {
                shop.sales().stamp(slot, now.stamp());
                sales.put(slot, new Sale(old.item(), old.place(), old.amount(), now.stamp()));
            }
        }
    }

    private void editPrices(Random random, ShopGraph shop) {
        String item = ITEMS[1 + random.nextInt(3)];
        if (prices.containsKey(item) && random.nextInt(3) == 0) {
            shop.prices().remove(item);
            prices.remove(item);
        } else {
            Price price = new Price(PLACES[random.nextInt(4)], random.nextInt(4));
            shop.prices().put(item, price);
            prices.put(item, price);
        }
    }

    private static Sale sale(Random random) {
        long amount = random.nextInt(30) == 0 ? -(1L << 40) : random.nextInt(9) - 2;
        return new Sale(ITEMS[random.nextInt(4)], PLACES[random.nextInt(4)], amount, random.nextInt(3));
    }

    private static int any(Random random, Map<Integer, Sale> held) {
        return List.copyOf(held.keySet()).get(random.nextInt(held.size()));
    }
}
