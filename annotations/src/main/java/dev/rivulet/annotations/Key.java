package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The key. On a parameter of a row function: the key of the row's table or group, whatever the
 * parameter's name; where both sides of a {@link Join} have a key, the key of the side that the parameter is called like. On an abstract {@link Input} of a nested graph: bound to the group's key.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Key {}
