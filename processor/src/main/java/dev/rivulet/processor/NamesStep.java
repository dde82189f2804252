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

    void process(TypeElement mixin, Problems problems) {
        List<String> lines = reader.lines(mixin);
        if (!lines.isEmpty()) {
            writer.write(names(ClassName.get(mixin)), lines, mixin, problems);
        }
    }

    /* @ParameterNames("shared(int)=start")
     * final class SharedNames {
     *   private SharedNames() {
     *   }
     * } */
    /** The class that keeps the parameter names of {@code owner}, without them. */
    static TypeSpec.Builder names(ClassName owner) {
        return TypeSpec.classBuilder(String.join("_", owner.simpleNames()) + "Names")
                .addJavadoc("The parameter names of {@link $T}.\n", owner)
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }
}
