package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.List;
import java.util.Optional;

/** A group feeds one collection of its nested graph. */
final class Feeds implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Group node : subject.nodes(NodeModel.Group.class)) {
            Optional<NodeModel> source = subject.rows(node);
            Optional<TypeName> element = source.flatMap(subject.wiring()::element);
            if (source.flatMap(subject.wiring()::groups).isPresent()) {
                problems.add(
                        ErrorCode.NESTED_GRAPH,
                        node.origin().value(Words.annotation(node), "value"),
                        Words.the(node) + " groups groups",
                        "Group the rows of a collection, a filter or an each.");
            } else if (element.isPresent()) {
                feed(node, element.get().box(), problems);
            }
        }
    }

    /** Of a collection within groups that nothing feeds there would never be a row. */
    private static void unfed(NodeModel.Group node, String fed, Problems problems) {
        String nested = node.nested().type().simpleName();
        for (NodeModel each : node.nested().nodes()) {
            boolean collection = each instanceof NodeModel.Rows || each instanceof NodeModel.Table;
            if (collection && !each.name().equals(fed)) {
                problems.add(
                        ErrorCode.NESTED_GRAPH,
                        node.origin().value(Words.annotation(node), "into"),
                        nested + " has the collection '" + each.name() + "', which nothing feeds: " + Words.the(node)
                                + " feeds '" + fed + "' alone",
                        "Take it out of " + nested + ": read its rows in the graph around, before they are grouped.");
            }
        }
    }

    private static void feed(NodeModel.Group node, TypeName element, Problems problems) {
        List<String> fit = node.nested().nodes().stream()
                .filter(each ->
                        each instanceof NodeModel.Rows rows && rows.row().type().equals(element))
                .map(NodeModel::name)
                .toList();
        String nested = node.nested().type().simpleName();
        boolean named = node.feed().isPresent();
        if (named && !fit.contains(node.feed().get())) {
            problems.add(
                    ErrorCode.NESTED_GRAPH,
                    node.origin().value(Words.annotation(node), "feed"),
                    "no collection '" + node.feed().get() + "' of type Rows<" + Words.type(element)
                            + "> in " + nested + Nearest.hint(node.feed().get(), fit),
                    "Name one of that type in " + nested + ".");
        } else if (named || fit.size() == 1) {
            unfed(node, named ? node.feed().get() : fit.get(0), problems);
        } else {
            problems.add(
                    ErrorCode.NESTED_GRAPH,
                    node.origin().value(Words.annotation(node), "into"),
                    nested + " has "
                            + (fit.isEmpty() ? "no collection" : fit.size() + " collections")
                            + " of type Rows<" + Words.type(element) + "> to feed",
                    fit.isEmpty()
                            ? "Declare one in " + nested + "."
                            : "Keep one of " + String.join(", ", fit) + ": one source feeds one collection.");
        }
    }
}
