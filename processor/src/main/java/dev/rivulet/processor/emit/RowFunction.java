package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The user's method that an operator calls for a row: what it is given, and the fields it takes.
 */
final class RowFunction {
    private final Sheet sheet;
    private final NodeModel.Operator node;
    private final RowShape source;
    private final List<Binding> bindings;
    private final Set<Step> scalars = new LinkedHashSet<>();
    private final List<Step> others = new ArrayList<>();

    RowFunction(Sheet sheet, NodeModel.Operator node) {
        this.sheet = sheet;
        this.node = node;
        this.source = RowShape.of(sheet, node.source());
        this.bindings = node.method().form() == MethodModel.Form.ABSTRACT
                ? List.of()
                : sheet.wiring.of(node);
        for (Binding binding : bindings) {
            if (binding instanceof Binding.Scalar scalar) {
                scalars.add(sheet.plan.step(scalar.node().name()));
            }
        }
    }

    /** The node takes {@code step} as well. */
    void also(Step step) {
        others.add(step);
    }

    /** The rows it reads. */
    RowShape source() {
        return source;
    }

    /** Whether it reads scalars, so that all rows are to be worked out again when one changes. */
    boolean broadcast() {
        return !scalars.isEmpty();
    }

    private boolean onGraph() {
        return node.method().form() == MethodModel.Form.INSTANCE;
    }

    /** What the node takes in its constructor: the source, its base, its keys, the scalars. */
    Set<Step> edges() {
        Set<Step> edges = new LinkedHashSet<>();
        edges.add(source.step);
        edges.add(source.base);
        if (bindings.stream().anyMatch(Binding.Key.class::isInstance)) {
            edges.add(source.keys());
        }
        edges.addAll(scalars);
        edges.addAll(others);
        return edges;
    }

    /** The arguments of the node's constructor. */
    CodeBlock arguments() {
        List<CodeBlock> all = new ArrayList<>();
        if (onGraph()) {
            all.add(CodeBlock.of("graph"));
        }
        edges().forEach(edge -> all.add(CodeBlock.of("$L", sheet.names.field(edge))));
        return CodeBlock.join(all, ", ");
    }

    /* private final TradesNode trades;
     * private final RateInput rate;
     * private double rateSeen;
     *
     * LiveNode(TradesNode trades, RateInput rate) {
     *   super(trades, false);
     *   this.trades = trades;
     *   this.rate = rate;
     * } */
    void head(TypeSpec.Builder type) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        head(type, constructor, CodeBlock.of(
                "$L, $L", sheet.names.field(source.step), RowParts.pushed(sheet, node)));
        type.addMethod(constructor.build());
    }

    /** As {@link #head}, where {@code up} is what the parent's constructor gets. */
    void head(TypeSpec.Builder type, MethodSpec.Builder constructor, CodeBlock up) {
        if (onGraph()) {
            constructor.addParameter(sheet.names.self(), "graph");
            type.addField(sheet.names.self(), "graph", Modifier.PRIVATE, Modifier.FINAL);
        }
        edges().forEach(edge -> constructor.addParameter(sheet.names.type(edge), sheet.names.field(edge)));
        constructor.addStatement("super($L)", up);
        if (onGraph()) {
            constructor.addStatement("this.graph = graph");
        }
        for (Step edge : edges()) {
            String field = sheet.names.field(edge);
            type.addField(sheet.names.type(edge), field, Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("this.$L = $L", field, field);
        }
        for (Step scalar : scalars) {
            if (compared(scalar)) {
                type.addField(type(scalar), seen(scalar), Modifier.PRIVATE);
            }
        }
    }

    private String seen(Step scalar) {
        return sheet.names.field(scalar) + "Seen";
    }

    private static TypeName type(Step scalar) {
        return ((NodeModel.Scalar) scalar.node()).type();
    }

    /**
     * Whether a change can be seen by comparing; not of an object that may change within itself.
     */
    private static boolean compared(Step scalar) {
        NodeModel.Scalar node = (NodeModel.Scalar) scalar.node();
        return node.type().isPrimitive() || node.cutoff().kind() != CutoffModel.Kind.NEVER;
    }

    /* if (upToDate()) { // where rows are pushed
     *   return end();
     * }
     * boolean everything = !Cutoffs.same(rate.value, rateSeen);
     * rateSeen = rate.value;
     * Changes rows = begin(everything);
     * for (int i = 0; i < rows.size; i++) {
     *   push(rows.slots[i]);
     * }
     * return end(); */
    MethodSpec recompute() {
        return recompute(CodeBlock.builder().addStatement("return end()").build());
    }

    /** As {@link #recompute}, ending with {@code end}. */
    MethodSpec recompute(CodeBlock end) {
        MethodSpec.Builder method = CellParts.method("recompute")
                .returns(TypeName.BOOLEAN)
                .addException(RuntimeNames.ROW_EXCEPTION);
        List<CodeBlock> changed = new ArrayList<>();
        boolean always = false;
        for (Step scalar : scalars) {
            String now = sheet.names.field(scalar) + ".value";
            always |= !compared(scalar);
            changed.add(moved(type(scalar), CodeBlock.of("$L", now), seen(scalar)));
        }
        CodeBlock everything = always ? CodeBlock.of("true") : CodeBlock.join(changed, " || ");
        boolean pushed = RowParts.pushed(sheet, node);
        if (pushed) {
            method.beginControlFlow("if (upToDate())").addCode(end).endControlFlow();
        }
        method.addStatement("boolean everything = $L", changed.isEmpty() ? CodeBlock.of("false") : everything);
        for (Step scalar : scalars) {
            if (compared(scalar)) {
                method.addStatement("$L = $L.value", seen(scalar), sheet.names.field(scalar));
            }
        }
        return method.addStatement("$T rows = begin(everything)", RuntimeNames.CHANGES)
                .beginControlFlow("for (int i = 0; i < rows.size; i++)")
                .addStatement("push(rows.slots[i])")
                .endControlFlow()
                .addCode(end)
                .build();
    }

    /* bySymbol.require(slot, BySymbolNode.VALUE | BySymbolNode.NET); */
    /** That what it reads of the group at {@code slot} is not stale. */
    CodeBlock required() {
        if (!(source.base.node() instanceof NodeModel.Group)) {
            return CodeBlock.of("");
        }
        Nest nest = new Nest(sheet, source.base);
        List<CodeBlock> masks = bindings.stream()
                .filter(Binding.GroupValue.class::isInstance)
                .map(binding -> nest.sheet.plan.step(((Binding.GroupValue) binding).node().name()))
                .filter(read -> !(read.node() instanceof NodeModel.Input))
                .map(nest::mask)
                .distinct()
                .toList();
        CodeBlock check = CodeBlock.of(
                "$L.require(slot, $L);\n", sheet.names.field(source.base), CodeBlock.join(masks, " | "));
        return masks.isEmpty() ? CodeBlock.of("") : check;
    }

    /** Whether a scalar of {@code type}, now {@code now}, is another than the one {@code seen}. */
    static CodeBlock moved(TypeName type, CodeBlock now, String seen) {
        return type.isPrimitive()
                ? CodeBlock.of("!$T.same($L, $L)", RuntimeNames.CUTOFFS, now, seen)
                : CodeBlock.of("$L != $L", now, seen);
    }

    /** The value for the row at {@code slot}, to be held as {@code held}; never null. */
    CodeBlock value(TypeName held) {
        CodeBlock value = node.method().form() == MethodModel.Form.ABSTRACT
                ? source.element("slot")
                : call();
        return held.isPrimitive()
                ? value
                : CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, value, "a value is null");
    }

    /** The call for the row at {@code slot}. */
    CodeBlock call() {
        List<CodeBlock> values = new ArrayList<>();
        bindings.forEach(binding -> values.add(argument(binding)));
        String graph = sheet.nest != null ? "self" : "graph";
        CodeBlock target = onGraph() ? CodeBlock.of(graph) : CodeBlock.of("$T", node.method().owner());
        return CodeBlock.of("$L.$L($L)", target, node.method().name(), CodeBlock.join(values, ", "));
    }

    private CodeBlock argument(Binding binding) {
        if (binding instanceof Binding.Scalar scalar) {
            return sheet.nest != null
                    ? sheet.nest.value(scalar.node().name(), "group_")
                    : CodeBlock.of("$L.value", sheet.names.field(sheet.plan.step(scalar.node().name())));
        }
        if (binding instanceof Binding.Element) {
            return source.element("slot");
        }
        if (binding instanceof Binding.Component component) {
            return source.component(component.component().name(), "slot");
        }
        if (binding instanceof Binding.Key) {
            return source.key("slot");
        }
        if (binding instanceof Binding.GroupValue value) {
            return GroupEmitter.value(sheet, source.base, value.node(), "slot");
        }
        throw new AssertionError("the checks let pass " + binding);
    }
}
