package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Keys;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the keys by which rows are found: the one just read in a field for each part, those of the
 * buckets in columns.
 */
final class KeyEmitter {
    private final Sheet sheet;
    private final RowShape left;
    private final RowShape right;
    private final List<Keys.Part> leftParts;
    private final List<Keys.Part> rightParts;
    private final boolean matching;
    private final List<TypeName> types = new ArrayList<>();

    private KeyEmitter(
            Sheet sheet,
            RowShape left,
            List<Keys.Part> leftParts,
            RowShape right,
            List<Keys.Part> rightParts,
            boolean matching) {
        this.sheet = sheet;
        this.left = left;
        this.right = right;
        this.leftParts = leftParts;
        this.rightParts = rightParts;
        this.matching = matching;
        for (int i = 0; i < leftParts.size(); i++) {
            TypeName one = leftParts.get(i).type();
            boolean plain = one.isPrimitive() && (rightParts.isEmpty() || rightParts.get(i).type().isPrimitive());
            types.add(plain ? one : one.box());
        }
    }

    /** The keys of {@code match}; what they read is added to {@code fields}. */
    static KeyEmitter of(Sheet sheet, NodeModel.Match match, RowShape left, RowShape right, NodeFields fields) {
        List<Keys.Part> ofLeft =
                Keys.of(sheet.wiring, match, left.step.node(), true).orElseThrow();
        List<Keys.Part> ofRight =
                Keys.of(sheet.wiring, match, right.step.node(), false).orElseThrow();
        reads(fields, left, ofLeft);
        reads(fields, right, ofRight);
        return new KeyEmitter(sheet, left, ofLeft, right, ofRight, true);
    }

    /** The rows of {@code left}, and of {@code right} unless that is null, as their own keys. */
    static KeyEmitter whole(Sheet sheet, RowShape left, RowShape right) {
        List<Keys.Part> parts = Keys.whole(left.row());
        return new KeyEmitter(sheet, left, parts, right, right == null ? List.of() : parts, false);
    }

    private static void reads(NodeFields fields, RowShape shape, List<Keys.Part> parts) {
        fields.rows(shape);
        for (Keys.Part part : parts) {
            if (part instanceof Keys.Computed computed) {
                fields.calls(computed.method(), computed.bindings(), shape);
            } else if (part instanceof Keys.TableKey) {
                fields.also(shape.keys());
            }
        }
    }

    private static String now(int part) {
        return "key" + part;
    }

    private static String column(int part) {
        return "keys" + part;
    }

    /** The types of the parts. */
    List<TypeName> types() {
        return types;
    }

    /* private String key0;
     * private String[] keys0 = {}; */
    void fields(TypeSpec.Builder type) {
        for (int i = 0; i < types.size(); i++) {
            type.addField(FieldSpec.builder(types.get(i), now(i), Modifier.PRIVATE).build());
            type.addField(Columns.field(types.get(i), column(i), Modifier.PRIVATE));
        }
    }

    void methods(TypeSpec.Builder type) {
        type.addMethod(read("readLeft", left, leftParts));
        if (right != null) {
            type.addMethod(read("readRight", right, rightParts));
        }
        type.addMethod(hash()).addMethod(same()).addMethod(store());
        CodeBlock.Builder forget = CodeBlock.builder();
        CodeBlock.Builder grow = CodeBlock.builder();
        for (int i = 0; i < types.size(); i++) {
            if (!types.get(i).isPrimitive()) {
                forget.addStatement("$L[bucket] = null", column(i));
            }
            grow.add(Columns.grow(column(i)));
        }
        if (!forget.isEmpty()) {
            type.addMethod(onBucket("forgetKey").addCode(forget.build()).build());
        }
        type.addMethod(SourceEmitter.protectedMethod("growKeys")
                .addParameter(TypeName.INT, "capacity")
                .addCode(grow.build())
                .build());
    }

    private static MethodSpec.Builder onBucket(String name) {
        return SourceEmitter.protectedMethod(name).addParameter(TypeName.INT, "bucket");
    }

    /* protected boolean readLeft(int slot) {
     *   key0 = fills.symbol[slot];
     *   return key0 != null;
     * } */
    private MethodSpec read(String name, RowShape shape, List<Keys.Part> parts) {
        MethodSpec.Builder method = SourceEmitter.protectedMethod(name)
                .addParameter(TypeName.INT, "slot")
                .returns(TypeName.BOOLEAN);
        if (parts.stream().anyMatch(part -> Said.variable(value(shape, part).toString(), "group"))) {
            method.addStatement("int group = $L.home(slot)", sheet.names.field(shape.step));
        }
        Set<TypeName> thrown = new LinkedHashSet<>();
        List<CodeBlock> present = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            method.addStatement("$L = $L", now(i), value(shape, parts.get(i)));
            if (parts.get(i) instanceof Keys.Computed computed) {
                thrown.addAll(computed.method().thrown());
            }
            if (matching && !types.get(i).isPrimitive()) {
                present.add(CodeBlock.of("$L != null", now(i)));
            }
        }
        return method.addExceptions(thrown)
                .addStatement("return $L", present.isEmpty() ? CodeBlock.of("true") : CodeBlock.join(present, " && "))
                .build();
    }

    private CodeBlock value(RowShape shape, Keys.Part part) {
        if (part instanceof Keys.Component component) {
            return shape.component(component.name(), "slot");
        }
        if (part instanceof Keys.TableKey) {
            return shape.key("slot");
        }
        if (part instanceof Keys.Row) {
            return shape.element("slot");
        }
        Keys.Computed computed = (Keys.Computed) part;
        List<CodeBlock> values = new ArrayList<>();
        for (Binding binding : computed.bindings()) {
            values.add(RowFunction.argument(sheet, shape, "slot", binding));
        }
        MethodModel method = computed.method();
        return CodeBlock.of(
                "$L.$L($L)", RowFunction.target(sheet, method), method.name(), CodeBlock.join(values, ", "));
    }

    /* protected int hash() {
     *   int hash = 0;
     *   hash = 31 * hash + Objects.hashCode(key0);
     *   return hash;
     * } */
    private MethodSpec hash() {
        MethodSpec.Builder method =
                SourceEmitter.protectedMethod("hash").returns(TypeName.INT).addStatement("int hash = 0");
        for (int i = 0; i < types.size(); i++) {
            TypeName owner = types.get(i).isPrimitive() ? types.get(i).box() : ClassName.get(Objects.class);
            method.addStatement("hash = 31 * hash + $T.hashCode($L)", owner, now(i));
        }
        return method.addStatement("return hash").build();
    }

    private MethodSpec same() {
        List<CodeBlock> same = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            same.add(CodeBlock.of("$T.same($L[bucket], $L)", RuntimeNames.CUTOFFS, column(i), now(i)));
        }
        return onBucket("same")
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", same.isEmpty() ? CodeBlock.of("true") : CodeBlock.join(same, "\n&& "))
                .build();
    }

    private MethodSpec store() {
        MethodSpec.Builder method = onBucket("store");
        for (int i = 0; i < types.size(); i++) {
            method.addStatement("$L[bucket] = $L", column(i), now(i));
        }
        return method.build();
    }
}
