/** Groups: nested graphs by key, to three levels, as users of them see them. */
package dev.rivulet.tests.groups;
