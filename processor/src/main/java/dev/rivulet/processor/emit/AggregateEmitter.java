package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the node of an aggregate: it publishes what the accumulator holds, with the cutoff. */
final class AggregateEmitter {
    private final Sheet sheet;
    private final Step step;
    private final NodeModel.Aggregate aggregate;
    private final Step source;
    private final CellParts parts;

    AggregateEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.aggregate = (NodeModel.Aggregate) step.node();
        this.source = sheet.plan.step(step.reads().get(0));
        this.parts = new CellParts(aggregate.type(), sheet.plan.lazilyRead(step));
    }

    /* static final class TotalNode extends Node {
     *   private final NotionalNode notional;
     *   double value;
     *   boolean computed;
     *   …
     * } */
    void emit() {
        ClassName from = sheet.names.type(source);
        String field = sheet.names.field(source);
        TypeSpec.Builder type = NodeParts.node(sheet, step, "")
                .addField(from, field, Modifier.PRIVATE, Modifier.FINAL)
                .addField(aggregate.type(), "value")
                .addField(TypeName.BOOLEAN, "computed");
        parts.counted(type)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(from, field)
                        .addStatement("this.$L = $L", field, field)
                        .build())
                .addMethod(recompute(field))
                .addMethod(parts.current())
                .addMethod(parts.save(
                        CodeBlock.builder().addStatement("undo.push(computed)").build()))
                .addMethod(parts.restore(CodeBlock.builder()
                        .addStatement("computed = undo.popBoolean()")
                        .build()));
        sheet.node(step, type.build(), CodeBlock.of("$L", field));
        new Facades(sheet).output(step, aggregate.type());
    }

    /* public boolean recompute() {
     *   double next = notional.total.value(0);
     *   if (computed && Cutoffs.same(next, value)) {
     *     return false; // cutoff
     *   }
     *   value = next;
     *   computed = true;
     *   return true;
     * } */
    private MethodSpec recompute(String field) {
        MethodSpec.Builder method = CellParts.method("recompute").returns(TypeName.BOOLEAN);
        CodeBlock size = CodeBlock.of("$L.size()", field);
        method.addCode(next(aggregate, size, filled(field, size)))
                .beginControlFlow("if (computed && $L)", Values.same(CutoffModel.DEFAULT, "next", "value"))
                .addStatement("return false")
                .endControlFlow()
                .addStatement("value = next")
                .addStatement("computed = true");
        if (parts.counted()) {
            method.addStatement("changes++");
        }
        return method.addStatement("return true").build();
    }

    private CodeBlock filled(String field, CodeBlock size) {
        if (aggregate.kind() == NodeModel.Aggregate.Kind.COUNT) {
            return size;
        }
        return EachEmitter.accumulator(sheet, aggregate, EachEmitter.value(sheet, source))
                .read(field, "0", size);
    }

    /* if (low.size() == 0) {
     *   throw new NoSuchElementException("of no rows there is no min");
     * }
     * double next = …; */
    static CodeBlock next(NodeModel.Aggregate aggregate, CodeBlock size, CodeBlock filled) {
        TypeName type = aggregate.type();
        boolean always = aggregate.kind() == NodeModel.Aggregate.Kind.COUNT
                || aggregate.kind() == NodeModel.Aggregate.Kind.SUM;
        CodeBlock.Builder code = CodeBlock.builder();
        if (always) {
            return code.addStatement("$T next = $L", type, filled).build();
        }
        if (optional(type)) {
            TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
            return code.addStatement(
                            "$T next = $L == 0 ? $T.empty() : $T.of($L)", type, size, raw, raw, filled)
                    .build();
        }
        if (aggregate.empty().isPresent()) {
            return code.addStatement(
                            "$T next = $L == 0 ? $L : $L",
                            type, size, Literals.of(type, aggregate.empty().get()), filled)
                    .build();
        }
        return code.beginControlFlow("if ($L == 0)", size)
                .addStatement(
                        "throw new $T($S)",
                        NoSuchElementException.class,
                        "of no rows there is no " + aggregate.kind().name().toLowerCase(Locale.ROOT))
                .endControlFlow()
                .addStatement("$T next = $L", type, filled)
                .build();
    }

    private static boolean optional(TypeName type) {
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        return raw.toString().startsWith(Optional.class.getName());
    }
}
