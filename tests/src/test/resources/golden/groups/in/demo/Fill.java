package demo;

/** One fill. */
public record Fill(String symbol, long signedSize) {}
