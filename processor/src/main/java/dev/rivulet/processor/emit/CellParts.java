package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * The parts that every cell has: {@code current}, {@code save} and {@code restore} of a {@code
 * value}, and a count of changes where a lazy edge or a listener asks for it.
 */
record CellParts(TypeName type, boolean counted) {
    /** A nested class {@code name} that extends {@code parent}. */
    static TypeSpec.Builder type(ClassName name, ClassName parent) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .superclass(parent);
    }

    /* final Version version = new Version(); */
    TypeSpec.Builder counted(TypeSpec.Builder cell) {
        return counted
                ? cell.addField(FieldSpec.builder(RuntimeNames.VERSION, "version", Modifier.FINAL)
                        .initializer("new $T()", RuntimeNames.VERSION)
                        .build())
                : cell;
    }

    /* public Object current() { return value; } */
    MethodSpec current() {
        return method("current").returns(ClassName.OBJECT).addStatement("return value").build();
    }

    /* public void save(Undo undo) { undo.push(value); undo.entry(this); } */
    MethodSpec save(CodeBlock more) {
        MethodSpec.Builder save =
                method("save").addParameter(RuntimeNames.UNDO, "undo").addCode(more);
        if (counted) {
            save.addStatement("version.save(undo)");
        }
        return save.addStatement(Values.push(type, "value"))
                .addStatement("undo.entry(this)")
                .build();
    }

    /* public void restore(Undo undo) { value = undo.popDouble(); } */
    MethodSpec restore(CodeBlock more) {
        MethodSpec.Builder restore = method("restore")
                .addParameter(RuntimeNames.UNDO, "undo")
                .addStatement("value = $L", Values.pop(type));
        if (counted) {
            restore.addStatement("version.restore(undo)");
        }
        return restore.addCode(more).build();
    }

    /** The beginning of a public method that overrides. */
    static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC);
    }
}
