package dev.rivulet.examples.crossrate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Reads the daily bars of Apple in 2013 that come with the tape. */
final class BarReader {
    private static final String FILE = "appleinc_bars_from_20130101_usd.csv";
    private static final int CLOSE = 4;

    private BarReader() {}

    /** The bars, one for each day that the exchange was open. */
    static List<Bar> read() {
        try (InputStream in = BarReader.class.getClassLoader().getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(BarReader::bar).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Bar bar(String line) {
        String[] fields = line.split(",");
        return new Bar(LocalDate.parse(fields[0]), Double.parseDouble(fields[CLOSE]));
    }
}
