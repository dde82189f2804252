package dev.rivulet.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Written by the processor on generated classes: the parameter names of the graph's own methods,
 * which class files do not keep. Each line is {@code method(type,type)=name,name}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ParameterNames {
    /** One line for each annotated method with parameters. */
    String[] value();
}
