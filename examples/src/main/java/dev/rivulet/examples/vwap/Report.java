package dev.rivulet.examples.vwap;

import java.io.PrintStream;

/** The last lines of a run: figures, and whether the result is the one from scratch. */
final class Report {
    private Report() {}

    /** Whether two figures are the same to the bit. */
    static boolean same(double incremental, double scratch) {
        return Double.doubleToLongBits(incremental) == Double.doubleToLongBits(scratch);
    }

    static void figures(Meter.Reading reading, double nodes, PrintStream out) {
        out.printf(
                "%,.0f events a second, %.2f nodes run for each event, %.1f bytes allocated for each event%n",
                reading.eventsPerSecond(), nodes, reading.bytesPerEvent());
    }

    static boolean verdict(boolean same, String what, PrintStream out) {
        out.println(what + (same ? ": equal to the bit to a computation from scratch" : ": NOT what a computation from scratch gives"));
        return same;
    }
}
