package dev.rivulet.examples.vwap;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A progress bar on a terminal; nothing where there is none, so that logs stay clean. */
final class Progress implements AutoCloseable {
    /** Events between two steps of the bar: seldom enough to cost nothing. */
    static final int STEP = 10_000;

    private final ProgressBar bar;

    Progress(String task, long events) {
        bar = System.console() == null
                ? null
                : new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(events)
                        .setUpdateIntervalMillis(100)
                        .build();
    }

    void step() {
        if (bar != null) {
            bar.stepBy(STEP);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
