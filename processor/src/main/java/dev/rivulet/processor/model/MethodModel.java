package dev.rivulet.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;

/**
 * A method of the user's that a node calls, or the abstract one that declares it.
 *
 * @param owner the type that declares it
 * @param name its name
 * @param form how it is called
 * @param returned its return type, seen from the graph
 * @param parameters in order
 * @param thrown what it declares to throw
 * @param traits what stands in the way of calling or overriding it
 */
public record MethodModel(
        ClassName owner,
        String name,
        Form form,
        TypeName returned,
        List<ParameterModel> parameters,
        List<TypeName> thrown,
        Set<Trait> traits) {

    /** How a method is called. */
    public enum Form {
        /** No body: nothing to call. */
        ABSTRACT,
        /** {@code Owner.name(…)}. */
        STATIC,
        /** {@code graph.name(…)} on a default or instance method. */
        INSTANCE
    }

    /** What the generated class must know of a method before it calls or overrides it. */
    public enum Trait {
        /** Private to its type. */
        PRIVATE,
        /** Final. */
        FINAL,
        /** With type parameters of its own. */
        GENERIC,
        /** Declared by an interface. */
        IN_INTERFACE,
        /** Annotated with {@code @Key}. */
        KEY,
        /** It, its type or a type of its signature cannot be named from the graph's package. */
        HIDDEN,
        /** Returns records, or collections of them, of whose components one has a type that cannot be named. */
        HIDDEN_PART
    }

    public MethodModel {
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
        traits = Set.copyOf(traits);
    }

    /** Whether {@code trait} holds. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
