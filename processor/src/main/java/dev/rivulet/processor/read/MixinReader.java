package dev.rivulet.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the types with annotated methods that are no graphs, and the parameter names of a type. */
public final class MixinReader {
    private final Types types;
    private final Elements elements;

    /** A reader for one round of the compiler's. */
    public MixinReader(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
    }

    /** The mixins of {@code round}, sorted by name so that the order of the sources does not matter. */
    public Set<TypeElement> mixins(RoundEnvironment round) {
        Set<TypeElement> found = new LinkedHashSet<>();
        for (String name : Marks.NODES) {
            TypeElement annotation = elements.getTypeElement(Marks.PACKAGE + name);
            if (annotation == null) {
                continue;
            }
            for (Element method : round.getElementsAnnotatedWith(annotation)) {
                if (method.getEnclosingElement() instanceof TypeElement type && !Marks.has(type, "Graph")) {
                    found.add(type);
                }
            }
        }
        return found.stream()
                .sorted((a, b) -> a.getQualifiedName().toString().compareTo(b.getQualifiedName().toString()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A line {@code method(types)=names} for each annotated method of {@code type} with parameters. */
    public List<String> lines(TypeElement type) {
        List<String> lines = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method
                    && !method.getParameters().isEmpty()
                    && !Marks.of(method).isEmpty()) {
                lines.add(MethodReader.signature(types, method) + "="
                        + method.getParameters().stream()
                                .map(parameter -> parameter.getSimpleName().toString())
                                .collect(Collectors.joining(",")));
            }
        }
        return lines;
    }
}
