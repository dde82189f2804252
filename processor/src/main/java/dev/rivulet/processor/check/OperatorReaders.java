package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.Optional;

/** An operator without a body is its own reader, of a type that shows its rows. */
final class OperatorReaders implements Check {
    /** The rows of a union are as it declares them: those of its sources, or of a supertype. */
    private static void rows(Subject subject, NodeModel.Union node, Problems problems) {
        TypeName declared = node.row().type();
        for (String source : node.sources()) {
            Optional<TypeName> given =
                    subject.rows(node, source).flatMap(subject.wiring()::element).map(TypeName::box);
            if (given.isPresent() && !subject.typing().fits(given.get(), declared)) {
                problems.add(
                        ErrorCode.READER_TYPE,
                        node.origin(),
                        Words.the(node) + " returns " + Words.type(node.method().returned()) + ", but the rows of '"
                                + source + "' are " + Words.type(given.get()),
                        "Return View<" + Words.type(given.get()) + ">.");
                return;
            }
        }
    }

    @Override
    public void check(Subject subject, Problems problems) {
        RowAccess access = new RowAccess(subject);
        for (NodeModel.Collection node : subject.nodes(NodeModel.Collection.class)) {
            boolean bare = node instanceof NodeModel.Operator operator
                    && subject.sound(operator)
                    && node.method().form() == MethodModel.Form.ABSTRACT
                    && (node instanceof NodeModel.Chosen
                            || node instanceof NodeModel.Union
                            || node instanceof NodeModel.TopK
                            || node instanceof NodeModel.Group);
            if (bare && !access.accepts(node.method().returned(), node)) {
                problems.add(
                        ErrorCode.READER_TYPE,
                        node.origin(),
                        Words.the(node) + " returns " + Words.type(node.method().returned())
                                + ", but its rows are a " + access.offered(node),
                        "Return " + access.offered(node) + ".");
            } else if (bare && node instanceof NodeModel.Union union) {
                rows(subject, union, problems);
            }
        }
    }
}
