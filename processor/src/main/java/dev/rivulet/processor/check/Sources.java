package dev.rivulet.processor.check;

import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Origin;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.List;
import java.util.Optional;

/** An operator names a node that has rows. */
final class Sources implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Operator node : subject.nodes(NodeModel.Operator.class)) {
            for (String source : node.sources()) {
                check(subject, node, source, problems);
            }
        }
    }

    private static void check(
            Subject subject, NodeModel.Operator node, String name, Problems problems) {
        Optional<NodeModel> source = subject.wiring().node(name);
        if (source.isEmpty() && !subject.told(name)) {
            List<String> names = subject.nodes(NodeModel.Collection.class).stream()
                    .map(NodeModel::name)
                    .toList();
            problems.add(
                    ErrorCode.UNKNOWN_NODE,
                    at(node, name),
                    "no node '" + name + "' in " + subject.name() + Nearest.hint(name, names),
                    names.isEmpty()
                            ? "Declare a @Collection of that name."
                            : "Name a node that has rows: " + String.join(", ", names) + ".");
        } else if (source.filter(NodeModel.Scalar.class::isInstance).isPresent()) {
            problems.add(
                    ErrorCode.NOT_ROWS,
                    at(node, name),
                    Words.the(node) + " reads the rows of " + Words.the(source.get())
                            + ", which holds one value",
                    "Name a collection, a row operator or groups; a single value is read by a"
                            + " @Query.");
        }
    }

    /** Where {@code node} names its source {@code name}. */
    static Origin at(NodeModel.Operator node, String name) {
        NodeModel.Match match = node instanceof NodeModel.Join join
                ? join.match()
                : node instanceof NodeModel.Chosen chosen ? chosen.match().orElse(null) : null;
        String element = match == null ? "value" : name.equals(match.left()) ? "left" : "right";
        return node.origin().value(Words.annotation(node), element);
    }
}
