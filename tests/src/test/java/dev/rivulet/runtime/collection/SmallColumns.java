package dev.rivulet.runtime.collection;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** In all tests columns begin with room for one row, so that each has to grow wherever it stands. */
public final class SmallColumns implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Capacity.first = 1;
    }

    /** The room that columns begin with. */
    public static int first() {
        return Capacity.first;
    }

    /** Runs {@code body}, in which what is built has at most {@code most} rows, or groups. */
    public static void atMost(int most, Runnable body) {
        int before = Capacity.most;
        Capacity.most = most;
        try {
            body.run();
        } finally {
            Capacity.most = before;
        }
    }
}
