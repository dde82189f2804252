package dev.rivulet.processor.read;

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
     * left out.
     */
    static Set<TypeElement> of(Types types, TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        for (TypeMirror parent : types.directSupertypes(type.asType())) {
            TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
            if (!element.getQualifiedName().contentEquals("java.lang.Object")) {
                all.addAll(of(types, element));
            }
        }
        all.add(type);
        return all;
    }
}
