package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Plan;
import dev.rivulet.processor.analyse.Scope;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.analyse.Wiring;
import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Typing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The file under way: what the emitters add to, and what they look up. */
final class Sheet {
    final GraphModel graph;
    final Plan plan;
    final Wiring wiring;
    final Typing typing;
    final Split split;
    final Names names;
    final Words words;
    /** The generated class itself, which the user holds. */
    final TypeSpec.Builder facade;
    /** Its engine. */
    final TypeSpec.Builder engine;
    /** Its builder. */
    final TypeSpec.Builder builder;
    /** The node classes, in order, where the graph is one file. */
    final List<TypeSpec> nodes;
    /** The statements that make inputs and nodes, in order, where the graph is one file. */
    final List<CodeBlock> construction;
    /** The further files of a graph that is split; null of others. */
    final PartsEmitter parts;
    /** The statements of {@code build()} after the graph was made: starting values and rows. */
    final List<CodeBlock> start;
    /** The statements of {@code builder(existing)}. */
    final List<CodeBlock> copy;

    /** What stands within groups of this graph, and deeper, by the prefix of its steps. */
    private final Map<String, Sheet> sheets;
    /** The rows of the enclosing graph that feed the groups; null in an outermost graph. */
    final RowShape feeding;
    /** The groups whose graph this is; null of an outermost one. */
    final Nest nest;

    Sheet(GraphModel graph, Plan plan, Wiring wiring, Typing typing, Split split, Names names) {
        this.graph = graph;
        this.plan = plan;
        this.wiring = wiring;
        this.typing = typing;
        this.split = split;
        this.names = names;
        this.words = new Words(plan, names, split.on());
        this.facade = TypeSpec.classBuilder(names.self());
        this.engine = TypeSpec.classBuilder(names.engine());
        this.builder = TypeSpec.classBuilder(names.builder());
        this.nodes = new ArrayList<>();
        this.construction = new ArrayList<>();
        this.start = new ArrayList<>();
        this.copy = new ArrayList<>();
        this.sheets = new HashMap<>();
        this.feeding = null;
        this.nest = null;
        this.parts = split.on() ? new PartsEmitter(this) : null;
        sheets.put("", this);
    }

    /** What stands within the groups of {@code group}, on the sheet {@code outer}. */
    private Sheet(Sheet outer, Step group, Scope scope) {
        this.graph = scope.graph();
        this.plan = outer.plan.within(scope);
        this.wiring = scope.wiring();
        this.typing = outer.typing;
        this.split = outer.split;
        this.names = outer.names;
        this.words = outer.words;
        this.facade = outer.facade;
        this.engine = outer.engine;
        this.builder = outer.builder;
        this.nodes = outer.nodes;
        this.construction = outer.construction;
        this.start = outer.start;
        this.copy = outer.copy;
        this.parts = outer.parts;
        this.sheets = outer.sheets;
        this.feeding = RowShape.at(outer, RowShape.feeder(outer, group).source());
        this.nest = new Nest(outer, group, this);
    }

    /** The sheet of the groups of {@code group}, of whose node it is a step here. */
    Sheet within(Step group) {
        Scope inner = plan.scope().within((NodeModel.Group) group.node());
        Sheet known = sheets.get(inner.prefix());
        if (known == null) {
            known = new Sheet(this, plan.at(inner.groupStep()), inner);
            sheets.put(inner.prefix(), known);
        }
        return known;
    }

    /** The sheet that {@code step} stands on. */
    Sheet of(Step step) {
        Scope scope = step.scope();
        if (!scope.nested()) {
            return sheets.get("");
        }
        Step group = plan.at(scope.groupStep());
        return of(group).within(group);
    }

    /** What {@code node}, a scalar of this graph, is as its nodes read it. */
    Scope.Reference reference(NodeModel.Scalar node) {
        return plan.scope().reference(node.name());
    }

    /** The value of the scalar {@code node} of this graph; within groups that of the group {@code group}. */
    CodeBlock value(NodeModel.Scalar node, String group) {
        Scope.Reference reference = reference(node);
        if (reference instanceof Scope.Single single) {
            return CodeBlock.of("$L.value", names.field(plan.at(single.step())));
        }
        return reference instanceof Scope.Column column
                ? CodeBlock.of("$L.value[$L]", names.field(plan.at(column.step())), group)
                : nest.key(group);
    }

    /** The cell of {@code step}, as the code that makes nodes names it. */
    CodeBlock cell(Step step) {
        return CodeBlock.of(split.on() ? "engine.$L" : "$L", names.field(step));
    }

    /** The engine, as the code that makes nodes names it. */
    CodeBlock engineItself() {
        return CodeBlock.of(split.on() ? "engine" : "this");
    }

    /** Adds {@code step}'s node class and the statement that makes its node from {@code arguments}. */
    void node(Step step, TypeSpec type, CodeBlock arguments) {
        if (split.on() && !names.type(step).enclosingClassName().equals(names.self())) {
            parts.add(step, type);
        } else {
            nodes.add(type);
        }
        made(step, CodeBlock.of("$L = new $T($L)", cell(step), names.type(step), arguments));
    }

    /** Adds a statement that is part of making the node of {@code step}. */
    void made(Step step, CodeBlock statement) {
        if (split.on()) {
            parts.make(step, statement);
        } else {
            construction.add(statement);
        }
    }

    /** Adds a method of a scalar for the user's side; {@code engine} and its parameters are all that it names. */
    void offer(MethodSpec method) {
        facade.addMethod(split.on() ? parts.member(method) : method);
    }
}
