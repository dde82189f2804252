package dev.rivulet.processor;

import com.google.auto.service.AutoService;
import dev.rivulet.processor.read.Candidates;
import dev.rivulet.processor.read.Readiness;
import dev.rivulet.processor.read.SourcePlaces;
import dev.rivulet.processor.report.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes the engine of every type annotated with {@code @Graph}. Where something that is read of a
 * type is not yet known, it waits for the next round. What still waits after the last one is checked
 * for other mistakes; of what is missing for good the compiler tells the user itself.
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
        Guard.run(processingEnv.getMessager(), () -> work(round));
        return true;
    }

    private void work(RoundEnvironment round) {
        round.getRootElements().forEach(root -> sources.add(root.toString()));
        waiting.addAll(Candidates.of(round, processingEnv.getElementUtils()));
        List<TypeElement> types = types();
        Coming coming = Coming.of(types);
        Map<TypeElement, List<Readiness.Unknown>> unready = new LinkedHashMap<>();
        for (TypeElement type : types) {
            Problems problems = new Problems();
            Guard guard = new Guard(type, problems);
            List<Readiness.Unknown> unknown = new ArrayList<>();
            boolean read = guard.run("finding out what it names", () -> unknown.addAll(unknown(type, coming)));
            if (read && (round.processingOver() || !unknown.isEmpty())) {
                unready.put(type, unknown);
            } else {
                waiting.remove(type.getQualifiedName().toString());
                process(type, problems, guard, read);
            }
        }
        if (round.processingOver()) {
            for (TypeElement type : unready.keySet()) {
                Problems problems = new Problems();
                coming.circles(type, unready, problems);
                process(type, problems, new Guard(type, problems), false);
            }
        }
    }

    /** What waits, as this round knows it. */
    private List<TypeElement> types() {
        return waiting.stream()
                .map(name -> processingEnv.getElementUtils().getTypeElement(name))
                .filter(type -> type != null)
                .toList();
    }

    private List<Readiness.Unknown> unknown(TypeElement type, Coming coming) {
        return Readiness.of(processingEnv.getTypeUtils(), processingEnv.getElementUtils(), type, coming::written);
    }

    /** Says what is wrong with {@code type}; if nothing is, and {@code write}, writes its file. */
    private void process(TypeElement type, Problems problems, Guard guard, boolean write) {
        SourcePlaces places =
                new SourcePlaces(processingEnv.getTypeUtils(), processingEnv.getElementUtils(), type, sources);
        guard.run("reading it", () -> {
            if (Candidates.graph(type)) {
                new GraphStep(processingEnv, write).process(type, places, problems, guard);
            } else if (write) {
                new NamesStep(processingEnv).process(type, problems);
            }
        });
        if (!guard.run("telling what is wrong", () -> problems.print(processingEnv.getMessager(), places))) {
            problems.print(processingEnv.getMessager(), type);
        }
    }
}
