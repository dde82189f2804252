package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The least value of a source that at least the share {@code p} of the values does not exceed: the nearest rank,
 * always one of the values. Of n values it is number ceil(p n) in ascending order, the first for p = 0. Costs O(log n)
 * for each changed row.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Quantile {
    /** The collection or row operator whose rows are read. */
    String value();

    /** The share, 0 to 1: 0.5 is the (lower) median. */
    double p();

    /** The value of no rows, as text; without it a primitive of no rows cannot be read. */
    String empty() default "";
}
