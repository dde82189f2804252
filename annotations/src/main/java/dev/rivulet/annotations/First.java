package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of the first row of a source in its order. Costs O(log n) for each changed row.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface First {
    /** The collection or row operator whose rows are read. */
    String value();

    /** The value of no rows, as text; without it a primitive of no rows cannot be read. */
    String empty() default "";
}
