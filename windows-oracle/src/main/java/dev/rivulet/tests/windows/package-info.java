/**
 * What windows over event time mean, from scratch: plain collections, everything worked out anew,
 * nothing of Rivulet. What is incremental is held against it, and it is held against Flink.
 */
package dev.rivulet.tests.windows;
