package dev.rivulet.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
        TypeName inner = element(bare);
        String more = "[]".repeat(dimensions(bare));
        return inner instanceof ParameterizedTypeName generic && !wild(generic).equals(generic)
                ? field.initializer("($T[]) new $T[0]$L", bare, wild(generic), more).build()
                : field.initializer("{}").build();
    }

    /** What {@code type} is an array of, of any dimension; itself if it is none. */
    private static TypeName element(TypeName type) {
        return type instanceof ArrayTypeName array ? element(array.componentType()) : type;
    }

    private static int dimensions(TypeName type) {
        return type instanceof ArrayTypeName array ? 1 + dimensions(array.componentType()) : 0;
    }

    /* Map.Entry<String, Integer>: Map.Entry<?, ?>
     * Outer<String>.Inner: Outer<?>.Inner */
    /** {@code type} with a wildcard for each type argument, of the classes around it too. */
    static TypeName wild(ParameterizedTypeName type) {
        List<Integer> arguments = arguments(type);
        List<ClassName> raw = new ArrayList<>();
        for (ClassName at = type.rawType(); raw.size() < arguments.size(); at = at.enclosingClassName()) {
            raw.add(0, at);
        }
        ParameterizedTypeName wild = ParameterizedTypeName.get(raw.get(0), any(arguments.get(0)));
        for (int i = 1; i < raw.size(); i++) {
            wild = wild.nestedClass(raw.get(i).simpleName(), List.of(any(arguments.get(i))));
        }
        return wild;
    }

    private static TypeName[] any(int count) {
        return Collections.nCopies(count, WildcardTypeName.subtypeOf(Object.class)).toArray(TypeName[]::new);
    }

    /**
     * How many arguments has each class of {@code type} from the outermost that has some. JavaPoet tells only those of
     * the innermost, so they are counted as they are written: {@code Outer<String>.Inner} has 1 and 0.
     */
    private static List<Integer> arguments(ParameterizedTypeName type) {
        List<Integer> counts = new ArrayList<>();
        int depth = 0;
        boolean begun = false;
        int count = 0;
        for (char each : type.toString().toCharArray()) {
            if (each == '<' && depth++ == 0) {
                begun = true;
                count = 1;
            } else if (each == '>') {
                depth--;
            } else if (each == ',' && depth == 1) {
                count++;
            } else if (each == '.' && depth == 0 && begun) {
                counts.add(count);
                count = 0;
            }
        }
        counts.add(count);
        return counts;
    }

    /* price = Arrays.copyOf(price, capacity); */
    static CodeBlock grow(String name) {
        return CodeBlock.builder().addStatement("$L = $T.copyOf($L, capacity)", name, Arrays.class, name).build();
    }

    /** Where a column of {@code type} takes an unchecked conversion, says so on {@code node}. */
    static void suppress(TypeSpec.Builder node, TypeName... types) {
        for (TypeName type : types) {
            if (element(type) instanceof ParameterizedTypeName generic && !wild(generic).equals(generic)) {
                node.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "unchecked")
                        .build());
                return;
            }
        }
    }
}
