package dev.rivulet.examples.orderbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Orders by chance, placed, reduced and cancelled around a middle; a copy of what stands is kept. */
final class Flow {
    private static final long MIDDLE = 100_000;

    private final OrderBookGraph book;
    private final Random random;
    private final int width;
    private final List<String> symbols;
    private final Map<Long, LimitOrder> orders = new LinkedHashMap<>();
    private final List<Long> numbers = new ArrayList<>();
    private long last;

    /** Into {@code book}, for {@code symbols}, most of them up to {@code width} ticks from the middle. */
    Flow(OrderBookGraph book, List<String> symbols, int width, Random random) {
        this.book = book;
        this.symbols = symbols;
        this.width = width;
        this.random = random;
    }

    /** The orders that stand, by number, in the order in which they came. */
    Map<Long, LimitOrder> orders() {
        return orders;
    }

    /** Places an order. */
    void place() {
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        long away = 1 + (long) Math.abs(width * random.nextGaussian());
        LimitOrder order = new LimitOrder(
                symbols.get(random.nextInt(symbols.size())),
                side,
                side == Side.BUY ? MIDDLE - away : MIDDLE + away,
                1 + random.nextInt(100));
        numbers.add(++last);
        put(last, order);
    }

    /** Places an order if few stand, and else changes one. */
    void step(int few) {
        if (numbers.size() < few || random.nextInt(3) == 0) {
            place();
            return;
        }
        int at = random.nextInt(numbers.size());
        LimitOrder order = orders.get(numbers.get(at));
        if (order.quantity() > 1 && numbers.size() < 2 * few) {
            put(numbers.get(at), order.reducedTo(order.quantity() / 2));
        } else {
            cancel(at);
        }
    }

    private void put(long number, LimitOrder order) {
        orders.put(number, order);
        book.orders().put(number, order);
    }

    private void cancel(int at) {
        Long number = numbers.get(at);
        numbers.set(at, numbers.get(numbers.size() - 1));
        numbers.remove(numbers.size() - 1);
        orders.remove(number);
        book.orders().remove(number);
    }
}
