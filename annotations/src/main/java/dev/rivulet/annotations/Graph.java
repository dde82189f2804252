package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface or an abstract class as a graph. The processor writes a final class next to
 * it, {@code PricingGraph} for {@code Pricing} and {@code Outer_InnerGraph} for a nested type, that
 * implements it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Graph {}
