package dev.rivulet.processor.read;

import dev.rivulet.processor.model.Origin;
import dev.rivulet.processor.report.Places;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the elements behind origins; one whose source is not compiled now is shown at the graph.
 */
public final class SourcePlaces implements Places {
    private final Types types;
    private final Elements elements;
    private final TypeElement graph;
    private final Set<String> sources;

    /**
     * Places for {@code graph}, where {@code sources} names the top-level types that are being
     * compiled.
     */
    public SourcePlaces(Types types, Elements elements, TypeElement graph, Set<String> sources) {
        this.types = types;
        this.elements = elements;
        this.graph = graph;
        this.sources = sources;
    }

    @Override
    public Place find(Origin origin) {
        TypeElement type = elements.getTypeElement(origin.type());
        if (type == null || !sources.contains(outermost(type))) {
            return new Place(graph, null, null, "", -1, -1);
        }
        String order = type.equals(graph) ? "" : origin.type();
        List<? extends Element> members = type.getEnclosedElements();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i) instanceof ExecutableElement method
                    && MethodReader.signature(types, method).equals(origin.member())) {
                return within(method, origin, order, i);
            }
        }
        return new Place(type, null, null, order, -1, -1);
    }

    private static String outermost(Element type) {
        Element at = type;
        while (at.getEnclosingElement() instanceof TypeElement outer) {
            at = outer;
        }
        return ((TypeElement) at).getQualifiedName().toString();
    }

    private static Place within(ExecutableElement method, Origin origin, String order, int index) {
        if (origin.parameter() >= 0) {
            return new Place(
                    method.getParameters().get(origin.parameter()),
                    null,
                    null,
                    order,
                    index,
                    origin.parameter());
        }
        if (!origin.annotationValue().isEmpty()) {
            String[] wanted = origin.annotationValue().split("\\.");
            Optional<AnnotationMirror> mirror = Marks.find(method, wanted[0]);
            AnnotationValue value =
                    mirror.map(found -> Marks.given(found, wanted[1])).orElse(null);
            return new Place(method, mirror.orElse(null), value, order, index, -2);
        }
        return new Place(method, null, null, order, index, -1);
    }
}
