/** What a firm holds, by desk, by book and by symbol: groups within groups within groups. */
package dev.rivulet.examples.positions;
