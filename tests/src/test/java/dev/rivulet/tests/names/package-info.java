/** Any name, at any place, compiles or is refused where it stands. */
package dev.rivulet.tests.names;
