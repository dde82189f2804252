package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import javax.lang.model.element.Modifier;

/** Writes the user's side of the groups of a node: all of them by key, and the listener to them. */
final class GroupsFacade {
    private final Nest nest;
    private final Sheet sheet;
    private final CodeBlock node;

    GroupsFacade(Nest nest) {
        this.nest = nest;
        this.sheet = nest.sheet;
        this.node = CodeBlock.of("engine.$L", nest.field());
    }

    void emit() {
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
