package dev.rivulet.processor.read;

import dev.rivulet.processor.model.Origin;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Tells whether a type can be a graph: whether another class can extend it. */
final class GraphShape {
    private static final String REPAIR =
            "Put @Graph on an interface or an abstract class that a class of the same package can"
                    + " extend.";

    private GraphShape() {}

    static Origin origin(TypeElement type) {
        return new Origin(type.getQualifiedName().toString(), "", -1, "");
    }

    /** Whether {@code type} can be a graph; if not, says why. */
    static boolean fits(TypeElement type, Problems problems) {
        String fault = fault(type);
        if (fault != null) {
            String rule = "'" + type.getSimpleName() + "' cannot be a graph: it is " + fault;
            problems.add(ErrorCode.NOT_A_GRAPH_TYPE, origin(type), rule, REPAIR);
        }
        return fault == null;
    }

    private static String fault(TypeElement type) {
        boolean isInterface = type.getKind() == ElementKind.INTERFACE;
        if (!isInterface && type.getKind() != ElementKind.CLASS) {
            return switch (type.getKind()) {
                case RECORD -> "a record";
                case ENUM -> "an enum";
                default -> "an annotation";
            };
        }
        if (!isInterface && !type.getModifiers().contains(Modifier.ABSTRACT)) {
            return "a concrete class";
        }
        if (type.getModifiers().contains(Modifier.SEALED)) {
            return "sealed";
        }
        if (!type.getTypeParameters().isEmpty()) {
            return "generic";
        }
        return constructible(type, isInterface)
                ? place(type)
                : "a class whose constructors are all private";
    }

    private static boolean constructible(TypeElement type, boolean isInterface) {
        return isInterface
                || type.getEnclosedElements().stream()
                        .anyMatch(member -> member.getKind() == ElementKind.CONSTRUCTOR
                                && !member.getModifiers().contains(Modifier.PRIVATE));
    }

    private static String place(TypeElement type) {
        for (Element at = type; at instanceof TypeElement each; at = at.getEnclosingElement()) {
            boolean inner = each.getNestingKind() == NestingKind.MEMBER
                    && !each.getModifiers().contains(Modifier.STATIC);
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                return each.equals(type)
                        ? "private"
                        : "inside '" + each.getSimpleName() + "', which is private";
            }
            if (inner) {
                return each.equals(type)
                        ? "an inner class, not static"
                        : "inside '" + each.getSimpleName() + "', which is not static";
            }
        }
        return null;
    }
}
