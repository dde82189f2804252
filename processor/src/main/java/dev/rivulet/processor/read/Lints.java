package dev.rivulet.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the compiler would warn of in generated code, only because that names what the user's types are: deprecated, or
 * serializable. Whether they should be is the user's affair, and the user was told where they are declared or used.
 */
final class Lints {
    private final Types types;
    private final Elements elements;
    private final Set<Element> seen = new HashSet<>();
    private final Set<String> lints = new TreeSet<>();

    private Lints(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
    }

    /** The lints for the code of {@code graph}, whose methods are {@code methods}, but for those of its nested graphs. */
    static Set<String> of(Types types, Elements elements, TypeElement graph, List<ExecutableElement> methods) {
        Lints all = new Lints(types, elements);
        all.graph(graph);
        methods.forEach(all::method);
        return all.lints;
    }

    private void graph(TypeElement graph) {
        named(graph);
        TypeElement serializable = elements.getTypeElement("java.io.Serializable");
        if (serializable != null && types.isAssignable(graph.asType(), serializable.asType())) {
            lints.add("serial");
        }
        for (Element member : graph.getEnclosedElements()) {
            if (member.getKind() == ElementKind.CONSTRUCTOR && !member.getModifiers().contains(Modifier.PRIVATE)) {
                signature((ExecutableElement) member);
            }
        }
    }

    /** Nodes are called, abstract methods overridden; of others a computed key may be called, which has a parameter. */
    private void method(ExecutableElement method) {
        boolean called = !Marks.of(method).isEmpty() || method.getModifiers().contains(Modifier.ABSTRACT);
        boolean key = method.getModifiers().contains(Modifier.STATIC) && method.getParameters().size() == 1;
        if (called) {
            named((TypeElement) method.getEnclosingElement());
            Marks.type(method, "GroupBy", "into").ifPresent(this::type);
            Marks.type(method, "Window", "into").ifPresent(this::type);
        }
        if (called || key) {
            signature(method);
        }
    }

    private void signature(ExecutableElement method) {
        deprecated(method);
        type(method.getReturnType());
        method.getThrownTypes().forEach(this::type);
        for (VariableElement parameter : method.getParameters()) {
            type(parameter.asType());
        }
    }

    private void type(TypeMirror type) {
        if (type instanceof ArrayType array) {
            type(array.getComponentType());
        } else if (type instanceof WildcardType wildcard) {
            if (wildcard.getExtendsBound() != null) {
                type(wildcard.getExtendsBound());
            }
            if (wildcard.getSuperBound() != null) {
                type(wildcard.getSuperBound());
            }
        } else if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(this::type);
            named((TypeElement) declared.asElement());
        }
    }

    /** Generated code names {@code type}, with what it is nested in; of a record its components as well. */
    private void named(TypeElement type) {
        if (!seen.add(type)) {
            return;
        }
        deprecated(type);
        if (type.getEnclosingElement() instanceof TypeElement outer) {
            named(outer);
        }
        if (type.getKind() == ElementKind.RECORD) {
            for (RecordComponentElement component : type.getRecordComponents()) {
                if (component.getAccessor() != null) {
                    deprecated(component.getAccessor());
                }
                type(component.asType());
            }
        }
    }

    private void deprecated(Element element) {
        if (elements.isDeprecated(element)) {
            Deprecated mark = element.getAnnotation(Deprecated.class);
            lints.add(mark != null && mark.forRemoval() ? "removal" : "deprecation");
        }
    }
}
