package dev.rivulet.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A method of the user's that a node calls, or the abstract one that declares it.
 *
 * @param owner the type that declares it
 * @param name its name
 * @param form how it is called
 * @param parameters in order
 * @param thrown checked exceptions it declares
 */
public record MethodModel(
        ClassName owner, String name, Form form, List<ParameterModel> parameters, List<TypeName> thrown) {

    /** How a method is called. */
    public enum Form {
        /** No body: nothing to call. */
        ABSTRACT,
        /** {@code Owner.name(…)}. */
        STATIC,
        /** {@code graph.name(…)} on a default or instance method. */
        INSTANCE
    }

    public MethodModel {
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
    }
}
