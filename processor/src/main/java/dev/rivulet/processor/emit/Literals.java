package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** Writes a value that the user gave as text as a literal of its type. */
final class Literals {
    private Literals() {}

    /** The literal of {@code type} that {@code text}, which the checks have let pass, stands for. */
    static CodeBlock of(TypeName type, String text) {
        TypeName held = type.isBoxedPrimitive() ? type.unbox() : type;
        return switch (held.toString()) {
            case "double" -> floating(Double.class, Double.parseDouble(text), text, "");
            case "float" -> floating(Float.class, Float.parseFloat(text), text, "F");
            case "long" -> CodeBlock.of("$LL", Long.parseLong(text));
            case "short", "byte" -> CodeBlock.of("($T) $L", held, Short.parseShort(text));
            case "char" -> CodeBlock.of("(char) $L", (int) text.charAt(0));
            case "int" -> CodeBlock.of("$L", Integer.parseInt(text));
            case "boolean" -> CodeBlock.of("$L", text);
            case "java.lang.String" -> CodeBlock.of("$S", text);
            default -> CodeBlock.of("new $T($S)", held, text);
        };
    }

    private static CodeBlock floating(Class<?> type, double value, String text, String suffix) {
        if (Double.isNaN(value)) {
            return CodeBlock.of("$T.NaN", type);
        }
        if (Double.isInfinite(value)) {
            return CodeBlock.of("$T.$L_INFINITY", type, value > 0 ? "POSITIVE" : "NEGATIVE");
        }
        return suffix.isEmpty()
                ? CodeBlock.of("$L", Double.parseDouble(text))
                : CodeBlock.of("$L$L", Float.parseFloat(text), suffix);
    }
}
