package dev.rivulet.processor.read;

import dev.rivulet.processor.model.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Tells what of that which a file is written from is not known yet: it may be generated in a later
 * round. That is what Rivulet reads: supertypes, the signatures of nodes and of what they call, the
 * components of rows, nested graphs. What else a type holds may name what it likes.
 */
public final class Readiness {
    /**
     * A type that is not known.
     *
     * @param origin where it is read
     * @param what who names it, in words
     * @param name as it is written there
     */
    public record Unknown(Origin origin, String what, String name) {}

    private final Types types;
    private final Elements elements;
    private final TypeFaults faults;
    private final Predicate<String> coming;
    private final Set<TypeElement> seen = new HashSet<>();
    private final List<Unknown> found = new ArrayList<>();

    private Readiness(Types types, Elements elements, Predicate<String> coming) {
        this.types = types;
        this.elements = elements;
        this.faults = new TypeFaults(types);
        this.coming = coming;
    }

    /**
     * The unknown types that are read where the file for {@code type} is written; of {@code coming}
     * is asked whether a class of that qualified name will be written.
     */
    public static List<Unknown> of(
            Types types, Elements elements, TypeElement type, Predicate<String> coming) {
        Readiness readiness = new Readiness(types, elements, coming);
        if (Candidates.graph(type)) {
            readiness.graph(type);
        } else {
            readiness.mixin(type);
        }
        return readiness.found;
    }

    private void mixin(TypeElement type) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (!Marks.of(method).isEmpty()) {
                signature(method, (ExecutableType) method.asType());
            }
        }
    }

    private void graph(TypeElement type) {
        if (!seen.add(type)) {
            return;
        }
        for (TypeElement each : Lineage.of(types, type)) {
            for (TypeMirror parent : types.directSupertypes(each.asType())) {
                if (TypeFaults.missing(parent)) {
                    add(GraphShape.origin(each), "'" + each.getSimpleName() + "'", TypeFaults.unknown(parent));
                }
            }
        }
        constructors(type);
        List<ExecutableElement> all = Members.of(types, elements, type);
        for (ExecutableElement method : all) {
            boolean node = !Marks.of(method).isEmpty();
            if (node) {
                Members.behind(method, all).forEach(each -> signature(each, seen(type, each)));
                nested(method);
            } else if (reader(method, all)) {
                signature(method, seen(type, method));
            }
        }
    }

    /** Whether {@code method} declares the reader of a node. */
    private static boolean reader(ExecutableElement method, List<ExecutableElement> all) {
        return method.getModifiers().contains(Modifier.ABSTRACT)
                && method.getParameters().isEmpty()
                && all.stream()
                        .anyMatch(each -> each.getSimpleName().equals(method.getSimpleName())
                                && !Marks.of(each).isEmpty());
    }

    private ExecutableType seen(TypeElement type, ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    }

    /**
     * The builder takes what constructors take. A class that is yet to be written in the same package
     * can be named there without knowing more of it.
     */
    private void constructors(TypeElement type) {
        String prefix = elements.getPackageOf(type).getQualifiedName() + ".";
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.CONSTRUCTOR && member instanceof ExecutableElement made) {
                made.getParameters().forEach(parameter -> {
                    Set<String> names = TypeFaults.unknown(parameter.asType());
                    names.removeIf(name -> coming.test(prefix.length() == 1 ? name : prefix + name));
                    add(MethodReader.origin(types, made), "a constructor", names);
                });
            }
        }
    }

    private void signature(ExecutableElement method, ExecutableType type) {
        Origin origin = MethodReader.origin(types, method);
        String what = "'" + method.getSimpleName() + "'";
        add(origin, what, TypeFaults.unknown(type.getReturnType()));
        add(origin, "a row of " + what, faults.unknownInRows(type.getReturnType()));
        for (int i = 0; i < type.getParameterTypes().size(); i++) {
            add(origin.parameter(i), what, TypeFaults.unknown(type.getParameterTypes().get(i)));
            add(origin.parameter(i), "a row of " + what, faults.unknownInRows(type.getParameterTypes().get(i)));
        }
        type.getThrownTypes().forEach(each -> add(origin, what, TypeFaults.unknown(each)));
    }

    private void nested(ExecutableElement method) {
        for (String mark : List.of("GroupBy", "Window")) {
            Marks.find(method, mark).flatMap(mirror -> Marks.value(mirror, "into")).ifPresent(into -> {
                Origin origin = MethodReader.origin(types, method).value(mark, "into");
                if (into instanceof DeclaredType type && type.getKind() == TypeKind.DECLARED) {
                    graph((TypeElement) type.asElement());
                } else if (!(into instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
                    add(origin, "'" + method.getSimpleName() + "'", Set.of(into.toString()));
                }
            });
        }
    }

    private void add(Origin origin, String what, Set<String> names) {
        names.forEach(name -> found.add(new Unknown(origin, what, name)));
    }
}
