package dev.rivulet.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rivulet.processor.analyse.Plan;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.analyse.Wiring;
import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Typing;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javax.lang.model.element.Modifier;

/** Writes the whole class of a graph: what the user holds, the builder, the engine, the nodes. */
public final class GraphEmitter {
    private final Sheet sheet;

    private GraphEmitter(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * The class of {@code graph}, which the checks have found free of errors, and, of one that is too large for
     * one file or is {@code always} split, its further classes, in order.
     */
    public static List<TypeSpec.Builder> emit(GraphModel graph, Wiring wiring, Typing typing, boolean always) {
        Plan plan = Plan.of(graph, wiring);
        Inherited inherited = Inherited.of(graph);
        Split split = new Split(graph.generated(), plan, always);
        Names marks = new Names(graph.generated(), split, inherited.types(), inherited.methods());
        StringBuilder draft = new StringBuilder();
        for (TypeSpec.Builder type : write(new Sheet(graph, plan, wiring, typing, split, marks), inherited)) {
            draft.append(JavaFile.builder(graph.generated().packageName(), type.build()).build());
        }
        Names names = marks.settled(draft.toString());
        return write(new Sheet(graph, plan, wiring, typing, split, names), inherited);
    }

    private static List<TypeSpec.Builder> write(Sheet sheet, Inherited inherited) {
        sheet.facade.alwaysQualify(inherited.types().toArray(String[]::new));
        return new GraphEmitter(sheet).whole();
    }

    private List<TypeSpec.Builder> whole() {
        head();
        new TopologyEmitter(sheet).emit();
        sheet.facade.addField(FieldSpec.builder(sheet.names.engine(), "engine")
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T(this)", sheet.names.engine())
                .build());
        time();
        if (sheet.graph.isInterface()) {
            sheet.facade.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .build());
        }
        sheet.plan.inputs().forEach(step -> NodeEmitters.emit(sheet, step));
        sheet.plan.all().forEach(step -> NodeEmitters.emit(sheet.of(step), step));
        new WindowFacade(sheet).emit();
        changes();
        seeing();
        new BuilderEmitter(sheet).emit();
        new EngineEmitter(sheet).emit();
        sheet.facade.addType(sheet.builder.build()).addType(sheet.engine.build());
        sheet.nodes.forEach(sheet.facade::addType);
        List<TypeSpec.Builder> files = new ArrayList<>(List.of(sheet.facade));
        if (sheet.split.on()) {
            files.addAll(sheet.parts.files());
        }
        Set<String> lints = new TreeSet<>();
        lints(sheet.graph, lints);
        if (!lints.isEmpty()) {
            AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
            lints.forEach(lint -> suppress.addMember("value", "$S", lint));
            AnnotationSpec annotation = suppress.build();
            files.forEach(file -> file.addAnnotation(annotation));
        }
        return files;
    }

    private void head() {
        sheet.facade
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The engine of {@link $T}.\n", sheet.graph.type());
        if (sheet.graph.visible()) {
            sheet.facade.addModifiers(Modifier.PUBLIC);
        }
        if (sheet.graph.isInterface()) {
            sheet.facade.addSuperinterface(sheet.graph.type());
        } else {
            sheet.facade.superclass(sheet.graph.type());
        }
    }

    /** What generated code must not be warned of because of what {@code graph} and its nested graphs name. */
    private static void lints(GraphModel graph, Set<String> lints) {
        lints.addAll(graph.lints());
        for (NodeModel node : graph.nodes()) {
            if (node instanceof NodeModel.Group group) {
                lints(group.nested(), lints);
            }
        }
    }

    /* public void tick() {
     *   engine.enter();
     *   Instant nextNow = clock.instant();
     *   long nextSeed = random.nextLong();
     *   sampleNow(nextNow);
     *   sampleSeed(nextSeed);
     * } */
    /** All is asked before anything is set: what is asked may throw. */
    private void time() {
        MethodSpec.Builder tick = MethodSpec.methodBuilder("tick")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Samples time and chance; they are constant until the next tick.\n")
                .addStatement("engine.enter()");
        CodeBlock.Builder sets = CodeBlock.builder();
        boolean now = samples(tick, sets, NodeModel.Input.Kind.NOW, "clock.instant()");
        boolean seed = samples(tick, sets, NodeModel.Input.Kind.SEED, "random.nextLong()");
        tick.addCode(sets.build());
        if (now) {
            sheet.facade.addField(FieldSpec.builder(InstantSource.class, "clock", Modifier.PRIVATE)
                    .initializer("$T.system()", InstantSource.class)
                    .build());
        }
        if (seed) {
            sheet.facade.addField(FieldSpec.builder(RandomGenerator.class, "random", Modifier.PRIVATE)
                    .initializer("$T.getDefault()", RandomGenerator.class)
                    .build());
        }
        if (now || seed) {
            sheet.facade.addMethod(tick.build());
            sheet.start.add(CodeBlock.builder().addStatement("graph.tick()").build());
        }
    }

    private boolean samples(MethodSpec.Builder tick, CodeBlock.Builder sets, NodeModel.Input.Kind kind, String value) {
        boolean any = false;
        for (Step step : sheet.plan.inputs()) {
            NodeModel.Input input = (NodeModel.Input) step.node();
            if (input.kind() == kind) {
                String next = sheet.names.parameter("next " + input.name(), "next" + Names.capital(input.name()));
                tick.addStatement("$T $L = $L", input.type(), next, value);
                sets.addStatement("$L($L)", InputEmitter.setter(sheet, step), next);
                any = true;
            }
        }
        return any;
    }

    private void changes() {
        TypeName self = WildcardTypeName.supertypeOf(sheet.names.self());
        TypeName block = ParameterizedTypeName.get(ClassName.get(Consumer.class), self);
        TypeVariableName result = TypeVariableName.get(result());
        sheet.facade.addMethod(MethodSpec.methodBuilder("stabilize")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Brings the whole graph up to date and tells the listeners; then throws the\n"
                        + "{@code QueryException} of the first stale node, if there is one.\n")
                .beginControlFlow(
                        "if ($L || engine.attention != 0 || engine.listened)",
                        sheet.words.due(sheet.plan.stabilizeNeeds(), "STABILIZE_NEEDS"))
                .addStatement("engine.stabilize()")
                .endControlFlow()
                .build());
        sheet.facade.addMethod(MethodSpec.methodBuilder("update")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Makes the changes of {@code changes} one: if it throws, none is kept.\n")
                .addParameter(block, "changes")
                .addStatement("engine.update(this, changes)")
                .build());
        sheet.facade.addMethod(MethodSpec.methodBuilder("whatIf")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("What {@code question} answers after {@code changes}, all of which is taken back.\n")
                .addTypeVariable(result)
                .addParameter(block, "changes")
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Function.class), self, WildcardTypeName.subtypeOf(result)),
                        "question")
                .returns(result)
                .addStatement("return engine.whatIf(this, changes, question)")
                .build());
    }

    /** The name of whatIf's type variable, {@code R} where that hides no type of the user's. */
    private String result() {
        String name = "R";
        while (sheet.graph.memberTypes().contains(name)) {
            name += "R";
        }
        return name;
    }

    private void seeing() {
        sheet.facade.addMethod(MethodSpec.methodBuilder("describe")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("What the graph is made of.\n")
                .returns(RuntimeNames.GRAPH_DESCRIPTION)
                .addStatement("return $T.of(TOPOLOGY)", RuntimeNames.GRAPH_DESCRIPTION)
                .build());
        sheet.facade.addMethod(MethodSpec.methodBuilder("explain")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Why {@code node} last ran.\n\n"
                        + "@throws IllegalStateException unless the builder was asked to explain\n")
                .addParameter(String.class, "node")
                .returns(RuntimeNames.EXPLANATION)
                .addStatement("return $T.of(engine).explain(node)", RuntimeNames.EXPLAINER)
                .build());
        sheet.facade.addMethod(CellParts.method("toString")
                .addJavadoc("The outputs as last computed; runs nothing.\n")
                .returns(String.class)
                .addStatement("return engine.outputs()")
                .build());
    }
}
