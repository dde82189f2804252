package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;

/** The groups of a node: what stands around them, and what stands within. */
final class Nest {
    final Sheet outer;
    final Step step;
    final NodeModel.Group group;
    final Sheet sheet;

    Nest(Sheet outer, Step step, Sheet sheet) {
        this.outer = outer;
        this.step = step;
        this.group = (NodeModel.Group) step.node();
        this.sheet = sheet;
    }

    /** The field of the group node. */
    String field() {
        return outer.names.field(step);
    }

    /** The node that takes the rows: of the panes, if the groups are windows with some. */
    Step feeder() {
        return RowShape.feeder(outer, step);
    }

    /** Whether the rows are in panes, not in the groups themselves. */
    boolean paned() {
        return !feeder().equals(step);
    }

    /** Whether the groups are windows. */
    boolean windows() {
        return group.window().isPresent();
    }

    /** The key of the group at {@code slot}. */
    CodeBlock key(String slot) {
        return CodeBlock.of(windows() ? "$L.key($L)" : "$L.key[$L]", field(), slot);
    }

    /** Whether the nested input is set for each group. */
    static boolean free(NodeModel.Input input) {
        return input.kind() == NodeModel.Input.Kind.STARTING;
    }

    /** Whether the node is the groups' own collection, fed or not. */
    boolean collection(NodeModel node) {
        return node instanceof NodeModel.Rows || node instanceof NodeModel.Table;
    }

    /** Whether rows get into the nested {@code node}. */
    boolean fed(NodeModel node) {
        return sheet.plan.scope().fed(node.name());
    }

    /** The class that stands for a group towards the user. */
    ClassName flyweight() {
        return outer.names.type(step, "Group");
    }

    /** The class of the groups towards the user. */
    ClassName groups() {
        return outer.names.type(step, "Groups");
    }

    /** Whether some nested method is called on the graph itself. */
    boolean onGraph() {
        return group.nested().nodes().stream()
                .filter(each -> !(each instanceof NodeModel.Input input) || free(input))
                .anyMatch(each -> each.method().form() == MethodModel.Form.INSTANCE);
    }

    /** The receiver of the methods that are called on the graph of a group. */
    CodeBlock self() {
        return CodeBlock.of("$L.self", field());
    }
}
