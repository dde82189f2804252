package dev.rivulet.processor.read;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds the types of a round that a file is written for: graphs, and mixins with annotated
 * methods.
 */
public final class Candidates {
    private Candidates() {}

    /** Their names, for no element outlives a round. */
    public static Set<String> of(RoundEnvironment round, Elements elements) {
        Set<String> names = new LinkedHashSet<>();
        add(round, elements, "Graph", names);
        Marks.NODES.stream().sorted().forEach(mark -> add(round, elements, mark, names));
        return names;
    }

    private static void add(
            RoundEnvironment round, Elements elements, String mark, Set<String> names) {
        TypeElement annotation = elements.getTypeElement(Marks.PACKAGE + mark);
        if (annotation == null) {
            return;
        }
        for (Element element : round.getElementsAnnotatedWith(annotation)) {
            Element at = element;
            while (at != null && !(at instanceof TypeElement)) {
                at = at.getEnclosingElement(); // an annotation may stand where the compiler will not have it
            }
            if (at instanceof TypeElement type) {
                names.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Whether {@code type} is annotated as a graph. */
    public static boolean graph(TypeElement type) {
        return Marks.has(type, "Graph");
    }
}
