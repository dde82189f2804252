package dev.rivulet.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what reads what, for the careful driver and for {@code describe()}. */
final class TopologyEmitter {
    private static final int MOST_IN_A_METHOD = 100;

    private final Sheet sheet;

    TopologyEmitter(Sheet sheet) {
        this.sheet = sheet;
    }

    /* private static final Topology TOPOLOGY = topology();
     *
     * private static Topology topology() {
     *   Topology.Builder graph = Topology.of("Pricing");
     *   graph.input("bid", "double", "Pricing.bid()");
     *   graph.node("mid", "query", "double", "Pricing.mid(double, double)", 1, "bid, ask", "");
     *   return graph.build();
     * } */
    void emit() {
        sheet.facade.addField(FieldSpec.builder(RuntimeNames.TOPOLOGY, "TOPOLOGY")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L()", method())
                .build());
        List<CodeBlock> lines = new ArrayList<>();
        sheet.plan.inputs().forEach(step -> lines.add(input(step)));
        sheet.plan.all().forEach(step -> lines.add(node(step)));
        MethodSpec.Builder whole = MethodSpec.methodBuilder(method())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeNames.TOPOLOGY)
                .addStatement(
                        "$T.Builder graph = $T.of($S)",
                        RuntimeNames.TOPOLOGY,
                        RuntimeNames.TOPOLOGY,
                        String.join(".", sheet.graph.type().simpleNames()));
        if (sheet.split.on()) {
            sheet.parts.topology(lines, whole);
        } else if (lines.size() <= MOST_IN_A_METHOD) {
            lines.forEach(whole::addStatement);
        } else {
            parts(lines, whole);
        }
        sheet.facade.addMethod(whole.addStatement("return graph.build()").build());
    }

    private String method() {
        return sheet.names.method("topology", "topology");
    }

    private void parts(List<CodeBlock> lines, MethodSpec.Builder whole) {
        for (int from = 0; from < lines.size(); from += MOST_IN_A_METHOD) {
            MethodSpec.Builder part = MethodSpec.methodBuilder(
                            sheet.names.method("topology" + from, "topology" + from / MOST_IN_A_METHOD))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(RuntimeNames.TOPOLOGY.nestedClass("Builder"), "graph");
            lines.subList(from, Math.min(lines.size(), from + MOST_IN_A_METHOD)).forEach(part::addStatement);
            MethodSpec method = part.build();
            sheet.facade.addMethod(method);
            whole.addStatement("$N(graph)", method);
        }
    }

    private static CodeBlock input(Step step) {
        NodeModel.Input input = (NodeModel.Input) step.node();
        return CodeBlock.of(
                "graph.input($S, $S, $S)", step.name(), simple(input.type()), source(step.node()));
    }

    private static CodeBlock node(Step step) {
        if (step.advances()) {
            Set<String> asked = new LinkedHashSet<>(step.lazy());
            step.reads().forEach(asked::remove);
            boolean scalar = step.node() instanceof NodeModel.Scalar && !step.rows();
            CodeBlock.Builder rows = CodeBlock.builder().add(
                    "graph.rows($S, $S, $S, $S, $L, $S",
                    step.name(),
                    kind(step),
                    scalar ? simple(((NodeModel.Scalar) step.node()).type()) : "rows",
                    source(step.node()),
                    step.height(),
                    String.join(", ", step.reads()));
            if (!asked.isEmpty()) {
                rows.add(", $S", String.join(", ", asked));
            }
            return rows.add(")").build();
        }
        return CodeBlock.of(
                "graph.node($S, $S, $S, $S, $L, $S, $S)",
                step.name(),
                kind(step),
                simple(((NodeModel.Scalar) step.node()).type()),
                source(step.node()),
                step.height(),
                String.join(", ", step.reads()),
                String.join(", ", step.lazy()));
    }

    private static String kind(Step step) {
        if (step.node() instanceof NodeModel.Query query && query.internal()) {
            return "internal query";
        }
        if (step.part() == Step.Part.VALUES) {
            return "each";
        }
        if (step.part() == Step.Part.INSIDE) {
            return "inside";
        }
        switch (step.part()) {
            case PAIRS, PAIRED -> {
                return "pairs";
            }
            case PANES, MERGED -> {
                return "panes";
            }
            default -> {}
        }
        if (step.node() instanceof NodeModel.Aggregate aggregate) {
            return aggregate.kind().name().toLowerCase(Locale.ROOT);
        }
        return kind(step.node()).toLowerCase(Locale.ROOT);
    }

    private static String kind(NodeModel node) {
        if (node instanceof NodeModel.SortBy) {
            return "sort";
        }
        if (node instanceof NodeModel.Chosen chosen) {
            return switch (chosen.kind()) {
                case SEMI -> "semi-join";
                case ANTI -> "anti-join";
                default -> chosen.kind().name();
            };
        }
        if (node instanceof NodeModel.FlatMap) {
            return "flat map";
        }
        if (node instanceof NodeModel.TopK) {
            return "top-k";
        }
        return node instanceof NodeModel.Sliding sliding && sliding.pair()
                ? "pairwise"
                : node.getClass().getSimpleName();
    }

    private static String source(NodeModel node) {
        MethodModel method = node.method();
        List<String> types = method.parameters().stream()
                .map(parameter -> simple(parameter.type()))
                .toList();
        return String.join(".", method.owner().simpleNames())
                + "." + method.name() + "(" + String.join(", ", types) + ")";
    }

    /** {@code type} without packages, as the user would say it: {@code Map.Entry<String, Market.Quote[]>}. */
    static String simple(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return simple(array.componentType()) + "[]";
        }
        if (type instanceof ParameterizedTypeName generic) {
            return simple(generic.rawType()) + "<" + simple(generic.typeArguments(), ", ") + ">";
        }
        if (type instanceof WildcardTypeName wildcard) {
            if (!wildcard.lowerBounds().isEmpty()) {
                return "? super " + simple(wildcard.lowerBounds(), " & ");
            }
            return wildcard.upperBounds().equals(List.of(ClassName.OBJECT))
                    ? "?"
                    : "? extends " + simple(wildcard.upperBounds(), " & ");
        }
        return type instanceof ClassName name ? String.join(".", name.simpleNames()) : type.toString();
    }

    private static String simple(List<? extends TypeName> types, String between) {
        return types.stream().map(TopologyEmitter::simple).collect(Collectors.joining(between));
    }
}
