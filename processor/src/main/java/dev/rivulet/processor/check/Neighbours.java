package dev.rivulet.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.ParameterModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.List;

/** A pairwise method takes two rows, a sliding one a list of them; a flat map gives rows. */
final class Neighbours implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Sliding node : subject.nodes(NodeModel.Sliding.class)) {
            subject.rows(node)
                    .flatMap(subject.wiring()::element)
                    .ifPresent(element -> check(subject, node, element, problems));
        }
        for (NodeModel.FlatMap node : subject.nodes(NodeModel.FlatMap.class)) {
            TypeName given = node.method().returned();
            if (node.row().type().equals(TypeName.VOID) && !given.equals(TypeName.VOID)) {
                problems.add(
                        ErrorCode.BAD_FLAT_TYPE,
                        node.origin(),
                        Words.the(node) + " returns " + Words.type(given),
                        "Return a Stream, a Collection or another Iterable of the rows.");
            }
        }
    }

    private static void check(Subject subject, NodeModel.Sliding node, TypeName element, Problems problems) {
        List<ParameterModel> parameters = node.method().parameters();
        int wanted = node.pair() ? 2 : 1;
        TypeName given = node.pair()
                ? element
                : ParameterizedTypeName.get(ClassName.get(List.class), element.box());
        boolean fits = parameters.size() >= wanted
                && parameters.subList(0, wanted).stream()
                        .allMatch(parameter -> subject.typing().fits(given, parameter.type()));
        if (!fits) {
            problems.add(
                    ErrorCode.BAD_NEIGHBOURS,
                    node.origin(),
                    Words.the(node) + " does not take "
                            + (node.pair() ? "two rows, which are " : "the rows, which are a ")
                            + Words.type(given),
                    node.pair()
                            ? "Take the earlier row and the later one first: (" + Words.type(given) + " earlier, "
                                    + Words.type(given) + " later)."
                            : "Take the run first: (" + Words.type(given) + " run).");
        }
    }
}
