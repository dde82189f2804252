package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Plan;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.analyse.Wiring;
import dev.rivulet.processor.model.GraphModel;
import java.util.ArrayList;
import java.util.List;

/** The file under way: what the emitters add to, and what they look up. */
final class Sheet {
    final GraphModel graph;
    final Plan plan;
    final Wiring wiring;
    final Names names;
    final Words words;
    /** The generated class itself, which the user holds. */
    final TypeSpec.Builder facade;
    /** Its engine. */
    final TypeSpec.Builder engine;
    /** Its builder. */
    final TypeSpec.Builder builder;
    /** The node classes, in order. */
    final List<TypeSpec> nodes = new ArrayList<>();
    /** The statements that make inputs and nodes, in order. */
    final List<CodeBlock> construction = new ArrayList<>();
    /** The statements of {@code build()} after the graph was made: starting values and rows. */
    final List<CodeBlock> start = new ArrayList<>();
    /** The statements of {@code builder(existing)}. */
    final List<CodeBlock> copy = new ArrayList<>();

    /** In a nested graph: the collection that is fed, and the rows of the enclosing graph that feed it. */
    String fed = "";
    RowShape feeding;
    /** What a nested graph is nested in; null of a whole one. */
    Nest nest;

    Sheet(GraphModel graph, Plan plan, Wiring wiring) {
        this(graph, plan, wiring, new Names(graph.generated(), plan));
    }

    Sheet(GraphModel graph, Plan plan, Wiring wiring, Names names) {
        this.graph = graph;
        this.plan = plan;
        this.wiring = wiring;
        this.names = names;
        this.words = new Words(plan, names);
        this.facade = TypeSpec.classBuilder(names.self());
        this.engine = TypeSpec.classBuilder(names.engine());
        this.builder = TypeSpec.classBuilder(names.builder());
    }

    /** Adds {@code step}'s node class and the statement that makes its node from {@code arguments}. */
    void node(Step step, TypeSpec type, CodeBlock arguments) {
        nodes.add(type);
        construction.add(
                CodeBlock.of("$L = new $T($L)", names.field(step), names.type(step), arguments));
    }
}
