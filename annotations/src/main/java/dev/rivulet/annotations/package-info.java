/**
 * The language of a graph: one annotated method is one node, a parameter's name is an edge, and
 * everything else is ordinary Java. The processor turns a type annotated with {@link
 * dev.rivulet.annotations.Graph} into an engine that recomputes only what changed.
 */
package dev.rivulet.annotations;
