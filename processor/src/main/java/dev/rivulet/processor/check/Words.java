package dev.rivulet.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.NodeModel;
import java.util.Locale;
import java.util.stream.Collectors;

/** How messages name things. */
final class Words {
    private Words() {}

    /** The annotation that makes {@code node}, by its simple name. */
    static String annotation(NodeModel node) {
        if (node instanceof NodeModel.Input input) {
            return switch (input.kind()) {
                case NOW -> "Now";
                case SEED -> "Seed";
                default -> "Input";
            };
        }
        if (node instanceof NodeModel.Aggregate aggregate) {
            String kind = aggregate.kind().name();
            return kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
        }
        if (node instanceof NodeModel.Group group) {
            return group.window().isPresent() ? "Window" : "GroupBy";
        }
        if (node instanceof NodeModel.Chosen chosen) {
            return switch (chosen.kind()) {
                case DISTINCT -> "Distinct";
                case INTERSECT -> "Intersect";
                case EXCEPT -> "Except";
                case SEMI -> "SemiJoin";
                case ANTI -> "AntiJoin";
            };
        }
        if (node instanceof NodeModel.Sliding sliding && sliding.pair()) {
            return "Pairwise";
        }
        return node instanceof NodeModel.Rows || node instanceof NodeModel.Table
                ? "Collection"
                : node.getClass().getSimpleName();
    }

    /** The node with its kind: {@code query 'mid'}. */
    static String the(NodeModel node) {
        String kind = switch (annotation(node)) {
            case "GroupBy" -> "group";
            case "SortBy" -> "sort";
            case "TopK" -> "top-k";
            case "FlatMap" -> "flat map";
            case "SemiJoin" -> "semi-join";
            case "AntiJoin" -> "anti-join";
            default -> annotation(node).toLowerCase(Locale.ROOT);
        };
        return kind + " '" + node.name() + "'";
    }

    /** The method behind {@code node}: {@code Pricing.mid}. */
    static String method(NodeModel node) {
        return node.method().owner().simpleName() + "." + node.method().name();
    }

    /** The type as a user writes it, without packages. */
    static String type(TypeName type) {
        if (type instanceof ClassName name) {
            return String.join(".", name.simpleNames());
        }
        if (type instanceof ParameterizedTypeName generic) {
            String arguments = generic.typeArguments().stream().map(Words::type).collect(Collectors.joining(", "));
            return type(generic.rawType()) + (arguments.isEmpty() ? "" : "<" + arguments + ">");
        }
        return type instanceof ArrayTypeName array
                ? type(array.componentType()) + "[]"
                : type.toString();
    }

    /** The class of {@code type} without its arguments, by its full name. */
    static String raw(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                ? generic.rawType().toString()
                : type.toString();
    }

    static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
