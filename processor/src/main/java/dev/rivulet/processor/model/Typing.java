package dev.rivulet.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Set;

/** What the checks ask of the compiler's type system about types that the model names. */
public interface Typing {
    /**
     * Whether a value of type {@code from} can be passed where {@code to} is expected, without
     * narrowing.
     */
    boolean fits(TypeName from, TypeName to);

    /** Whether {@code type} is comparable to itself. */
    boolean comparable(TypeName type);

    /** Whether {@code type} is an array. */
    default boolean array(TypeName type) {
        return type instanceof ArrayTypeName;
    }

    /** What {@code type} is that is no record, with an article: a class, an enum; empty for a record or what is not known. */
    String kind(TypeName type);

    /** Whether an exception of {@code type} must be declared where it is thrown. */
    boolean checked(TypeName type);

    /** The names of the methods of {@code type}, inherited ones too, that take an int and at most one thing more. */
    Set<String> bySlot(ClassName type);
}
