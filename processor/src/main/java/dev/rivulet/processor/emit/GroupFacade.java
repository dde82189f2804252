package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.RowModel;
import javax.lang.model.element.Modifier;

/** Writes the user's side of groups: what stands for one group, and the groups by key. */
final class GroupFacade {
    private final Nest nest;
    private final ClassName node;
    private final TypeSpec.Builder group;

    GroupFacade(Nest nest) {
        this.nest = nest;
        this.node = nest.outer.names.type(nest.step);
        this.group = TypeSpec.classBuilder(nest.flyweight())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    /** The method of the flyweight that gives the starting value of {@code input}. */
    static String starting(Step input) {
        return InputEmitter.starting((NodeModel.Input) input.node());
    }

    /** The rows of the nested {@code name} of a group, as objects. */
    static CodeBlock rows(
            Nest nest, String name, CodeBlock node, String owner, String position, String slot) {
        Step step = nest.sheet.plan.step(name);
        CodeBlock rows = name.equals(nest.sheet.fed)
                ? CodeBlock.of("null, 0L")
                : CodeBlock.of("$L$L, $L", owner, nest.sheet.names.field(step), nest.mask(step));
        return CodeBlock.of(
                "new $T<>($L, $L, $L, $L)", RuntimeNames.GROUP_ROWS, node, rows, position, slot);
    }

    void emit() {
        flyweight();
        groups();
        RowViews.reader(nest.outer, nest.step, nest.groups(), CodeBlock.of(
                "new $T(engine.$L, $T.POSITION)",
                nest.groups(), nest.outer.names.field(nest.step), node));
    }

    /* public static final class BySymbolGroup implements Position {
     *   private final BySymbolNode node;
     *   private final int slot;
     *   private final int position;
     *   private final long stamp;
     *   …
     * } */
    private void flyweight() {
        group.addJavadoc("One group of {@code $L}, while it lives.\n", nest.step.name())
                .addField(node, "node", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.INT, "position", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.INT, "slot", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.LONG, "stamp", Modifier.PRIVATE, Modifier.FINAL);
        if (nest.sheet.graph.isInterface()) {
            group.addSuperinterface(nest.group.nested().type());
        } else {
            group.superclass(nest.group.nested().type());
        }
        group.addMethod(MethodSpec.constructorBuilder()
                .addParameter(node, "node")
                .addParameter(TypeName.INT, "position")
                .addParameter(TypeName.INT, "slot")
                .addStatement("this.node = node")
                .addStatement("this.position = position")
                .addStatement("this.slot = slot")
                .addStatement("this.stamp = slot < 0 ? 0 : node.stamp(slot)")
                .build());
        group.addMethod(MethodSpec.methodBuilder("fresh")
                .addModifiers(Modifier.PRIVATE)
                .beginControlFlow("if (position >= 0)")
                .addStatement("node.refresh(position)")
                .endControlFlow()
                .addStatement("node.live(slot, stamp)")
                .build());
        for (NodeModel nested : nest.group.nested().nodes()) {
            member(nested);
        }
        group.addMethod(CellParts.method("toString")
                .returns(String.class)
                .addStatement("return $S + node.keyAt(slot) + $S", nest.step.name() + "[", "]")
                .build());
        nest.outer.facade.addType(group.build());
    }

    private void member(NodeModel nested) {
        if (nested instanceof NodeModel.Input input) {
            input(input);
        } else if (nested instanceof NodeModel.Scalar scalar) {
            boolean hidden = scalar instanceof NodeModel.Query query && query.internal();
            if (!hidden) {
                Step step = nest.sheet.plan.step(scalar.name());
                reader(scalar, scalar.type())
                        .addStatement("fresh()")
                        .addStatement("node.require(slot, $L)", nest.mask(step))
                        .addStatement("return node.$L", nest.value(scalar.name(), "slot"));
                finish();
            }
        } else if (nest.reached(nested.name())) {
            reader(nested, rowsType(nested))
                    .addStatement("return $L", rows(
                            nest, nested.name(), CodeBlock.of("node"), "node.", "position", "slot"));
            finish();
        } else if (nested.method().form() == MethodModel.Form.ABSTRACT) {
            reader(nested, rowsType(nested))
                    .addStatement("throw new $T($S)", UnsupportedOperationException.class,
                            nested.name() + " is fed by nothing within groups");
            finish();
        }
    }

    private TypeName rowsType(NodeModel nested) {
        RowModel row = RowShape.of(nest.sheet, nested.name()).row();
        ClassName raw = nested instanceof NodeModel.Rows ? RuntimeNames.ROWS : RuntimeNames.VIEW;
        return ParameterizedTypeName.get(raw, row.type().box());
    }

    private MethodSpec.Builder reading;

    private MethodSpec.Builder reader(NodeModel nested, TypeName type) {
        reading = Facades.reader(nested.name(), type)
                .addJavadoc("{@code $L} of this group.\n", nested.name());
        if (new Facades(nest.sheet).declared(nested)) {
            reading.addAnnotation(Override.class);
        }
        return reading;
    }

    private void finish() {
        group.addMethod(reading.build());
    }

    /* public double mark() { fresh(); return node.mark.value; }
     * public void limit(double value) { node.setting(slot, stamp); node.setLimit(slot, value); } */
    private void input(NodeModel.Input input) {
        Step step = nest.sheet.plan.step(input.name());
        reader(input, input.type())
                .addStatement("fresh()")
                .addStatement("return node.$L", nest.value(input.name(), "slot"));
        finish();
        if (!nest.free(input)) {
            return;
        }
        group.addMethod(MethodSpec.methodBuilder(input.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Sets {@code $L} of this group.\n", input.name())
                .addParameter(input.type(), "value")
                .addStatement("node.setting(slot, stamp)")
                .addStatement("node.$L(slot, value)", GroupKeyEmitter.setter(step))
                .build());
        if (input.method().form() != MethodModel.Form.STATIC) {
            CodeBlock owner = nest.sheet.graph.isInterface()
                    ? CodeBlock.of("$T.super", nest.group.nested().type())
                    : CodeBlock.of("super");
            group.addMethod(MethodSpec.methodBuilder(starting(step))
                    .addModifiers(Modifier.PRIVATE)
                    .returns(input.type())
                    .addExceptions(input.method().thrown())
                    .addStatement("return $L.$L()", owner, input.name())
                    .build());
        }
    }

    /* public static final class BySymbolGroups extends GroupView<String, Position> {
     *   public BySymbolGroup get(String key) {
     *     refresh();
     *     int slot = key == null ? -1 : node.find(key);
     *     return slot < 0 ? null : group(slot);
     *   }
     * } */
    private void groups() {
        TypeName key = nest.group.key().box();
        TypeSpec.Builder type = TypeSpec.classBuilder(nest.groups())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The groups of {@code $L} by key.\n", nest.step.name())
                .superclass(ParameterizedTypeName.get(
                        RuntimeNames.GROUP_VIEW, key, nest.group.nested().type()))
                .addField(node, "node", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.INT, "position", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(node, "node")
                        .addParameter(TypeName.INT, "position")
                        .addStatement("super(node, position)")
                        .addStatement("this.node = node")
                        .addStatement("this.position = position")
                        .build());
        type.addMethod(SourceEmitter.protectedMethod("group")
                .addParameter(TypeName.INT, "slot")
                .returns(nest.flyweight())
                .addStatement("return new $T(node, position, slot)", nest.flyweight())
                .build());
        type.addMethod(CellParts.method("get")
                .addParameter(key, "key")
                .returns(nest.flyweight())
                .addStatement("refresh()")
                .addStatement("int slot = key == null ? -1 : node.find(key)")
                .addStatement("return slot < 0 ? null : group(slot)")
                .build());
        nest.outer.facade.addType(type.build());
    }
}
