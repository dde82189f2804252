/** What the examples share: exact sums to check against, and what a change cost. */
package dev.rivulet.examples.support;
