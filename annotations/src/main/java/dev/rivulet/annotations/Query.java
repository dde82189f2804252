package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value computed from other nodes: each parameter names the node it reads. A parameter that is a
 * supplier makes its edge lazy: the node behind it is computed only if this run asks for it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Query {
    /** True for a node that is no output: it has neither a reader nor a listener method. */
    boolean internal() default false;

    /** When a newly computed value counts as equal to the old one, so that the change stops here. */
    Cutoff cutoff() default Cutoff.EQUAL;

    /** The largest distance that {@link Cutoff#TOLERANCE} takes for equal; not negative. */
    double tolerance() default 0;
}
