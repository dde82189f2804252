package dev.rivulet.tests.oracle;

import java.time.Instant;
import java.util.List;

/**
 * One step of a history. Every step makes sense after any other has been left out, so that histories
 * can be shrunk: rows are named by their value, or by their place modulo the number of rows.
 */
sealed interface Step {
    /** Sets an input. */
    record Set(String input, Object value) implements Step {}

    /** Reads an output or an input. */
    record Read(String node) implements Step {}

    /** Calls {@code stabilize()}. */
    record Stabilize() implements Step {}

    /** Subscribes to an output; a {@code target} that is not null is an input set to {@code value}. */
    record Listen(String node, String target, Object value) implements Step {}

    /** Subscribes to groups or windows. */
    record Hear(String group, News news) implements Step {
        /** What the events are called. */
        String what() {
            return "hear " + group + news.suffix;
        }
    }

    /** Closes the subscription number {@code index}, modulo those there are. */
    record Close(int index) implements Step {}

    /** Makes several steps one; at the end the block throws if {@code thrown}. */
    record Update(List<Step> steps, boolean thrown) implements Step {}

    /** Asks what {@code node} would be after {@code steps}. */
    record WhatIf(List<Step> steps, String node) implements Step {}

    /** Lets time pass, and {@code tick()} sample. */
    record Tick(long seconds, long seed) implements Step {}

    /** Time comes to {@code time}; throws if it was later. */
    record Advance(Instant time) implements Step {}

    /** Reads how many rows were too late for windows. */
    record ReadLate(String group) implements Step {}

    /** Reads {@code toString()}, which runs nothing. */
    record Show() implements Step {}

    /** Inserts a row into a bag. */
    record Insert(String source, Object row) implements Step {}

    /** Deletes by value, which throws if the row is not there. */
    record Delete(String source, Object row) implements Step {}

    /** Deletes the row at a place. */
    record DeleteAt(String source, int place, boolean bySlot) implements Step {}

    /** Replaces the row at a place. */
    record ReplaceAt(String source, int place, Object row, boolean bySlot) implements Step {}

    /** Puts a row under a key. */
    record Put(String source, Object key, Object row) implements Step {}

    /** Removes a key, which throws if it is not there. */
    record Remove(String source, Object key) implements Step {}

    /** Sets one component of the row at a place. */
    record SetColumn(String source, int place, String component, Object value) implements Step {}

    /** Reads all of a collection. */
    record ReadRows(String node) implements Step {}

    /** Sets a free input of the group at a place in the order of keys. */
    record SetInGroup(String group, int place, String input, Object value) implements Step {}

    /** Reads an output of every group. */
    record ReadGroups(String group, String output) implements Step {}
}
