package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The exact sum of a source's values divided by their number. Costs O(1) for each changed row. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Average {
    /** The collection, row operator or groups whose values are taken. */
    String value();

    /** The value of no rows, as a literal of the type declared; without it reading throws, or an optional type is empty. */
    String empty() default "";
}
