package dev.rivulet.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.RowModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what an element of a collection is. */
final class RowReader {
    private static final String VIEW = "dev.rivulet.runtime.collection.View";
    private static final Set<String> OWN = Set.of("equals", "hashCode");

    private final Types types;
    private final Elements elements;
    private final MirrorTyping typing;

    /** Slots of a row that is kept in columns: a method has 255, of which its receiver, a key and a slot take some. */
    private static final int MOST_SLOTS = 250;

    RowReader(Types types, Elements elements, MirrorTyping typing) {
        this.types = types;
        this.elements = elements;
        this.typing = typing;
    }

    /** The row of the rows that {@code mirror} gives: the one type argument of it or of what it extends. */
    RowModel element(TypeMirror mirror) {
        for (String name : List.of("java.lang.Iterable", "java.util.stream.Stream", VIEW)) {
            TypeElement wanted = elements.getTypeElement(name);
            for (TypeMirror at = mirror; wanted != null && at != null; at = above(at, wanted)) {
                if (at instanceof DeclaredType declared && declared.asElement().equals(wanted)) {
                    return declared.getTypeArguments().isEmpty()
                            ? new RowModel(ClassName.OBJECT, List.of(), false)
                            : read(bound(declared.getTypeArguments().get(0)));
                }
            }
        }
        return new RowModel(TypeName.VOID, List.of(), false);
    }

    /** The next type up from {@code type} towards {@code wanted}; null without one. */
    private TypeMirror above(TypeMirror type, TypeElement wanted) {
        for (TypeMirror each : types.directSupertypes(type)) {
            if (types.isSubtype(types.erasure(each), types.erasure(wanted.asType()))) {
                return each;
            }
        }
        return null;
    }

    private static TypeMirror bound(TypeMirror argument) {
        return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                ? wildcard.getExtendsBound()
                : argument;
    }

    /** The row whose type is {@code mirror}. */
    RowModel read(TypeMirror mirror) {
        if (!(mirror instanceof DeclaredType declared)
                || declared.asElement().getKind() != ElementKind.RECORD) {
            return new RowModel(typing.name(mirror), List.of(), false);
        }
        TypeElement record = (TypeElement) declared.asElement();
        boolean wild = declared.getTypeArguments().stream().anyMatch(WildcardType.class::isInstance);
        List<RowModel.Component> components = new ArrayList<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            TypeMirror type = wild
                    ? known(component.asType(), declared)
                    : ((ExecutableType) types.asMemberOf(declared, component.getAccessor())).getReturnType();
            components.add(new RowModel.Component(
                    component.getSimpleName().toString(), typing.name(type)));
        }
        return new RowModel(typing.name(mirror), components, !wild && plain(record) && slots(components) <= MOST_SLOTS);
    }

    /** The slots that {@code components} take as parameters: two for each long and double. */
    private static int slots(List<RowModel.Component> components) {
        return components.stream()
                .mapToInt(each -> each.type().equals(TypeName.LONG) || each.type().equals(TypeName.DOUBLE) ? 2 : 1)
                .sum();
    }

    /**
     * What is known of a value of {@code type} that is a component of {@code row}, whose arguments may be
     * wildcards: of a type parameter its bound.
     */
    private TypeMirror known(TypeMirror type, DeclaredType row) {
        if (type instanceof TypeVariable) {
            TypeMirror argument = argument(type, row);
            if (!(argument instanceof WildcardType wildcard)) {
                return argument;
            }
            return wildcard.getExtendsBound() != null
                    ? wildcard.getExtendsBound()
                    : types.erasure(((TypeVariable) type).getUpperBound());
        }
        if (type instanceof ArrayType array) {
            return types.getArrayType(known(array.getComponentType(), row));
        }
        if (!(type instanceof DeclaredType generic) || generic.getTypeArguments().isEmpty()) {
            return type;
        }
        TypeMirror[] arguments = generic.getTypeArguments().stream()
                .map(each -> within(each, row))
                .toArray(TypeMirror[]::new);
        return types.getDeclaredType((TypeElement) generic.asElement(), arguments);
    }

    /** The same of an argument of a component's type: what is not known stays a wildcard. */
    private TypeMirror within(TypeMirror argument, DeclaredType row) {
        if (argument instanceof TypeVariable) {
            return argument(argument, row);
        }
        if (argument instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null
                    ? types.getWildcardType(null, null)
                    : types.getWildcardType(known(wildcard.getExtendsBound(), row), null);
        }
        TypeMirror known = known(argument, row);
        return types.isSameType(known, argument) ? argument : types.getWildcardType(known, null);
    }

    /** What {@code row} gives for the type parameter {@code variable}. */
    private TypeMirror argument(TypeMirror variable, DeclaredType row) {
        List<? extends Element> parameters = ((TypeElement) row.asElement()).getTypeParameters();
        int at = parameters.indexOf(types.asElement(variable));
        return at < 0 ? types.erasure(variable) : row.getTypeArguments().get(at);
    }

    /**
     * Whether the canonical constructor and the equality are those that a record generates. javac
     * calls only the constructor mandated, ECJ none, but lists what it generates first; the
     * equality
     * that they generate is final. An accessor cannot be told apart, and need not be: columns hold
     * what it returns.
     */
    boolean plain(TypeElement record) {
        boolean first = elements.getClass().getName().startsWith("org.eclipse.");
        for (Element member : record.getEnclosedElements()) {
            boolean mandated = elements.getOrigin(member) == Elements.Origin.MANDATED || first;
            boolean constructor =
                    member.getKind() == ElementKind.CONSTRUCTOR && canonical(record, member);
            boolean equality = member instanceof ExecutableElement method
                    && OWN.contains(method.getSimpleName().toString())
                    && !member.getModifiers().contains(Modifier.FINAL);
            if (equality || constructor && !mandated) {
                return false;
            }
            first &= member.getKind() != ElementKind.METHOD;
        }
        return true;
    }

    private boolean canonical(TypeElement record, Element constructor) {
        List<? extends Element> parameters = ((ExecutableElement) constructor).getParameters();
        List<? extends RecordComponentElement> components = record.getRecordComponents();
        if (parameters.size() != components.size()) {
            return false;
        }
        for (int i = 0; i < components.size(); i++) {
            if (!types.isSameType(parameters.get(i).asType(), components.get(i).asType())) {
                return false;
            }
        }
        return true;
    }
}
