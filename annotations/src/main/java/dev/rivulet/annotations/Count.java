package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The number of rows of a source, as {@code int} or {@code long}. Costs O(1) for each changed row. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Count {
    /** The collection or row operator whose rows are read. */
    String value();
}
