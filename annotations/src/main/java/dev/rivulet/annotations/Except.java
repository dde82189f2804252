package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows of the first source less those of the second, as bags: of a row that is there m and n times the last
 * m - n remain, as in SQL's EXCEPT ALL. With {@link Intersect} it shares out the first source. Costs O(log m) for each
 * changed row.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Except {
    /** Two collections or row operators with one row type. */
    String[] value();
}
