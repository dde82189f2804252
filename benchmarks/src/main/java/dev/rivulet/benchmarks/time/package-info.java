/** The same windows of event time by Rivulet's peers: what is measured, and what must agree. */
package dev.rivulet.benchmarks.time;
