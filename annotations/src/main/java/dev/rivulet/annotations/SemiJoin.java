package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows on the left that have a match on the right, each as often as it stands there. A null in a key matches
 * nothing. A changed row on the left costs O(log m), m the rows of its key; one on the right O(1), or O(m log m) where it is the
 * first or last of its key.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SemiJoin {
    /** The collection or row operator whose rows are kept. */
    String left();

    /** The collection or row operator that is searched. */
    String right();

    /** The components to compare: {@code "symbol"}, or {@code "ticker=symbol"} where the sides differ. Left out, a table joins by its key. */
    String[] on() default {};

    /** A method of the graph that computes the key of a left row; left out, {@code on} says it. */
    String leftKey() default "";

    /** A method of the graph that computes the key of a right row; left out, {@code on} says it. */
    String rightKey() default "";
}
