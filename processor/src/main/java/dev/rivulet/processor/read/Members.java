package dev.rivulet.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The methods of a graph's type. */
final class Members {
    private Members() {}

    /** Every method of {@code type}, inherited ones first, without those that others override. */
    static List<ExecutableElement> of(Types types, Elements elements, TypeElement type) {
        List<ExecutableElement> all = new ArrayList<>();
        for (TypeElement each : Lineage.of(types, type)) {
            all.addAll(ElementFilter.methodsIn(each.getEnclosedElements()));
        }
        Map<Name, List<ExecutableElement>> named = new HashMap<>();
        all.forEach(each -> named.computeIfAbsent(each.getSimpleName(), name -> new ArrayList<>()).add(each));
        List<ExecutableElement> visible = new ArrayList<>();
        for (ExecutableElement method : all) {
            List<ExecutableElement> overriders = named.get(method.getSimpleName()).stream()
                    .filter(other -> other != method
                            && (elements.overrides(other, method, type) || seems(types, other, method)))
                    .toList();
            if (overriders.isEmpty() || declaresReader(method, overriders)) {
                visible.add(method);
            }
        }
        return visible;
    }

    /**
     * Whether {@code other} would override {@code method} if a type that is not known, in its parameters, is
     * what it should be: the compiler will say if it is not.
     */
    private static boolean seems(Types types, ExecutableElement other, ExecutableElement method) {
        return other.getParameters().size() == method.getParameters().size()
                && other.getParameters().stream().anyMatch(each -> TypeFaults.missing(each.asType()))
                && !other.getModifiers().contains(Modifier.STATIC)
                && method.getModifiers().contains(Modifier.ABSTRACT)
                && Lineage.of(types, (TypeElement) other.getEnclosingElement())
                        .contains((TypeElement) method.getEnclosingElement());
    }

    /** An annotated method whose overrider is an unannotated abstract one: still the node. */
    private static boolean declaresReader(ExecutableElement method, List<ExecutableElement> overriders) {
        return !Marks.of(method).isEmpty()
                && overriders.stream()
                        .allMatch(other -> Marks.of(other).isEmpty()
                                && other.getModifiers().contains(Modifier.ABSTRACT));
    }

    /** The method called {@code name}. */
    static Optional<ExecutableElement> named(List<ExecutableElement> all, String name) {
        return all.stream().filter(method -> method.getSimpleName().contentEquals(name)).findFirst();
    }

    /** The method annotated with {@code mark} for the node {@code name}. */
    static Optional<ExecutableElement> marked(List<ExecutableElement> all, String mark, String name) {
        return all.stream()
                .filter(method -> Marks.text(method, mark, "value").equals(name))
                .findFirst();
    }

    /** The methods that the node of {@code method} is read from: its own, and those that it calls beside. */
    static List<ExecutableElement> behind(ExecutableElement method, List<ExecutableElement> all) {
        List<ExecutableElement> read = new ArrayList<>(List.of(method));
        for (String mark : Marks.of(method)) {
            for (String side : List.of("leftKey", "rightKey")) {
                String name = Marks.text(method, mark, side);
                if (!name.isEmpty()) {
                    named(all, name).ifPresent(read::add);
                }
            }
            if (mark.equals("Fold")) {
                String name = method.getSimpleName().toString();
                marked(all, "Unfold", name).ifPresent(read::add);
                marked(all, "Zero", name).ifPresent(read::add);
            }
        }
        return read;
    }
}
