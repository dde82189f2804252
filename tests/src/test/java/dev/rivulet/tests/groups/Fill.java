package dev.rivulet.tests.groups;

/** One fill, and where it is booked. */
record Fill(String desk, String book, String symbol, long size) {}
