/**
 * Rivulet beside hand-written code, Fluxtion, Bavet and Flink, in one run. Each benchmark changes
 * another thing each time, and reads its result. {@link dev.rivulet.benchmarks.Table} runs them and
 * prints a table.
 */
package dev.rivulet.benchmarks;
