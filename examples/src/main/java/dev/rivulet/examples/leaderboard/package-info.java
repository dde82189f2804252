/** Players by points: the ten best, anyone's rank, the median, and the leagues. */
package dev.rivulet.examples.leaderboard;
