package dev.rivulet.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.read.MixinReader;
import dev.rivulet.processor.report.Problems;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Keeps the parameter names of a mixin, a type with annotated methods that is no graph itself, so
 * that graphs can extend it from its class file.
 */
final class NamesStep {
    private final MixinReader reader;
    private final SourceWriter writer;

    NamesStep(ProcessingEnvironment environment) {
        this.reader = new MixinReader(environment.getTypeUtils());
        this.writer = new SourceWriter(environment.getFiler(), environment.getElementUtils());
    }

    /* @ParameterNames("shared(int)=start")
     * final class SharedNames {
     *   private SharedNames() {
     *   }
     * } */
    void process(TypeElement mixin, Problems problems) {
        List<String> lines = reader.lines(mixin);
        if (lines.isEmpty()) {
            return;
        }
        ClassName name = ClassName.get(mixin);
        TypeSpec.Builder names = TypeSpec.classBuilder(
                        String.join("_", name.simpleNames()) + "Names")
                .addJavadoc("The parameter names of {@link $T}.\n", name)
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        writer.write(names, lines, mixin, problems);
    }
}
