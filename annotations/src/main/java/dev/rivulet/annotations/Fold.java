package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that rows are added to and taken out of: the method takes the accumulator, then what it needs of the row, and
 * returns the accumulator with the row. The accumulator is immutable and no floating point number, whose sums depend on
 * history: for those there is {@link Sum}. {@link Zero} and {@link Unfold} of the same node say where it begins, and how
 * a row is taken out. The order of the rows is not defined. Costs O(1) for each changed row.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Fold {
    /** The collection or row operator whose rows are read. */
    String value();
}
