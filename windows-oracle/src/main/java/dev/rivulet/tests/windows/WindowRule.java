package dev.rivulet.tests.windows;

import java.util.List;

/** Which windows a row is in by its time alone, and when they close. */
public interface WindowRule {
    /** Whether windows that meet are one. */
    boolean session();

    /** The windows of a row at {@code time}, earliest first; a session's, before any merge. */
    List<Span> spans(long time);

    /** Whether {@code span} is closed once time has come to {@code watermark}. */
    boolean closes(Span span, long watermark);
}
