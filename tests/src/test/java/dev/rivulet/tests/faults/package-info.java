/** Random programs whose user code throws, at any call: nothing is half applied, and it mends by itself. */
package dev.rivulet.tests.faults;
