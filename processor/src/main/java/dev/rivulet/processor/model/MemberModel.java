package dev.rivulet.processor.model;

/**
 * A method that is no node: a declared reader if abstract, without parameters and named like a
 * node.
 *
 * @param method the method
 * @param origin where an error about it points
 */
public record MemberModel(MethodModel method, Origin origin) {}
