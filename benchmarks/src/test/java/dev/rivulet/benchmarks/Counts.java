package dev.rivulet.benchmarks;

import java.util.Locale;

/**
 * What a line of the table costs, told without a clock.
 *
 * @param operations so many were counted
 * @param nodes how many nodes they ran
 * @param bytes what each allocates once everything is warm
 */
record Counts(int operations, long nodes, double bytes) {
    private static final int WARM = 200;
    private static final int MOST = 1_000;
    private static final int MANY = 20_000;
    /** The JIT compiler removes boxes at last, but nobody knows when. */
    private static final int TRIES = 120;
    /** What is made for good is allocated alike on each JDK, but for boxes that one removes and another does not. */
    private static final double SLACK = 0.2;

    /** Counts a line's benchmark of Rivulet. */
    static Counts of(Line line) throws ReflectiveOperationException {
        Measured work = new Measured(line);
        int times = Math.max(1, Math.min(MOST, MANY / work.operations));
        run(work, Math.max(2, WARM / work.operations));
        long nodes = new Engines(work.parts).runs(() -> run(work, times));
        double bytes = Double.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES && bytes > 0; attempt++) {
            bytes = Math.min(bytes, work.bytes(Math.max(1, MANY / work.operations)));
        }
        return new Counts(times * work.operations, nodes, Math.rint(bytes * 10) / 10);
    }

    private static void run(Measured work, int times) {
        for (int i = 0; i < times; i++) {
            work.prepare();
            work.run();
        }
    }

    /** Nodes to the last one; of bytes none where there were none, else about as many. */
    boolean sameAs(Counts other) {
        return operations == other.operations
                && nodes == other.nodes
                && Math.abs(bytes - other.bytes) <= SLACK * other.bytes;
    }

    String text() {
        return "%,d nodes for %,d operations, %.1f bytes for each".formatted(nodes, operations, bytes);
    }

    String row() {
        return String.format(Locale.ROOT, "%d,%d,%.1f", operations, nodes, bytes);
    }

    static Counts parse(String row) {
        String[] cells = row.split(",");
        return new Counts(Integer.parseInt(cells[0]), Long.parseLong(cells[1]), Double.parseDouble(cells[2]));
    }
}
