/** Two real data sets joined by day: trades of bitcoins, and what a share of Apple closed at. */
package dev.rivulet.examples.crossrate;
