/** Orders of several instruments, joined with what they are for, the best price first. */
package dev.rivulet.examples.orderbook;
