package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The exact sum of the values of a source: of floating point the correctly rounded exact sum, of
 * integers a {@code long} that is an error rather than wrapped, of {@code BigDecimal} itself. The
 * sum of no rows is 0. Costs O(1) for each changed row.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Sum {
    /** The collection or row operator whose rows are read. */
    String value();
}
