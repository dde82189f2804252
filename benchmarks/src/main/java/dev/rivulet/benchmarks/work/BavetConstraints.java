package dev.rivulet.benchmarks.work;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.min;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumLong;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintBuilder;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import dev.rivulet.benchmarks.DeskPosition;
import dev.rivulet.benchmarks.Events;

/** What constraint streams can say of the loads: each answer is the score of one constraint. */
record BavetConstraints(Load load) implements ConstraintProvider {
    private static final SimpleLongScore ONE = SimpleLongScore.ONE;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {constraint(factory).asConstraint(load.name())};
    }

    private ConstraintBuilder constraint(ConstraintFactory factory) {
        return switch (load) {
            case INSERT -> factory.forEach(BavetRow.class)
                    .filter(row -> Events.large(row.getValue()))
                    .map(row -> Events.scaled(row.getValue()))
                    .reward(ONE);
            case JOIN -> factory.forEach(BavetRow.class)
                    .filter(row -> !(row instanceof BavetRow.Right))
                    .join(BavetRow.Right.class, equal(BavetRow::key, BavetRow.Right::key))
                    .rewardLong(ONE, (left, right) -> Matches.worth(left.amount(), right.amount()));
            case GROUPS -> factory.forEach(BavetRow.class)
                    .groupBy(BavetRow::key, sumLong(BavetRow::amount))
                    .rewardLong(ONE, (key, net) -> DeskPosition.value(net));
            case LEAST -> factory.forEach(BavetRow.class)
                    .groupBy(min(BavetRow::getValue))
                    .rewardLong(ONE, least -> least);
            case DISTINCT -> factory.forEach(BavetRow.class)
                    .groupBy(BavetRow::getValue)
                    .reward(ONE);
            default -> throw new IllegalArgumentException("no constraint says " + load);
        };
    }
}
