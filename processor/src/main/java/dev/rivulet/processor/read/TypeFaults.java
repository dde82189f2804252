package dev.rivulet.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Finds in types what is not known, and what the compiler itself refuses: of both it tells the
 * user, and nothing is written that names them.
 */
final class TypeFaults {
    /** Names that the language does not let a component have. */
    private static final Set<String> ILLEGAL =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Types types;

    TypeFaults(Types types) {
        this.types = types;
    }

    /** The names of the unknown types within {@code mirror}, as they are written. */
    static Set<String> unknown(TypeMirror mirror) {
        Set<String> names = new TreeSet<>();
        unknown(mirror, names);
        return names;
    }

    /** Whether {@code mirror} itself is not known; a type that is, with an argument that is not, is an error to ECJ. */
    static boolean missing(TypeMirror mirror) {
        return mirror.getKind() == TypeKind.ERROR
                && !(mirror instanceof DeclaredType type
                        && !type.getTypeArguments().isEmpty()
                        && type.asElement().asType().getKind() == TypeKind.DECLARED);
    }

    private static void unknown(TypeMirror mirror, Set<String> names) {
        if (missing(mirror)) {
            names.add(mirror instanceof DeclaredType type ? type.asElement().toString() : mirror.toString());
        }
        if (mirror instanceof ArrayType array) {
            unknown(array.getComponentType(), names);
        } else if (mirror instanceof WildcardType wildcard) {
            if (wildcard.getExtendsBound() != null) {
                unknown(wildcard.getExtendsBound(), names);
            }
            if (wildcard.getSuperBound() != null) {
                unknown(wildcard.getSuperBound(), names);
            }
        } else if (mirror instanceof DeclaredType type) {
            type.getTypeArguments().forEach(each -> unknown(each, names));
            unknown(type.getEnclosingType(), names);
        }
    }

    /** The names of the unknown types in the components of the records within {@code mirror}. */
    Set<String> unknownInRows(TypeMirror mirror) {
        Set<String> names = new TreeSet<>();
        for (TypeElement record : records(mirror)) {
            record.getRecordComponents().forEach(component -> unknown(component.asType(), names));
        }
        return names;
    }

    /** Whether the compiler refuses {@code mirror}, or a record within it that could be a row. */
    boolean refused(TypeMirror mirror) {
        return unbound(mirror) || records(mirror).stream().anyMatch(this::refused);
    }

    /** Whether no signature or row of {@code type} is unknown or refused. */
    boolean sound(ExecutableType type) {
        return sound(type.getReturnType())
                && type.getParameterTypes().stream().allMatch(this::sound)
                && type.getThrownTypes().stream().allMatch(this::thrown);
    }

    private boolean thrown(TypeMirror mirror) {
        return mirror.getKind() == TypeKind.TYPEVAR || mirror instanceof DeclaredType type
                && type.getKind() != TypeKind.ERROR
                && inherits((TypeElement) type.asElement(), "java.lang.Throwable");
    }

    private boolean inherits(TypeElement type, String name) {
        return Lineage.of(types, type).stream()
                .anyMatch(each -> each.getQualifiedName().contentEquals(name));
    }

    private boolean sound(TypeMirror mirror) {
        return unknown(mirror).isEmpty() && unknownInRows(mirror).isEmpty() && !refused(mirror);
    }

    /** The records that {@code mirror} names, itself or as an argument. */
    static Set<TypeElement> records(TypeMirror mirror) {
        Set<TypeElement> found = new HashSet<>();
        records(mirror, found);
        return found;
    }

    private static void records(TypeMirror mirror, Set<TypeElement> found) {
        if (mirror instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            records(wildcard.getExtendsBound(), found);
        } else if (mirror instanceof DeclaredType type) {
            if (type.asElement().getKind() == ElementKind.RECORD) {
                found.add((TypeElement) type.asElement());
            }
            type.getTypeArguments().forEach(each -> records(each, found));
        }
    }

    private boolean refused(TypeElement record) {
        Set<String> names = new HashSet<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            if (ILLEGAL.contains(name)
                    || !names.add(name)
                    || component.getAccessor() == null
                    || component.asType().getKind() == TypeKind.VOID
                    || unbound(component.asType())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an argument within {@code mirror} is not within the bounds of its parameter, or none at all. */
    private boolean unbound(TypeMirror mirror) {
        if (mirror instanceof ArrayType array) {
            return array.getComponentType().getKind() == TypeKind.VOID || unbound(array.getComponentType());
        }
        if (mirror instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() != null && unbound(wildcard.getExtendsBound())
                    || wildcard.getSuperBound() != null && unbound(wildcard.getSuperBound());
        }
        if (!(mirror instanceof DeclaredType type) || type.getKind() == TypeKind.ERROR) {
            return false;
        }
        List<? extends TypeMirror> given = type.getTypeArguments();
        List<? extends TypeParameterElement> wanted = ((TypeElement) type.asElement()).getTypeParameters();
        if (!given.isEmpty() && given.size() != wanted.size()) {
            return true;
        }
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).getKind().isPrimitive()
                    || unbound(given.get(i))
                    || !within(given.get(i), wanted.get(i), wanted, given)) {
                return true;
            }
        }
        return unbound(type.getEnclosingType());
    }

    private boolean within(
            TypeMirror argument,
            TypeParameterElement parameter,
            List<? extends TypeParameterElement> parameters,
            List<? extends TypeMirror> arguments) {
        if (argument instanceof WildcardType) {
            return true; // what a wildcard captures is within the bounds, or empty
        }
        for (TypeMirror bound : parameter.getBounds()) {
            TypeMirror needed = put(bound, parameters, arguments);
            if (needed != null && !types.isSubtype(argument, needed)) {
                return false;
            }
        }
        return true;
    }

    /** {@code bound} with {@code arguments} in the place of {@code parameters}; null if it cannot be said. */
    private TypeMirror put(
            TypeMirror bound,
            List<? extends TypeParameterElement> parameters,
            List<? extends TypeMirror> arguments) {
        if (bound.getKind() == TypeKind.TYPEVAR) {
            Element variable = types.asElement(bound);
            for (int i = 0; i < parameters.size(); i++) {
                if (parameters.get(i).equals(variable)) {
                    return arguments.get(i) instanceof WildcardType ? null : arguments.get(i);
                }
            }
            return null;
        }
        if (bound instanceof WildcardType wildcard) {
            TypeMirror above = wildcard.getExtendsBound() == null
                    ? null
                    : put(wildcard.getExtendsBound(), parameters, arguments);
            TypeMirror below =
                    wildcard.getSuperBound() == null ? null : put(wildcard.getSuperBound(), parameters, arguments);
            return types.getWildcardType(above, below);
        }
        if (!(bound instanceof DeclaredType type) || type.getTypeArguments().isEmpty()) {
            return bound;
        }
        TypeMirror[] inner = new TypeMirror[type.getTypeArguments().size()];
        for (int i = 0; i < inner.length; i++) {
            inner[i] = put(type.getTypeArguments().get(i), parameters, arguments);
            if (inner[i] == null) {
                return null;
            }
        }
        return types.getDeclaredType((TypeElement) type.asElement(), inner);
    }
}
