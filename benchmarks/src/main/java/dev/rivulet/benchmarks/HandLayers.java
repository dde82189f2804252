package dev.rivulet.benchmarks;

/** The layered graph by hand on arrays: all of it without tracking, and with a dirty flag for each node. */
final class HandLayers {
    private final int width;
    private final int[] left;
    private final int[] right;
    private final double[] values;
    private final boolean[] dirty;
    private final int[][] dependents;

    HandLayers(int width, int[] left, int[] right) {
        this.width = width;
        this.left = left;
        this.right = right;
        this.values = new double[width + left.length];
        this.dirty = new boolean[width + left.length];
        int[] counts = new int[values.length];
        for (int i = 0; i < left.length; i++) {
            counts[left[i]]++;
            counts[right[i]]++;
        }
        dependents = new int[values.length][];
        for (int i = 0; i < values.length; i++) {
            dependents[i] = new int[counts[i]];
        }
        for (int i = left.length - 1; i >= 0; i--) {
            dependents[left[i]][--counts[left[i]]] = width + i;
            dependents[right[i]][--counts[right[i]]] = width + i;
        }
    }

    double plain(int input, double value) {
        values[input] = value;
        for (int i = 0; i < left.length; i++) {
            values[width + i] = values[left[i]] * 0.5 + values[right[i]] * 0.25 + 1;
        }
        return values[values.length - width];
    }

    double flags(int input, double value) {
        if (Double.doubleToLongBits(values[input]) != Double.doubleToLongBits(value)) {
            values[input] = value;
            mark(input);
        }
        for (int i = 0; i < left.length; i++) {
            if (dirty[width + i]) {
                dirty[width + i] = false;
                double next = values[left[i]] * 0.5 + values[right[i]] * 0.25 + 1;
                if (Double.doubleToLongBits(values[width + i]) != Double.doubleToLongBits(next)) {
                    values[width + i] = next;
                    mark(width + i);
                }
            }
        }
        return values[values.length - width];
    }

    private void mark(int node) {
        for (int dependent : dependents[node]) {
            dirty[dependent] = true;
        }
    }
}
