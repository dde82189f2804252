package dev.rivulet.processor.read;

import com.google.auto.common.SuperficialValidation;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Tells whether all that a graph is made of is known: what is not may be generated in a later
 * round.
 * Types that are missing for good are the compiler's to report.
 */
public final class Readiness {
    private final Types types;
    private final Set<TypeElement> seen = new HashSet<>();

    private Readiness(Types types) {
        this.types = types;
    }

    /**
     * Whether {@code type}, what it inherits, its rows and its nested graphs name no unknown
     * type.
     */
    public static boolean of(Types types, TypeElement type) {
        return new Readiness(types).ready(type);
    }

    private boolean ready(TypeElement type) {
        if (!seen.add(type)) {
            return true;
        }
        if (!SuperficialValidation.validateElement(type)) {
            return false;
        }
        for (TypeElement each : Lineage.of(types, type)) {
            boolean known = each.equals(type) || SuperficialValidation.validateElement(each);
            if (!known
                    || !ElementFilter.methodsIn(each.getEnclosedElements()).stream()
                            .allMatch(this::ready)) {
                return false;
            }
        }
        return true;
    }

    private boolean ready(ExecutableElement method) {
        boolean nested = Marks.type(method, "GroupBy", "into")
                .or(() -> Marks.type(method, "Window", "into"))
                .map(this::known)
                .orElse(true);
        boolean rows = !Marks.has(method, "Collection")
                || !(method.getReturnType() instanceof DeclaredType collection)
                || collection.getTypeArguments().stream().allMatch(this::row);
        return nested && rows;
    }

    private boolean known(TypeMirror type) {
        return !(type instanceof DeclaredType declared)
                || ready((TypeElement) declared.asElement());
    }

    private boolean row(TypeMirror type) {
        return !(type instanceof DeclaredType declared)
                || declared.asElement().getKind() != ElementKind.RECORD
                || SuperficialValidation.validateElement(declared.asElement());
    }
}
