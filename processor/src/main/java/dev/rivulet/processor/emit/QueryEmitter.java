package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a query: its node class, which calls the user's method, and its reader and listener. */
final class QueryEmitter {
    private final Sheet sheet;
    private final Step step;
    private final NodeModel.Query query;
    private final CellParts parts;
    private final LazyEmitter lazy;

    QueryEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.query = (NodeModel.Query) step.node();
        this.parts = new CellParts(query.type(), sheet.plan.lazilyRead(step) || toldOfRuns());
        this.lazy = new LazyEmitter(sheet, step);
    }

    /** Whether listeners are told of each run, so that runs are counted. */
    private boolean toldOfRuns() {
        return query.cutoff().kind() == CutoffModel.Kind.NEVER && !query.internal();
    }

    void emit() {
        if (sheet.nest != null) {
            new GroupQueryEmitter(sheet, step).query(query);
            return;
        }
        List<Edge> edges = edges();
        sheet.node(step, node(edges), arguments(edges));
        if (!query.internal()) {
            new Facades(sheet).output(step, query.type());
        }
    }

    /** A cell that the node is made with; kept in a field of that name if it is read eagerly. */
    private record Edge(TypeName type, String field, boolean kept, CodeBlock cell) {}

    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (String name : step.reads()) {
            if (sheet.plan.at(name).part() != Step.Part.INSIDE) {
                edges.add(edge(name));
            }
        }
        for (String name : step.lazy()) {
            if (!step.reads().contains(name)) {
                edges.add(edge(name));
            }
        }
        return edges;
    }

    private Edge edge(String name) {
        Step read = sheet.plan.at(name);
        return new Edge(
                sheet.names.type(read), sheet.names.field(read), step.reads().contains(name), sheet.cell(read));
    }

    /** Whether the user's method is called on the graph. */
    private boolean onGraph() {
        return query.method().form() == MethodModel.Form.INSTANCE;
    }

    /** Whether there are too many edges for the parameters of a constructor, so that it takes the engine instead. */
    private static boolean many(List<Edge> edges) {
        return edges.size() > NodeFields.MOST_PARAMETERS;
    }

    private CodeBlock arguments(List<Edge> edges) {
        List<CodeBlock> all = new ArrayList<>();
        if (onGraph()) {
            all.add(CodeBlock.of("graph"));
        }
        if (step.checked() || many(edges)) {
            all.add(sheet.engineItself());
        }
        if (!many(edges)) {
            edges.forEach(edge -> all.add(edge.cell()));
        }
        return CodeBlock.join(all, ", ");
    }

    /* static final class MidNode extends Node {
     *   static final int HEIGHT = 1;
     *   static final int POSITION = 0;
     *
     *   private final BidInput bid;
     *   private final AskInput ask;
     *   double value;
     *   …
     * } */
    private TypeSpec node(List<Edge> edges) {
        TypeSpec.Builder node = NodeParts.node(sheet, step, "");
        if (onGraph()) {
            node.addField(sheet.names.self(), "graph", Modifier.PRIVATE, Modifier.FINAL);
        }
        for (Edge edge : edges) {
            if (edge.kept()) {
                node.addField(edge.type(), edge.field(), Modifier.PRIVATE, Modifier.FINAL);
            }
        }
        lazy.fields(node);
        node.addField(query.type(), "value");
        if (tolerant()) {
            node.addField(TypeName.BOOLEAN, "computed");
        }
        parts.counted(node).addMethod(constructor(edges)).addMethod(recompute());
        lazy.methods(node);
        node.addMethod(parts.current())
                .addMethod(parts.save(CodeBlock.builder()
                        .add(lazy.save())
                        .add(tolerant() ? CodeBlock.of("undo.push(computed);\n") : CodeBlock.of(""))
                        .build()))
                .addMethod(parts.restore(CodeBlock.builder()
                        .add(tolerant() ? CodeBlock.of("computed = undo.popBoolean();\n") : CodeBlock.of(""))
                        .add(lazy.restore())
                        .build()));
        return node.build();
    }

    /**
     * Whether the first value must not be compared. With every other cutoff it may: a first value that
     * equals the field's default is there already, and what reads it waits for its first run anyway.
     */
    private boolean tolerant() {
        return query.cutoff().kind() == CutoffModel.Kind.TOLERANCE;
    }

    private MethodSpec constructor(List<Edge> edges) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (onGraph()) {
            constructor.addParameter(sheet.names.self(), "graph").addStatement("this.graph = graph");
        }
        if (step.checked() || many(edges)) {
            constructor.addParameter(sheet.names.engine(), "engine");
        }
        for (Edge edge : edges) {
            if (many(edges)) {
                CodeBlock to = edge.kept() ? CodeBlock.of("this.$L", edge.field()) : CodeBlock.of("$T $L", edge.type(), edge.field());
                constructor.addStatement("$L = engine.$L", to, edge.field());
                continue;
            }
            constructor.addParameter(ParameterSpec.builder(edge.type(), edge.field()).build());
            if (edge.kept()) {
                constructor.addStatement("this.$L = $L", edge.field(), edge.field());
            }
        }
        return constructor.addCode(lazy.construction()).build();
    }

    /* public boolean recompute() {
     *   double next = Pricing.mid(bid.value, ask.value);
     *   if (Cutoffs.same(next, value)) {
     *     return false;
     *   }
     *   value = next;
     *   return true;
     * } */
    private MethodSpec recompute() {
        MethodSpec.Builder method = CellParts.method("recompute")
                .returns(TypeName.BOOLEAN)
                .addExceptions(query.method().thrown());
        if (step.checked()) {
            method.addStatement("$T next", query.type())
                    .addStatement("edges.open()")
                    .beginControlFlow("try")
                    .addStatement("next = $L", call())
                    .nextControlFlow("finally")
                    .addStatement("edges.close()")
                    .endControlFlow();
        } else {
            method.addStatement("$T next = $L", query.type(), call());
        }
        if (query.cutoff().kind() != CutoffModel.Kind.NEVER) {
            CodeBlock same = Values.unchanged(query.type(), query.cutoff(), "next", "value");
            method.beginControlFlow("if ($L$L)", tolerant() ? "computed && " : "", same)
                    .addStatement("return false")
                    .endControlFlow();
        }
        method.addStatement("value = next");
        if (tolerant()) {
            method.addStatement("computed = true");
        }
        if (parts.counted()) {
            method.addStatement("version.number++");
        }
        return method.addStatement("return true").build();
    }

    private CodeBlock call() {
        List<CodeBlock> values = new ArrayList<>();
        for (Binding binding : sheet.wiring.of(query)) {
            values.add(argument(binding));
        }
        CodeBlock target = onGraph()
                ? CodeBlock.of("graph")
                : CodeBlock.of("$T", query.method().owner());
        return CodeBlock.of("$L.$L($L)", target, query.method().name(), CodeBlock.join(values, ", "));
    }

    private CodeBlock argument(Binding binding) {
        if (binding instanceof Binding.Scalar scalar) {
            Step read = sheet.plan.step(scalar.node().name());
            return scalar.lazy()
                    ? CodeBlock.of("$L", LazyEmitter.field(sheet, read))
                    : CodeBlock.of("$L.value", sheet.names.field(read));
        }
        if (binding instanceof Binding.Rows rows) {
            return RowArguments.of(sheet, rows);
        }
        throw new AssertionError("the checks let pass " + binding);
    }
}
