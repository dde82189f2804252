package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a query or an aggregate within groups: its values in a column by group slot. */
final class NestedScalarEmitter {
    private final Nest nest;
    private final Step step;
    private final NodeModel.Scalar node;

    NestedScalarEmitter(Nest nest, Step step) {
        this.nest = nest;
        this.step = step;
        this.node = (NodeModel.Scalar) step.node();
    }

    /* final class ValueNode {
     *   double[] value = new double[16];
     *
     *   boolean recompute(int group_) {
     *     double next = Position.value(net.value[group_], mark.value);
     *     if ((computed[group_] & VALUE) != 0L && Cutoffs.same(next, value[group_])) {
     *       return false; // cutoff
     *     }
     *     value[group_] = next;
     *     computed[group_] |= VALUE;
     *     moved = true;
     *     return true;
     *   }
     * } */
    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(nest.sheet.names.type(step))
                .addModifiers(Modifier.FINAL)
                .addJavadoc("$L\n", NodeParts.origin(step, " in each group"))
                .addField(Columns.field(node.type(), "value"));
        Columns.suppress(type, node.type());
        if (step.checked()) {
            suppliers(type);
        }
        if (historic()) {
            type.addSuperinterface(RuntimeNames.UNDOABLE).addMethod(restore());
        }
        return type.addMethod(recompute())
                .addMethod(MethodSpec.methodBuilder("growGroups")
                        .addParameter(TypeName.INT, "capacity")
                        .addCode(Columns.grow("value"))
                        .build())
                .build();
    }

    private MethodSpec recompute() {
        String bit = nest.sheet.names.bit(step);
        MethodSpec.Builder method = MethodSpec.methodBuilder("recompute")
                .addParameter(TypeName.INT, "group_")
                .returns(TypeName.BOOLEAN)
                .addExceptions(node.method().thrown());
        if (step.checked()) {
            method.addStatement("at = group_");
        }
        method.addCode(next());
        if (node.cutoff().kind() != CutoffModel.Kind.NEVER) {
            method.beginControlFlow(
                            "if ((computed[group_] & $L) != 0L && $L)",
                            bit,
                            Values.same(node.cutoff(), "next", "value[group_]"))
                    .addStatement("return false")
                    .endControlFlow();
        }
        if (historic()) {
            method.addCode(save());
        }
        return method.addStatement("value[group_] = next")
                .addStatement("computed[group_] |= $L", bit)
                .addStatement("moved = true")
                .addStatement("return true")
                .build();
    }

    /**
     * Whether the value depends on those before: then a transaction must bring back the old one;
     * any other comes back by running again.
     */
    private boolean historic() {
        return node.cutoff().kind() == CutoffModel.Kind.TOLERANCE;
    }

    /* Undo undo = undo();
     * if (undo != null) {
     *   undo.push(value[group_]);
     *   undo.push((computed[group_] & VALUE) != 0L);
     *   undo.push(stamp(group_));
     *   undo.push((long) group_);
     *   undo.entry(this);
     * } */
    private CodeBlock save() {
        return CodeBlock.builder()
                .addStatement("$T undo = undo()", RuntimeNames.UNDO)
                .beginControlFlow("if (undo != null)")
                .addStatement(Values.push(node.type(), "value[group_]"))
                .addStatement("undo.push((computed[group_] & $L) != 0L)", nest.sheet.names.bit(step))
                .addStatement("undo.push(stamp(group_))")
                .addStatement("undo.push((long) group_)")
                .addStatement("undo.entry(this)")
                .endControlFlow()
                .build();
    }

    /* public void restore(Undo undo) {
     *   int group_ = (int) undo.popLong();
     *   boolean lives = lives(group_, undo.popLong());
     *   boolean ran = undo.popBoolean();
     *   double old = undo.popDouble();
     *   if (lives) {
     *     value[group_] = old;
     *     computed[group_] = ran ? computed[group_] | VALUE : computed[group_] & ~VALUE;
     *     restored(group_, VALUE);
     *   }
     * } */
    private MethodSpec restore() {
        return CellParts.method("restore")
                .addParameter(RuntimeNames.UNDO, "undo")
                .addStatement("int group_ = (int) undo.popLong()")
                .addStatement("boolean lives = lives(group_, undo.popLong())")
                .addStatement("boolean ran = undo.popBoolean()")
                .addStatement("$T old = $L", node.type(), Values.pop(node.type()))
                .beginControlFlow("if (lives)")
                .addStatement("value[group_] = old")
                .addStatement(
                        "computed[group_] = ran ? computed[group_] | $1L : computed[group_] & ~$1L",
                        nest.sheet.names.bit(step))
                .addStatement("restored(group_, $L)", nest.sheet.names.bit(step))
                .endControlFlow()
                .build();
    }

    private CodeBlock next() {
        if (node instanceof NodeModel.Aggregate aggregate) {
            String source = step.reads().get(0);
            CodeBlock size = nest.size(source, "group_");
            if (aggregate.kind() == NodeModel.Aggregate.Kind.COUNT) {
                return AggregateEmitter.next(aggregate, size, size);
            }
            Step values = nest.sheet.plan.step(source);
            CodeBlock filled = ValuesEmitter.accumulator(
                            nest.sheet, aggregate, ValuesEmitter.value(nest.sheet, values))
                    .read(nest.sheet.names.field(values), "group_", size);
            return AggregateEmitter.next(aggregate, size, filled);
        }
        List<CodeBlock> values = new ArrayList<>();
        nest.sheet.wiring.of(node).forEach(binding -> values.add(argument(binding)));
        CodeBlock target = node.method().form() == MethodModel.Form.INSTANCE
                ? CodeBlock.of("self")
                : CodeBlock.of("$T", node.method().owner());
        return CodeBlock.builder()
                .addStatement(
                        "$T next = $L.$L($L)",
                        node.type(), target, node.method().name(), CodeBlock.join(values, ", "))
                .build();
    }

    private CodeBlock argument(Binding binding) {
        if (binding instanceof Binding.Scalar scalar) {
            return scalar.lazy()
                    ? CodeBlock.of("$L", edge(scalar))
                    : nest.value(scalar.node().name(), "group_");
        }
        if (binding instanceof Binding.Rows rows) {
            return GroupFacade.rows(nest, rows.node().name(), CodeBlock.of("$T.this", nest.outer.names.type(nest.step)), "", "-1", "group_");
        }
        throw new AssertionError("the checks let pass " + binding);
    }

    private String edge(Binding.Scalar scalar) {
        return nest.sheet.names.field(nest.sheet.plan.step(scalar.node().name())) + "Edge";
    }

    /* private int at;
     * private final DoubleSupplier quotientEdge = () -> {
     *   require(at, 3);
     *   return quotient.value[at];
     * }; */
    private void suppliers(TypeSpec.Builder type) {
        type.addField(TypeName.INT, "at", Modifier.PRIVATE);
        for (Binding binding : nest.sheet.wiring.of(node)) {
            if (binding instanceof Binding.Scalar scalar && scalar.lazy()) {
                Step read = nest.sheet.plan.step(scalar.node().name());
                CodeBlock.Builder code = CodeBlock.builder().add("() -> {\n$>");
                if (!read.input()) {
                    code.addStatement("require(at, $L)", nest.sheet.names.bit(read));
                }
                code.addStatement("return $L", nest.value(scalar.node().name(), "at")).add("$<}");
                type.addField(FieldSpec.builder(
                                supplier(scalar), edge(scalar), Modifier.PRIVATE, Modifier.FINAL)
                        .initializer(code.build())
                        .build());
            }
        }
    }

    private static TypeName supplier(Binding.Scalar edge) {
        TypeName type = edge.parameter().type();
        boolean wild = type instanceof ParameterizedTypeName generic
                && generic.typeArguments().get(0) instanceof WildcardTypeName;
        return wild
                ? ParameterizedTypeName.get(
                        ((ParameterizedTypeName) type).rawType(), edge.node().type().box())
                : type;
    }
}
