package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import javax.lang.model.element.Modifier;

/** Writes the views of rows: fresh ones for the user, raw ones for queries. */
final class RowViews {
    private RowViews() {}

    /* private final RowView<Trade> liveView = new RowView<>(engine.live, engine, LiveNode.POSITION);
     *
     * public View<Trade> live() { return liveView; } */
    static void reader(Sheet sheet, Step step, TypeName type, CodeBlock view) {
        String field = step.name() + "View_";
        sheet.facade.addField(FieldSpec.builder(type, field, Modifier.PRIVATE, Modifier.FINAL)
                .initializer(view)
                .build());
        MethodSpec.Builder reader = Facades.reader(step.name(), type)
                .addJavadoc("The rows of {@code $L}; each call on them brings them up to date.\n", step.name())
                .addStatement("return $L", field);
        if (new Facades(sheet).declared(step.node())) {
            reader.addAnnotation(Override.class);
        }
        sheet.facade.addMethod(reader.build());
    }

    /** The reader of a filter or an each. */
    static void reader(Sheet sheet, Step step) {
        reader(sheet, step, type(sheet, step), view(
                sheet, step, "engine.", CodeBlock.of("engine"),
                CodeBlock.of("$T.POSITION", sheet.names.type(step))));
    }

    /* private final RowView<Trade> view = new RowView<>(this, null, 0); // for queries
     *
     * RowView<Trade> view() { return view; } */
    static void raw(Sheet sheet, Step step, TypeSpec.Builder node) {
        if (!queried(sheet, step)) {
            return;
        }
        boolean source = !(step.node() instanceof NodeModel.Operator);
        TypeName type = source ? SourceFacade.type(sheet, step) : type(sheet, step);
        CodeBlock view = source
                ? CodeBlock.of("new $T(this)", type)
                : view(sheet, step, null, CodeBlock.of("null"), CodeBlock.of("0"));
        node.addMethod(MethodSpec.methodBuilder("view").returns(type).addStatement("return $L", view).build());
    }

    /** Whether a query reads the rows of {@code step}. */
    static boolean queried(Sheet sheet, Step step) {
        return sheet.plan.order().stream()
                .filter(reader -> reader.node() instanceof NodeModel.Query)
                .flatMap(reader -> sheet.wiring.of(reader.node()).stream())
                .anyMatch(binding -> binding instanceof Binding.Rows rows
                        && rows.node().name().equals(step.name()));
    }

    private static boolean keyed(Sheet sheet, Step step) {
        return RowShape.of(sheet, step.name()).keyed();
    }

    private static boolean ranked(Step step) {
        return step.node() instanceof NodeModel.SortBy || step.node() instanceof NodeModel.TopK;
    }

    static TypeName type(Sheet sheet, Step step) {
        RowShape shape = RowShape.of(sheet, step.name());
        TypeName element = shape.element().box();
        if (ranked(step)) {
            return ParameterizedTypeName.get(RuntimeNames.ORDER, element);
        }
        return shape.base.node() instanceof NodeModel.Table table
                ? ParameterizedTypeName.get(RuntimeNames.TABLE_VIEW, table.key(), element)
                : ParameterizedTypeName.get(RuntimeNames.VIEW, element);
    }

    private static CodeBlock view(
            Sheet sheet, Step step, String owner, CodeBlock engine, CodeBlock position) {
        String node = owner == null ? "this" : owner + sheet.names.field(step);
        if (ranked(step)) {
            String found = (owner == null ? "" : owner) + sheet.names.field(RowShape.of(sheet, step.name()).base);
            return CodeBlock.of(
                    "new $T<>($L, $L, $L, $L)", RuntimeNames.ORDER_VIEW, node, found, engine, position);
        }
        if (keyed(sheet, step)) {
            String table = (owner == null ? "" : owner) + sheet.names.field(RowShape.of(sheet, step.name()).base);
            return CodeBlock.of(
                    "new $T<>($L, $L, $L, $L)", RuntimeNames.KEYED_VIEW, node, table, engine, position);
        }
        return CodeBlock.of("new $T<>($L, $L, $L)", RuntimeNames.ROW_VIEW, node, engine, position);
    }
}
