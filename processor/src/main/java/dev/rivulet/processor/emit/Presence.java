package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Which of its source's rows a node holds: a flag for each, within groups the group of each. The statements
 * take {@code slot}, and within groups {@code group}, from the code around.
 */
record Presence(boolean nested) {
    static Presence of(Sheet sheet) {
        return new Presence(sheet.nest != null);
    }

    /* boolean[] present = {};
     * int size; */
    void fields(TypeSpec.Builder type) {
        if (nested) {
            type.addField(FieldSpec.builder(RuntimeNames.PLACES, "here", Modifier.FINAL)
                    .initializer("new $T()", RuntimeNames.PLACES)
                    .build());
        } else {
            type.addField(Columns.field(TypeName.BOOLEAN, "present")).addField(TypeName.INT, "size");
        }
    }

    CodeBlock has() {
        return CodeBlock.of(nested ? "here.has(slot)" : "present[slot]");
    }

    CodeBlock limit() {
        return CodeBlock.of(nested ? "here.in.length" : "present.length");
    }

    /* present[slot] = true;
     * size++; */
    CodeBlock put() {
        return nested
                ? CodeBlock.builder().addStatement("here.put(slot, group)").build()
                : CodeBlock.builder().addStatement("present[slot] = true").addStatement("size++").build();
    }

    /* present[slot] = false;
     * size--; */
    CodeBlock take() {
        return nested
                ? CodeBlock.builder().addStatement("int group = here.take(slot)").build()
                : CodeBlock.builder().addStatement("present[slot] = false").addStatement("size--").build();
    }

    CodeBlock grow() {
        return nested
                ? CodeBlock.builder().addStatement("here.grow(capacity)").build()
                : Columns.grow("present");
    }

    /* public boolean has(int slot) { return present[slot]; }
     *
     * public int size() { return size; } */
    void methods(TypeSpec.Builder type) {
        type.addMethod(CellParts.method("has")
                .addParameter(TypeName.INT, "slot")
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", has())
                .build());
        type.addMethod(CellParts.method("size")
                .returns(TypeName.INT)
                .addStatement(nested ? "return here.size()" : "return size")
                .build());
        if (nested) {
            type.addMethod(CellParts.method("size")
                    .addParameter(TypeName.INT, "group")
                    .returns(TypeName.INT)
                    .addStatement("return here.size(group)")
                    .build());
        }
    }
}
