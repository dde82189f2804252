package dev.rivulet.processor.check;

import dev.rivulet.processor.model.MemberModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the generated class declares for the user, by signature. */
final class GeneratedMethods {
    private final Map<String, NodeModel> readers = new HashMap<>();
    private final Map<String, String> signatures = new HashMap<>();

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
            input(node);
        }
    }

    private void input(NodeModel node) {
        if (!(node instanceof NodeModel.Input input)) {
            return;
        }
        switch (input.kind()) {
            case REQUIRED, STARTING -> signatures.put(setter(input), "sets " + Words.the(node));
            case NOW, SEED -> signatures.put("tick()", "samples " + Words.the(node));
            default -> {}
        }
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

    /** What the generated method with the signature of {@code member} does. */
    Optional<String> purpose(MemberModel member) {
        return Optional.ofNullable(signatures.get(member.origin().member()));
    }
}
