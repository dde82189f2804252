package dev.rivulet.processor;

import com.google.auto.service.AutoService;
import dev.rivulet.processor.read.Candidates;
import dev.rivulet.processor.read.Readiness;
import dev.rivulet.processor.read.SourcePlaces;
import dev.rivulet.processor.report.Places;
import dev.rivulet.processor.report.Problems;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes the engine of every type annotated with {@code @Graph}. A type that names one not yet
 * known
 * waits for the next round; of one that stays unknown the compiler tells the user itself.
 */
@AutoService(Processor.class)
public final class GraphProcessor extends AbstractProcessor {
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> sources = new HashSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.rivulet.annotations.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getRootElements().forEach(root -> sources.add(root.toString()));
        waiting.addAll(Candidates.of(round, processingEnv.getElementUtils()));
        if (!round.processingOver()) {
            for (String name : List.copyOf(waiting)) {
                TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
                if (Readiness.of(processingEnv.getTypeUtils(), type)) {
                    waiting.remove(name);
                    process(type);
                }
            }
        }
        return true;
    }

    private void process(TypeElement type) {
        Problems problems = new Problems();
        Places places = new SourcePlaces(
                processingEnv.getTypeUtils(), processingEnv.getElementUtils(), type, sources);
        if (Candidates.graph(type)) {
            new GraphStep(processingEnv).process(type, places, problems);
        } else {
            new NamesStep(processingEnv).process(type, problems);
        }
        problems.print(processingEnv.getMessager(), places);
    }
}
