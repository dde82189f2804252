package dev.rivulet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.MemberModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Typing;
import dev.rivulet.processor.report.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
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

    /**
     * The model of {@code type}; empty if it cannot be a graph. What cannot be read is reported.
     */
    public Optional<GraphModel> read(TypeElement type, Problems problems) {
        return read(type, Set.of(), problems);
    }

    Optional<GraphModel> read(TypeElement type, Set<TypeElement> outer, Problems problems) {
        if (!GraphShape.fits(type, problems)) {
            return Optional.empty();
        }
        Set<TypeElement> within = new HashSet<>(outer);
        within.add(type);
        MethodReader methods =
                new MethodReader(types, elements, typing, (DeclaredType) type.asType());
        NestReader nests = new NestReader(this, within, problems);
        List<ExecutableElement> all = Members.of(types, elements, type);
        NodeReader nodeReader = new NodeReader(
                types, elements, typing, nests, new OtherMethods(all, methods), problems);
        List<NodeModel> nodes = new ArrayList<>();
        List<MemberModel> members = new ArrayList<>();
        for (ExecutableElement method : all) {
            if (Marks.of(method).isEmpty()) {
                members.add(methods.member(method));
            } else {
                nodes.add(nodeReader.read(method, methods));
            }
        }
        ClassName name = ClassName.get(type);
        return Optional.of(new GraphModel(
                name,
                ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + "Graph"),
                visible(type),
                type.getKind() == ElementKind.INTERFACE,
                constructors(type, methods),
                nodes,
                members,
                memberTypes(type),
                Lints.of(types, elements, type, all),
                GraphShape.origin(type)));
    }

    /** The types that the groups of {@code graph} are grouped into, whether they can be or not. */
    List<TypeElement> nested(TypeElement graph) {
        List<TypeElement> nested = new ArrayList<>();
        for (ExecutableElement method : Members.of(types, elements, graph)) {
            for (String mark : Marks.of(method)) {
                Marks.type(method, mark, "into")
                        .filter(DeclaredType.class::isInstance)
                        .ifPresent(into -> nested.add((TypeElement) ((DeclaredType) into).asElement()));
            }
        }
        return nested;
    }

    private Set<String> memberTypes(TypeElement type) {
        Set<String> names = new TreeSet<>();
        for (TypeElement each : ElementFilter.typesIn(elements.getAllMembers(type))) {
            names.add(each.getSimpleName().toString());
        }
        return names;
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
}
