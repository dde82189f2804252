package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the lazy edges of a query: a supplier class for each, made once with the node. */
final class LazyEmitter {
    private static final Map<String, String> GETTERS = Map.of(
            "java.util.function.DoubleSupplier", "getAsDouble",
            "java.util.function.LongSupplier", "getAsLong",
            "java.util.function.IntSupplier", "getAsInt",
            "java.util.function.BooleanSupplier", "getAsBoolean");
    private static final Map<String, TypeName> RESULTS = Map.of(
            "getAsDouble", TypeName.DOUBLE,
            "getAsLong", TypeName.LONG,
            "getAsInt", TypeName.INT,
            "getAsBoolean", TypeName.BOOLEAN);

    private final Sheet sheet;
    private final Step step;
    private final List<Binding.Scalar> edges = new ArrayList<>();

    LazyEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        for (Binding binding : sheet.wiring.of(step.node())) {
            if (binding instanceof Binding.Scalar scalar && scalar.lazy()) {
                edges.add(scalar);
            }
        }
    }

    /** The field of the edge to {@code read}. */
    static String field(Sheet sheet, Step read) {
        return sheet.names.field(read, "Edge");
    }

    /* private final LazyEdges edges;
     * private final QuotientEdge quotientEdge; */
    void fields(TypeSpec.Builder node) {
        if (!edges.isEmpty()) {
            node.addField(RuntimeNames.LAZY_EDGES, "edges", Modifier.PRIVATE, Modifier.FINAL);
        }
        for (Binding.Scalar edge : edges) {
            node.addField(type(edge), field(sheet, read(edge)), Modifier.PRIVATE, Modifier.FINAL);
        }
    }

    /* edges = new LazyEdges(engine, 1);
     * quotientEdge = new QuotientEdge(edges, quotient); */
    CodeBlock construction() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!edges.isEmpty()) {
            code.addStatement("edges = new $T(engine, $L)", RuntimeNames.LAZY_EDGES, edges.size());
        }
        for (Binding.Scalar edge : edges) {
            code.addStatement("$L = new $T(edges, $L)", field(sheet, read(edge)), type(edge), name(edge));
        }
        return code.build();
    }

    CodeBlock save() {
        return edges.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.builder().addStatement("edges.save(undo)").build();
    }

    CodeBlock restore() {
        return edges.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.builder().addStatement("edges.restore(undo)").build();
    }

    /* public LazyEdges lazy() { return edges; } */
    void methods(TypeSpec.Builder node) {
        if (edges.isEmpty()) {
            return;
        }
        node.addMethod(CellParts.method("lazy")
                .returns(RuntimeNames.LAZY_EDGES)
                .addStatement("return edges")
                .build());
        edges.forEach(edge -> node.addType(edgeClass(edge)));
    }

    /* static final class QuotientEdge extends LazyEdge implements DoubleSupplier {
     *   private final QuotientNode node;
     *
     *   QuotientEdge(LazyEdges edges, QuotientNode node) {
     *     super(edges, "quotient", QuotientNode.POSITION, node.version);
     *     this.node = node;
     *   }
     *
     *   public double getAsDouble() { ask(); return node.value; }
     * } */
    private TypeSpec edgeClass(Binding.Scalar edge) {
        Step read = read(edge);
        ClassName node = sheet.names.type(read);
        CodeBlock position = read.input() ? CodeBlock.of("-1") : CodeBlock.of("$T.POSITION", node);
        return TypeSpec.classBuilder(type(edge))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The lazy edge to {@code $L}.\n", read.name())
                .superclass(RuntimeNames.LAZY_EDGE)
                .addSuperinterface(supplier(edge))
                .addField(node, "node", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeNames.LAZY_EDGES, "edges")
                        .addParameter(node, "node")
                        .addStatement("super(edges, $S, $L, node.version)", read.name(), position)
                        .addStatement("this.node = node")
                        .build())
                .addMethod(getter(edge))
                .build();
    }

    private static MethodSpec getter(Binding.Scalar edge) {
        TypeName supplier = supplier(edge);
        String name = GETTERS.getOrDefault(supplier.toString(), "get");
        TypeName result = supplier instanceof ParameterizedTypeName generic
                ? generic.typeArguments().get(0)
                : RESULTS.get(name);
        return CellParts.method(name)
                .returns(result)
                .addStatement("ask()")
                .addStatement("return node.value")
                .build();
    }

    /** The supplier that the edge implements; of a wildcard, the node's own type. */
    private static TypeName supplier(Binding.Scalar edge) {
        TypeName type = edge.parameter().type();
        if (type instanceof ParameterizedTypeName generic
                && generic.typeArguments().get(0) instanceof WildcardTypeName) {
            return ParameterizedTypeName.get(generic.rawType(), edge.node().type().box());
        }
        return type;
    }

    private ClassName type(Binding.Scalar edge) {
        return sheet.names.edgeType(step, read(edge));
    }

    private Step read(Binding.Scalar edge) {
        return sheet.plan.step(edge.node().name());
    }

    private String name(Binding.Scalar edge) {
        return sheet.names.field(read(edge));
    }
}
