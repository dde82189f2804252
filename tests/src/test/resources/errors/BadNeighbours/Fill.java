package demo;

public record Fill(String symbol, double price, long size) {}
