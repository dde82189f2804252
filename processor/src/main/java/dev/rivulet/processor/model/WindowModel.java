package dev.rivulet.processor.model;

/**
 * How rows are grouped by event time, as declared.
 *
 * @param on the component that holds the time
 * @param size how long a window is; empty for sessions
 * @param slide how far a window starts after the one before; empty if that is its size
 * @param gap how far apart two rows of a session are at most; empty if there are none
 * @param lateness how long after its end a window takes rows in
 * @param offset how far windows are moved on from the epoch; may be empty
 * @param unit the name of what an epoch number counts; FOREVER for none
 * @param zone the zone; may be empty
 * @param archive the collection that gets a row for each window that closes; may be empty
 */
public record WindowModel(
        String on,
        String size,
        String slide,
        String gap,
        String lateness,
        String offset,
        String unit,
        String zone,
        String archive) {
    /** Whether the windows are sessions. */
    public boolean session() {
        return !gap.isEmpty();
    }

    /** Whether a row may be in several windows. */
    public boolean overlapping() {
        return !slide.isEmpty() && !slide.equals(size);
    }

    /** Whether a window's length is one of the calendar. */
    public boolean calendar() {
        return !size.isEmpty() && !size.contains("T");
    }
}
