package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows of a source in the order of the key that the method gives; equal keys in the order of the source. A
 * floating point key is ordered as by {@code Double.compare}. Costs O(log n) for each changed row.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SortBy {
    /** The collection or row operator whose rows are read. */
    String value();

    /** Whether the greatest key comes first; equal keys keep the order of the source. */
    boolean descending() default false;
}
