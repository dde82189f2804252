/**
 * The model in, Java source out: one emitter for each node kind, an exhaustive switch picks it. The
 * Java that an emitter writes stands as a comment above the method that writes it.
 */
package dev.rivulet.processor.emit;
