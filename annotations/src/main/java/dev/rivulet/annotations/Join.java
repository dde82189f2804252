package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value for each pair of rows, one from each side, whose keys are equal. A null in a key matches nothing. A side
 * whose parameter is {@code @Nullable} may be missing: then each row of the other side that has no match is given once,
 * with null. Pairs stand in the order of the left rows, then of the right. A changed row costs O(1) and as much as it
 * has matches.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Join {
    /** The collection or row operator on the left. */
    String left();

    /** The collection or row operator on the right; may be the same. */
    String right();

    /** The components to compare: {@code "symbol"}, or {@code "ticker=symbol"} where the sides differ. Left out, a table joins by its key. */
    String[] on() default {};

    /** A method of the graph that computes the key of a left row; left out, {@code on} says it. */
    String leftKey() default "";

    /** A method of the graph that computes the key of a right row; left out, {@code on} says it. */
    String rightKey() default "";
}
