package dev.rivulet.examples.orderbook;

import dev.rivulet.examples.support.Costs;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A market of a few instruments under a flow of orders, the spread and the depth read after each. */
public final class OrderBookMain {
    private static final int ORDERS = 20_000;
    private static final int EVENTS = 50_000;
    private static final int WIDTH = 10_000;
    private static final List<Instrument> LISTED =
            List.of(new Instrument("OAT", 0.02), new Instrument("RYE", 0.01), new Instrument("WHEAT", 0.05));

    private final PrintStream out;
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final OrderBookGraph book = OrderBookGraph.builder().shown("RYE").build();
    private final Flow flow = new Flow(
            book, LISTED.stream().map(Instrument::symbol).toList(), WIDTH, new Random(11));

    private OrderBookMain(PrintStream out) {
        this.out = out;
    }

    /** Runs, and exits with 1 if a result is not that of a computation from scratch. */
    public static void main(String[] arguments) {
        if (!run(System.out)) {
            System.exit(1);
        }
    }

    static boolean run(PrintStream out) {
        return new OrderBookMain(out).run();
    }

    private boolean run() {
        LISTED.forEach(this::list);
        for (int i = 0; i < ORDERS; i++) {
            flow.place();
        }
        read();
        Costs.micros(EVENTS, this::event);
        double micros = Costs.micros(EVENTS, this::event);
        touches();
        ladder();
        out.printf("%n%,d events, %.1f µs each with spread and depth read; %,d orders worth %,.2f USD stand%n",
                EVENTS, micros, flow.orders().size(), book.resting());
        boolean right = same();
        change("a tick of 0.02 instead of 0.01", () -> list(new Instrument("RYE", 0.02)));
        right &= same();
        change("wheat shown instead of rye", () -> book.shown("WHEAT"));
        right &= same();
        out.println("\nthe book " + (right ? "equal to" : "NOT that of") + " a computation from scratch");
        return right;
    }

    private void list(Instrument instrument) {
        instruments.put(instrument.symbol(), instrument);
        book.instruments().put(instrument.symbol(), instrument);
    }

    private void event(int i) {
        flow.step(ORDERS);
        read();
    }

    private void read() {
        if (!(book.spread() > 0) || book.bidDepth() <= 0 || book.askDepth() <= 0) {
            throw new IllegalStateException("a book without a market: " + book.bestBids().asList());
        }
    }

    /** A change that many orders feel. */
    private void change(String what, Runnable change) {
        double micros = Costs.micros(1, i -> {
            change.run();
            read();
        });
        out.printf("%n%s: %,.0f µs, %,d of %,d orders are in the book%n",
                what, micros, book.bids().size() + book.asks().size(), book.quotes().size());
        ladder();
    }

    private void touches() {
        for (String symbol : book.touches().keys()) {
            Touch touch = book.touches().get(symbol);
            out.printf("%-5s %,8d orders, best %10.2f to %.2f%n",
                    symbol, touch.orders(), touch.bid(), touch.ask());
        }
        out.println();
    }

    private void ladder() {
        out.printf("%-5s %10s %10s   %-10s %-10s%n", book.shown(), "bid for", "price", "price", "ask for");
        Iterator<Quote> asks = book.bestAsks().iterator();
        for (Quote bid : book.bestBids()) {
            Quote ask = asks.next();
            out.printf("%16d %10.2f   %-10.2f %-10d%n", bid.quantity(), bid.price(), ask.price(), ask.quantity());
        }
        out.printf("spread %.2f, depth %,d to %,d%n", book.spread(), book.bidDepth(), book.askDepth());
    }

    private boolean same() {
        return new FromScratch(flow.orders().values(), instruments).same(book);
    }
}
