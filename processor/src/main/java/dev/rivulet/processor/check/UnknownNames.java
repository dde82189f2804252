package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Origin;
import dev.rivulet.processor.model.ParameterModel;
import dev.rivulet.processor.model.RowModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A parameter names a node, or in a row function a component of the row. */
final class UnknownNames implements Check {
    /** Types whose names in small letters are words of the language. */
    private static final Set<String> WORDS = Set.of(
            "boolean", "byte", "character", "double", "enum", "float", "long", "short", "record", "void", "object");

    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel node : subject.nodes()) {
            if (node instanceof NodeModel.Operator operator
                    && !subject.sound(operator)) {
                continue;
            }
            for (Binding binding : subject.bindings(node)) {
                ParameterModel parameter = binding.parameter();
                boolean judged = subject.told(parameter.name()) || parameter.key();
                if (binding instanceof Binding.Unknown unknown && !judged && !from(node)) {
                    report(subject, node, unknown, problems);
                }
            }
        }
    }

    /** Whether {@code node} reads nothing by parameters, which is reported elsewhere. */
    private static boolean from(NodeModel node) {
        return node instanceof NodeModel.Input
                || node instanceof NodeModel.Rows
                || node instanceof NodeModel.Table
                || node instanceof NodeModel.Operator
                        && node.method().form() == MethodModel.Form.ABSTRACT;
    }

    private static void report(
            Subject subject, NodeModel node, Binding.Unknown unknown, Problems problems) {
        String name = unknown.parameter().name();
        Origin at = unknown.parameter().origin();
        if (name.matches("arg\\d+")) {
            problems.add(
                    ErrorCode.MISSING_PARAMETER_NAMES,
                    at,
                    "the names of the parameters of " + Words.method(node)
                            + " are lost in its class file",
                    "Compile " + node.method().owner().simpleName()
                            + " with this processor, or with -parameters.");
        } else if (node instanceof NodeModel.Operator operator) {
            unknown(subject, operator, unknown, problems);
        } else {
            problems.add(
                    ErrorCode.UNKNOWN_NODE,
                    at,
                    "no node '" + name + "' in " + subject.name()
                            + Nearest.hint(name, unknown.candidates()),
                    "A parameter's name is the node it reads: rename it, or declare that node.");
        }
    }

    private static void unknown(
            Subject subject, NodeModel.Operator node, Binding.Unknown unknown, Problems problems) {
        String name = unknown.parameter().name();
        String take = take(subject, node, unknown.parameter());
        Optional<NodeModel.Group> group = subject.rows(node).flatMap(subject.wiring()::groups);
        Optional<NodeModel> within = group.flatMap(found -> subject.wiring().nested(found).node(name));
        String fault;
        String repair;
        if (within.isPresent() && within.get() instanceof NodeModel.Collection) {
            String nested = group.get().nested().type().simpleName();
            String view = Words.type(unknown.parameter().type());
            fault = "'" + name + "' holds rows within each group of '" + node.source()
                    + "', and a row function takes values";
            repair = "Take the group itself first, " + nested + " group, and declare its reader in " + nested + ": " + view
                    + " " + name + "();";
        } else if (!name.equals(node.name()) && subject.wiring().node(name).filter(NodeModel.Collection.class::isInstance).isPresent()) {
            fault = "'" + name + "' holds rows of " + subject.name() + ", and a row function takes values";
            repair = "Read them with a @Query, and take its value; or match them with a @Join.";
        } else {
            fault = "'" + name + "' is neither a component of the rows of '"
                    + String.join("' or '", node.sources()) + "' nor a scalar node"
                    + Nearest.hint(name, unknown.candidates())
                    + bare(subject, node);
            boolean none = unknown.candidates().isEmpty() || !bare(subject, node).isEmpty();
            repair = none
                    ? Words.capital(take)
                    : "Name one of " + String.join(", ", unknown.candidates()) + ", or " + take;
        }
        problems.add(ErrorCode.UNKNOWN_COMPONENT, unknown.parameter().origin(), fault, repair);
    }

    /** Says of rows that are no records that they have no components. */
    private static String bare(Subject subject, NodeModel.Operator node) {
        Set<String> said = new LinkedHashSet<>();
        for (String source : node.sources()) {
            subject.rows(node, source).flatMap(subject.wiring()::row).map(RowModel::type).ifPresent(type -> {
                String kind = subject.typing().kind(type);
                if (!kind.isEmpty()) {
                    said.add("; " + Words.type(type) + " is " + kind + ", and only records have components");
                }
            });
        }
        return String.join("", said);
    }

    /** How to have the row itself, as a clause with its full stop. */
    private static String take(Subject subject, NodeModel.Operator node, ParameterModel parameter) {
        for (Binding binding : subject.bindings(node)) {
            if (binding instanceof Binding.Element) {
                return "ask '" + binding.parameter().name() + "' for it.";
            }
        }
        if (node instanceof NodeModel.Sliding) {
            return "ask the rows for it.";
        }
        String type = subject.rows(node)
                .flatMap(subject.wiring()::element)
                .map(each -> Words.type(each) + " " + variable(each))
                .orElse("");
        boolean second = node instanceof NodeModel.Fold;
        return "take the row itself as the " + (second ? "second" : "first") + " parameter"
                + (type.isEmpty() ? "" : ": " + type) + record(subject, node);
    }

    /** That a class of the user's could be a record. */
    private static String record(Subject subject, NodeModel.Operator node) {
        return subject.rows(node)
                .flatMap(subject.wiring()::row)
                .map(RowModel::type)
                .filter(type -> subject.typing().kind(type).equals("a class") && !Words.raw(type).startsWith("java."))
                .map(type -> "; or make " + Words.type(type) + " a record.")
                .orElse(".");
    }

    /** A name for a parameter of {@code type}: the type's own, in small letters where that is a name. */
    private static String variable(TypeName type) {
        String simple = Words.type(type).replaceAll("<.*|\\[\\]", "").replaceAll(".*\\.", "");
        String small = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
        return small.equals(simple) || WORDS.contains(small) ? "row" : small;
    }

}
