package dev.rivulet.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the parameter names of a method, which class files do not keep, in what the processor
 * wrote.
 */
final class ParameterNamesReader {
    private final Types types;
    private final Elements elements;

    ParameterNamesReader(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
    }

    /** The names of the parameters of {@code method}, in order. */
    List<String> of(ExecutableElement method) {
        List<String> names = method.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
        return lost(names) ? written(method).orElse(names) : names;
    }

    /**
     * Whether {@code names} are what a compiler says of a class file without them. Names that are
     * there
     * go before those that were written: a source may be newer than what was written of it.
     */
    private static boolean lost(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals("arg" + i)) {
                return false;
            }
        }
        return !names.isEmpty();
    }

    private Optional<List<String>> written(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        String signature = MethodReader.signature(types, method) + "=";
        return line(owner, "Graph", signature)
                .or(() -> line(owner, "Names", signature)) // of a mixin, and of a graph of several files
                .map(line -> List.of(line.substring(signature.length()).split(",")));
    }

    private Optional<String> line(TypeElement owner, String suffix, String signature) {
        return companion(owner, suffix).flatMap(companion -> Marks.texts(companion, "ParameterNames", "value").stream()
                .filter(line -> line.startsWith(signature))
                .findFirst());
    }

    private Optional<TypeElement> companion(TypeElement owner, String suffix) {
        StringBuilder name = new StringBuilder(owner.getSimpleName());
        for (Element at = owner.getEnclosingElement(); at instanceof TypeElement outer; ) {
            name.insert(0, outer.getSimpleName() + "_");
            at = outer.getEnclosingElement();
        }
        String packageName = elements.getPackageOf(owner).getQualifiedName().toString();
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        return Optional.ofNullable(elements.getTypeElement(prefix + name + suffix));
    }
}
