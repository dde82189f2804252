package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.rivulet.processor.analyse.Plan;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a graph stands in which file. Most graphs are one file. Of one whose classes would need more constants
 * than a class file has, the node classes and the code that runs them stand in parts of their own, in the order
 * of their runs, and the fields of the engine in parents of it.
 */
final class Split {
    /** Constants that a class is estimated at, past which the graph is split; a class file has 65,535. */
    private static final int MOST = 40_000;
    /** Of a part the same: what one node needs is known only roughly. */
    private static final int MOST_IN_A_PART = 24_000;
    /** Fields in one parent of the engine: each needs five constants. */
    static final int MOST_FIELDS = 12_500;

    private final ClassName self;
    private final boolean split;
    private final Map<String, Integer> parts = new HashMap<>();
    private int count;

    Split(ClassName self, Plan plan, boolean always) {
        this.self = self;
        List<Step> steps = new ArrayList<>(plan.inputs());
        steps.addAll(plan.all());
        int facade = 0;
        int engine = 0;
        for (Step step : steps) {
            facade += facade(step);
            engine += 14;
        }
        split = always || facade > MOST || engine > MOST;
        int weight = 0;
        for (Step step : split ? steps : List.<Step>of()) {
            weight += weight(step);
            if (count == 0 || weight > (always ? 200 : MOST_IN_A_PART)) {
                count++;
                weight = weight(step);
            }
            parts.put(step.name(), count - 1);
        }
    }

    /** Constants that {@code step} adds to the class of its graph, if it stands there whole. */
    private static int facade(Step step) {
        int lazy = 3 * step.lazy().size();
        if (step.input()) {
            return 22;
        }
        if (step.advances()) {
            return 45;
        }
        return (step.node() instanceof NodeModel.Query query && query.internal() ? 11 : 19) + lazy;
    }

    /** Constants that {@code step} adds to its part. */
    private static int weight(Step step) {
        return 24 + 7 * step.reads().size() + 10 * step.lazy().size();
    }

    /** Whether there is more than one file. */
    boolean on() {
        return split;
    }

    /** How many parts there are. */
    int count() {
        return count;
    }

    /** The number of the part that makes and runs {@code step}. */
    int part(Step step) {
        return parts.get(step.name());
    }

    /** The class of the part number {@code part}. */
    ClassName part(int part) {
        return self.peerClass(self.simpleName() + "Part" + (part + 1));
    }

    /** The class that the node class of {@code step} stands in. */
    ClassName host(Step step) {
        return split && !bound(step) ? part(part(step)) : self;
    }

    /** Whether only the class of the graph, as an heir, may call the method of {@code step}. */
    private boolean bound(Step step) {
        MethodModel method = step.node().method();
        return method.form() == MethodModel.Form.INSTANCE
                && !method.owner().packageName().equals(self.packageName());
    }

    /** The parent of the engine, number {@code number}, that holds fields. */
    ClassName cells(int number) {
        return self.peerClass(self.simpleName() + "Cells" + (number + 1));
    }

    /** The class of the readers, listeners and setters number {@code number}. */
    ClassName members(int number) {
        return self.peerClass(self.simpleName() + "Members" + (number + 1));
    }
}
