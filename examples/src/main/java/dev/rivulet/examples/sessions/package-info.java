/** A day of edits of Wikipedia by session: what each editor did without a long pause. */
package dev.rivulet.examples.sessions;
