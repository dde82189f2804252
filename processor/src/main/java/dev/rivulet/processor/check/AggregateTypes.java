package dev.rivulet.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/** An aggregate's values can be folded, and its type holds the result. */
final class AggregateTypes implements Check {
    private static final TypeName DECIMAL = ClassName.get(BigDecimal.class);
    private static final TypeName INTEGER = ClassName.get(BigInteger.class);
    private static final Set<TypeName> FLOATING = Set.of(TypeName.DOUBLE, TypeName.FLOAT);
    private static final Set<TypeName> WHOLE =
            Set.of(TypeName.LONG, TypeName.INT, TypeName.SHORT, TypeName.BYTE, TypeName.CHAR);
    private static final String OPTIONAL = "java.util.Optional";

    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Aggregate node : subject.nodes(NodeModel.Aggregate.class)) {
            Optional<TypeName> value = value(subject, node);
            boolean count = node.kind() == NodeModel.Aggregate.Kind.COUNT;
            if (count && !Set.of(TypeName.INT, TypeName.LONG).contains(node.type())) {
                report(
                        node,
                        "counts into " + Words.type(node.type()),
                        "Return int or long.",
                        problems);
            } else if (!count && value.isPresent() && !value.get().equals(TypeName.VOID)) {
                check(subject, node, value.get(), problems);
            }
        }
    }

    /** What is folded: what the body gives, else the rows themselves. */
    private static Optional<TypeName> value(Subject subject, NodeModel.Aggregate node) {
        Optional<TypeName> value = node.body().isPresent()
                ? node.body()
                : subject.rows(node).flatMap(subject.wiring()::element);
        return value.map(type -> type.isBoxedPrimitive() ? type.unbox() : type);
    }

    private static void check(
            Subject subject, NodeModel.Aggregate node, TypeName value, Problems problems) {
        boolean ordered = node.kind() == NodeModel.Aggregate.Kind.MIN
                || node.kind() == NodeModel.Aggregate.Kind.MAX
                || node.kind() == NodeModel.Aggregate.Kind.QUANTILE;
        boolean any = node.kind() == NodeModel.Aggregate.Kind.FIRST || node.kind() == NodeModel.Aggregate.Kind.LAST;
        boolean folds = any || (ordered
                ? value.isPrimitive() || subject.typing().comparable(value)
                : FLOATING.contains(value)
                        || WHOLE.contains(value)
                        || value.equals(DECIMAL)
                        || value.equals(INTEGER) && node.kind() == NodeModel.Aggregate.Kind.SUM);
        if (!folds) {
            report(
                    node,
                    "takes values of " + Words.type(value)
                            + (ordered ? ", which have no order" : ", which are no numbers"),
                    node.body().isPresent()
                            ? "Return " + (ordered ? "a primitive or a Comparable." : "a number.")
                            : "Give the method a body that returns each row's value.",
                    problems);
            return;
        }
        TypeName result = result(node, value);
        if (node.body().isEmpty() && !holds(node, result)) {
            report(
                    node,
                    "of " + Words.type(value) + " values is " + Words.type(result) + ", not "
                            + Words.type(node.type()),
                    "Return " + Words.type(result)
                            + (always(node) ? "." : " or " + optional(result) + "."),
                    problems);
        }
    }

    private static TypeName result(NodeModel.Aggregate node, TypeName value) {
        boolean sum = node.kind() == NodeModel.Aggregate.Kind.SUM;
        boolean average = node.kind() == NodeModel.Aggregate.Kind.AVERAGE;
        if (!value.isPrimitive() || !(sum || average)) {
            return value;
        }
        return average || FLOATING.contains(value) ? TypeName.DOUBLE : TypeName.LONG;
    }

    private static boolean always(NodeModel.Aggregate node) {
        return node.kind() == NodeModel.Aggregate.Kind.SUM;
    }

    private static boolean holds(NodeModel.Aggregate node, TypeName result) {
        return node.type().equals(result)
                || node.type().equals(result.box())
                || !always(node)
                        && node.type().toString().equals(OPTIONAL + "<" + result.box() + ">")
                || !always(node) && Words.type(node.type()).equals(optional(result));
    }

    private static String optional(TypeName result) {
        boolean own = Set.of(TypeName.DOUBLE, TypeName.LONG, TypeName.INT).contains(result);
        return own
                ? "Optional" + Words.capital(result.toString())
                : "Optional<" + Words.type(result.box()) + ">";
    }

    private static void report(
            NodeModel.Aggregate node, String fault, String repair, Problems problems) {
        problems.add(
                ErrorCode.BAD_AGGREGATE_TYPE, node.origin(), Words.the(node) + " " + fault, repair);
    }
}
