package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Scope;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a query within groups, or an input there that is bound to a scalar of the groups around. */
final class GroupQueryEmitter {
    private final Sheet sheet;
    private final NodeFields fields;
    private final GroupValuesEmitter values;
    private final TypeSpec.Builder type;
    private final CodeBlock.Builder suppliers = CodeBlock.builder();

    GroupQueryEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.fields = new NodeFields(sheet, true);
        this.values = new GroupValuesEmitter(sheet, step, fields);
        this.type = values.begin();
    }

    /* double next = byDeskLimit.value[bySymbol.home(group)]; */
    void inherited(NodeModel.Input input) {
        Sheet outer = sheet.nest.outer;
        NodeModel.Scalar bound = (NodeModel.Scalar) outer.wiring.node(input.name()).orElseThrow();
        Scope.Reference reference = outer.reference(bound);
        if (reference instanceof Scope.Column column) {
            fields.link(sheet.plan.at(column.step()), "inherits");
        } else if (outer.nest.windows()) {
            fields.link(outer.nest.step, "inherits"); // a session's key changes
        } else {
            fields.also(outer.nest.step);
        }
        CodeBlock next = CodeBlock.builder()
                .addStatement(
                        "$T next = $L", input.type(), outer.value(bound, sheet.nest.field() + ".home(group)"))
                .build();
        values.end(type, next, List.of(), CodeBlock.of(""));
    }

    void query(NodeModel.Query query) {
        List<Binding> bindings = sheet.wiring.of(query);
        fields.calls(query.method(), bindings, null);
        boolean lazy = false;
        List<CodeBlock> arguments = new ArrayList<>();
        for (Binding binding : bindings) {
            if (binding instanceof Binding.Scalar scalar && scalar.lazy()) {
                supplier(scalar);
                lazy = true;
                arguments.add(CodeBlock.of("$L", edge(scalar)));
            } else {
                arguments.add(argument(binding));
            }
        }
        CodeBlock.Builder next = CodeBlock.builder();
        if (lazy) {
            type.addField(TypeName.INT, "at", Modifier.PRIVATE);
            next.addStatement("at = group");
        }
        next.addStatement(
                "$T next = $L.$L($L)",
                query.type(),
                RowFunction.target(sheet, query.method()),
                query.method().name(),
                CodeBlock.join(arguments, ", "));
        values.end(type, next.build(), query.method().thrown(), suppliers.build());
    }

    private CodeBlock argument(Binding binding) {
        if (binding instanceof Binding.Scalar scalar) {
            return sheet.value(scalar.node(), "group");
        }
        Binding.Rows rows = (Binding.Rows) binding;
        Step read = sheet.plan.step(rows.node().name());
        fields.link(read, "readsRows");
        sheet.wiring.groups(rows.node())
                .ifPresent(group -> fields.link(
                        sheet.plan.at(sheet.plan.step(group.name()).name() + ".inside"), "readsInner"));
        return CodeBlock.of("$L.view($L, group)", sheet.names.field(read), sheet.nest.field());
    }

    private String edge(Binding.Scalar scalar) {
        String name = scalar.node().name();
        return sheet.names.field("edge " + sheet.plan.scope().name(name), name + "Edge");
    }

    /* quotientEdge = () -> {
     *   engine.well(BySymbolQuotientNode.POSITION);
     *   bySymbolQuotient.requireWell(at);
     *   return bySymbolQuotient.value[at];
     * }; */
    private void supplier(Binding.Scalar scalar) {
        type.addField(supplied(scalar), edge(scalar), Modifier.PRIVATE, Modifier.FINAL);
        CodeBlock.Builder code = CodeBlock.builder().add("$L = () -> {\n$>", edge(scalar));
        Scope.Reference reference = sheet.reference(scalar.node());
        if (reference instanceof Scope.Column column) {
            well(code, sheet.plan.at(column.step()));
            code.addStatement("$L.requireWell(at)", sheet.names.field(sheet.plan.at(column.step())));
        } else if (reference instanceof Scope.Single single) {
            well(code, sheet.plan.at(single.step()));
        }
        suppliers.add(code.addStatement("return $L", sheet.value(scalar.node(), "at")).add("$<};\n").build());
    }

    private void well(CodeBlock.Builder code, Step step) {
        fields.asks(step);
        if (!step.input()) {
            code.addStatement("engine.well($T.POSITION)", sheet.names.type(step));
        }
    }

    private static TypeName supplied(Binding.Scalar edge) {
        TypeName type = edge.parameter().type();
        boolean wild = type instanceof ParameterizedTypeName generic
                && generic.typeArguments().get(0) instanceof WildcardTypeName;
        return wild
                ? ParameterizedTypeName.get(
                        ((ParameterizedTypeName) type).rawType(), edge.node().type().box())
                : type;
    }
}
