/** From the compiler's view of a type to the model: the only place that knows mirrors. */
package dev.rivulet.processor.read;
