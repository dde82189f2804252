/** VWAP over a real trade tape: the main job, and what a user's code looks like. */
package dev.rivulet.examples.vwap;
