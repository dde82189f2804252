package dev.rivulet.benchmarks.work;

import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.impl.domain.solution.descriptor.SolutionDescriptor;
import ai.timefold.solver.core.impl.domain.variable.descriptor.VariableDescriptor;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.score.director.stream.BavetConstraintStreamScoreDirectorFactory;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Timefold's constraint streams, driven as a move drives them. The public API scores whole solutions
 * or solves; only the internal score director takes a change and gives the score.
 */
final class BavetWork implements Work {
    private final List<BavetRow> rows;
    private final InnerScoreDirector<BavetRows, SimpleLongScore> director;
    private final VariableDescriptor<BavetRows> variable;

    BavetWork(Load load, int places) {
        rows = IntStream.range(0, places).mapToObj(place -> row(load, place)).toList();
        SolutionDescriptor<BavetRows> descriptor = SolutionDescriptor.buildSolutionDescriptor(
                BavetRows.class, BavetRow.class, BavetRow.Right.class);
        variable = descriptor.findEntityDescriptorOrFail(BavetRow.class).getVariableDescriptor("value");
        director = new BavetConstraintStreamScoreDirectorFactory<BavetRows, SimpleLongScore>(
                descriptor, new BavetConstraints(load), EnvironmentMode.NON_REPRODUCIBLE)
                .buildScoreDirector();
        director.setWorkingSolution(new BavetRows(rows));
    }

    private static BavetRow row(Load load, int place) {
        return load == Load.JOIN && place % 2 == 1 ? new BavetRow.Right() : new BavetRow();
    }

    @Override
    public void insert(int place, long value) {
        set(rows.get(place), value);
    }

    @Override
    public void delete(int place) {
        set(rows.get(place), null);
    }

    @Override
    public void replace(int place, long value) {
        set(rows.get(place), value);
    }

    private void set(BavetRow row, Long value) {
        director.beforeVariableChanged(variable, row);
        row.setValue(value);
        director.afterVariableChanged(variable, row);
    }

    @Override
    public long answer() {
        director.triggerVariableListeners();
        return director.calculateScore().raw().score();
    }
}
