package dev.rivulet.examples.vwap;

/** A tape that cannot be read; the message is one line that names file, line and column. */
public final class TapeException extends Exception {
    private static final long serialVersionUID = 1L;

    TapeException(String message) {
        super(message);
    }
}
