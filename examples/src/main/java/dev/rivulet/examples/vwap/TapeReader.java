package dev.rivulet.examples.vwap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a tape from CSV: a header {@code timestamp,price,amount}, then a trade a line. */
public final class TapeReader {
    /** The tape that comes with the examples: BTC-USD, 25 November to 1 December 2013. */
    static final String SAMPLE = "bitstamp_trades_from_20131125_usd.csv";

    private static final String HEADER = "timestamp,price,amount";
    private static final List<String> COLUMNS = List.of(HEADER.split(","));

    private final String file;
    private int line;

    private TapeReader(String file) {
        this.file = file;
    }

    /** The tape in {@code file}; the sample if it is null. */
    public static Tape read(Path file) throws TapeException {
        TapeReader reader = new TapeReader(file == null ? SAMPLE : file.toString());
        try (InputStream in = file == null
                ? TapeReader.class.getClassLoader().getResourceAsStream(SAMPLE)
                : Files.newInputStream(file)) {
            return reader.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (NoSuchFileException e) {
            throw new TapeException(file + ": there is no such file");
        } catch (IOException e) {
            throw new TapeException(file + ": cannot be read after line " + reader.line + ": " + e);
        }
    }

    private Tape read(BufferedReader in) throws IOException, TapeException {
        line = 1;
        String header = in.readLine();
        if (!HEADER.equals(header)) {
            throw error(1, "the first line must be '" + HEADER + "', not "
                    + (header == null ? "missing" : "'" + header + "'"));
        }
        List<Trade> trades = new ArrayList<>();
        for (String text; (text = in.readLine()) != null; ) {
            line++;
            trades.add(trade(text));
        }
        if (trades.isEmpty()) {
            throw error(1, "there is no trade after the header");
        }
        return new Tape(
                trades.stream().mapToLong(Trade::at).toArray(),
                trades.stream().mapToDouble(Trade::price).toArray(),
                trades.stream().mapToDouble(Trade::amount).toArray());
    }

    private Trade trade(String text) throws TapeException {
        String[] fields = text.split(",", -1);
        if (fields.length != COLUMNS.size()) {
            throw error(
                    Math.min(fields.length, COLUMNS.size()),
                    "a trade has " + COLUMNS.size() + " fields, " + HEADER + "; here are " + fields.length);
        }
        return new Trade(seconds(fields[0]), number(fields, 1), number(fields, 2));
    }

    private long seconds(String field) throws TapeException {
        try {
            return Long.parseLong(field);
        } catch (NumberFormatException e) {
            throw error(1, "'" + field + "' is no timestamp in whole seconds since 1970");
        }
    }

    private double number(String[] fields, int column) throws TapeException {
        double value = Double.NaN;
        try {
            value = Double.parseDouble(fields[column]);
        } catch (NumberFormatException e) {
            // said below, with every other value that will not do
        }
        if (!Double.isFinite(value) || value < 0) {
            throw error(
                    column + 1, "'" + fields[column] + "' is no " + COLUMNS.get(column) + ", a number of 0 or more");
        }
        return value;
    }

    private TapeException error(int column, String message) {
        return new TapeException(file + ": line " + line + ", column " + column + ": " + message);
    }
}
