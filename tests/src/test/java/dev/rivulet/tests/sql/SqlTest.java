package dev.rivulet.tests.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** After any history the graph answers what a database answers about the same rows. */
class SqlTest {
    private static final int STEPS = 60;
    private static final List<Question> QUESTIONS = Questions.all();

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static Database database;

    private Random random;
    private ShopGraph shop;
    private Stock stock;

    @BeforeContainer
    static void open() throws SQLException {
        database = new Database();
    }

    @AfterContainer
    static void close() throws SQLException {
        database.close();
    }

    @Property(tries = 200)
    void answersAreTheSame(@ForAll long seed) {
        random = new Random(seed);
        shop = ShopGraph.builder().build();
        stock = new Stock();
        for (int step = 0; step < STEPS; step++) {
            int kind = random.nextInt(20);
            if (kind == 0) {
                suppose();
            } else if (kind == 1) {
                fail();
            } else if (kind < 5) {
                shop.update(this::edits);
            } else {
                stock.edit(random, shop);
            }
            if (step % 15 == 14) {
                compare();
            }
        }
    }

    private void edits(ShopGraph graph) {
        for (int i = random.nextInt(6); i >= 0; i--) {
            stock.edit(random, graph);
        }
    }

    /** Changes, answers and takes back. */
    private void suppose() {
        Stock kept = new Stock(stock);
        shop.whatIf(this::edits, graph -> {
            compare();
            return null;
        });
        stock = kept;
        compare();
    }

    /** A transaction that throws changes nothing, whether it was read from or not. */
    private void fail() {
        Stock kept = new Stock(stock);
        assertThrows(Refused.class, () -> shop.update(graph -> {
            edits(graph);
            if (random.nextBoolean()) {
                compare();
            }
            edits(graph);
            throw new Refused();
        }));
        stock = kept;
        compare();
    }

    /** Asks all in any order: what is read first brings its sources up to date. */
    private void compare() {
        try {
            database.load(stock);
            List<Question> shuffled = new ArrayList<>(QUESTIONS);
            Collections.shuffle(shuffled, random);
            for (Question question : shuffled) {
                compare(question);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void compare(Question question) throws SQLException {
        List<List<Object>> expected = database.ask(question.sql());
        List<List<Object>> actual = question.graph().apply(shop);
        if (!question.ordered()) {
            Comparator<List<Object>> any = Comparator.comparing(Object::toString);
            expected.sort(any);
            actual.sort(any);
        }
        assertEquals(expected, actual, question.node());
    }
}
