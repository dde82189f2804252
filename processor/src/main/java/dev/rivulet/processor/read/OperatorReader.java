package dev.rivulet.processor.read;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Origin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the operators that order, match and fold rows. */
final class OperatorReader {
    private final ExecutableElement element;
    private final MethodModel method;
    private final Origin origin;
    private final String mark;
    private final RowReader rows;
    private final OtherMethods others;

    OperatorReader(
            ExecutableElement element,
            MethodModel method,
            Origin origin,
            String mark,
            RowReader rows,
            OtherMethods others) {
        this.element = element;
        this.method = method;
        this.origin = origin;
        this.mark = mark;
        this.rows = rows;
        this.others = others;
    }

    NodeModel read(TypeMirror returned) {
        return switch (mark) {
            case "Distinct" -> chosen(List.of(text("value")), Optional.empty(), NodeModel.Chosen.Kind.DISTINCT);
            case "Except" -> chosen(texts("value"), Optional.empty(), NodeModel.Chosen.Kind.EXCEPT);
            case "Intersect" -> chosen(texts("value"), Optional.empty(), NodeModel.Chosen.Kind.INTERSECT);
            case "SemiJoin" -> chosen(match(), NodeModel.Chosen.Kind.SEMI);
            case "AntiJoin" -> chosen(match(), NodeModel.Chosen.Kind.ANTI);
            case "Union" -> new NodeModel.Union(
                    method.name(), method, origin, texts("value"), rows.element(returned));
            case "FlatMap" -> new NodeModel.FlatMap(
                    method.name(), method, origin, text("value"), rows.element(returned));
            case "Join" -> new NodeModel.Join(method.name(), method, origin, match(), rows.read(returned));
            case "SortBy" -> new NodeModel.SortBy(
                    method.name(),
                    method,
                    origin,
                    text("value"),
                    NodeModel.SortBy.Key.METHOD,
                    given("descending").map(Boolean.TRUE::equals).orElse(false));
            case "TopK" -> new NodeModel.TopK(method.name(), method, origin, text("value"), number("k"));
            case "Pairwise" -> new NodeModel.Sliding(
                    method.name(), method, origin, text("value"), rows.read(returned), 2, true);
            case "Sliding" -> new NodeModel.Sliding(
                    method.name(), method, origin, text("value"), rows.read(returned), number("rows"), false);
            case "Fold" -> fold();
            default -> new NodeModel.Reduce(
                    method.name(),
                    method,
                    origin,
                    text("value"),
                    method.returned(),
                    given("empty").map(Object::toString));
        };
    }

    private NodeModel chosen(NodeModel.Match match, NodeModel.Chosen.Kind kind) {
        return chosen(match.sides(), Optional.of(match), kind);
    }

    private NodeModel chosen(
            List<String> sources, Optional<NodeModel.Match> match, NodeModel.Chosen.Kind kind) {
        return new NodeModel.Chosen(method.name(), method, origin, sources, match, kind);
    }

    private NodeModel.Match match() {
        return new NodeModel.Match(
                text("left"), text("right"), texts("on"), key("leftKey"), key("rightKey"));
    }

    /** The method that {@code side} names; what it cannot be found by is said by the checks. */
    private Optional<NodeModel.KeyMethod> key(String side) {
        String name = text(side);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new NodeModel.KeyMethod(name, others.named(name)));
    }

    private NodeModel fold() {
        TypeName type = method.returned();
        return new NodeModel.Fold(
                method.name(),
                method,
                origin,
                text("value"),
                type,
                others.marked("Unfold", method.name()),
                others.marked("Zero", method.name()));
    }

    private Optional<Object> given(String name) {
        return Marks.find(element, mark).flatMap(mirror -> Marks.value(mirror, name));
    }

    private String text(String name) {
        return Marks.text(element, mark, name);
    }

    private List<String> texts(String name) {
        return Marks.texts(element, mark, name);
    }

    private int number(String name) {
        return given(name).map(value -> ((Number) value).intValue()).orElse(0);
    }
}
