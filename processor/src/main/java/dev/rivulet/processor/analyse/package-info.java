/** Pure functions of the model: what each parameter stands for, cycles, heights, positions. */
package dev.rivulet.processor.analyse;
