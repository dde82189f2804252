/** A journey: visits in the order of their times, the ways between them, and what they come to. */
package dev.rivulet.examples.itinerary;
