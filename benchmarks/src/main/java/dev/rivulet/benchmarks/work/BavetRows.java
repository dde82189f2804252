package dev.rivulet.benchmarks.work;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import java.util.List;

/** All rows as Timefold sees them; the score is the answer. */
@PlanningSolution
public class BavetRows {
    @PlanningEntityCollectionProperty
    private List<BavetRow> rows = List.of();

    @PlanningScore
    private SimpleLongScore score;

    /** Timefold makes copies by this. */
    public BavetRows() {}

    BavetRows(List<BavetRow> rows) {
        this.rows = rows;
    }

    List<BavetRow> rows() {
        return rows;
    }

    @ValueRangeProvider
    public CountableValueRange<Long> values() {
        return ValueRangeFactory.createLongValueRange(0, Long.MAX_VALUE);
    }
}
