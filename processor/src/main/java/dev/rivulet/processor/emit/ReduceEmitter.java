package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes the joining of values along the tree of their order: for each slot the values below it, worked
 * out again only where the tree says that something below has changed.
 */
final class ReduceEmitter {
    private final Sheet sheet;
    private final NodeModel.Reduce reduce;
    private final RowFunction function;
    private final NodeFields fields;
    private final String order;
    private final TypeName held;

    ReduceEmitter(Sheet sheet, Step step, NodeModel.Reduce reduce, NodeFields fields) {
        this.sheet = sheet;
        this.reduce = reduce;
        this.function = new RowFunction(sheet, step);
        this.fields = fields;
        this.order = sheet.names.field(sheet.plan.at(step.source()));
        this.held = Columns.held(function.source().element());
    }

    /* private final OrderTree tree;
     * private double[] whole = {};
     * private long[] known = {}; */
    /** The values joined; there are some. What it needs besides is added to {@code type} and {@code more}. */
    CodeBlock emit(TypeSpec.Builder type, CodeBlock.Builder more) {
        fields.rows(function.source());
        fields.calls(reduce.method(), List.of(), function.source());
        type.addField(RuntimeNames.ORDER_TREE, "tree", Modifier.PRIVATE, Modifier.FINAL)
                .addField(Columns.field(held, "whole", Modifier.PRIVATE))
                .addField(FieldSpec.builder(long[].class, "known", Modifier.PRIVATE)
                        .initializer("{}")
                        .build());
        Columns.suppress(type, held);
        more.addStatement("tree = $L.watched()", order);
        type.addMethod(whole()).addMethod(join());
        return CodeBlock.of("whole($L.root($L))", order, sheet.nest == null ? "0" : "group");
    }

    /* private double whole(int slot) {
     *   if (slot >= known.length) { … grow }
     *   if (known[slot] == tree.touched(slot)) {
     *     return whole[slot];
     *   }
     *   int left = tree.left(slot);
     *   int right = tree.right(slot);
     *   double next = notional.value[slot];
     *   if (left >= 0) {
     *     next = join(whole(left), next);
     *   }
     *   if (right >= 0) {
     *     next = join(next, whole(right));
     *   }
     *   whole[slot] = next;
     *   known[slot] = tree.touched(slot);
     *   return next;
     * } */
    private MethodSpec whole() {
        return MethodSpec.methodBuilder("whole")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "slot")
                .returns(held)
                .addExceptions(reduce.method().thrown())
                .beginControlFlow("if (slot >= known.length)")
                .addStatement("int capacity = $T.max(slot + 1, 2 * known.length)", Math.class)
                .addStatement("known = $T.copyOf(known, capacity)", Arrays.class)
                .addStatement("whole = $T.copyOf(whole, capacity)", Arrays.class)
                .endControlFlow()
                .beginControlFlow("if (known[slot] == tree.touched(slot))")
                .addStatement("return whole[slot]")
                .endControlFlow()
                .addStatement("int left = tree.left(slot)")
                .addStatement("int right = tree.right(slot)")
                .addStatement("$T next = $L", held, function.source().element("slot"))
                .beginControlFlow("if (left >= 0)")
                .addStatement("next = join(whole(left), next)")
                .endControlFlow()
                .beginControlFlow("if (right >= 0)")
                .addStatement("next = join(next, whole(right))")
                .endControlFlow()
                .addStatement("whole[slot] = next")
                .addStatement("known[slot] = tree.touched(slot)")
                .addStatement("return next")
                .build();
    }

    private MethodSpec join() {
        CodeBlock call = function.call(
                reduce.method(), List.of(CodeBlock.of("earlier"), CodeBlock.of("later")));
        return MethodSpec.methodBuilder("join")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(held, "earlier")
                .addParameter(held, "later")
                .returns(held)
                .addExceptions(reduce.method().thrown())
                .addStatement(
                        "return $L",
                        held.isPrimitive()
                                ? call
                                : CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, call, "a value is null"))
                .build();
    }
}
