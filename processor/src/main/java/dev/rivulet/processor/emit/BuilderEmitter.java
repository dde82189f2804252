package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
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
    private final Sheet sheet;
    private final List<NodeModel.Input> inputs = new ArrayList<>();

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
                .addField(sheet.names.self(), "graph_", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(sheet.names.self(), "graph")
                        .addStatement("this.graph_ = graph")
                        .build());
        inputs.forEach(this::input);
        if (has(NodeModel.Input.Kind.NOW)) {
            source("clock", InstantSource.class, "the clock that {@code tick()} asks for the time");
        }
        if (has(NodeModel.Input.Kind.SEED)) {
            source("random", RandomGenerator.class, "the generator that {@code tick()} asks for seeds");
        }
        sheet.builder.addMethod(explain()).addMethod(build());
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
        sheet.builder
                .addField(input.type(), name, Modifier.PRIVATE)
                .addField(TypeName.BOOLEAN, given(input), Modifier.PRIVATE)
                .addMethod(MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Gives {@code $L}.\n", name)
                        .addParameter(input.type(), name)
                        .returns(sheet.names.builder())
                        .addStatement("this.$L = $L", name, name)
                        .addStatement("this.$L = true", given(input))
                        .addStatement("return this")
                        .build());
    }

    private static String given(NodeModel.Input input) {
        return input.name() + "Given_";
    }

    private void source(String name, Class<?> type, String what) {
        sheet.builder.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Gives $L.\n", what)
                .addParameter(type, name)
                .returns(sheet.names.builder())
                .addStatement("graph_.$L = $T.requireNonNull($L, $S)", name, Objects.class, name, name)
                .addStatement("return this")
                .build());
    }

    /* public Builder explain() {
     *   graph_.engine.record(new Explainer(TOPOLOGY, InstantSource.system()));
     *   return this;
     * } */
    private MethodSpec explain() {
        return MethodSpec.methodBuilder("explain")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Asks for {@link $T#explain} to be possible; every run is recorded then.\n",
                        sheet.names.self())
                .returns(sheet.names.builder())
                .addStatement(
                        "graph_.engine.record(new $T(TOPOLOGY, $T.system()))",
                        RuntimeNames.EXPLAINER,
                        InstantSource.class)
                .addStatement("return this")
                .build();
    }

    /* public RectangleGraph build() {
     *   List<String> missing = new ArrayList<>();
     *   if (!widthGiven) {
     *     missing.add("width");
     *   }
     *   …
     *   graph_.engine.width.value = width;
     *   return graph_;
     * } */
    private MethodSpec build() {
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The graph. Runs nothing but the methods that give starting values.\n\n"
                        + "@throws IllegalStateException naming every required input that was not given\n")
                .returns(sheet.names.self());
        List<NodeModel.Input> required = inputs.stream()
                .filter(input -> input.kind() != NodeModel.Input.Kind.STARTING)
                .toList();
        if (!required.isEmpty()) {
            build.addStatement("$T<String> missing = new $T<>()", List.class, ArrayList.class);
            for (NodeModel.Input input : required) {
                build.beginControlFlow("if (!this.$L)", given(input))
                        .addStatement("missing.add($S)", input.name())
                        .endControlFlow();
            }
            build.beginControlFlow("if (!missing.isEmpty())")
                    .addStatement(
                            "throw new $T($S + missing)",
                            IllegalStateException.class,
                            "the builder of " + sheet.names.self().simpleName() + " was not given ")
                    .endControlFlow();
        }
        inputs.forEach(input -> build.addCode(start(input)));
        sheet.start.forEach(build::addCode);
        return build.addStatement("return graph_").build();
    }

    private CodeBlock start(NodeModel.Input input) {
        CodeBlock field = CodeBlock.of("graph_.engine.$L.value", sheet.names.field(sheet.plan.step(input.name())));
        return input.kind() != NodeModel.Input.Kind.STARTING
                ? CodeBlock.builder().addStatement("$L = this.$L", field, input.name()).build()
                : CodeBlock.builder()
                        .addStatement(
                                "$L = this.$L ? this.$L : graph_.$L()",
                                field, given(input), input.name(), InputEmitter.starting(input))
                        .build();
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
            parameters.add(ParameterSpec.builder(parameter.type(), parameter.name()).build());
            values.add(CodeBlock.of("$L", parameter.name()));
        }
        CodeBlock arguments = CodeBlock.join(values, ", ");
        sheet.facade.addMethod(factory(constructor)
                .addJavadoc("Begins a graph.\n")
                .addParameters(parameters)
                .addStatement("return new Builder(new $T($L))", sheet.names.self(), arguments)
                .build());
        MethodSpec.Builder copy = factory(constructor)
                .addJavadoc("Begins a graph with what is put into {@code existing}.\n")
                .addParameter(sheet.names.self(), "existing_")
                .addParameters(parameters)
                .addStatement("Builder builder_ = builder($L)", arguments);
        for (NodeModel.Input input : inputs) {
            copy.addStatement("builder_.$L(existing_.$L())", input.name(), input.name());
        }
        sheet.copy.forEach(copy::addCode);
        sheet.facade.addMethod(copy.addStatement("return builder_").build());
        if (!sheet.graph.isInterface()) {
            sheet.facade.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameters(parameters)
                    .addExceptions(constructor.thrown())
                    .addStatement("super($L)", arguments)
                    .build());
        }
    }

    private MethodSpec.Builder factory(MethodModel constructor) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addExceptions(constructor.thrown())
                .returns(sheet.names.builder());
    }
}
