package dev.rivulet.tests.scalars;

import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;

/** A mixin of required and starting inputs. */
interface Weighted {
    @Input
    int weight();

    @Input
    default int factor() {
        return 3;
    }

    @Query
    static int weighted(int weight, int factor) {
        return weight * factor;
    }
}
