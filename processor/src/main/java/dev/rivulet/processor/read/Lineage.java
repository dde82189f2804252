package dev.rivulet.processor.read;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What a type inherits from. */
final class Lineage {
    private Lineage() {}

    /**
     * The supertypes of {@code type}, most distant first, then itself; each once, {@code Object}
     * and what is not known left out.
     */
    static Set<TypeElement> of(Types types, TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        add(types, type, all, new HashSet<>());
        return all;
    }

    /** A type that inherits itself is the compiler's to refuse; here it ends where it began. */
    private static void add(Types types, TypeElement type, Set<TypeElement> all, Set<TypeElement> begun) {
        if (!begun.add(type)) {
            return;
        }
        for (TypeMirror parent : types.directSupertypes(type.asType())) {
            if (!TypeFaults.missing(parent)) {
                TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
                if (!element.getQualifiedName().contentEquals("java.lang.Object")) {
                    add(types, element, all, begun);
                }
            }
        }
        all.add(type);
    }
}
