package dev.rivulet.processor.read;

import dev.rivulet.processor.model.MethodModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** The methods of a graph, for the nodes that are read from more than their own. */
final class OtherMethods {
    private final List<ExecutableElement> all;
    private final MethodReader methods;

    OtherMethods(List<ExecutableElement> all, MethodReader methods) {
        this.all = all;
        this.methods = methods;
    }

    /** Whether all that the node of {@code method} is read from is known, and nothing that the compiler refuses. */
    boolean sound(ExecutableElement method) {
        return Marks.sound(method) && Members.behind(method, all).stream().allMatch(methods::sound);
    }

    /** The method called {@code name}. */
    Optional<MethodModel> named(String name) {
        return Members.named(all, name).map(methods::read);
    }

    /** The method annotated with {@code mark} for the node {@code name}. */
    Optional<MethodModel> marked(String mark, String name) {
        return Members.marked(all, mark, name).map(methods::read);
    }
}
