/** The same work on collections by Rivulet and by its peers: what is measured, and what must agree. */
package dev.rivulet.benchmarks.work;
