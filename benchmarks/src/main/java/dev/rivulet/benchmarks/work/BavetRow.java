package dev.rivulet.benchmarks.work;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** A row as Timefold sees it: an entity whose variable is the value, unassigned where there is no row. */
@PlanningEntity
public class BavetRow {
    /** A row of the right side of a join. */
    @PlanningEntity
    public static final class Right extends BavetRow {}

    @PlanningVariable(allowsUnassigned = true)
    private Long value;

    public Long getValue() {
        return value;
    }

    public void setValue(Long value) {
        this.value = value;
    }

    long key() {
        return Load.key(value);
    }

    long amount() {
        return Load.amount(value);
    }
}
