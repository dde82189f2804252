package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.ParameterModel;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import javax.lang.model.element.Modifier;

/** Writes the builder, and the static methods that give one. */
final class BuilderEmitter {
    /** Inputs that one method handles: a method has at most 64 KB of code. */
    private static final int MOST_IN_A_METHOD = 500;

    private final Sheet sheet;
    private final List<NodeModel.Input> inputs = new ArrayList<>();
    private final List<CodeBlock> copies = new ArrayList<>();

    BuilderEmitter(Sheet sheet) {
        this.sheet = sheet;
        for (Step step : sheet.plan.inputs()) {
            NodeModel.Input input = (NodeModel.Input) step.node();
            if (InputEmitter.settable(input)) {
                inputs.add(input);
            }
        }
    }

    void emit() {
        sheet.builder
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Collects the inputs of a new {@link $T}.\n", sheet.names.self())
                .addField(sheet.names.self(), "graph", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.BOOLEAN, "built", Modifier.PRIVATE)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(sheet.names.self(), "graph")
                        .addStatement("this.graph = graph")
                        .build());
        inputs.forEach(this::input);
        if (has(NodeModel.Input.Kind.NOW)) {
            source("clock", InstantSource.class, "the clock that {@code tick()} asks for the time");
        }
        if (has(NodeModel.Input.Kind.SEED)) {
            source("random", RandomGenerator.class, "the generator that {@code tick()} asks for seeds");
        }
        sheet.builder.addMethod(explain()).addMethod(build()).addMethod(unbuilt());
        List<MethodModel> constructors = sheet.graph.isInterface()
                ? List.of(new MethodModel(
                        sheet.graph.type(), "", MethodModel.Form.STATIC, TypeName.VOID, List.of(), List.of(), Set.of()))
                : sheet.graph.constructors();
        constructors.forEach(this::factories);
    }

    private boolean has(NodeModel.Input.Kind kind) {
        return sheet.plan.inputs().stream()
                .anyMatch(step -> ((NodeModel.Input) step.node()).kind() == kind);
    }

    /* private double width;
     * private boolean widthGiven;
     *
     * public Builder width(double width) {
     *   this.width = width;
     *   widthGiven = true;
     *   return this;
     * } */
    private void input(NodeModel.Input input) {
        String name = input.name();
        String parameter = sheet.names.parameter(name);
        sheet.builder
                .addField(input.type(), field(input), hidden())
                .addField(TypeName.BOOLEAN, given(input), hidden())
                .addMethod(MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Gives {@code $L}.\n", name)
                        .addParameter(input.type(), parameter)
                        .returns(sheet.names.builder())
                        .addStatement("this.$L = $L", field(input), parameter)
                        .addStatement("this.$L = true", given(input))
                        .addStatement("return this")
                        .build());
    }

    /** How what only the file itself and its parts may see is hidden. */
    private Modifier[] hidden() {
        return sheet.split.on() ? new Modifier[0] : new Modifier[] {Modifier.PRIVATE};
    }

    private String field(NodeModel.Input input) {
        return sheet.names.field("built " + input.name(), input.name());
    }

    private String given(NodeModel.Input input) {
        return sheet.names.field("given " + input.name(), input.name() + "Given");
    }

    private void source(String name, Class<?> type, String what) {
        sheet.builder.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Gives $L.\n", what)
                .addParameter(type, name)
                .returns(sheet.names.builder())
                .addStatement("$L()", own("unbuilt"))
                .addStatement("graph.$L = $T.requireNonNull($L, $S)", name, Objects.class, name, name)
                .addStatement("return this")
                .build());
    }

    /* private void unbuilt() {
     *   if (built) {
     *     throw new IllegalStateException("this builder has built its graph; begin another with builder()");
     *   }
     * } */
    /** Refuses what would change a graph that is in use, or give it out a second time. */
    private MethodSpec unbuilt() {
        return MethodSpec.methodBuilder(own("unbuilt"))
                .addModifiers(Modifier.PRIVATE)
                .beginControlFlow("if (built)")
                .addStatement(
                        "throw new $T($S)",
                        IllegalStateException.class,
                        "this builder has built its graph; begin another with builder()")
                .endControlFlow()
                .build();
    }

    /* public Builder explain() {
     *   unbuilt();
     *   graph.engine.record(new Explainer(TOPOLOGY, InstantSource.system()));
     *   return this;
     * } */
    private MethodSpec explain() {
        return MethodSpec.methodBuilder("explain")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Asks for {@link $T#explain} to be possible; every run is recorded then.\n",
                        sheet.names.self())
                .returns(sheet.names.builder())
                .addStatement("$L()", own("unbuilt"))
                .addStatement(
                        "graph.engine.record(new $T(TOPOLOGY, $T.system()))",
                        RuntimeNames.EXPLAINER,
                        InstantSource.class)
                .addStatement("return this")
                .build();
    }

    /* public RectangleGraph build() {
     *   unbuilt();
     *   List<String> missing = new ArrayList<>();
     *   if (!widthGiven) {
     *     missing.add("width");
     *   }
     *   …
     *   graph.engine.width.value = this.width;
     *   built = true;
     *   return graph;
     * } */
    private MethodSpec build() {
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The graph, once. Runs nothing but the methods that give starting values.\n\n"
                        + "@throws IllegalStateException naming every required input that was not given,"
                        + " or if this builder has built its graph\n")
                .returns(sheet.names.self())
                .addStatement("$L()", own("unbuilt"));
        List<NodeModel.Input> required = inputs.stream()
                .filter(input -> input.kind() != NodeModel.Input.Kind.STARTING)
                .toList();
        if (!required.isEmpty()) {
            build.addStatement("$T<$T> missing = new $T<>()", List.class, String.class, ArrayList.class);
            List<CodeBlock> asked = required.stream().map(this::asked).toList();
            pieces(build, "missing", asked, ParameterSpec.builder(
                            ParameterizedTypeName.get(List.class, String.class), "missing").build());
            build.beginControlFlow("if (!missing.isEmpty())")
                    .addStatement(
                            "throw new $T($S + missing)",
                            IllegalStateException.class,
                            "the builder of " + sheet.names.self().simpleName() + " was not given ")
                    .endControlFlow();
        }
        if (sheet.split.on()) {
            starts().forEach(start -> build.addStatement("$L(this, graph, graph.engine)", start));
        } else {
            pieces(build, "start", inputs.stream().map(this::start).toList(), null);
        }
        sheet.start.forEach(build::addCode);
        return build.addStatement("built = true").addStatement("return graph").build();
    }

    private String own(String name) {
        return sheet.names.method(name, name);
    }

    private CodeBlock asked(NodeModel.Input input) {
        return CodeBlock.builder()
                .beginControlFlow("if (!this.$L)", given(input))
                .addStatement("missing.add($S)", input.name())
                .endControlFlow()
                .build();
    }

    /* missing0(missing);
     * missing1(missing);
     * … */
    /** Adds {@code code} to {@code build}; where there is too much of it, in methods of the builder of their own. */
    private void pieces(MethodSpec.Builder build, String name, List<CodeBlock> code, ParameterSpec parameter) {
        if (code.size() <= MOST_IN_A_METHOD) {
            code.forEach(build::addCode);
            return;
        }
        for (int from = 0; from < code.size(); from += MOST_IN_A_METHOD) {
            MethodSpec.Builder piece = MethodSpec.methodBuilder(own(name + from / MOST_IN_A_METHOD))
                    .addModifiers(Modifier.PRIVATE);
            if (parameter != null) {
                piece.addParameter(parameter);
            }
            code.subList(from, Math.min(code.size(), from + MOST_IN_A_METHOD)).forEach(piece::addCode);
            MethodSpec method = piece.build();
            sheet.builder.addMethod(method);
            build.addStatement("$N($L)", method, parameter == null ? "" : parameter.name());
        }
    }

    private CodeBlock start(NodeModel.Input input) {
        boolean split = sheet.split.on();
        String engine = split ? "engine" : "graph.engine";
        String self = split ? "builder" : "this";
        CodeBlock field = CodeBlock.of("$L.$L.value", engine, sheet.names.field(sheet.plan.step(input.name())));
        return input.kind() != NodeModel.Input.Kind.STARTING
                ? CodeBlock.builder().addStatement("$L = $L.$L", field, self, field(input)).build()
                : CodeBlock.builder()
                        .addStatement(
                                "$1L = $2L.$3L ? $2L.$4L : graph.$5L()",
                                field, self, given(input), field(input), InputEmitter.starting(sheet, input))
                        .build();
    }

    /* static void start0(WideGraph.Builder builder, WideGraph graph, WideGraph.Engine engine) {
     *   engine.n0.value = builder.n0;
     *   …
     * } */
    /** Writes, in the parts of a split graph, what gives inputs their first values; returns how it is called. */
    private List<CodeBlock> starts() {
        List<CodeBlock> starts = new ArrayList<>();
        for (int from = 0; from < inputs.size(); from += MOST_IN_A_METHOD) {
            MethodSpec.Builder piece = MethodSpec.methodBuilder("start" + from / MOST_IN_A_METHOD)
                    .addModifiers(Modifier.STATIC)
                    .addParameter(sheet.names.builder(), "builder")
                    .addParameter(sheet.names.self(), "graph")
                    .addParameter(sheet.names.engine(), "engine");
            inputs.subList(from, Math.min(inputs.size(), from + MOST_IN_A_METHOD)).forEach(input -> piece.addCode(start(input)));
            int part = sheet.split.part(sheet.plan.step(inputs.get(from).name()));
            MethodSpec method = piece.build();
            sheet.parts.add(part, method);
            starts.add(CodeBlock.of("$T.$N", sheet.split.part(part), method));
        }
        return starts;
    }

    /* public static Builder builder() { return new Builder(new RectangleGraph()); }
     *
     * public static Builder builder(RectangleGraph existing) {
     *   return builder().width(existing.width()).height(existing.height());
     * } */
    private void factories(MethodModel constructor) {
        List<ParameterSpec> parameters = new ArrayList<>();
        List<CodeBlock> values = new ArrayList<>();
        for (ParameterModel parameter : constructor.parameters()) {
            String name = sheet.names.parameter("constructor " + parameter.name(), parameter.name());
            parameters.add(ParameterSpec.builder(parameter.type(), name).build());
            values.add(CodeBlock.of("$L", name));
        }
        CodeBlock arguments = CodeBlock.join(values, ", ");
        sheet.facade.addMethod(factory(constructor)
                .addJavadoc("Begins a graph.\n")
                .addParameters(parameters)
                .addStatement("return new $T(new $T($L))", sheet.names.builder(), sheet.names.self(), arguments)
                .build());
        MethodSpec.Builder copy = factory(constructor)
                .addJavadoc("Begins a graph with what is put into {@code existing}.\n")
                .addParameter(sheet.names.self(), "existing")
                .addParameters(parameters)
                .addStatement("$T builder = builder($L)", sheet.names.builder(), arguments);
        if (inputs.size() <= MOST_IN_A_METHOD) {
            inputs.forEach(input -> copy.addStatement("builder.$L(existing.$L())", input.name(), input.name()));
        } else {
            copies().forEach(method -> copy.addStatement("$L(existing, builder)", method));
        }
        sheet.copy.forEach(copy::addCode);
        sheet.facade.addMethod(copy.addStatement("return builder").build());
        if (!sheet.graph.isInterface()) {
            sheet.facade.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameters(parameters)
                    .addExceptions(constructor.thrown())
                    .addStatement("super($L)", arguments)
                    .build());
        }
    }

    /* private static void copy0(WideGraph existing, Builder builder) {
     *   builder.n0(existing.n0());
     *   …
     * } */
    /** Writes what copies inputs, in methods; returns how they are called. */
    private List<CodeBlock> copies() {
        for (int from = 0; copies.size() * MOST_IN_A_METHOD < inputs.size(); from += MOST_IN_A_METHOD) {
            MethodSpec.Builder piece = MethodSpec.methodBuilder(own("copy" + from / MOST_IN_A_METHOD))
                    .addModifiers(Modifier.STATIC)
                    .addParameter(sheet.names.self(), "existing")
                    .addParameter(sheet.names.builder(), "builder");
            for (NodeModel.Input input : inputs.subList(from, Math.min(inputs.size(), from + MOST_IN_A_METHOD))) {
                piece.addStatement("builder.$L(existing.$L())", input.name(), input.name());
            }
            if (sheet.split.on()) {
                int part = sheet.split.part(sheet.plan.step(inputs.get(from).name()));
                sheet.parts.add(part, piece.build());
                copies.add(CodeBlock.of("$T.$N", sheet.split.part(part), piece.build()));
            } else {
                MethodSpec method = piece.addModifiers(Modifier.PRIVATE).build();
                sheet.facade.addMethod(method);
                copies.add(CodeBlock.of("$N", method));
            }
        }
        return copies;
    }

    private MethodSpec.Builder factory(MethodModel constructor) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addExceptions(constructor.thrown())
                .returns(sheet.names.builder());
    }
}
