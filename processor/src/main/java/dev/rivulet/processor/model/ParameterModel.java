package dev.rivulet.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A parameter: its name is the edge.
 *
 * @param name as written by the user
 * @param type its type
 * @param key whether it is annotated with {@code @Key}
 * @param nullable whether it or its type is annotated with a {@code @Nullable}
 * @param origin where an error about it points
 */
public record ParameterModel(String name, TypeName type, boolean key, boolean nullable, Origin origin) {}
