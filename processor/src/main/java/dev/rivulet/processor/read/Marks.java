package dev.rivulet.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Looks up our annotations on an element, by name: the processor does not load them. */
final class Marks {
    static final String PACKAGE = "dev.rivulet.annotations.";

    /** The annotations that make a method a node. */
    static final Set<String> NODES = Set.of(
            "Input",
            "Query",
            "Now",
            "Seed",
            "Collection",
            "Filter",
            "Each",
            "GroupBy",
            "Window",
            "Count",
            "Sum",
            "Average",
            "Min",
            "Max",
            "FlatMap",
            "Distinct",
            "Union",
            "Except",
            "Intersect",
            "SortBy",
            "TopK",
            "Pairwise",
            "Sliding",
            "Join",
            "SemiJoin",
            "AntiJoin",
            "First",
            "Last",
            "Quantile",
            "Fold",
            "Reduce");

    private Marks() {}

    /** The simple names of the node annotations on {@code element}, sorted. */
    static Set<String> of(Element element) {
        Set<String> found = new TreeSet<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = name(mirror);
            if (name.startsWith(PACKAGE) && NODES.contains(name.substring(PACKAGE.length()))) {
                found.add(name.substring(PACKAGE.length()));
            }
        }
        return found;
    }

    /** The annotation {@code simple} of ours on {@code element}. */
    static Optional<AnnotationMirror> find(Element element, String simple) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (name(mirror).equals(PACKAGE + simple)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether our annotations on {@code element} are as they are declared: each once, with all that they need,
     * every value of its type. If not, the compiler says so.
     */
    static boolean sound(Element element) {
        Set<String> seen = new TreeSet<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (name(mirror).startsWith(PACKAGE) && !(seen.add(name(mirror)) && sound(mirror))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sound(AnnotationMirror mirror) {
        for (ExecutableElement element :
                ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
            AnnotationValue value = given(mirror, element.getSimpleName().toString());
            boolean right = value == null
                    ? element.getDefaultValue() != null
                    : sound(value.getValue(), element.getReturnType());
            if (!right) {
                return false;
            }
        }
        return true;
    }

    private static boolean sound(Object value, TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> value instanceof List<?> all
                    && all.stream().allMatch(each -> each instanceof AnnotationValue one
                            && sound(one.getValue(), ((ArrayType) type).getComponentType()));
            case BOOLEAN -> value instanceof Boolean;
            case INT -> value instanceof Integer;
            case DOUBLE -> value instanceof Double;
            case LONG -> value instanceof Long;
            case DECLARED -> declared(value, ((TypeElement) ((DeclaredType) type).asElement()));
            default -> value != null;
        };
    }

    private static boolean declared(Object value, TypeElement type) {
        if (type.getKind() == ElementKind.ENUM) {
            return value instanceof VariableElement;
        }
        return type.getQualifiedName().contentEquals("java.lang.String")
                ? value instanceof String text && !text.equals("<error>")
                : value instanceof TypeMirror mirror && mirror.getKind() != TypeKind.ERROR;
    }

    static boolean has(Element element, String simple) {
        return find(element, simple).isPresent();
    }

    /** Whether {@code parameter} or its type has an annotation called {@code Nullable}, whoever declares it. */
    static boolean nullable(VariableElement parameter) {
        return Stream.concat(
                        parameter.getAnnotationMirrors().stream(),
                        parameter.asType().getAnnotationMirrors().stream())
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    private static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** The value of {@code element} in {@code mirror}, as given; empty where the default holds. */
    static Optional<Object> value(AnnotationMirror mirror, String element) {
        return Optional.ofNullable(given(mirror, element)).map(AnnotationValue::getValue);
    }

    /**
     * The value of {@code element} as it stands in {@code mirror}; null where the default holds.
     */
    static AnnotationValue given(AnnotationMirror mirror, String element) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(element)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** The string {@code element} of the annotation {@code simple}; empty where it is not given. */
    static String text(Element on, String simple, String element) {
        return find(on, simple)
                .flatMap(mirror -> value(mirror, element))
                .map(Object::toString)
                .orElse("");
    }

    /** Whether the boolean {@code element} of the annotation {@code simple} is given as true. */
    static boolean flag(Element on, String simple, String element) {
        return find(on, simple)
                .flatMap(mirror -> value(mirror, element))
                .map(Boolean.TRUE::equals)
                .orElse(false);
    }

    /** The name of the enum constant {@code element}. */
    static Optional<String> constant(Element on, String simple, String element) {
        return find(on, simple)
                .flatMap(mirror -> value(mirror, element))
                .filter(VariableElement.class::isInstance)
                .map(value -> ((VariableElement) value).getSimpleName().toString());
    }

    /** The class literal {@code element}. */
    static Optional<TypeMirror> type(Element on, String simple, String element) {
        return find(on, simple)
                .flatMap(mirror -> value(mirror, element))
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast);
    }

    /** The strings of the array {@code element}. */
    static List<String> texts(Element on, String simple, String element) {
        return find(on, simple)
                .flatMap(mirror -> value(mirror, element))
                .filter(List.class::isInstance)
                .map(list -> ((List<?>) list)
                        .stream()
                                .map(value ->
                                        ((AnnotationValue) value).getValue().toString())
                                .toList())
                .orElse(List.of());
    }
}
