package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Scope;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The user's method that an operator calls for a row, or for two: what it is given, and the fields it
 * takes.
 */
final class RowFunction {
    /** Where a row of one side is found: the variable that holds its slot, -1 if {@code optional}. */
    private record Side(RowShape shape, String slot, boolean optional) {}

    private final Sheet sheet;
    private final Step step;
    private final NodeModel.Operator node;
    private final List<Side> sides;
    private final List<Binding> bindings;
    private final NodeFields fields;

    RowFunction(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.node = (NodeModel.Operator) step.node();
        this.sides = sides(sheet, step);
        boolean none = node.method().form() == MethodModel.Form.ABSTRACT
                || node instanceof NodeModel.SortBy order && order.key() == NodeModel.SortBy.Key.NONE;
        this.bindings = none ? List.of() : sheet.wiring.of(node);
        this.fields = new NodeFields(sheet);
        sides.forEach(side -> fields.rows(side.shape()));
        if (!none) {
            fields.calls(node.method(), bindings, source());
            bindings.stream()
                    .filter(Binding.Key.class::isInstance)
                    .forEach(key -> fields.also(sides.get(((Binding.Key) key).side()).shape().keys()));
        }
    }

    private static List<Side> sides(Sheet sheet, Step step) {
        RowShape first = RowShape.at(sheet, step.source());
        if (step.node() instanceof NodeModel.Join join) {
            return List.of(
                    new Side(first, "left", sheet.wiring.optional(join, 0)),
                    new Side(RowShape.of(sheet, join.match().right()), "right", sheet.wiring.optional(join, 1)));
        }
        return step.node() instanceof NodeModel.Sliding
                ? List.of(new Side(first, "earlier", false), new Side(first, "slot", false))
                : List.of(new Side(first, "slot", false));
    }

    /** What the node is given. */
    NodeFields fields() {
        return fields;
    }

    /** The rows it reads, of two sides those on the left. */
    RowShape source() {
        return sides.get(0).shape();
    }

    /** The rows it reads on the right. */
    RowShape right() {
        return sides.get(1).shape();
    }

    /** What its parameters stand for. */
    List<Binding> bindings() {
        return bindings;
    }

    /** Whether a row's value depends on nothing but the row, so that it can be pushed. */
    boolean alone() {
        return !fields.broadcast() && !fields.columns();
    }

    /** Whether it reads scalars, so that all rows are to be worked out again when one changes. */
    boolean broadcast() {
        return fields.broadcast();
    }

    /** The arguments of the node's constructor. */
    CodeBlock arguments() {
        return fields.arguments();
    }

    /** Writes the fields and the constructor of a {@code RowOperator}, whose methods are there by now. */
    void head(TypeSpec.Builder type) {
        fields.head(
                type,
                CodeBlock.of("$L, $L", sheet.names.field(source().step), RowParts.pushed(sheet, step)),
                CodeBlock.of(""));
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
        return recompute("begin", CodeBlock.builder().addStatement("return end()").build());
    }

    /** As {@link #recompute}, with the rows that {@code begin} gives, ending with {@code end}. */
    MethodSpec recompute(String begin, CodeBlock end) {
        return recompute(false, CodeBlock.of(""), begin, end);
    }

    /**
     * As {@link #recompute}, where {@code first} is done once it is known whether a scalar changed; those of
     * groups are asked if {@code whole}.
     */
    MethodSpec recompute(boolean whole, CodeBlock first, String begin, CodeBlock end) {
        MethodSpec.Builder method = CellParts.method("recompute")
                .returns(TypeName.BOOLEAN)
                .addException(RuntimeNames.ROW_EXCEPTION);
        if (RowParts.pushed(sheet, step)) {
            method.beginControlFlow("if (upToDate())").addCode(end).endControlFlow();
        }
        return method.addCode(fields.look(whole))
                .addCode(first)
                .addStatement("$T rows = $L($L)", RuntimeNames.CHANGES, begin, fields.everything(whole))
                .beginControlFlow("for (int i = 0; i < rows.size; i++)")
                .addStatement("push(rows.slots[i])")
                .endControlFlow()
                .addCode(end)
                .build();
    }

    /* bySymbolValue.requireWell(slot); */
    /** That what it reads of the group at {@code slot} is not stale. */
    CodeBlock required() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (source().base.node() instanceof NodeModel.Group) {
            bindings.stream()
                    .filter(Binding.GroupValue.class::isInstance)
                    .map(binding -> sheet.within(source().base).reference(((Binding.GroupValue) binding).node()))
                    .filter(Scope.Column.class::isInstance)
                    .map(column -> sheet.names.field(sheet.plan.at(((Scope.Column) column).step())))
                    .distinct()
                    .forEach(column -> code.addStatement("$L.requireWell(slot)", column));
        }
        return code.build();
    }

    /** The fields of the columns that it reads of groups. */
    List<CodeBlock> columns() {
        return fields.linked("reads").stream().map(read -> CodeBlock.of("$L", sheet.names.field(read))).toList();
    }

    /* int group = large.has(slot) ? large.home(slot) : -1; // only home(slot) of rows that are fed
     * if (here.has(slot) && here.in[slot] != group) {
     *   remove(slot);
     * }
     * if (group < 0 || blocked(group)) {
     *   return;
     * } */
    /** Within groups, what is done before the function is called; {@code remove} gives a row up. */
    CodeBlock within(String remove) {
        NodeModel from = source().step.node();
        boolean all = from instanceof NodeModel.Rows || from instanceof NodeModel.Table;
        return CodeBlock.builder()
                .addStatement(
                        all ? "int group = $1L.home(slot)" : "int group = $1L.has(slot) ? $1L.home(slot) : -1",
                        sheet.names.field(source().step))
                .beginControlFlow("if (here.has(slot) && here.in[slot] != group)")
                .addStatement(remove)
                .endControlFlow()
                .beginControlFlow(fields.blocks() ? "if (group < 0 || blocked(group))" : "if (group < 0)")
                .addStatement("return")
                .endControlFlow()
                .build();
    }

    /** The value for the row at {@code slot}, to be held as {@code held}; never null. */
    CodeBlock value(TypeName held) {
        CodeBlock value = node.method().form() == MethodModel.Form.ABSTRACT
                ? source().element("slot")
                : call();
        return held.isPrimitive()
                ? value
                : CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, value, "a value is null");
    }

    /** The call for the row at {@code slot}. */
    CodeBlock call() {
        List<CodeBlock> values = new ArrayList<>();
        bindings.forEach(binding -> values.add(argument(binding)));
        return call(node.method(), values);
    }

    /** The call of {@code method} with {@code values}. */
    CodeBlock call(MethodModel method, List<CodeBlock> values) {
        return CodeBlock.of("$L.$L($L)", target(sheet, method), method.name(), CodeBlock.join(values, ", "));
    }

    /** What {@code method} of the graph of {@code sheet} is called on. */
    static CodeBlock target(Sheet sheet, MethodModel method) {
        if (method.form() != MethodModel.Form.INSTANCE) {
            return CodeBlock.of("$T", method.owner());
        }
        return sheet.nest != null ? sheet.nest.self() : CodeBlock.of("graph");
    }

    /** What {@code binding}'s parameter is given. */
    CodeBlock argument(Binding binding) {
        if (binding instanceof Binding.Element element) {
            Side side = sides.get(element.side());
            CodeBlock row = side.shape().element(side.slot());
            return side.optional() ? CodeBlock.of("$L < 0 ? null : $L", side.slot(), row) : row;
        }
        if (binding instanceof Binding.Component component) {
            Side side = sides.get(component.side());
            return side.shape().component(component.component().name(), side.slot());
        }
        if (binding instanceof Binding.Key key) {
            Side side = sides.get(key.side());
            return side.shape().key(side.slot());
        }
        if (binding instanceof Binding.Run) {
            return CodeBlock.of("run");
        }
        return argument(sheet, source(), "slot", binding);
    }

    /** What {@code binding}'s parameter is given for the row of {@code shape} at {@code slot}. */
    static CodeBlock argument(Sheet sheet, RowShape shape, String slot, Binding binding) {
        if (binding instanceof Binding.Scalar scalar) {
            return sheet.value(scalar.node(), "group");
        }
        if (binding instanceof Binding.Element) {
            return shape.element(slot);
        }
        if (binding instanceof Binding.Component component) {
            return shape.component(component.component().name(), slot);
        }
        if (binding instanceof Binding.Key) {
            return shape.key(slot);
        }
        if (binding instanceof Binding.GroupValue value) {
            return sheet.within(shape.base).value(value.node(), slot);
        }
        throw new AssertionError("the checks let pass " + binding);
    }
}
