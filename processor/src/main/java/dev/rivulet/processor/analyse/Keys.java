package dev.rivulet.processor.analyse;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.RowModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the two sides of a join, of a semi-join or of bags that are compared are matched by. */
public final class Keys {
    private Keys() {}

    /** A part of a key on one side. */
    public sealed interface Part {
        /** Its type. */
        TypeName type();
    }

    /** A component of the row. */
    public record Component(String name, TypeName type) implements Part {}

    /** The key of the table. */
    public record TableKey(TypeName type) implements Part {}

    /** The row itself. */
    public record Row(TypeName type) implements Part {}

    /** What a method gives for the row. */
    public record Computed(MethodModel method, List<Binding> bindings) implements Part {
        @Override
        public TypeName type() {
            return method.returned();
        }
    }

    /** The key of the rows of {@code node}, on the left or the right of {@code match}; empty if there is none. */
    public static Optional<List<Part>> of(Wiring wiring, NodeModel.Match match, NodeModel node, boolean left) {
        Optional<NodeModel.KeyMethod> named = left ? match.leftKey() : match.rightKey();
        if (named.isPresent()) {
            return named.get()
                    .method()
                    .map(method -> List.of(new Computed(method, wiring.ofKey(method, node))));
        }
        if (match.on().isEmpty()) {
            return wiring.key(node).map(type -> List.of(new TableKey(type)));
        }
        List<Part> parts = new ArrayList<>();
        for (String on : match.on()) {
            Optional<Part> part = part(wiring, node, side(on, left), match.on().size() == 1);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(parts);
    }

    /** What {@code on} says of one side. */
    public static String side(String on, boolean left) {
        int equals = on.indexOf('=');
        return (equals < 0 ? on : left ? on.substring(0, equals) : on.substring(equals + 1)).trim();
    }

    private static Optional<Part> part(Wiring wiring, NodeModel node, String name, boolean alone) {
        Optional<Part> component = wiring.row(node).stream()
                .flatMap(row -> row.components().stream())
                .filter(each -> each.name().equals(name))
                .<Part>map(each -> new Component(each.name(), each.type()))
                .findFirst();
        return component.isPresent() || !alone
                ? component
                : wiring.key(node).map(TableKey::new);
    }

    /** The whole row of {@code row}, in its parts where columns can stand for them. */
    public static List<Part> whole(RowModel row) {
        return row.plain()
                ? row.components().stream()
                        .<Part>map(each -> new Component(each.name(), each.type()))
                        .toList()
                : List.of(new Row(row.type()));
    }

    /** The scalars that the computed keys of {@code match} read. */
    static List<String> scalars(Wiring wiring, NodeModel.Operator operator, NodeModel.Match match) {
        List<String> names = new ArrayList<>();
        for (boolean left : new boolean[] {true, false}) {
            wiring.source(operator, left ? match.left() : match.right())
                    .flatMap(node -> of(wiring, match, node, left))
                    .ifPresent(parts -> parts.forEach(part -> add(names, part)));
        }
        return names;
    }

    private static void add(List<String> names, Part part) {
        if (part instanceof Computed computed) {
            for (Binding binding : computed.bindings()) {
                if (binding instanceof Binding.Scalar scalar) {
                    names.add(scalar.node().name());
                }
            }
        }
    }
}
