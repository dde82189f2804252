package dev.rivulet.processor.emit;

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
import java.util.Set;

/**
 * Writes the scalar node of an aggregate, a fold or a reduce: it publishes what is kept for it, with the
 * cutoff.
 */
final class AggregateEmitter {
    private final Sheet sheet;
    private final Step step;
    private final NodeModel.Scalar node;
    private final Step source;
    private final String field;
    private final CellParts parts;
    private final NodeFields fields;
    private final String group;

    AggregateEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
        this.node = (NodeModel.Scalar) step.node();
        this.source = sheet.plan.at(step.source());
        this.field = sheet.names.field(source);
        this.parts = new CellParts(node.type(), sheet.plan.lazilyRead(step));
        this.fields = new NodeFields(sheet, true);
        fields.also(source);
        this.group = sheet.nest == null ? "0" : "group";
    }

    /* static final class TotalNode extends Node {
     *   private final NotionalNode notional;
     *   double value;
     *   boolean computed;
     *   …
     * } */
    void emit() {
        if (sheet.nest != null) {
            within();
            return;
        }
        TypeSpec.Builder type = NodeParts.node(sheet, step, "")
                .addField(node.type(), "value")
                .addField(TypeName.BOOLEAN, "computed");
        CodeBlock.Builder more = CodeBlock.builder();
        MethodSpec.Builder recompute = CellParts.method("recompute").returns(TypeName.BOOLEAN);
        recompute.addCode(next(type, recompute, more));
        publish(recompute);
        type.addMethod(recompute.build());
        fields.head(type, CodeBlock.of(""), more.build());
        parts.counted(type)
                .addMethod(parts.current())
                .addMethod(parts.save(
                        CodeBlock.builder().addStatement("undo.push(computed)").build()))
                .addMethod(parts.restore(CodeBlock.builder()
                        .addStatement("computed = undo.popBoolean()")
                        .build()));
        sheet.node(step, type.build(), fields.arguments());
        new Facades(sheet).output(step, node.type());
    }

    private void within() {
        GroupValuesEmitter values = new GroupValuesEmitter(sheet, step, fields);
        TypeSpec.Builder type = values.begin();
        fields.link(source, "readsRows");
        CodeBlock.Builder more = CodeBlock.builder();
        MethodSpec.Builder method = MethodSpec.methodBuilder("row");
        CodeBlock next = next(type, method, more);
        values.end(type, next, method.build().exceptions(), more.build());
    }

    /* if (computed && Cutoffs.same(next, value)) {
     *   return false; // cutoff
     * }
     * value = next;
     * computed = true;
     * return true; */
    private void publish(MethodSpec.Builder method) {
        method.beginControlFlow("if (computed && $L)", Values.unchanged(node.type(), CutoffModel.DEFAULT, "next", "value"))
                .addStatement("return false")
                .endControlFlow()
                .addStatement("value = next")
                .addStatement("computed = true");
        if (parts.counted()) {
            method.addStatement("version.number++");
        }
        method.addStatement("return true");
    }

    /** What works out {@code next}; what it needs besides is added to {@code type}. */
    private CodeBlock next(TypeSpec.Builder type, MethodSpec.Builder recompute, CodeBlock.Builder more) {
        CodeBlock size = CodeBlock.of(sheet.nest == null ? "$L.size()" : "$L.size(group)", field);
        if (node instanceof NodeModel.Fold) {
            recompute.addException(Throwable.class);
            return CodeBlock.builder().addStatement("$T next = $L.result($L)", node.type(), field, sheet.nest == null ? "" : group).build();
        }
        if (node instanceof NodeModel.Reduce reduce) {
            recompute.addExceptions(reduce.method().thrown());
            CodeBlock joined = new ReduceEmitter(sheet, step, reduce, fields).emit(type, more);
            return next("reduce" + instead(reduce.type(), true), reduce.type(), reduce.empty(), size, joined);
        }
        NodeModel.Aggregate aggregate = (NodeModel.Aggregate) node;
        if (aggregate.picks()) {
            PickEmitter pick = new PickEmitter(sheet, step, aggregate, fields);
            pick.thrown().ifPresent(recompute::addException);
            CodeBlock picked = pick.emit(type);
            boolean itself = aggregate.body().isPresent() && optional(aggregate.type());
            return itself
                    ? CodeBlock.builder()
                            .addStatement(
                                    "$T next = $L == 0 ? $T.empty() : $L",
                                    aggregate.type(), size, raw(aggregate.type()), picked)
                            .build()
                    : next(aggregate, size, picked);
        }
        return next(aggregate, size, filled(aggregate, size));
    }

    private CodeBlock filled(NodeModel.Aggregate aggregate, CodeBlock size) {
        if (aggregate.kind() == NodeModel.Aggregate.Kind.COUNT) {
            return size;
        }
        if (source.part() == Step.Part.MERGED) {
            return new PaneEmitter(sheet, source).read(fields, group, size);
        }
        return ValuesEmitter.accumulator(sheet, aggregate, ValuesEmitter.value(sheet, source))
                .read(field, group, size);
    }

    /* if (low.size() == 0) {
     *   throw new NoSuchElementException("of no rows there is no min; say empty = \"0\", or return OptionalDouble");
     * }
     * double next = …; */
    static CodeBlock next(NodeModel.Aggregate aggregate, CodeBlock size, CodeBlock filled) {
        boolean always = aggregate.kind() == NodeModel.Aggregate.Kind.COUNT
                || aggregate.kind() == NodeModel.Aggregate.Kind.SUM;
        if (always) {
            return CodeBlock.builder().addStatement("$T next = $L", aggregate.type(), filled).build();
        }
        String kind = aggregate.kind().name().toLowerCase(Locale.ROOT);
        String instead = instead(aggregate.type(), aggregate.body().isPresent());
        return next(kind + instead, aggregate.type(), aggregate.empty(), size, filled);
    }

    /** What the user can say so that no rows have a value of {@code type}; one whose method gives values cannot be optional. */
    private static String instead(TypeName type, boolean body) {
        TypeName held = type.isBoxedPrimitive() ? type.unbox() : type;
        String literal = switch (held.toString()) {
            case "boolean" -> "false";
            case "char", "java.lang.String" -> "-";
            case "java.math.BigDecimal", "java.math.BigInteger" -> "0";
            default -> held.isPrimitive() ? "0" : "";
        };
        String text = literal.isEmpty() ? "" : "; say empty = \"" + literal + "\"";
        if (body) {
            return text;
        }
        boolean own = Set.of("double", "long", "int").contains(held.toString());
        String optional = own ? "Optional" + Names.capital(held.toString()) : "Optional<" + simple(held.box()) + ">";
        return text + (text.isEmpty() ? "; return " : ", or return ") + optional;
    }

    private static String simple(TypeName type) {
        return type.toString().replaceAll("\\b(?:[a-z_0-9]+\\.)+", "");
    }

    private static CodeBlock next(
            String kind, TypeName type, Optional<String> empty, CodeBlock size, CodeBlock filled) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (optional(type)) {
            return code.addStatement(
                            "$T next = $L == 0 ? $T.empty() : $T.of($L)", type, size, raw(type), raw(type), filled)
                    .build();
        }
        if (empty.isPresent()) {
            return code.addStatement(
                            "$T next = $L == 0 ? $L : $L",
                            type, size, Literals.of(type, empty.get()), filled)
                    .build();
        }
        return code.beginControlFlow("if ($L == 0)", size)
                .addStatement(
                        "throw new $T($S)",
                        NoSuchElementException.class,
                        "of no rows there is no " + kind)
                .endControlFlow()
                .addStatement("$T next = $L", type, filled)
                .build();
    }

    private static TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }

    private static boolean optional(TypeName type) {
        return raw(type).toString().startsWith(Optional.class.getName());
    }
}
