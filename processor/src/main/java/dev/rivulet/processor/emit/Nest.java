package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.rivulet.processor.analyse.Plan;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.analyse.Wiring;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A graph nested in a group node. Its nodes are inner classes of the group's node, on columns by
 * group slot; its inputs are columns, the group's key, or cells of the enclosing graph.
 */
final class Nest {
    final Sheet outer;
    final Step step;
    final NodeModel.Group group;
    final Sheet sheet;

    Nest(Sheet outer, Step step) {
        this.outer = outer;
        this.step = step;
        this.group = (NodeModel.Group) step.node();
        Wiring wiring = outer.wiring.nested(group);
        Plan plan = Plan.of(group.nested(), wiring);
        Set<String> reserved = new HashSet<>();
        plan(outer.plan).forEach(each -> reserved.add(outer.names.field(each)));
        Names names = new Names(outer.names.type(step), plan, reserved);
        this.sheet = new Sheet(group.nested(), plan, wiring, names);
        sheet.nest = this;
        sheet.feeding = RowShape.of(outer, group.source());
        sheet.fed = fed();
    }

    private static List<Step> plan(Plan plan) {
        List<Step> all = new ArrayList<>(plan.inputs());
        all.addAll(plan.order());
        return all;
    }

    /** The nested collection that is fed: the one named, else the only one of the row type. */
    private String fed() {
        if (group.feed().isPresent()) {
            return group.feed().get();
        }
        for (NodeModel node : group.nested().nodes()) {
            if (node instanceof NodeModel.Rows rows && rows.row().type().equals(sheet.feeding.element().box())) {
                return rows.name();
            }
        }
        throw new AssertionError("the checks let pass " + group.name() + ", which feeds nothing");
    }

    /** Whether the rows of the nested node {@code name} come from the collection that is fed. */
    boolean reached(String name) {
        NodeModel node = sheet.plan.step(name).node();
        return node instanceof NodeModel.Operator operator ? reached(operator.source()) : name.equals(sheet.fed);
    }

    /** Whether the nested input is bound to a node of the enclosing graph. */
    boolean bound(NodeModel.Input input) {
        return input.kind() == NodeModel.Input.Kind.REQUIRED;
    }

    /** Whether the nested input is set for each group. */
    boolean free(NodeModel.Input input) {
        return input.kind() == NodeModel.Input.Kind.STARTING;
    }

    /**
     * The value of the nested scalar {@code name} in {@code group}, seen from within the group's
     * node.
     */
    CodeBlock value(String name, String group) {
        Step read = sheet.plan.step(name);
        if (read.node() instanceof NodeModel.Input input) {
            if (bound(input)) {
                return CodeBlock.of("$L.value", outer.names.field(outer.plan.step(name)));
            }
            return free(input)
                    ? CodeBlock.of("$L[$L]", sheet.names.field(read), group)
                    : CodeBlock.of("key[$L]", group);
        }
        return CodeBlock.of("$L.value[$L]", sheet.names.field(read), group);
    }

    /** How many rows the nested {@code name} has in {@code group}. */
    CodeBlock size(String name, String group) {
        if (!reached(name)) {
            return CodeBlock.of("0");
        }
        return name.equals(sheet.fed)
                ? CodeBlock.of("count[$L]", group)
                : CodeBlock.of("$L.size[$L]", sheet.names.field(sheet.plan.step(name)), group);
    }

    /** The group that holds the row at {@code slot} in the nested {@code name}, -1 for none. */
    CodeBlock in(String name, String slot) {
        return name.equals(sheet.fed)
                ? CodeBlock.of("group[$L]", slot)
                : CodeBlock.of("$L.in[$L]", sheet.names.field(sheet.plan.step(name)), slot);
    }

    /**
     * The nested steps that must run when {@code name} changes; row operators only through a
     * scalar.
     */
    BitSet dependents(String name) {
        BitSet marks = new BitSet();
        boolean rows = !sheet.plan.step(name).input() && sheet.plan.step(name).rows();
        for (Step reader : sheet.plan.order()) {
            boolean reads = reader.reads().contains(name) || reader.lazy().contains(name);
            if (reads && !(rows && reader.rows())) {
                marks.set(reader.position());
            }
        }
        return marks;
    }

    /** The bit of {@code nested} as written outside of the group's node: {@code BookNode.NET}. */
    CodeBlock mask(Step nested) {
        return CodeBlock.of("$T.$L", outer.names.type(step), sheet.names.bit(nested));
    }

    /** The bits of {@code set} as an expression. */
    String mask(BitSet set) {
        return set.isEmpty() ? "0L" : sheet.words.mask(set, 0, "");
    }

    /** The class that stands for a group towards the user. */
    ClassName flyweight() {
        return outer.names.self().nestedClass(Names.capital(step.name()) + "Group");
    }

    /** The class of the groups towards the user. */
    ClassName groups() {
        return outer.names.self().nestedClass(Names.capital(step.name()) + "Groups");
    }

    /** Whether some nested method is called on the graph itself. */
    boolean onGraph() {
        return group.nested().nodes().stream()
                .filter(each -> !(each instanceof NodeModel.Input input) || free(input))
                .anyMatch(each -> each.method().form()
                        == MethodModel.Form.INSTANCE);
    }
}
