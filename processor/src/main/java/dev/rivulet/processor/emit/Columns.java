package dev.rivulet.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/** Writes columns: arrays by slot. */
final class Columns {
    private Columns() {}

    /** The type of a column that holds values of {@code type}: primitives unboxed. */
    static TypeName held(TypeName type) {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    /* double[] price = {};
     * List<String>[] tags = (List<String>[]) new List<?>[0]; */
    /** A column of {@code type}: without room until its node is told to {@code grow}. */
    static FieldSpec field(TypeName type, String name, Modifier... modifiers) {
        TypeName bare = type.withoutAnnotations();
        FieldSpec.Builder field = FieldSpec.builder(ArrayTypeName.of(bare), name, modifiers);
        TypeName inner = bare;
        StringBuilder more = new StringBuilder();
        while (inner instanceof ArrayTypeName array) {
            inner = array.componentType();
            more.append("[]");
        }
        return inner instanceof ParameterizedTypeName generic && !wild(generic).equals(generic)
                ? field.initializer("($T[]) new $T[0]$L", bare, wild(generic), more).build()
                : field.initializer("{}").build();
    }

    /** {@code type} with a wildcard for each type argument. */
    static TypeName wild(ParameterizedTypeName type) {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        TypeName[] arguments = type.typeArguments().stream().map(argument -> any).toArray(TypeName[]::new);
        return ParameterizedTypeName.get(type.rawType(), arguments);
    }

    /* price = Arrays.copyOf(price, capacity); */
    static CodeBlock grow(String name) {
        return CodeBlock.builder().addStatement("$L = $T.copyOf($L, capacity)", name, Arrays.class, name).build();
    }

    /** Where a column of {@code type} takes an unchecked conversion, says so on {@code node}. */
    static void suppress(TypeSpec.Builder node, TypeName... types) {
        for (TypeName type : types) {
            if (type instanceof ParameterizedTypeName generic && !wild(generic).equals(generic)) {
                node.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "unchecked")
                        .build());
                return;
            }
        }
    }
}
