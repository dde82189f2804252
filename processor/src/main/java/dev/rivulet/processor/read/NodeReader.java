package dev.rivulet.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.WindowModel;
import dev.rivulet.processor.model.Origin;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one annotated method as a node. */
final class NodeReader {
    private static final String COLLECTIONS = "dev.rivulet.runtime.collection.";
    private static final TypeName TIME_WINDOW = ClassName.get("dev.rivulet.runtime.time", "TimeWindow");

    private final Types types;
    private final MirrorTyping typing;
    private final RowReader rows;
    private final NestReader nests;
    private final OtherMethods others;
    private final Problems problems;

    NodeReader(
            Types types,
            Elements elements,
            MirrorTyping typing,
            NestReader nests,
            OtherMethods others,
            Problems problems) {
        this.types = types;
        this.typing = typing;
        this.rows = new RowReader(types, elements, typing);
        this.nests = nests;
        this.others = others;
        this.problems = problems;
    }

    NodeModel read(ExecutableElement element, MethodReader methods) {
        MethodModel method = methods.read(element);
        Origin origin = methods.origin(element);
        TypeMirror returned = methods.returned(element);
        Set<String> marks = Marks.of(element);
        if (!others.sound(element)) {
            return new NodeModel.Broken(method.name(), method, origin); // the compiler says why
        }
        if (marks.size() > 1) {
            problems.add(
                    ErrorCode.ONE_ANNOTATION,
                    origin,
                    "'" + method.name() + "' is annotated as " + marks.size() + " nodes: @"
                            + String.join(", @", marks),
                    "One method is one node: keep one of these annotations.");
            return new NodeModel.Broken(method.name(), method, origin);
        }
        String mark = marks.iterator().next();
        return switch (mark) {
            case "Input", "Now", "Seed" -> input(element, method, origin, returned, mark);
            case "Query" -> new NodeModel.Query(
                    method.name(),
                    method,
                    origin,
                    typing.name(returned),
                    cutoff(element, "Query"),
                    Marks.flag(element, "Query", "internal"));
            case "Collection" -> collection(element, method, origin, returned);
            case "Filter" -> new NodeModel.Filter(
                    method.name(), method, origin, source(element, mark));
            case "Each" -> new NodeModel.Each(
                    method.name(), method, origin, source(element, mark), rows.read(returned));
            case "FlatMap", "Distinct", "Union", "Except", "Intersect", "SortBy", "TopK", "Pairwise", "Sliding",
                    "Join", "SemiJoin", "AntiJoin", "Fold", "Reduce" -> new OperatorReader(
                            element, method, origin, mark, rows, others)
                    .read(returned);
            case "GroupBy", "Window" -> group(element, mark, method, origin, returned);
            default -> aggregate(element, method, origin, returned, mark);
        };
    }

    private NodeModel input(
            ExecutableElement element,
            MethodModel method,
            Origin origin,
            TypeMirror returned,
            String mark) {
        NodeModel.Input.Kind kind =
                switch (mark) {
                    case "Now" -> NodeModel.Input.Kind.NOW;
                    case "Seed" -> NodeModel.Input.Kind.SEED;
                    default -> method.form() != MethodModel.Form.ABSTRACT
                            ? NodeModel.Input.Kind.STARTING
                            : Marks.has(element, "Key")
                                    ? NodeModel.Input.Kind.KEY
                                    : NodeModel.Input.Kind.REQUIRED;
                };
        return new NodeModel.Input(
                method.name(),
                method,
                origin,
                typing.name(returned),
                cutoff(element, "Input"),
                kind);
    }

    private static CutoffModel cutoff(ExecutableElement element, String mark) {
        CutoffModel.Kind kind = Marks.constant(element, mark, "cutoff")
                .map(CutoffModel.Kind::valueOf)
                .orElse(CutoffModel.Kind.EQUAL);
        double tolerance = Marks.find(element, mark)
                .flatMap(mirror -> Marks.value(mirror, "tolerance"))
                .map(value -> ((Number) value).doubleValue())
                .orElse(0.0);
        return new CutoffModel(kind, tolerance);
    }

    private static String source(ExecutableElement element, String mark) {
        return Marks.text(element, mark, "value");
    }

    private NodeModel collection(
            ExecutableElement element, MethodModel method, Origin origin, TypeMirror returned) {
        List<? extends TypeMirror> arguments =
                returned instanceof DeclaredType type ? type.getTypeArguments() : List.of();
        boolean plain = arguments.stream().noneMatch(WildcardType.class::isInstance);
        String raw = plain ? types.erasure(returned).toString() : "";
        if (raw.equals(COLLECTIONS + "Table") && arguments.size() == 2) {
            TypeName key = typing.name(arguments.get(0));
            return new NodeModel.Table(
                    method.name(), method, origin, key, rows.read(arguments.get(1)));
        }
        if (raw.equals(COLLECTIONS + "Rows") && arguments.size() == 1) {
            return new NodeModel.Rows(
                    method.name(), method, origin, rows.read(arguments.get(0)), Marks.flag(element, "Collection", "clean"));
        }
        problems.add(
                ErrorCode.BAD_COLLECTION_TYPE,
                origin,
                "collection '" + method.name() + "' returns " + returned,
                "Return Rows<T>, a bag of rows, or Table<K, V>, rows by key.");
        return new NodeModel.Broken(method.name(), method, origin);
    }

    private NodeModel group(
            ExecutableElement element, String mark, MethodModel method, Origin origin, TypeMirror returned) {
        Optional<GraphModel> nested = nests.read(element, mark, method, origin);
        if (nested.isEmpty()) {
            return new NodeModel.Broken(method.name(), method, origin);
        }
        String feed = Marks.text(element, mark, "feed");
        boolean window = mark.equals("Window");
        return new NodeModel.Group(
                method.name(),
                method,
                origin,
                source(element, mark),
                window ? TIME_WINDOW : typing.name(returned),
                nested.get(),
                feed.isEmpty() ? Optional.empty() : Optional.of(feed),
                window ? Optional.of(window(element)) : Optional.empty());
    }

    private static WindowModel window(ExecutableElement element) {
        return new WindowModel(
                Marks.text(element, "Window", "on"),
                Marks.text(element, "Window", "size"),
                Marks.text(element, "Window", "slide"),
                Marks.text(element, "Window", "gap"),
                Marks.text(element, "Window", "lateness"),
                Marks.text(element, "Window", "offset"),
                Marks.constant(element, "Window", "unit").orElse("FOREVER"),
                Marks.text(element, "Window", "zone"),
                Marks.text(element, "Window", "archive"));
    }

    private NodeModel aggregate(
            ExecutableElement element,
            MethodModel method,
            Origin origin,
            TypeMirror returned,
            String mark) {
        TypeName type = typing.name(returned);
        boolean body = method.form() != MethodModel.Form.ABSTRACT;
        NodeModel.Aggregate.Kind kind =
                NodeModel.Aggregate.Kind.valueOf(mark.toUpperCase(Locale.ROOT));
        return new NodeModel.Aggregate(
                method.name(),
                method,
                origin,
                source(element, mark),
                kind,
                body ? folded(kind, type) : type,
                body ? Optional.of(type) : Optional.empty(),
                Marks.find(element, mark)
                        .flatMap(mirror -> Marks.value(mirror, "empty"))
                        .map(Object::toString),
                Marks.find(element, mark)
                        .flatMap(mirror -> Marks.value(mirror, "p"))
                        .map(value -> ((Number) value).doubleValue())
                        .orElse(Double.NaN));
    }

    /** The type of the fold of values of {@code type}, where the method gives the values. */
    private static TypeName folded(NodeModel.Aggregate.Kind kind, TypeName type) {
        TypeName value = type.isBoxedPrimitive() ? type.unbox() : type;
        boolean folds =
                kind == NodeModel.Aggregate.Kind.SUM || kind == NodeModel.Aggregate.Kind.AVERAGE;
        if (!folds || !value.isPrimitive()) {
            return type;
        }
        boolean floating = value.equals(TypeName.DOUBLE) || value.equals(TypeName.FLOAT);
        return floating || kind == NodeModel.Aggregate.Kind.AVERAGE
                ? TypeName.DOUBLE
                : TypeName.LONG;
    }
}
