package dev.rivulet.processor.analyse;

import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds, where something reads groups as a whole, the steps that tell of any change within them, those of
 * groups within groups among them.
 */
final class Insides {
    /** What the name of such a step ends with, after that of the group node. */
    static final String NAME = ".inside";

    private Insides() {}

    /** Adds to {@code raw} what its steps read and does not stand there yet. */
    static void add(Map<String, Step> raw) {
        Set<String> wanted = new LinkedHashSet<>();
        raw.values().forEach(step -> step.reads().stream().filter(read -> read.endsWith(NAME)).forEach(wanted::add));
        List<String> todo = new ArrayList<>(wanted);
        while (!todo.isEmpty()) {
            String name = todo.remove(0);
            if (!raw.containsKey(name)) {
                todo.addAll(make(name, raw));
            }
        }
    }

    private static List<String> make(String name, Map<String, Step> raw) {
        String group = name.substring(0, name.length() - NAME.length());
        String prefix = group + "/";
        List<String> reads = new ArrayList<>(List.of(group));
        List<String> further = new ArrayList<>();
        for (Step step : raw.values()) {
            if (step.scope().prefix().equals(prefix) && step.part() != Step.Part.MERGED) {
                reads.add(step.name());
                boolean groups = step.node() instanceof NodeModel.Group && step.part() == Step.Part.WHOLE;
                if (groups) {
                    reads.add(step.name() + NAME);
                    further.add(step.name() + NAME);
                }
            }
        }
        Step of = raw.get(group);
        Scope scope = of.scope();
        raw.put(name, new Step(name, scope, of.node(), Step.Part.INSIDE, 0, 0, reads, List.of()));
        return further;
    }
}
