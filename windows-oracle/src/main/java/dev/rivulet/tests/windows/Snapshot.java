package dev.rivulet.tests.windows;

import java.util.List;

/**
 * What there is after a step: the windows that are open, those that have closed by now and the rows
 * that have come late by now, each in order.
 */
public record Snapshot<I>(List<Window<I>> open, List<Window<I>> closed, List<Row<I>> late) {}
