package dev.rivulet.benchmarks;

/** Many short chains by hand on arrays, with a dirty flag and a cutoff for each node. */
final class HandChains {
    private final double[][] values;
    private final boolean[][] dirty;

    HandChains(int count, int length) {
        values = new double[count][length + 1];
        dirty = new boolean[count][length + 2];
    }

    /** Sets an input, runs what is dirty of all chains, and reads the end of the first. */
    double flags(int input, double value) {
        if (!same(values[input][0], value)) {
            values[input][0] = value;
            dirty[input][1] = true;
        }
        for (int i = 0; i < values.length; i++) {
            run(values[i], dirty[i]);
        }
        return values[0][values[0].length - 1];
    }

    private static void run(double[] chain, boolean[] stale) {
        for (int i = 1; i < chain.length; i++) {
            if (stale[i]) {
                stale[i] = false;
                double next = chain[i - 1] + 1;
                if (!same(chain[i], next)) {
                    chain[i] = next;
                    stale[i + 1] = true;
                }
            }
        }
    }

    private static boolean same(double x, double y) {
        return Double.doubleToLongBits(x) == Double.doubleToLongBits(y);
    }
}
