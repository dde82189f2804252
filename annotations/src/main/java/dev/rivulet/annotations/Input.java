package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value set from outside. An abstract method must be given to the builder; a concrete one gives
 * the starting value, evaluated once in {@code build()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Input {
    /** When a new value counts as equal to the old one, so that setting it changes nothing. */
    Cutoff cutoff() default Cutoff.EQUAL;

    /** The largest distance that {@link Cutoff#TOLERANCE} takes for equal; not negative. */
    double tolerance() default 0;
}
