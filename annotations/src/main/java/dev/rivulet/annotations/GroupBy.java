package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One nested graph for each key that the method gives, made with its first row and dropped with its last. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface GroupBy {
    /** The collection or row operator whose rows are grouped. */
    String value();

    /** The graph made for each key: a type annotated with {@link Graph}. */
    Class<?> into();

    /** The nested collection that is fed, where more than one has the row type; else empty. */
    String feed() default "";
}
