package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows of the first source that are in the second, as bags: of a row that is there m and n times the first
 * min(m, n), as in SQL's INTERSECT ALL. Costs O(log m) for each changed row.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Intersect {
    /** Two collections or row operators with one row type. */
    String[] value();
}
