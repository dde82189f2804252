package dev.rivulet.tests.oracle;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the steps of a history fewer and simpler. */
final class StepShrinker {
    private StepShrinker() {}

    /** {@code steps} without {@code size} of them. */
    static List<Step> without(List<Step> steps, int from, int size) {
        List<Step> less = new ArrayList<>(steps.subList(0, from));
        less.addAll(steps.subList(Math.min(steps.size(), from + size), steps.size()));
        return less;
    }

    /** {@code steps} with others in place of one. */
    static List<Step> replaced(List<Step> steps, int at, List<Step> others) {
        List<Step> all = new ArrayList<>(steps.subList(0, at));
        all.addAll(others);
        all.addAll(steps.subList(at + 1, steps.size()));
        return all;
    }

    /** What may stand in place of {@code step}. */
    static List<List<Step>> smaller(Step step) {
        List<List<Step>> all = new ArrayList<>();
        if (step instanceof Step.Update update) {
            all.add(update.steps());
            inner(update.steps()).forEach(steps -> all.add(List.of(new Step.Update(steps, update.thrown()))));
        } else if (step instanceof Step.WhatIf question) {
            inner(question.steps()).forEach(steps -> all.add(List.of(new Step.WhatIf(steps, question.node()))));
        } else if (step instanceof Step.Listen listen && listen.target() != null) {
            all.add(List.of(new Step.Listen(listen.node(), null, null)));
        }
        return all;
    }

    private static List<List<Step>> inner(List<Step> steps) {
        List<List<Step>> all = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            all.add(without(steps, i, 1));
            for (List<Step> other : smaller(steps.get(i))) {
                all.add(replaced(steps, i, other));
            }
        }
        return all;
    }

    /** {@code history} without what names a node that {@code program} lacks. */
    static History fit(History history, Program program) {
        Map<String, Object> given = new LinkedHashMap<>(history.given());
        given.keySet().removeIf(input -> program.find(input).isEmpty());
        return new History(given, history.seconds(), history.seed(), fit(history.steps(), program));
    }

    private static List<Step> fit(List<Step> steps, Program program) {
        List<Step> fitting = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Update update) {
                fitting.add(new Step.Update(fit(update.steps(), program), update.thrown()));
            } else if (step instanceof Step.WhatIf question) {
                if (program.find(question.node()).isPresent()) {
                    fitting.add(new Step.WhatIf(fit(question.steps(), program), question.node()));
                }
            } else if (names(step).stream().allMatch(name -> program.find(name).isPresent())
                    && inGroup(step, program)
                    && (!(step instanceof Step.Advance) || program.timed())) {
                fitting.add(step);
            }
        }
        return fitting;
    }

    private static boolean inGroup(Step step, Program program) {
        if (step instanceof Step.ReadGroups read) {
            return ((Node.Group) program.node(read.group())).nested().find(read.output()).isPresent();
        }
        return !(step instanceof Step.SetInGroup set)
                || ((Node.Group) program.node(set.group())).nested().find(set.input()).isPresent();
    }

    /** The nodes that {@code step} names. */
    private static Set<String> names(Step step) {
        if (step instanceof Step.Set set) {
            return Set.of(set.input());
        }
        if (step instanceof Step.Read read) {
            return Set.of(read.node());
        }
        if (step instanceof Step.Listen listen) {
            return listen.target() == null ? Set.of(listen.node()) : Set.of(listen.node(), listen.target());
        }
        return names(step, step.getClass().getRecordComponents());
    }

    private static Set<String> names(Step step, RecordComponent[] components) {
        boolean names = components.length > 0
                && Set.of("source", "node", "group").contains(components[0].getName());
        return names ? Set.of((String) Elements.get(step, components[0].getName())) : Set.of();
    }
}
