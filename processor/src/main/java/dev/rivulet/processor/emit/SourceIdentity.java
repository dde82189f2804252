package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.model.RowModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Writes how rows, or the keys of a table, are hashed and compared: by the columns. */
final class SourceIdentity {
    private final TypeName key;
    private final RowModel row;
    private final List<SourceEmitter.Column> columns;

    SourceIdentity(TypeName key, RowModel row, List<SourceEmitter.Column> columns) {
        this.key = key;
        this.row = row;
        this.columns = key == null
                ? columns
                : List.of(new SourceEmitter.Column(Columns.held(key), "key", "key", "row"));
    }

    void emit(TypeSpec.Builder type) {
        type.addMethod(hash()).addMethod(equal()).addMethod(hashOf()).addMethod(matches());
        if (key != null) {
            type.addMethod(CellParts.method("keyed")
                    .returns(TypeName.BOOLEAN)
                    .addStatement("return true")
                    .build());
            type.addMethod(CellParts.method("keyAt")
                    .addParameter(TypeName.INT, "slot")
                    .returns(ClassName.OBJECT)
                    .addStatement("return key[slot]")
                    .build());
        }
    }

    /* protected int hash(int slot) {
     *   int hash = Long.hashCode(at[slot]);
     *   hash = 31 * hash + Double.hashCode(price[slot]);
     *   return hash;
     * } */
    private MethodSpec hash() {
        MethodSpec.Builder method = SourceEmitter.protectedMethod("hash")
                .addParameter(TypeName.INT, "slot")
                .returns(TypeName.INT);
        return hash(method, column -> column.name() + "[slot]");
    }

    private MethodSpec hashOf() {
        MethodSpec.Builder method = SourceEmitter.protectedMethod("hashOf")
                .addParameter(Object.class, "other")
                .returns(TypeName.INT);
        cast(method, "return other.hashCode()");
        return hash(method, SourceIdentity::part);
    }

    private MethodSpec hash(
            MethodSpec.Builder method, Function<SourceEmitter.Column, String> part) {
        method.addStatement("int hash = 0");
        for (SourceEmitter.Column column : columns) {
            TypeName owner = column.type().isPrimitive() ? column.type().box() : TypeName.get(Objects.class);
            method.addStatement("hash = 31 * hash + $T.hashCode($L)", owner, part.apply(column));
        }
        return method.addStatement("return hash").build();
    }

    /* protected boolean equal(int slot, int other) {
     *   return Cutoffs.same(at[slot], at[other]) && Cutoffs.same(price[slot], price[other]);
     * } */
    private MethodSpec equal() {
        return SourceEmitter.protectedMethod("equal")
                .addParameter(TypeName.INT, "slot")
                .addParameter(TypeName.INT, "other")
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", same(column -> column.name() + "[other]"))
                .build();
    }

    private MethodSpec matches() {
        MethodSpec.Builder method = SourceEmitter.protectedMethod("matches")
                .addParameter(TypeName.INT, "slot")
                .addParameter(Object.class, "other")
                .returns(TypeName.BOOLEAN);
        cast(method, "return false");
        return method.addStatement("return $L", same(SourceIdentity::part)).build();
    }

    private CodeBlock same(Function<SourceEmitter.Column, String> part) {
        List<CodeBlock> same = new ArrayList<>();
        for (SourceEmitter.Column column : columns) {
            same.add(CodeBlock.of(
                    "$T.same(this.$L[slot], $L)", RuntimeNames.CUTOFFS, column.name(), part.apply(column)));
        }
        return same.isEmpty() ? CodeBlock.of("true") : CodeBlock.join(same, "\n&& ");
    }

    /** The part of {@code row} that {@code column} holds, unboxed. */
    private static String part(SourceEmitter.Column column) {
        boolean boxed = column.part().equals("row") && column.type().isPrimitive();
        return boxed ? "row." + column.type() + "Value()" : column.part();
    }

    /* if (!(other instanceof Trade row)) {
     *   return false;
     * } */
    private void cast(MethodSpec.Builder method, String otherwise) {
        TypeName type = key == null ? row.type() : key.box();
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        if (raw.equals(ClassName.OBJECT)) {
            method.addStatement("$T row = other", Object.class);
            return;
        }
        TypeName shown = type instanceof ParameterizedTypeName generic ? Columns.wild(generic) : type;
        method.beginControlFlow("if (!(other instanceof $T row))", shown)
                .addStatement(otherwise)
                .endControlFlow();
    }
}
