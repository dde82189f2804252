package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The values of a source joined two and two in its order: {@code join(join(a, b), c)}, bracketed in any way, so that the
 * method must be associative; it need not be commutative. Costs O(log n) calls for each changed row.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Reduce {
    /** The collection or row operator whose rows are read. */
    String value();

    /** The value of no rows, as text; without it a primitive of no rows cannot be read. */
    String empty() default "";
}
