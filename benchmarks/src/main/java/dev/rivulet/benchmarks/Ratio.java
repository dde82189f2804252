package dev.rivulet.benchmarks;

/**
 * What Rivulet takes for a line, as a multiple of what a peer takes in the same run.
 *
 * @param value the multiple
 * @param error by how much it may be wrong; not a number where one iteration alone was measured
 */
record Ratio(double value, double error) {
    /** Two JVMs that run the same code differ by this part, whatever their iterations say. */
    private static final double FORKS = 0.05;

    static Ratio of(Line.Figures rivulet, Line.Figures peer) {
        double value = rivulet.nanos() / peer.nanos();
        return new Ratio(value, value * Math.hypot(rivulet.error() / rivulet.nanos(), peer.error() / peer.nanos()));
    }

    /** By how much this may differ from {@code recorded} without meaning anything. */
    double noise(Ratio recorded) {
        double runs = Math.hypot(error, recorded.error);
        return Double.isNaN(runs) ? Double.POSITIVE_INFINITY : Math.max(runs, FORKS * recorded.value);
    }

    /** Whether this differs from {@code recorded} by more than the noise of both. */
    boolean moved(Ratio recorded) {
        return Math.abs(value - recorded.value) > noise(recorded);
    }
}
