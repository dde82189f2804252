/**
 * What a graph is: immutable records between reading and writing. {@link
 * dev.rivulet.processor.model.NodeModel} holds every node kind in one file. Knows no mirrors and
 * no emitters; of JavaPoet only its names for types, which are values.
 */
package dev.rivulet.processor.model;
