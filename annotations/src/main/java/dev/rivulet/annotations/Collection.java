package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Rows put in from outside: {@code Rows<T>}, a bag, or {@code Table<K, V>}, keyed. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Collection {
    /**
     * Whether a row goes by itself once no window can hold it any more: within the first {@code advanceTo} that
     * finds it late, or the last window that held it told of. For rows that stand in windows.
     */
    boolean clean() default false;
}
