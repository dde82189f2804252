/**
 * Event time: instants as ticks, the windows that a time lies in, and how far time has come. A tick
 * is a {@code long}; everything asked once for each row takes and gives ticks, and nothing here asks a
 * clock that it was not given.
 *
 * <p>A window holds its start and not its end. Windows are worked out, not kept: a shape knows no
 * rows.
 */
@NullMarked
package dev.rivulet.runtime.time;

import org.jspecify.annotations.NullMarked;
