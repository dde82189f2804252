package dev.rivulet.processor.model;

/**
 * Where an error points: a place by name, so that no element outlives a round.
 *
 * @param type the type that declares the member, by canonical name
 * @param member the member's signature as {@code name(type,type)} with erased types, empty for
 *     the type itself
 * @param parameter the parameter's index, -1 for the member itself
 * @param annotationValue {@code "Annotation.value"} when the annotation's value is meant (simple
 *     name
 *     of the annotation, a dot, the element), else empty
 */
public record Origin(String type, String member, int parameter, String annotationValue) {
    /** The parameter {@code index} of this member. */
    public Origin parameter(int index) {
        return new Origin(type, member, index, "");
    }

    /** The value {@code element} of the annotation {@code annotation} on this member. */
    public Origin value(String annotation, String element) {
        return new Origin(type, member, -1, annotation + "." + element);
    }
}
