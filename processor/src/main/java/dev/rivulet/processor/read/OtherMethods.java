package dev.rivulet.processor.read;

import dev.rivulet.processor.model.MethodModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** The methods of a graph that are no nodes, for the operators that name one. */
final class OtherMethods {
    private final List<ExecutableElement> all;
    private final MethodReader methods;

    OtherMethods(List<ExecutableElement> all, MethodReader methods) {
        this.all = all;
        this.methods = methods;
    }

    /** The method called {@code name}. */
    Optional<MethodModel> named(String name) {
        return all.stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .findFirst()
                .map(methods::read);
    }

    /** The method annotated with {@code mark} for the node {@code name}. */
    Optional<MethodModel> marked(String mark, String name) {
        return all.stream()
                .filter(method -> Marks.text(method, mark, "value").equals(name))
                .findFirst()
                .map(methods::read);
    }
}
