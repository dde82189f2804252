package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.NodeModel;
import java.math.BigDecimal;
import java.math.BigInteger;
import javax.lang.model.element.Modifier;

/**
 * What an aggregate keeps of the values it is told of, held by the node that works them out.
 *
 * @param kind which fold
 * @param value the type of the values
 * @param field the field that holds it
 */
record Accumulator(NodeModel.Aggregate.Kind kind, TypeName value, String field) {
    /** Whether it is a heap, whose top is the value. */
    boolean heap() {
        return kind == NodeModel.Aggregate.Kind.MIN || kind == NodeModel.Aggregate.Kind.MAX;
    }

    private boolean primitive() {
        return Columns.held(value).isPrimitive();
    }

    private boolean least() {
        return kind == NodeModel.Aggregate.Kind.MIN;
    }

    /** Whether it is a sum of longs. */
    boolean whole() {
        TypeName held = Columns.held(value);
        return held.isPrimitive() && !held.equals(TypeName.DOUBLE) && !held.equals(TypeName.FLOAT);
    }

    /** The class that keeps it. */
    TypeName type() {
        if (heap()) {
            return primitive()
                    ? RuntimeNames.LONG_HEAPS
                    : ParameterizedTypeName.get(RuntimeNames.COMPARABLE_HEAPS, value);
        }
        if (value.equals(ClassName.get(BigDecimal.class))) {
            return RuntimeNames.DECIMAL_SUMS;
        }
        if (value.equals(ClassName.get(BigInteger.class))) {
            return RuntimeNames.INTEGER_SUMS;
        }
        return whole() ? RuntimeNames.EXACT_LONG_SUMS : RuntimeNames.EXACT_DOUBLE_SUMS;
    }

    /* final ExactDoubleSums total = new ExactDoubleSums(1); */
    FieldSpec declaration(int slots, String rows) {
        FieldSpec.Builder declared = FieldSpec.builder(type(), field, Modifier.FINAL);
        if (!heap()) {
            return declared.initializer("new $T($L)", type(), slots).build();
        }
        return primitive()
                ? declared.initializer("new $T($L, $L)", type(), rows, slots).build()
                : declared.initializer(
                        "new $T<>($L, $L, $L)", RuntimeNames.COMPARABLE_HEAPS, rows, slots, least() ? 1 : -1)
                        .build();
    }

    private CodeBlock key(String from) {
        if (!primitive()) {
            return CodeBlock.of("$L", from);
        }
        return CodeBlock.of("$L$T.key($L)", least() ? "" : "~", RuntimeNames.LONG_HEAPS, from);
    }

    /* total.add(0, next); */
    CodeBlock add(String group) {
        return heap()
                ? statement("$L.add($L, slot, $L)", field, group, key("next"))
                : statement("$L.add($L, next)", field, group);
    }

    /* total.remove(0, value[slot]); */
    CodeBlock remove(String group) {
        return heap()
                ? statement("$L.remove($L, slot)", field, group)
                : statement("$L.remove($L, value[slot])", field, group);
    }

    /* total.replace(0, value[slot], next); */
    CodeBlock replace(String group) {
        return heap()
                ? statement("$L.replace($L, slot, $L)", field, group, key("next"))
                : statement("$L.replace($L, value[slot], next)", field, group);
    }

    /* total.clear(0); */
    CodeBlock clear(String group) {
        return statement("$L.clear($L)", field, group);
    }

    /**
     * The value of the aggregate at {@code group}, of {@code count} values; there are some, or it
     * is a sum.
     */
    CodeBlock read(String owner, String group, CodeBlock count) {
        String at = owner + "." + field;
        if (heap()) {
            return CodeBlock.of("$L.value[$L.top($L)]", owner, at, group);
        }
        if (kind == NodeModel.Aggregate.Kind.SUM) {
            return CodeBlock.of("$L.value($L)", at, group);
        }
        if (!primitive()) {
            return CodeBlock.of("$L.average($L, $L)", at, group, count);
        }
        return CodeBlock.of("$L.$L($L) / $L", at, whole() ? "rounded" : "value", group, count);
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }
}
