package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value for each two neighbours in the order of a source; the method takes the earlier and the later. Costs O(log n)
 * for each changed row; where one moves, three calls, or as many as a {@link Sliding} of the same order asks for.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Pairwise {
    /** The collection or row operator whose rows are read. */
    String value();
}
