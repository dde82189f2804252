package dev.rivulet.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.MemberModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.Origin;
import dev.rivulet.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a method as a member of the graph's type. */
final class MethodReader {
    private static final Set<String> ROWS =
            Set.of("Collection", "Each", "FlatMap", "Union", "Join", "Pairwise", "Sliding");

    private final Types types;
    private final Elements elements;
    private final MirrorTyping typing;
    private final DeclaredType graph;
    private final ParameterNamesReader names;
    private final Access access;
    private final TypeFaults faults;

    MethodReader(Types types, Elements elements, MirrorTyping typing, DeclaredType graph) {
        this.types = types;
        this.elements = elements;
        this.typing = typing;
        this.graph = graph;
        this.names = new ParameterNamesReader(types, elements);
        this.access = new Access(elements, elements.getPackageOf(graph.asElement()));
        this.faults = new TypeFaults(types);
    }

    MethodModel read(ExecutableElement method) {
        ExecutableType type = (ExecutableType) types.asMemberOf(graph, method);
        Origin origin = origin(method);
        List<String> parameterNames = names.of(method);
        List<ParameterModel> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            parameters.add(new ParameterModel(
                    parameterNames.get(i),
                    typing.name(type.getParameterTypes().get(i)),
                    Marks.has(parameter, "Key"),
                    Marks.nullable(parameter),
                    origin.parameter(i)));
        }
        List<TypeName> thrown = new ArrayList<>();
        type.getThrownTypes().forEach(each -> thrown.add(typing.name(each)));
        return new MethodModel(
                ClassName.get((TypeElement) method.getEnclosingElement()),
                method.getSimpleName().toString(),
                form(method),
                typing.name(type.getReturnType()),
                parameters,
                thrown,
                traits(method, type));
    }

    MemberModel member(ExecutableElement method) {
        return new MemberModel(read(method), origin(method));
    }

    /** What {@code method} returns, seen from the graph. */
    TypeMirror returned(ExecutableElement method) {
        return ((ExecutableType) types.asMemberOf(graph, method)).getReturnType();
    }

    /** Whether the signature and rows of {@code method} are known, and nothing that the compiler refuses. */
    boolean sound(ExecutableElement method) {
        return faults.sound((ExecutableType) types.asMemberOf(graph, method));
    }

    Origin origin(ExecutableElement method) {
        return origin(types, method);
    }

    static Origin origin(Types types, ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return new Origin(owner.getQualifiedName().toString(), signature(types, method), -1, "");
    }

    static String signature(Types types, ExecutableElement method) {
        List<String> erased = method.getParameters().stream()
                .map(parameter -> types.erasure(parameter.asType()).toString())
                .toList();
        return method.getSimpleName() + "(" + String.join(",", erased) + ")";
    }

    private Set<MethodModel.Trait> traits(ExecutableElement method, ExecutableType type) {
        Set<MethodModel.Trait> traits = EnumSet.noneOf(MethodModel.Trait.class);
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            traits.add(MethodModel.Trait.PRIVATE);
        }
        if (method.getModifiers().contains(Modifier.FINAL)) {
            traits.add(MethodModel.Trait.FINAL);
        }
        if (!method.getTypeParameters().isEmpty()) {
            traits.add(MethodModel.Trait.GENERIC);
        }
        if (method.getEnclosingElement().getKind().isInterface()) {
            traits.add(MethodModel.Trait.IN_INTERFACE);
        }
        if (Marks.has(method, "Key")) {
            traits.add(MethodModel.Trait.KEY);
        }
        if (!access.reaches(method, type)) {
            traits.add(MethodModel.Trait.HIDDEN);
        } else if (rows(method) && hiddenParts(type.getReturnType())) {
            traits.add(MethodModel.Trait.HIDDEN_PART);
        }
        return traits;
    }

    /** Whether {@code method} is a node that has rows, whose components are held apart. */
    private static boolean rows(ExecutableElement method) {
        return Marks.of(method).stream().anyMatch(ROWS::contains);
    }

    /** Whether rows within {@code mirror} are held in columns, of which one has a type that cannot be named. */
    private boolean hiddenParts(TypeMirror mirror) {
        RowReader rows = new RowReader(types, elements, typing);
        return TypeFaults.records(mirror).stream()
                .anyMatch(record -> rows.plain(record) && !access.reachesParts(record));
    }

    private static MethodModel.Form form(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.ABSTRACT)) {
            return MethodModel.Form.ABSTRACT;
        }
        return method.getModifiers().contains(Modifier.STATIC)
                ? MethodModel.Form.STATIC
                : MethodModel.Form.INSTANCE;
    }
}
