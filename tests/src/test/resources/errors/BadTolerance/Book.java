package demo;

import dev.rivulet.annotations.*;

@Graph
public interface Book {
    @Input(tolerance = 0.01) double bid();

    @Input(cutoff = Cutoff.TOLERANCE, tolerance = -1) double ask();

    @Input(cutoff = Cutoff.TOLERANCE, tolerance = 1) long size();
}
