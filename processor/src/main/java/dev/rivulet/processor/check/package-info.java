/**
 * The rules of the language: one rule, one file, listed in order by {@link
 * dev.rivulet.processor.check.Checks}. A rule only reports.
 */
package dev.rivulet.processor.check;
