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
            Optional<NodeModel> source = subject.wiring().node(node.source());
            if (source.isEmpty() && !subject.told(node.source())) {
                List<String> names = subject.nodes(NodeModel.Collection.class).stream()
                        .map(NodeModel::name)
                        .toList();
                problems.add(
                        ErrorCode.UNKNOWN_NODE,
                        at(node),
                        "no node '" + node.source() + "' in " + subject.name()
                                + Nearest.hint(node.source(), names),
                        names.isEmpty()
                                ? "Declare a @Collection of that name."
                                : "Name a node that has rows: " + String.join(", ", names) + ".");
            } else if (source.filter(NodeModel.Scalar.class::isInstance).isPresent()) {
                problems.add(
                        ErrorCode.NOT_ROWS,
                        at(node),
                        Words.the(node) + " reads the rows of " + Words.the(source.get())
                                + ", which holds one value",
                        "Name a collection, a row operator or groups; a single value is read by a"
                                + " @Query.");
            }
        }
    }

    private static Origin at(NodeModel node) {
        return node.origin().value(Words.annotation(node), "value");
    }
}
