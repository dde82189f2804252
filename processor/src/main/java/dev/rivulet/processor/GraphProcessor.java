package dev.rivulet.processor;

import com.google.auto.service.AutoService;
import dev.rivulet.processor.read.MixinReader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes the engine of every type annotated with {@code @Graph}. */
@AutoService(Processor.class)
public final class GraphProcessor extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.rivulet.annotations.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        TypeElement graph = processingEnv.getElementUtils().getTypeElement("dev.rivulet.annotations.Graph");
        if (graph != null && !round.processingOver()) {
            for (Element type : round.getElementsAnnotatedWith(graph)) {
                new GraphStep(processingEnv).process((TypeElement) type);
            }
            new MixinReader(processingEnv.getTypeUtils(), processingEnv.getElementUtils())
                    .mixins(round)
                    .forEach(new NamesStep(processingEnv)::process);
        }
        return true;
    }
}
