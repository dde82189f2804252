package dev.rivulet.examples.sessions;

import java.time.Instant;

/**
 * An edit of an article, made by someone with an account.
 *
 * @param number in the log of the day; no two are equal
 * @param at when it was made, which is not when it is heard of
 * @param user who made it
 * @param robot whether that is a program
 * @param delta characters that the article has more than before
 */
public record Edit(long number, Instant at, String user, boolean robot, long delta) {}
