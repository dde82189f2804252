package dev.rivulet.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.read.MixinReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Keeps the parameter names of a mixin, a type with annotated methods that is no graph itself, so
 * that graphs can extend it from its class file.
 */
final class NamesStep {
    private final ProcessingEnvironment environment;

    NamesStep(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /* @ParameterNames("shared(int)=start")
     * final class SharedNames {
     *   private SharedNames() {
     *   }
     * } */
    void process(TypeElement mixin) {
        MixinReader reader = new MixinReader(environment.getTypeUtils(), environment.getElementUtils());
        ClassName name = ClassName.get(mixin);
        TypeSpec.Builder names = TypeSpec.classBuilder(String.join("_", name.simpleNames()) + "Names")
                .addJavadoc("The parameter names of {@link $T}.\n", name)
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        try {
            new SourceWriter(environment.getFiler(), environment.getElementUtils())
                    .write(names, reader.lines(mixin), mixin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
