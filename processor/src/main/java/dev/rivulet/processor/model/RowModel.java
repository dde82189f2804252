package dev.rivulet.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * What an element of a collection is.
 *
 * @param type the element's type as declared, a boxed primitive included
 * @param components the components of a record in order; empty for every other type
 * @param plain whether it is a record without a canonical constructor, accessor, {@code equals} or
 *     {@code hashCode} of its own, so that columns can stand for it
 */
public record RowModel(TypeName type, List<Component> components, boolean plain) {
    public RowModel {
        components = List.copyOf(components);
    }

    /**
     * One component of a record.
     *
     * @param name its name and its accessor's
     * @param type its type
     */
    public record Component(String name, TypeName type) {}
}
