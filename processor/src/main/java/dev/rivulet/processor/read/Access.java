package dev.rivulet.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** Tells what a class generated into a package may name. */
final class Access {
    private final Elements elements;
    private final PackageElement from;

    Access(Elements elements, PackageElement from) {
        this.elements = elements;
        this.from = from;
    }

    /**
     * Whether {@code method}, seen as {@code type}, can be called or overridden, its signature be
     * named.
     */
    boolean reaches(ExecutableElement method, ExecutableType type) {
        boolean there = inherited(method)
                || reaches(method)
                        && reaches(((TypeElement) method.getEnclosingElement()).asType());
        return there
                && reaches(type.getReturnType())
                && type.getParameterTypes().stream().allMatch(this::reaches);
    }

    /**
     * Whether the graph's class inherits {@code method}, so that it is reached whatever its
     * package.
     */
    private static boolean inherited(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PROTECTED)
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    private boolean reaches(Element element) {
        if (element.getModifiers().contains(Modifier.PRIVATE)) {
            // A private method has an error of its own.
            return element instanceof ExecutableElement;
        }
        return element.getModifiers().contains(Modifier.PUBLIC)
                || elements.getPackageOf(element).equals(from);
    }

    private boolean reaches(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return reaches(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return (wildcard.getExtendsBound() == null || reaches(wildcard.getExtendsBound()))
                    && (wildcard.getSuperBound() == null || reaches(wildcard.getSuperBound()));
        }
        if (!(type instanceof DeclaredType declared)) {
            return true;
        }
        for (Element at = declared.asElement();
                at instanceof TypeElement;
                at = at.getEnclosingElement()) {
            if (!reaches(at)) {
                return false;
            }
        }
        return declared.getTypeArguments().stream().allMatch(this::reaches);
    }

    /** Whether the types of the components of {@code record} can be named. */
    boolean reachesParts(TypeElement record) {
        return record.getRecordComponents().stream().allMatch(component -> reaches(component.asType()));
    }
}
