/**
 * What is said to the user: the catalogue of errors, and their collection. A mistake is reported by
 * the place it is at, which is a name; the compiler is told once for each graph, in order.
 */
package dev.rivulet.processor.report;
