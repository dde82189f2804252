package dev.rivulet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.MemberModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Origin;
import dev.rivulet.processor.model.Typing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type annotated as a graph, with all that it inherits. */
public final class GraphReader {
    private final Types types;
    private final Elements elements;
    private final MirrorTyping typing;

    /** A reader for one round of the compiler's. */
    public GraphReader(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
        this.typing = new MirrorTyping(types, elements);
    }

    /** The type system behind the models that this has read. */
    public Typing typing() {
        return typing;
    }

    /** The model of {@code type}. */
    public GraphModel read(TypeElement type) {
        return read(type, new HashSet<>());
    }

    GraphModel read(TypeElement type, Set<TypeElement> outer) {
        Set<TypeElement> within = new HashSet<>(outer);
        within.add(type);
        MethodReader methods = new MethodReader(types, elements, typing, (DeclaredType) type.asType());
        NodeReader nodeReader = new NodeReader(this, types, elements, typing, within);
        List<NodeModel> nodes = new ArrayList<>();
        List<MemberModel> members = new ArrayList<>();
        for (ExecutableElement method : methodsOf(type)) {
            if (Marks.of(method).isEmpty()) {
                members.add(methods.member(method));
            } else {
                nodes.add(nodeReader.read(method, methods));
            }
        }
        ClassName name = ClassName.get(type);
        return new GraphModel(
                name,
                ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + "Graph"),
                visible(type),
                type.getKind() == ElementKind.INTERFACE,
                constructors(type, methods),
                nodes,
                members,
                new Origin(type.getQualifiedName().toString(), "", -1, ""));
    }

    private static boolean visible(TypeElement type) {
        Element at = type;
        while (at instanceof TypeElement) {
            if (!at.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
            at = at.getEnclosingElement();
        }
        return true;
    }

    private static List<MethodModel> constructors(TypeElement type, MethodReader methods) {
        List<MethodModel> all = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.CONSTRUCTOR
                    && !member.getModifiers().contains(Modifier.PRIVATE)) {
                all.add(methods.read((ExecutableElement) member));
            }
        }
        return all;
    }

    /** Every method of {@code type}, inherited ones first, without those that others override. */
    private List<ExecutableElement> methodsOf(TypeElement type) {
        List<ExecutableElement> all = new ArrayList<>();
        for (TypeElement each : lineage(type)) {
            for (Element member : each.getEnclosedElements()) {
                if (member instanceof ExecutableElement method && member.getKind() == ElementKind.METHOD) {
                    all.add(method);
                }
            }
        }
        List<ExecutableElement> visible = new ArrayList<>();
        for (ExecutableElement method : all) {
            boolean hidden = all.stream()
                    .anyMatch(other -> other != method && elements.overrides(other, method, type));
            if (!hidden || declaresReader(method, all, type)) {
                visible.add(method);
            }
        }
        return visible;
    }

    /** An annotated method whose overrider is an unannotated abstract one: still the node. */
    private boolean declaresReader(ExecutableElement method, List<ExecutableElement> all, TypeElement type) {
        return !Marks.of(method).isEmpty()
                && all.stream()
                        .filter(other -> other != method && elements.overrides(other, method, type))
                        .allMatch(other -> Marks.of(other).isEmpty()
                                && other.getModifiers().contains(Modifier.ABSTRACT));
    }

    /** The supertypes of {@code type}, most distant first, then itself; each once, {@code Object} left out. */
    private Set<TypeElement> lineage(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        for (TypeMirror parent : types.directSupertypes(type.asType())) {
            TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
            if (!element.getQualifiedName().contentEquals("java.lang.Object")) {
                all.addAll(lineage(element));
            }
        }
        all.add(type);
        return all;
    }
}
