package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The head of every node class: where it came from, its height and its position. */
final class NodeParts {
    private NodeParts() {}

    /** The node class of {@code step}, so far; {@code what} is said after its name, may be empty. */
    static TypeSpec.Builder node(Sheet sheet, Step step, String what) {
        return node(sheet, step, what, RuntimeNames.NODE);
    }

    /** The node class of {@code step} that extends {@code parent}, so far. */
    static TypeSpec.Builder node(Sheet sheet, Step step, String what, TypeName parent) {
        ClassName type = sheet.names.type(step);
        TypeSpec.Builder node = TypeSpec.classBuilder(type)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .superclass(parent)
                .addJavadoc("$L\n", origin(step, what))
                .addField(constant("HEIGHT", step.height()))
                .addField(constant("POSITION", step.position()));
        if (step.nested() || step.part() == Step.Part.INSIDE) {
            node.addMethod(SourceEmitter.protectedMethod("position")
                    .returns(TypeName.INT)
                    .addStatement("return POSITION")
                    .build());
        }
        if (step.nested() && !sheet.plan.reported(step)) {
            node.addMethod(SourceEmitter.protectedMethod("reported")
                    .returns(TypeName.BOOLEAN)
                    .addStatement("return false")
                    .build());
        }
        return node;
    }

    static CodeBlock origin(Step step, String what) {
        List<String> read = Stream.concat(step.reads().stream(), step.lazy().stream())
                .map(name -> "{@code " + name + "}")
                .toList();
        return CodeBlock.of(
                "{@code $L}: {@link $T#$L}$L$L.",
                step.name(),
                step.node().method().owner(),
                step.node().method().name(),
                what,
                read.isEmpty() ? "" : " of " + list(read));
    }

    private static String list(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static FieldSpec constant(String name, int value) {
        return FieldSpec.builder(TypeName.INT, name, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", value)
                .build();
    }
}
