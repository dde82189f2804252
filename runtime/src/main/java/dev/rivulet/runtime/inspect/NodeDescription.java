package dev.rivulet.runtime.inspect;

import java.util.List;

/**
 * An input or a node of a graph.
 *
 * @param name its name
 * @param kind what it is: input, query, filter, …
 * @param type its value's type
 * @param height the longest path from an input; 0 for an input
 * @param reads the names of what it reads
 * @param lazy the names of what it reads only when it asks
 * @param source the method of the user's that it came from
 */
public record NodeDescription(
        String name,
        String kind,
        String type,
        int height,
        List<String> reads,
        List<String> lazy,
        String source) {}
