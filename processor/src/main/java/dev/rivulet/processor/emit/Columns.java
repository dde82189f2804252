package dev.rivulet.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Arrays;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes columns: arrays by slot. */
final class Columns {
    /** What row nodes call their own things; a column of that name gets an underscore. */
    private static final Set<String> OWN = Set.of(
            "engine", "changes", "graph", "key", "row", "present", "size", "value", "in", "slot",
            "hash", "capacity", "undo", "other", "count", "i");

    private Columns() {}

    /** The column of the component {@code name}. */
    static String name(String name) {
        return OWN.contains(name) ? name + "_" : name;
    }

    /** The type of a column that holds values of {@code type}: primitives unboxed. */
    static TypeName held(TypeName type) {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    /* double[] price = new double[16]; */
    static FieldSpec field(TypeName type, String name, Modifier... modifiers) {
        return FieldSpec.builder(ArrayTypeName.of(type), name, modifiers)
                .initializer("new $T[16]", raw(type))
                .build();
    }

    /* price = Arrays.copyOf(price, capacity); */
    static CodeBlock grow(String name) {
        return CodeBlock.builder().addStatement("$L = $T.copyOf($L, capacity)", name, Arrays.class, name).build();
    }

    private static TypeName raw(TypeName type) {
        TypeName bare = type.withoutAnnotations();
        return bare instanceof ParameterizedTypeName generic ? generic.rawType() : bare;
    }

    /** Where a column of {@code type} takes an unchecked conversion, says so on {@code node}. */
    static void suppress(TypeSpec.Builder node, TypeName... types) {
        for (TypeName type : types) {
            if (type instanceof ParameterizedTypeName) {
                node.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$S, $S}", "unchecked", "rawtypes")
                        .build());
                return;
            }
        }
    }
}
