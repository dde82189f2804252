package dev.rivulet.processor.check;

import dev.rivulet.processor.report.Problems;

/** A rule of the language. */
interface Check {
    /** Reports where {@code subject} breaks the rule. */
    void check(Subject subject, Problems problems);
}
