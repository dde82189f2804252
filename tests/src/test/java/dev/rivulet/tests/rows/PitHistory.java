package dev.rivulet.tests.rows;

import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.tests.rows.Pit.Fill;
import dev.rivulet.tests.rows.Pit.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An endless history of a {@link Pit} that never has more than a few hundred rows, though ever new keys. */
final class PitHistory {
    private static final int FILLS = 150;
    private static final int BUSTED = 50;
    private static final int QUOTES = 30;

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    final PitGraph pit = PitGraph.builder().build();
    private final Random random;
    private final boolean transactions;
    private Map<Integer, Fill> fills = new LinkedHashMap<>();
    private Map<Integer, Fill> busted = new LinkedHashMap<>();
    private Map<String, Quote> quotes = new LinkedHashMap<>();
    private double fee;
    private int step;

    /** With or without {@code transactions}: batches, some of which fail, and suppositions. */
    PitHistory(long seed, boolean transactions) {
        random = new Random(seed);
        this.transactions = transactions;
    }

    /** Makes {@code steps} more steps, and reads after one of {@code readEvery}. */
    void run(int steps, int readEvery) {
        for (int i = 0; i < steps; i++) {
            step++;
            step();
            if (random.nextInt(readEvery) == 0) {
                read();
            }
        }
    }

    private void step() {
        int kind = transactions ? random.nextInt(100) : 100;
        if (kind < 2) {
            takenBack(() -> pit.whatIf(this::edits, PitGraph::charged));
        } else if (kind < 4) {
            takenBack(() -> {
                try {
                    pit.update(graph -> {
                        edits(graph);
                        throw new Refused();
                    });
                } catch (Refused expected) {
                    // nothing is kept
                }
            });
        } else if (kind < 14) {
            pit.update(this::edits);
        } else if (kind == 14) {
            pit.onTurnover(turnover -> {}).close();
        } else {
            edit();
        }
    }

    private void takenBack(Runnable changes) {
        Map<Integer, Fill> oldFills = fills;
        Map<Integer, Fill> oldBusted = busted;
        Map<String, Quote> oldQuotes = quotes;
        double oldFee = fee;
        fills = new LinkedHashMap<>(fills);
        busted = new LinkedHashMap<>(busted);
        quotes = new LinkedHashMap<>(quotes);
        changes.run();
        fills = oldFills;
        busted = oldBusted;
        quotes = oldQuotes;
        fee = oldFee;
    }

    private void edits(PitGraph graph) {
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            edit();
        }
    }

    private void read() {
        switch (random.nextInt(4)) {
            case 0 -> pit.word();
            case 1 -> pit.levels().size();
            case 2 -> pit.charged();
            default -> pit.stabilize();
        }
    }

    private void edit() {
        int kind = random.nextInt(100);
        if (kind < 55) {
            edit(pit.fills(), fills, FILLS, fill());
        } else if (kind < 70) {
            // half of them are fills, so that there is something to share
            boolean same = random.nextBoolean() && !fills.isEmpty();
            edit(pit.busted(), busted, BUSTED, same ? fills.get(any(fills)) : fill());
        } else if (kind < 80) {
            editColumn();
        } else if (kind < 99) {
            editQuotes();
        } else {
            fee = random.nextInt(4);
            pit.fee(fee);
        }
    }

    private void edit(Rows<Fill> rows, Map<Integer, Fill> held, int most, Fill fill) {
        int kind = random.nextInt(8);
        if (held.isEmpty() || kind < 4 && held.size() < most) {
            held.put(rows.insert(fill), fill);
            return;
        }
        int slot = any(held);
        if (kind == 4) {
            rows.replaceSlot(slot, fill);
            held.put(slot, fill);
        } else if (kind == 5) {
            Fill old = held.get(slot);
            held.remove(rows.slotOf(old));
            rows.delete(old);
        } else {
            rows.deleteSlot(slot);
            held.remove(slot);
        }
    }

    private void editColumn() {
        if (fills.isEmpty()) {
            return;
        }
        int slot = any(fills);
        Fill old = fills.get(slot);
        Fill now = fill();
        if (random.nextBoolean()) {
            pit.fills().at(slot, now.at());
            fills.put(slot, new Fill(old.symbol(), now.at(), old.price(), old.size()));
        } else {
            pit.fills().symbol(slot, now.symbol());
            fills.put(slot, new Fill(now.symbol(), old.at(), old.price(), old.size()));
        }
    }

    private void editQuotes() {
        String symbol = symbol();
        if (quotes.size() < QUOTES || quotes.containsKey(symbol)) {
            Quote quote = new Quote(random.nextInt(40) / 4.0, random.nextBoolean() ? "X" : "Y");
            pit.quotes().put(symbol, quote);
            quotes.put(symbol, quote);
        } else {
            String oldest = quotes.keySet().iterator().next();
            pit.quotes().remove(oldest);
            quotes.remove(oldest);
        }
    }

    private String symbol() {
        return "S" + (step / 200 + random.nextInt(12));
    }

    private Fill fill() {
        String symbol = random.nextInt(10) == 0 ? null : symbol();
        return new Fill(symbol, random.nextInt(300), random.nextInt(40) / 4.0, random.nextInt(5));
    }

    private int any(Map<Integer, Fill> held) {
        return List.copyOf(held.keySet()).get(random.nextInt(held.size()));
    }

    /** A graph that was given the rows that are left and nothing else. */
    PitGraph fresh() {
        PitGraph fresh = PitGraph.builder().fee(fee).build();
        fills.values().forEach(fresh.fills()::insert);
        busted.values().forEach(fresh.busted()::insert);
        quotes.forEach(fresh.quotes()::put);
        return fresh;
    }
}
