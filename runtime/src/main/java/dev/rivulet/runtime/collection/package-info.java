/**
 * Rows by slot: sources, operators, groups, exact sums and heaps. A row lives at an int slot, its
 * components in primitive columns; what an operator keeps is in columns by the same slot. Between
 * edit and fold nothing is boxed, hashed or allocated.
 *
 * <p>An edit marks its slot as pending. The source's run makes the pending slots the changes of
 * this
 * pass, every operator's run takes the changes of its source and announces its own. A slot is not
 * used
 * for another row before every operator has seen the old one go.
 */
@NullMarked
package dev.rivulet.runtime.collection;

import org.jspecify.annotations.NullMarked;
