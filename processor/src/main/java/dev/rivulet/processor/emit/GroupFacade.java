package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Scope;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import javax.lang.model.element.Modifier;

/** Writes the user's side of one group: a class that stands for it. */
final class GroupFacade {
    private final Nest nest;
    private final Sheet sheet;
    private final CodeBlock node;
    private final TypeSpec.Builder group;

    GroupFacade(Nest nest) {
        this.nest = nest;
        this.sheet = nest.sheet;
        this.node = CodeBlock.of("engine.$L", nest.field());
        this.group = TypeSpec.classBuilder(nest.flyweight())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    /* public static final class BySymbolGroup implements Position {
     *   private final Engine engine;
     *   private final boolean live;
     *   private final int slot;
     *   private final long stamp;
     *   … */
    void emit() {
        group.addJavadoc("One group of {@code $L}, while it lives.\n", nest.step.name())
                .addField(sheet.names.engine(), "engine", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.BOOLEAN, "live", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.INT, "slot", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.LONG, "stamp", Modifier.PRIVATE, Modifier.FINAL);
        if (sheet.graph.isInterface()) {
            group.addSuperinterface(nest.group.nested().type());
        } else {
            group.superclass(nest.group.nested().type());
        }
        group.addMethod(MethodSpec.constructorBuilder()
                .addParameter(sheet.names.engine(), "engine")
                .addParameter(TypeName.BOOLEAN, "live")
                .addParameter(TypeName.INT, "slot")
                .addStatement("this.engine = engine")
                .addStatement("this.live = live")
                .addStatement("this.slot = slot")
                .addStatement("this.stamp = slot < 0 ? 0 : $L.stamp(slot)", node)
                .build());
        group.addMethod(MethodSpec.methodBuilder(fresh())
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "position")
                .beginControlFlow("if (!live)")
                .addStatement("$L.well(slot, position)", node)
                .nextControlFlow(
                        "else if ($L || engine.attention != 0)", sheet.words.any())
                .addStatement("engine.demand(position)")
                .endControlFlow()
                .addStatement("$L.live(slot, stamp)", node)
                .build());
        for (NodeModel nested : nest.group.nested().nodes()) {
            member(nested);
        }
        group.addMethod(CellParts.method("toString")
                .returns(String.class)
                .addStatement("return $L.path(slot)", node)
                .build());
        nest.outer.facade.addType(group.build());
    }

    private String fresh() {
        return sheet.names.method("fresh", "fresh");
    }

    private void member(NodeModel nested) {
        if (nested instanceof NodeModel.Input input) {
            input(input);
        } else if (nested instanceof NodeModel.Scalar scalar) {
            boolean hidden = scalar instanceof NodeModel.Query query && query.internal();
            if (!hidden) {
                group.addMethod(reader(scalar, scalar.type()).addCode(value(scalar)).build());
            }
        } else if (nested instanceof NodeModel.Group) {
            groups(sheet.within(sheet.plan.step(nested.name())).nest);
        } else {
            rows(nested);
        }
    }

    /* fresh(BySymbolValueNode.POSITION);
     * engine.bySymbolValue.requireWell(slot);
     * return engine.bySymbolValue.value[slot]; */
    private CodeBlock value(NodeModel.Scalar scalar) {
        CodeBlock.Builder code = CodeBlock.builder();
        Step read = nest.step;
        if (sheet.reference(scalar) instanceof Scope.Column column) {
            read = sheet.plan.at(column.step());
        }
        code.addStatement("$L($T.POSITION)", fresh(), sheet.names.type(read));
        if (read != nest.step) {
            code.addStatement("engine.$L.requireWell(slot)", sheet.names.field(read));
        }
        return code.addStatement("return engine.$L", sheet.value(scalar, "slot")).build();
    }

    /* public BookGroups byBook() { return new BookGroups(engine, live, slot); } */
    private void groups(Nest inner) {
        group.addMethod(reader(inner.group, inner.groups())
                .addStatement("return new $T(engine, live, slot)", inner.groups())
                .build());
    }

    private void rows(NodeModel nested) {
        Step step = sheet.plan.step(nested.name());
        boolean table = nested instanceof NodeModel.Table;
        if (nest.collection(nested) && !nest.fed(nested)) {
            if (nested.method().form() == MethodModel.Form.ABSTRACT) {
                TypeName type = table
                        ? ParameterizedTypeName.get(
                                RuntimeNames.TABLE,
                                ((NodeModel.Table) nested).key().box(),
                                ((NodeModel.Table) nested).row().type().box())
                        : rowsType(step);
                group.addMethod(reader(nested, type)
                        .addStatement("throw new $T($S)", UnsupportedOperationException.class,
                                nested.name() + " is fed by nothing within groups")
                        .build());
            }
            return;
        }
        CodeBlock position = CodeBlock.of("live ? $T.POSITION : -1", sheet.names.type(step));
        group.addMethod(reader(nested, rowsType(step))
                .addStatement("return $L", RowViews.within(
                        sheet, step, CodeBlock.of("engine.$L", sheet.names.field(step)), node, position, "slot"))
                .build());
    }

    private TypeName rowsType(Step step) {
        TypeName element = RowShape.of(sheet, step).element().box();
        if (step.node() instanceof NodeModel.Rows) {
            return ParameterizedTypeName.get(RuntimeNames.ROWS, element);
        }
        return ParameterizedTypeName.get(
                RowViews.ranked(step) ? RuntimeNames.ORDER : RuntimeNames.VIEW, element);
    }

    private MethodSpec.Builder reader(NodeModel nested, TypeName type) {
        MethodSpec.Builder reading = Facades.reader(nested.name(), type)
                .addJavadoc("{@code $L} of this group.\n", nested.name());
        return new Facades(sheet).declared(nested) ? reading.addAnnotation(Override.class) : reading;
    }

    /* public double weight() { … }
     * public void weight(double value) {
     *   engine.bySymbol.setting(slot, stamp);
     *   engine.bySymbolWeight.set(slot, value);
     * } */
    private void input(NodeModel.Input input) {
        group.addMethod(reader(input, input.type()).addCode(value(input)).build());
        if (!Nest.free(input)) {
            return;
        }
        Step step = sheet.plan.step(input.name());
        group.addMethod(MethodSpec.methodBuilder(input.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Sets {@code $L} of this group.\n", input.name())
                .addParameter(input.type(), "value")
                .addStatement("$L.setting(slot, stamp)", node)
                .addStatement("engine.$L.set(slot, value)", sheet.names.field(step))
                .build());
        if (input.method().form() != MethodModel.Form.STATIC) {
            CodeBlock owner = sheet.graph.isInterface()
                    ? CodeBlock.of("$T.super", nest.group.nested().type())
                    : CodeBlock.of("super");
            group.addMethod(MethodSpec.methodBuilder(InputEmitter.starting(sheet, input))
                    .addModifiers(sheet.split.on() ? new Modifier[0] : new Modifier[] {Modifier.PRIVATE})
                    .returns(input.type())
                    .addExceptions(input.method().thrown())
                    .addStatement("return $L.$L()", owner, input.name())
                    .build());
        }
    }
}
