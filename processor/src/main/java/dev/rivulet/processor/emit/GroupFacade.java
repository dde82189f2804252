package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rivulet.processor.analyse.Scope;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import javax.lang.model.element.Modifier;

/** Writes the user's side of groups: what stands for one group, and the groups by key. */
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

    void emit() {
        flyweight();
        groups();
        if (nest.outer.nest == null) {
            RowViews.reader(
                    nest.outer, nest.step, nest.groups(), CodeBlock.of("new $T(engine, true)", nest.groups()));
            listener();
        }
    }

    /* public Subscription onBySymbol(GroupListener<? super String, ? super BySymbolGroup> listener) {
     *   return new GroupChannel<String, BySymbolGroup>(engine, BySymbolNode.POSITION, engine.bySymbol, listener);
     * } */
    private void listener() {
        TypeName key = nest.group.key().box();
        nest.outer.facade.addMethod(MethodSpec.methodBuilder("on" + Names.capital(nest.step.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Tells {@code listener} of each group of {@code $L} that was made, dropped or changed, at the\n"
                                + "end of {@code stabilize()}; the first time of all.\n",
                        nest.step.name())
                .addParameter(
                        ParameterizedTypeName.get(
                                RuntimeNames.GROUP_LISTENER,
                                WildcardTypeName.supertypeOf(key),
                                WildcardTypeName.supertypeOf(nest.flyweight())),
                        "listener")
                .returns(RuntimeNames.SUBSCRIPTION)
                .addStatement(
                        "return new $T<$T, $T>(engine, $T.POSITION, $L, listener)",
                        RuntimeNames.GROUP_CHANNEL, key, nest.flyweight(), nest.outer.names.type(nest.step), node)
                .build());
    }

    /* public static final class BySymbolGroup implements Position {
     *   private final Engine engine;
     *   private final boolean live;
     *   private final int slot;
     *   private final long stamp;
     *   … */
    private void flyweight() {
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
        group.addMethod(MethodSpec.methodBuilder("fresh")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "position")
                .beginControlFlow(
                        "if (live && (engine.$L != 0L || engine.attention != 0))",
                        sheet.words.single() ? "dirty" : "summary")
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
        code.addStatement("fresh($T.POSITION)", sheet.names.type(read));
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
        TypeName element = RowShape.of(sheet, step.name()).element().box();
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
            group.addMethod(MethodSpec.methodBuilder(InputEmitter.starting(input))
                    .addModifiers(Modifier.PRIVATE)
                    .returns(input.type())
                    .addExceptions(input.method().thrown())
                    .addStatement("return $L.$L()", owner, input.name())
                    .build());
        }
    }

    /* public static final class BySymbolGroups extends GroupView<String, Position> {
     *   protected BySymbolGroup group(int slot) { return new BySymbolGroup(engine, live, slot); }
     *   … */
    private void groups() {
        boolean nested = nest.outer.nest != null;
        TypeName key = nest.group.key().box();
        ClassName type = nest.outer.names.type(nest.step);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(sheet.names.engine(), "engine")
                .addParameter(TypeName.BOOLEAN, "live");
        CodeBlock position = CodeBlock.of("live ? $T.POSITION : -1", type);
        if (nested) {
            constructor.addParameter(TypeName.INT, "outer")
                    .addStatement("super($L, $L, engine.$L, outer)", node, position, nest.outer.nest.field());
        } else {
            constructor.addStatement("super($L, $L)", node, position);
        }
        TypeSpec.Builder groups = TypeSpec.classBuilder(nest.groups())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The groups of {@code $L} by key.\n", nest.step.name())
                .superclass(ParameterizedTypeName.get(
                        RuntimeNames.GROUP_VIEW, key, nest.group.nested().type()))
                .addField(sheet.names.engine(), "engine", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.BOOLEAN, "live", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor
                        .addStatement("this.engine = engine")
                        .addStatement("this.live = live")
                        .build());
        groups.addMethod(SourceEmitter.protectedMethod("group")
                .addParameter(TypeName.INT, "slot")
                .returns(nest.flyweight())
                .addStatement("return new $T(engine, live, slot)", nest.flyweight())
                .build());
        if (nest.windows()) {
            groups.addSuperinterface(ParameterizedTypeName.get(RuntimeNames.WINDOWS, nest.group.nested().type()));
            groups.addMethod(CellParts.method("late")
                    .returns(TypeName.LONG)
                    .addStatement(nested ? "int outer = refresh()" : "refresh()")
                    .addStatement("return $L.late($L)", node, nested ? "outer" : "0")
                    .build());
        }
        get(groups);
        nest.outer.facade.addType(groups.build());
    }

    /* public BySymbolGroup get(String key) {
     *   refresh();
     *   int slot = key == null ? -1 : engine.bySymbol.find(key);
     *   return slot < 0 ? null : group(slot);
     * } */
    private void get(TypeSpec.Builder groups) {
        TypeName key = nest.group.key();
        boolean nested = nest.outer.nest != null;
        String outer = nested ? "outer, " : nest.windows() ? "0, " : "";
        String refresh = nested ? "int outer = refresh()" : "refresh()";
        if (key.isPrimitive()) {
            groups.addMethod(getBoxed(key.box())).addMethod(MethodSpec.methodBuilder("get")
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("As the other, without an object for the key.\n")
                    .addParameter(key, "key")
                    .returns(nest.flyweight())
                    .addStatement(refresh)
                    .addStatement("int slot = $L.find($Lkey)", node, outer)
                    .addStatement("return slot < 0 ? null : group(slot)")
                    .build());
            return;
        }
        groups.addMethod(CellParts.method("get")
                .addParameter(key, "key")
                .returns(nest.flyweight())
                .addStatement(refresh)
                .addStatement("int slot = key == null ? -1 : $L.find($Lkey)", node, outer)
                .addStatement("return slot < 0 ? null : group(slot)")
                .build());
    }

    /* public ByAccountGroup get(Long key) {
     *   if (key == null) {
     *     refresh();
     *     return null;
     *   }
     *   return get(key.longValue());
     * } */
    private MethodSpec getBoxed(TypeName key) {
        return CellParts.method("get")
                .addParameter(key, "key")
                .returns(nest.flyweight())
                .beginControlFlow("if (key == null)")
                .addStatement("refresh()")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("return get(key.$LValue())", key.unbox())
                .build();
    }
}
