package dev.rivulet.examples.positions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Desks that trade by chance, and prices that wander; the same for the same seed. */
final class Market {
    /** The desks of the firm. */
    static final List<String> DESKS = List.of("rates", "credit", "equities", "energy");

    private static final int BOOKS = 6;
    private static final int SYMBOLS = 40;

    private final Random random;
    private final List<String> symbols =
            DESKS.stream().flatMap(desk -> IntStream.range(0, SYMBOLS).mapToObj(i -> symbol(desk, i))).toList();
    private final Map<String, Double> prices = new HashMap<>();

    Market(Random random) {
        this.random = random;
        symbols.forEach(symbol -> prices.put(symbol, cents(100 * Math.exp(random.nextGaussian()))));
    }

    /** What is traded, by the desks in their order. */
    List<String> symbols() {
        return symbols;
    }

    /** The symbols of {@code desk} begin with its first two letters. */
    private static String symbol(String desk, int i) {
        return "%s%02d".formatted(desk.substring(0, 2).toUpperCase(Locale.ROOT), i);
    }

    /** What {@code symbol} is worth now. */
    Mark mark(String symbol) {
        return new Mark(symbol, prices.get(symbol));
    }

    /** A symbol whose price has changed by a little. */
    Mark tick() {
        String symbol = symbols.get(random.nextInt(symbols.size()));
        double factor = 1 + 0.002 * random.nextGaussian();
        prices.computeIfPresent(symbol, (same, price) -> Math.max(0.01, cents(price * factor)));
        return mark(symbol);
    }

    /** A trade of some book in hundreds, at about the price; the first books of a desk trade most. */
    Fill fill() {
        int desk = random.nextInt(DESKS.size());
        int book = (int) Math.min(BOOKS - 1, Math.abs(BOOKS / 2.5 * random.nextGaussian()));
        String symbol = symbols.get(desk * SYMBOLS + random.nextInt(SYMBOLS));
        long quantity = 100 * (random.nextInt(41) - 20);
        return new Fill(
                DESKS.get(desk),
                DESKS.get(desk) + " " + (book + 1),
                symbol,
                quantity == 0 ? 100 : quantity,
                cents(prices.get(symbol) * (1 + 0.0005 * random.nextGaussian())));
    }

    private static double cents(double price) {
        return Math.round(price * 100) / 100.0;
    }
}
