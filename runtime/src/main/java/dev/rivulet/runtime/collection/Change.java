package dev.rivulet.runtime.collection;

/**
 * What became of a row since listeners were last told.
 *
 * @param row the row
 * @param weight how many more there are of it; negative if there are fewer, never 0
 */
public record Change<T>(T row, int weight) {}
