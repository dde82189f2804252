package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.List;
import java.util.Optional;

/** An operator has as many sources as it needs, with rows it can compare. */
final class SourceSets implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Operator node : subject.nodes(NodeModel.Operator.class)) {
            boolean bags = node instanceof NodeModel.Chosen chosen && chosen.match().isEmpty();
            if (node instanceof NodeModel.Union || bags) {
                count(node, problems);
            }
            boolean compares = node instanceof NodeModel.Chosen
                    || node instanceof NodeModel.Union
                    || node instanceof NodeModel.Join;
            if (compares && subject.sound(node)) {
                groups(subject, node, problems);
                if (node instanceof NodeModel.Union || bags) {
                    types(subject, node, problems);
                }
            }
        }
    }

    private static void count(NodeModel.Operator node, Problems problems) {
        boolean distinct = node instanceof NodeModel.Chosen chosen
                && chosen.kind() == NodeModel.Chosen.Kind.DISTINCT;
        int least = distinct ? 1 : 2;
        int most = node instanceof NodeModel.Union ? Integer.MAX_VALUE : least;
        int size = node.sources().size();
        if (size < least || size > most) {
            report(
                    node,
                    "has " + size + (size == 1 ? " source" : " sources"),
                    "Name " + least + (node instanceof NodeModel.Union ? " or more." : "."),
                    problems);
        }
    }

    private static void groups(Subject subject, NodeModel.Operator node, Problems problems) {
        for (String source : node.sources()) {
            if (subject.rows(node, source).flatMap(subject.wiring()::groups).isPresent()) {
                report(
                        node,
                        "compares the groups of '" + source + "'",
                        "Read the rows of a collection or a row operator; an @Each makes values of groups.",
                        problems);
            }
        }
    }

    private static void types(Subject subject, NodeModel.Operator node, Problems problems) {
        List<String> sources = node.sources();
        Optional<TypeName> first = element(subject, node, sources.get(0));
        for (String source : sources) {
            Optional<TypeName> other = element(subject, node, source);
            if (first.isPresent() && other.isPresent() && !first.equals(other)) {
                report(
                        node,
                        "has rows of " + Words.type(first.get()) + " in '" + sources.get(0) + "' and of "
                                + Words.type(other.get()) + " in '" + source + "'",
                        "Name sources with one row type; an @Each makes rows of another.",
                        problems);
                return;
            }
        }
    }

    private static Optional<TypeName> element(Subject subject, NodeModel.Operator node, String source) {
        return subject.rows(node, source).flatMap(subject.wiring()::element).map(TypeName::box);
    }

    private static void report(NodeModel.Operator node, String fault, String repair, Problems problems) {
        problems.add(
                ErrorCode.BAD_SOURCES,
                node.origin().value(Words.annotation(node), "value"),
                Words.the(node) + " " + fault,
                repair);
    }
}
