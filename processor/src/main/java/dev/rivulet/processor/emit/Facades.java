package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import javax.lang.model.element.Modifier;

/** Writes the user's side of an output: its reader and its listener method. */
final class Facades {
    private final Sheet sheet;

    Facades(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The beginning of a reader of {@code name}. */
    static MethodSpec.Builder reader(String name, TypeName type) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(type);
    }

    /** Whether the user's type declares the reader of {@code node}, so that the one written overrides it. */
    boolean declared(NodeModel node) {
        MethodModel own = node.method();
        boolean itself = own.parameters().isEmpty() && own.form() != MethodModel.Form.STATIC;
        return itself
                || sheet.graph.members().stream()
                        .map(member -> member.method())
                        .anyMatch(method -> method.form() == MethodModel.Form.ABSTRACT
                                && method.name().equals(node.name())
                                && method.parameters().isEmpty());
    }

    /* public double area() {
     *   if ((engine.dirty & Engine.AREA_NEEDS) != 0L || engine.attention != 0) {
     *     engine.demand(AreaNode.POSITION);
     *   }
     *   return engine.area.value;
     * } */
    void output(Step step, TypeName type) {
        MethodSpec.Builder reader = reader(step.name(), type)
                .addJavadoc("{@code $L}, brought up to date.\n", step.name());
        if (declared(step.node())) {
            reader.addAnnotation(Override.class);
        }
        sheet.offer(reader.addCode(fresh(step))
                .addStatement("return engine.$L.value", sheet.names.field(step))
                .build());
        sheet.offer(listener(step, type));
    }

    /** The statements that bring {@code step} up to date before it is read. */
    CodeBlock fresh(Step step) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L || engine.attention != 0)", sheet.words.due(sheet.plan.needs(step), sheet.names.needs(step)))
                .addStatement("engine.demand($T.POSITION)", sheet.names.type(step))
                .endControlFlow()
                .build();
    }

    /* public Subscription onArea(DoubleConsumer listener) {
     *   return new DoubleChannel(engine, AreaNode.POSITION, () -> engine.area.value, listener);
     * }
     *
     * public Subscription onNoisy(BooleanConsumer listener) { // with Cutoff.NEVER
     *   return new CountedChannel(engine, NoisyNode.POSITION, engine.noisy.version, listener, () -> listener.accept(engine.noisy.value));
     * } */
    private MethodSpec listener(Step step, TypeName type) {
        CutoffModel.Kind cutoff = ((NodeModel.Scalar) step.node()).cutoff().kind();
        CodeBlock node = CodeBlock.of("engine, $T.POSITION", sheet.names.type(step));
        CodeBlock cell = CodeBlock.of("engine.$L", sheet.names.field(step));
        CodeBlock made = cutoff == CutoffModel.Kind.NEVER
                ? CodeBlock.of("$T($L, $L.version, listener, () -> listener.accept($L.value))",
                        RuntimeNames.COUNTED_CHANNEL, node, cell, cell)
                : CodeBlock.of("$L($L, () -> $L.value, listener)", channel(type, cutoff), node, cell);
        return MethodSpec.methodBuilder("on" + Names.capital(step.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Tells {@code listener} of {@code $L} at the end of the next {@code stabilize()},\n"
                                + "and of each that changed it.\n",
                        step.name())
                .returns(RuntimeNames.SUBSCRIPTION)
                .addParameter(consumer(type), "listener")
                .addStatement("return new $L", made)
                .build();
    }

    private static TypeName consumer(TypeName type) {
        if (!type.isPrimitive()) {
            return ParameterizedTypeName.get(
                    ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(type));
        }
        if (type.equals(TypeName.BOOLEAN)) {
            return RuntimeNames.BOOLEAN_CONSUMER;
        }
        if (type.equals(TypeName.LONG)) {
            return ClassName.get(LongConsumer.class);
        }
        return ClassName.get(floating(type) ? DoubleConsumer.class : IntConsumer.class);
    }

    private static CodeBlock channel(TypeName type, CutoffModel.Kind cutoff) {
        if (!type.isPrimitive()) {
            return CodeBlock.of(
                    "$T<>",
                    cutoff == CutoffModel.Kind.IDENTITY ? RuntimeNames.IDENTITY_CHANNEL : RuntimeNames.OBJECT_CHANNEL);
        }
        if (type.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("$T", RuntimeNames.BOOLEAN_CHANNEL);
        }
        if (type.equals(TypeName.LONG)) {
            return CodeBlock.of("$T", RuntimeNames.LONG_CHANNEL);
        }
        return CodeBlock.of("$T", floating(type) ? RuntimeNames.DOUBLE_CHANNEL : RuntimeNames.INT_CHANNEL);
    }

    private static boolean floating(TypeName type) {
        return type.equals(TypeName.DOUBLE) || type.equals(TypeName.FLOAT);
    }
}
