/**
 * Rivulet beside hand-written code and Fluxtion, in one run. Each benchmark changes another thing each
 * time, and reads its result. {@link dev.rivulet.benchmarks.Table} runs them and prints a table.
 */
package dev.rivulet.benchmarks;
