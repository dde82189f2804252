/** What a user can see of a graph: its description, pictures of it, and why a node ran. */
@NullMarked
package dev.rivulet.runtime.inspect;

import org.jspecify.annotations.NullMarked;
