package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.CutoffModel;
import java.util.Set;

/** What differs by a value's type: its cutoff, and how it goes into the undo log and back. */
final class Values {
    private static final Set<TypeName> NARROW =
            Set.of(TypeName.INT, TypeName.SHORT, TypeName.BYTE, TypeName.CHAR);

    private Values() {}

    /** The condition under which {@code next} counts as {@code value}; not for NEVER. */
    static CodeBlock same(CutoffModel cutoff, String next, String value) {
        return switch (cutoff.kind()) {
            case EQUAL -> CodeBlock.of("$T.same($L, $L)", RuntimeNames.CUTOFFS, next, value);
            case IDENTITY -> CodeBlock.of("$L == $L", next, value);
            case NEVER -> CodeBlock.of("false");
            case TOLERANCE -> CodeBlock.of(
                    "$T.near($L, $L, $L)", RuntimeNames.CUTOFFS, next, value, cutoff.tolerance());
        };
    }

    /** As {@link #same}, of what a node is to hold, which is of {@code type}, and what it holds. */
    static CodeBlock unchanged(TypeName type, CutoffModel cutoff, String next, String value) {
        return type.isPrimitive() || cutoff.kind() != CutoffModel.Kind.EQUAL
                ? same(cutoff, next, value)
                : CodeBlock.of("$T.unchanged($L, $L)", RuntimeNames.CUTOFFS, next, value);
    }

    /** The expression that takes a value of {@code type} back from {@code undo}. */
    static CodeBlock pop(TypeName type) {
        if (type.equals(TypeName.LONG)) {
            return CodeBlock.of("undo.popLong()");
        }
        if (type.equals(TypeName.DOUBLE)) {
            return CodeBlock.of("undo.popDouble()");
        }
        if (type.equals(TypeName.FLOAT)) {
            return CodeBlock.of("undo.popFloat()");
        }
        if (type.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("undo.popBoolean()");
        }
        return NARROW.contains(type)
                ? CodeBlock.of("($T) undo.popLong()", type)
                : CodeBlock.of("undo.popObject()");
    }

    /** The expression that pushes {@code value}, cast where an overload could be taken amiss. */
    static CodeBlock push(TypeName type, String value) {
        if (NARROW.contains(type)) {
            return CodeBlock.of("undo.push((long) $L)", value);
        }
        return type.isPrimitive() || type.equals(ClassName.OBJECT)
                ? CodeBlock.of("undo.push($L)", value)
                : CodeBlock.of("undo.push(($T) $L)", Object.class, value);
    }
}
