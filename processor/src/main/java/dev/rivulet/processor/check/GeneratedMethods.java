package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.MemberModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the generated class declares for the user, by signature. */
final class GeneratedMethods {
    private final Map<String, NodeModel> readers = new HashMap<>();
    private final Map<String, String> signatures = new HashMap<>();
    private final Set<String> declarable = new HashSet<>(Set.of("stabilize()"));

    GeneratedMethods(Subject subject) {
        for (String each : List.of(
                "stabilize()",
                "update(java.util.function.Consumer)",
                "describe()",
                "explain(java.lang.String)",
                "whatIf(java.util.function.Consumer,java.util.function.Function)")) {
            signatures.put(each, "every graph has");
        }
        for (NodeModel node : subject.nodes()) {
            boolean internal = node instanceof NodeModel.Query query && query.internal();
            if (internal || node instanceof NodeModel.Broken) {
                continue;
            }
            readers.put(node.name(), node);
            signatures.put(node.name() + "()", "reads " + Words.the(node));
            if (node instanceof NodeModel.Input input) {
                input(input);
            } else if (node instanceof NodeModel.Scalar scalar) {
                signatures.put(listener(scalar), "tells listeners of " + Words.the(node));
            } else if (subject.wiring().row(node).isPresent()) {
                signatures.put(
                        "on" + Words.capital(node.name()) + "(java.util.function.Consumer)",
                        "tells listeners of " + Words.the(node));
            } else if (node instanceof NodeModel.Group) {
                signatures.put(
                        "on" + Words.capital(node.name()) + "(dev.rivulet.runtime.collection.GroupListener)",
                        "tells listeners of " + Words.the(node));
            }
        }
        subject.graph()
                .constructors()
                .forEach(each -> signatures.put(builder(each), "begins a graph"));
    }

    private void input(NodeModel.Input input) {
        switch (input.kind()) {
            case REQUIRED, STARTING -> declare(setter(input), "sets " + Words.the(input));
            case NOW, SEED -> declare("tick()", "samples " + Words.the(input));
            default -> {}
        }
    }

    private void declare(String signature, String purpose) {
        signatures.put(signature, purpose);
        declarable.add(signature);
    }

    private static String listener(NodeModel.Scalar node) {
        String consumer =
                switch (node.type().toString()) {
                    case "double", "float" -> "java.util.function.DoubleConsumer";
                    case "long" -> "java.util.function.LongConsumer";
                    case "int", "short", "byte", "char" -> "java.util.function.IntConsumer";
                    case "boolean" -> "dev.rivulet.runtime.BooleanConsumer";
                    default -> "java.util.function.Consumer";
                };
        return "on" + Words.capital(node.name()) + "(" + consumer + ")";
    }

    private static String builder(MethodModel constructor) {
        return constructor.parameters().stream()
                .map(parameter -> Words.raw(parameter.type()))
                .collect(Collectors.joining(",", "builder(", ")"));
    }

    private static String setter(NodeModel.Input input) {
        return input.name() + "(" + Words.raw(input.type()) + ")";
    }

    /** The node that the generated method {@code name()} reads. */
    Optional<NodeModel> read(String name) {
        return Optional.ofNullable(readers.get(name));
    }

    Set<String> readable() {
        return readers.keySet();
    }

    /** Whether the user may declare {@code member}, without a body, to have it on the own type. */
    boolean declarable(MemberModel member) {
        return declarable.contains(member.origin().member())
                && member.method().returned().equals(TypeName.VOID);
    }

    /** Whether {@code member} without its body would declare a generated method. */
    boolean declares(MemberModel member) {
        boolean reader = read(member.method().name()).isPresent()
                && member.method().parameters().isEmpty();
        return reader || declarable(member);
    }

    /** What the generated method with the signature of {@code member} does. */
    Optional<String> purpose(MemberModel member) {
        return Optional.ofNullable(signatures.get(member.origin().member()));
    }
}
