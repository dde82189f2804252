package dev.rivulet.examples.vwap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job as a user runs it: what it prints and how it exits. */
class VwapMainTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return VwapMain.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theWholeTapeIsEqualToTheBitToAComputationFromScratch() {
        assertEquals(0, run("--repeat", "1"), () -> out() + err());
        assertTrue(out().contains("every hour and the VWAP over all: equal to the bit"), out());
        assertTrue(out().contains("2013-11-25T00:00:00Z"), out());
        assertTrue(out().contains("9,399 minutes with 175,741.8070 bitcoins"), out());
        assertTrue(out().contains("at most 352 trades kept, 0 came too late"), out());
        assertTrue(out().contains("every minute: equal to the bit"), out());
    }

    @Test
    void tenThousandInstrumentsAndFourNodesForEachEvent() {
        assertEquals(0, run("--repeat", "1", "--instruments", "10000"), () -> out() + err());
        assertTrue(out().contains("the total of all instruments: equal to the bit"), out());
        assertTrue(out().contains(" 4.00 nodes run for each event"), out());
    }

    @Test
    void aMissingFile() {
        String file = folder.resolve("none.csv").toString();
        assertEquals(2, run(file));
        assertEquals(file + ": there is no such file\n", err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time,price,amount | line 1, column 1: the first line must be 'timestamp,price,amount', not 'time,price,amount'",
                "timestamp,price,amount | line 1, column 1: there is no trade after the header",
                "timestamp,price,amount;1,2 | line 2, column 2: a trade has 3 fields, timestamp,price,amount; here are 2",
                "timestamp,price,amount;1,2,3;x,2,3 | line 3, column 1: 'x' is no timestamp in whole seconds since 1970",
                "timestamp,price,amount;1,2e,3 | line 2, column 2: '2e' is no price, a number of 0 or more",
                "timestamp,price,amount;1,2,-3 | line 2, column 3: '-3' is no amount, a number of 0 or more",
                "timestamp,price,amount;1,NaN,3 | line 2, column 2: 'NaN' is no price, a number of 0 or more"
            })
    void aMalformedFile(String text, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("tape.csv"), text.replace(';', '\n') + "\n");
        assertEquals(2, run(file.toString()));
        assertEquals(file + ": " + message + "\n", err());
        assertEquals("", out());
    }

    @Test
    void aWrongArgument() {
        assertEquals(2, run("--repeat", "0"));
        assertTrue(err().startsWith("--repeat must be at least 1, not 0"), err());
    }
}
