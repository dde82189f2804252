/**
 * The engine that generated code runs on: cells and nodes, the stabilizer with its two drivers,
 * failures, transactions and subscriptions. Knows nothing of collections.
 *
 * <p>The doctrine of hot code here: generated code tests one word of dirty bits and one {@code
 * attention} word. While {@code attention} is 0 nothing rare is under way and straight-line code
 * runs; everything rare (a stale node, a transaction, recording) sets a bit there and goes through
 * {@link dev.rivulet.runtime.Stabilizer}'s careful driver. Both drivers call the same {@code
 * recompute}.
 */
@NullMarked
package dev.rivulet.runtime;

import org.jspecify.annotations.NullMarked;
