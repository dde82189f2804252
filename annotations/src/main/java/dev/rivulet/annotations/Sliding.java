package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value for each run of {@code rows} neighbours in the order of a source; the method takes them as a {@code
 * List}, which it may not keep. Costs O(log n + rows) for each changed row, and up to {@code 2 rows - 1} calls where one
 * moves.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Sliding {
    /** The collection or row operator whose rows are read. */
    String value();

    /** How many neighbours make a run, 2 or more. */
    int rows();
}
