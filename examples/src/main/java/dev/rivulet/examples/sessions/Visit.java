package dev.rivulet.examples.sessions;

import java.time.Duration;
import java.time.Instant;

/**
 * A session.
 *
 * @param user whose it is
 * @param start of its first edit
 * @param end a gap after its last edit; no longer part of it
 * @param size its edits
 * @param written characters that they added, less those they took away
 */
public record Visit(String user, Instant start, Instant end, int size, long written) {
    /** From the first edit to the last, of sessions that {@code gap} ends. */
    Duration active(Duration gap) {
        return Duration.between(start, end.minus(gap));
    }
}
