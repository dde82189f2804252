/**
 * The oracle: random programs are written as source, compiled with the processor, driven by random
 * histories on both drivers, and compared to the bit with a model that works every value out from
 * scratch and shares no code with the processor or the runtime.
 */
package dev.rivulet.tests.oracle;
