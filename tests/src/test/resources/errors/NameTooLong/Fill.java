package demo;

public record Fill(String symbol, long size) {}
