package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows on the left that have no match on the right, those with a null in their key among them. Costs as {@link
 * SemiJoin}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AntiJoin {
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
