package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The first {@code k} rows of a source in its order. Costs O(log n) for each changed row.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface TopK {
    /** The collection or row operator whose rows are read. */
    String value();

    /** How many rows at most, 1 or more. */
    int k();
}
