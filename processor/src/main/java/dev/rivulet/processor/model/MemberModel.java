package dev.rivulet.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A method that is no node: a declared reader if abstract, without parameters and named like a node.
 *
 * @param method the method
 * @param returned its return type
 * @param isFinal whether it is final
 * @param origin where an error about it points
 */
public record MemberModel(MethodModel method, TypeName returned, boolean isFinal, Origin origin) {}
