package dev.rivulet.processor.report;

import dev.rivulet.processor.model.Origin;
import java.util.Comparator;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Finds where in the source an origin is. */
public interface Places {
    /** The place of {@code origin}, or of the graph where that has no source. */
    Place find(Origin origin);

    /**
     * Something that the compiler can point at.
     *
     * @param element the type, method or parameter
     * @param mirror the annotation on it that is meant, or null
     * @param value the value in the annotation that is meant, or null
     * @param type orders the types: the graph itself first, then what it inherits
     * @param member the number of the member within its type, -1 for the type
     * @param part the number of the parameter within the member, -1 for the member, -2 for an
     *     annotation
     */
    record Place(
            Element element,
            AnnotationMirror mirror,
            AnnotationValue value,
            String type,
            int member,
            int part)
            implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparing(Place::type)
                .thenComparingInt(Place::member)
                .thenComparingInt(Place::part);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
