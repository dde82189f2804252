package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Writes the views of rows: fresh ones for the user, raw ones for queries. */
final class RowViews {
    private RowViews() {}

    /* private final RowView<Trade> liveView = new RowView<>(engine.live, engine, LiveNode.POSITION);
     *
     * public View<Trade> live() { return liveView; } */
    static void reader(Sheet sheet, Step step, TypeName type, CodeBlock view) {
        String field = sheet.names.field(step, "View");
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
        listener(sheet, step);
    }

    /* public Subscription onLive(Consumer<? super List<Change<Fill>>> listener) {
     *   return new RowChannel<>(engine, LiveNode.POSITION, engine.live, listener);
     * } */
    private static void listener(Sheet sheet, Step step) {
        if (RowShape.of(sheet, step).row() == null) {
            return; // groups change within themselves
        }
        TypeName change = ParameterizedTypeName.get(
                RuntimeNames.CHANGE, RowShape.of(sheet, step).element().box());
        TypeName changes = ParameterizedTypeName.get(ClassName.get(List.class), change);
        sheet.facade.addMethod(MethodSpec.methodBuilder("on" + Names.capital(step.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Tells {@code listener} what became of the rows of {@code $L}, at the end of the next\n"
                                + "{@code stabilize()} of all, then of those that changed.\n",
                        step.name())
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(changes)),
                        "listener")
                .returns(RuntimeNames.SUBSCRIPTION)
                .addStatement(
                        "return new $T<>(engine, $T.POSITION, engine.$L, listener)",
                        RuntimeNames.ROW_CHANNEL,
                        sheet.names.type(step),
                        sheet.names.field(step))
                .build());
    }

    /** The reader of a filter or an each. */
    static void reader(Sheet sheet, Step step) {
        if (sheet.nest != null) {
            return; // what stands for a group gives its rows
        }
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
        if (sheet.nest != null) {
            within(sheet, step, node);
            return;
        }
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
                        && rows.node().name().equals(step.local()));
    }

    /* GroupRows<Fill> view(BySymbolNode groups, int group) { return new GroupRows<>(this, groups, -1, group); } */
    private static void within(Sheet sheet, Step step, TypeSpec.Builder node) {
        node.addMethod(MethodSpec.methodBuilder("view")
                .addParameter(sheet.names.type(sheet.nest.step), "groups")
                .addParameter(TypeName.INT, "group")
                .returns(withinType(sheet, step))
                .addStatement("return $L", within(sheet, step, CodeBlock.of("this"), CodeBlock.of("groups"), CodeBlock.of("-1"), "group"))
                .build());
    }

    /** The type of the rows of {@code step} in one group. */
    static TypeName withinType(Sheet sheet, Step step) {
        TypeName element = RowShape.of(sheet, step).element().box();
        return ParameterizedTypeName.get(ranked(step) ? RuntimeNames.GROUP_ORDER : RuntimeNames.GROUP_ROWS, element);
    }

    /** The rows of {@code step}, which the node {@code rows} holds, in the group {@code group}. */
    static CodeBlock within(
            Sheet sheet, Step step, CodeBlock rows, CodeBlock groups, CodeBlock position, String group) {
        TypeName kind = sheet.nest.paned() ? RuntimeNames.PANED_ROWS : RuntimeNames.GROUP_ROWS;
        return CodeBlock.of(
                "new $T<>($L, $L, $L, $L)",
                ranked(step) ? RuntimeNames.GROUP_ORDER : kind,
                rows,
                groups,
                position,
                group);
    }

    private static boolean keyed(Sheet sheet, Step step) {
        return RowShape.of(sheet, step).keyed();
    }

    static boolean ranked(Step step) {
        return step.node() instanceof NodeModel.SortBy || step.node() instanceof NodeModel.TopK;
    }

    static TypeName type(Sheet sheet, Step step) {
        RowShape shape = RowShape.of(sheet, step);
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
            String found = (owner == null ? "" : owner) + sheet.names.field(RowShape.of(sheet, step).base);
            return CodeBlock.of(
                    "new $T<>($L, $L, $L, $L)", RuntimeNames.ORDER_VIEW, node, found, engine, position);
        }
        if (keyed(sheet, step)) {
            String table = (owner == null ? "" : owner) + sheet.names.field(RowShape.of(sheet, step).base);
            return CodeBlock.of(
                    "new $T<>($L, $L, $L, $L)", RuntimeNames.KEYED_VIEW, node, table, engine, position);
        }
        return CodeBlock.of("new $T<>($L, $L, $L)", RuntimeNames.ROW_VIEW, node, engine, position);
    }
}
