package dev.rivulet.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A parameter: its name is the edge.
 *
 * @param name as written by the user
 * @param type its type
 * @param key whether it is annotated with {@code @Key}
 * @param origin where an error about it points
 */
public record ParameterModel(String name, TypeName type, boolean key, Origin origin) {}
