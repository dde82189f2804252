package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Any number of rows for each row of a source: the method returns a {@code Stream}, a {@code
 * Collection} or another {@code Iterable}. They stand in the order of the source, then in that in which they came. A
 * changed row costs what its method gives before and after.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FlatMap {
    /** The collection or row operator whose rows are read. */
    String value();
}
