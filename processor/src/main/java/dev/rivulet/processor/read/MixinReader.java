package dev.rivulet.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads the parameter names of a type, which its class file will not keep. */
public final class MixinReader {
    private final Types types;

    /** A reader for one round of the compiler's. */
    public MixinReader(Types types) {
        this.types = types;
    }

    /**
     * A line {@code method(types)=names} for each annotated method of {@code type} with
     * parameters.
     */
    public List<String> lines(TypeElement type) {
        List<String> lines = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method
                    && !method.getParameters().isEmpty()
                    && !Marks.of(method).isEmpty()) {
                lines.add(MethodReader.signature(types, method) + "="
                        + method.getParameters().stream()
                                .map(parameter -> parameter.getSimpleName().toString())
                                .collect(Collectors.joining(",")));
            }
        }
        return lines;
    }
}
