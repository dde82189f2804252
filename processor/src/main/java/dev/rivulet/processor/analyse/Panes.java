package dev.rivulet.processor.analyse;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.WindowModel;

/**
 * Whether windows that overlap can be made up of panes, from one start of a window to the next: if each is a whole
 * number of them, and all that stands within is worked out from values that panes can be asked for. Which row
 * stands before which is none of them, nor is what depends on the window.
 */
final class Panes {
    /** What the name of the step ends with that takes the rows, after that of the group node. */
    static final String NAME = ".panes";

    private final Scope scope;

    private Panes(Scope scope) {
        this.scope = scope;
    }

    /** Whether the windows whose graph stands in {@code scope} are made up of panes. */
    static boolean make(Scope scope) {
        return scope.nested() && new Panes(scope).make();
    }

    private boolean make() {
        boolean overlapping = scope.group().window().filter(WindowModel::overlapping).isPresent();
        return overlapping && whole() && scope.graph().nodes().stream().allMatch(this::allowed);
    }

    private boolean whole() {
        WindowPlan plan = WindowPlan.of(scope.group().window().orElseThrow());
        return plan.size() % plan.slide() == 0 && plan.lateness() <= Long.MAX_VALUE - plan.size();
    }

    private boolean allowed(NodeModel node) {
        if (node instanceof NodeModel.Input) {
            return true;
        }
        if (node instanceof NodeModel.Rows) {
            return scope.fed(node.name());
        }
        if (node instanceof NodeModel.Query) {
            return scope.wiring().of(node).stream().noneMatch(Binding.Rows.class::isInstance);
        }
        boolean rowwise = node instanceof NodeModel.Filter
                || node instanceof NodeModel.Each
                || node instanceof NodeModel.Aggregate aggregate && merges(aggregate);
        return rowwise && scope.wiring().of(node).stream().noneMatch(this::ofWindow);
    }

    private boolean ofWindow(Binding binding) {
        return binding instanceof Binding.Scalar scalar
                && !(scope.reference(scalar.node().name()) instanceof Scope.Single);
    }

    private boolean merges(NodeModel.Aggregate aggregate) {
        return switch (aggregate.kind()) {
            case COUNT, SUM, AVERAGE -> true;
            case MIN, MAX -> value(aggregate).isPrimitive() || value(aggregate).isBoxedPrimitive();
            default -> false;
        };
    }

    private TypeName value(NodeModel.Aggregate aggregate) {
        return aggregate.body().orElseGet(() -> scope.wiring()
                .element(scope.wiring().node(aggregate.source()).orElseThrow())
                .orElseThrow());
    }
}
