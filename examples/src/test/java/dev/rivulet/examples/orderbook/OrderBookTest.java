package dev.rivulet.examples.orderbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The book against one from scratch after every change, and the program as a user runs it. */
class OrderBookTest {
    private static final int STEPS = 400;
    private static final List<String> SYMBOLS = List.of("OAT", "RYE", "WHEAT");

    private final Map<String, Instrument> instruments = new HashMap<>();
    private final OrderBookGraph book = OrderBookGraph.builder().shown("RYE").build();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyStepIsWhatComesFromScratch(long seed) {
        Random random = new Random(seed);
        Flow flow = new Flow(book, SYMBOLS, 3, random);
        for (int i = 0; i < STEPS; i++) {
            step(flow, SYMBOLS.get(random.nextInt(SYMBOLS.size())), random);
            check(new FromScratch(flow.orders().values(), instruments));
        }
    }

    private void step(Flow flow, String symbol, Random random) {
        switch (random.nextInt(10)) {
            case 0, 1 -> list(symbol, random.nextInt(4));
            case 2 -> book.shown(symbol);
            default -> flow.step(15);
        }
    }

    /** Lists an instrument with a tick of so many quarters; takes it off for none. */
    private void list(String symbol, int quarters) {
        if (quarters > 0) {
            Instrument instrument = new Instrument(symbol, quarters * 0.25);
            instruments.put(symbol, instrument);
            book.instruments().put(symbol, instrument);
        } else if (instruments.remove(symbol) != null) {
            book.instruments().remove(symbol);
        }
    }

    private void check(FromScratch scratch) {
        assertEquals(scratch.unlisted(), book.unlisted().toList());
        assertEquals(scratch.quotes(), book.quotes().toList());
        assertEquals(scratch.bids(book.shown()), book.bids().asList());
        assertEquals(scratch.asks(book.shown()), book.asks().asList());
        assertTrue(scratch.same(book));
    }

    @Test
    void theProgram() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean right = OrderBookMain.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(right, text);
        assertTrue(text.contains("a tick of 0.02 instead of 0.01"), text);
    }
}
