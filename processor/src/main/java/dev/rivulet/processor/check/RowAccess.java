package dev.rivulet.processor.check;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rivulet.processor.model.NodeModel;
import java.util.List;
import java.util.Optional;

/** Which types of the runtime show the rows of a node. */
final class RowAccess {
    private static final String COLLECTIONS = "dev.rivulet.runtime.collection.";

    private final Subject subject;

    RowAccess(Subject subject) {
        this.subject = subject;
    }

    /** The types that show the rows of {@code node}, by simple name, the best first. */
    private List<String> kinds(NodeModel.Collection node) {
        if (node instanceof NodeModel.Rows) {
            return List.of("Rows", "View");
        }
        if (node instanceof NodeModel.Table) {
            return List.of("Table", "TableView", "View");
        }
        if (node instanceof NodeModel.Group group) {
            return group.window().isPresent() ? List.of("Windows", "Groups", "View") : List.of("Groups", "View");
        }
        if (node instanceof NodeModel.SortBy || node instanceof NodeModel.TopK) {
            return List.of("Order", "View");
        }
        return keyed(node) ? List.of("TableView", "View") : List.of("View");
    }

    /** Whether {@code node} is a table, or its rows are those of one. */
    private boolean keyed(NodeModel node) {
        return node instanceof NodeModel.Table
                || node instanceof NodeModel.Subset subset
                        && subject.rows(subset).filter(this::keyed).isPresent();
    }

    /** The type of the reader of {@code node}. */
    String offered(NodeModel.Collection node) {
        return type(kinds(node).get(0), node);
    }

    /** The type for a query that reads the rows of {@code node}, and does not change them. */
    String shown(NodeModel.Collection node) {
        boolean source = node instanceof NodeModel.Rows || node instanceof NodeModel.Table;
        return type(kinds(node).get(source ? 1 : 0), node);
    }

    private String type(String kind, NodeModel.Collection node) {
        String element = subject.wiring()
                .element(node)
                .map(type -> Words.type(type.box()))
                .orElse("…");
        return kind + "<" + (two(kind) ? key(node) + ", " : "") + element + ">";
    }

    private String key(NodeModel node) {
        return subject.wiring().key(node).map(type -> Words.type(type.box())).orElse("…");
    }

    private static boolean two(String kind) {
        return !List.of("View", "Rows", "Order", "Windows").contains(kind);
    }

    /** Whether {@code type} shows rows of some kind. */
    static boolean shows(TypeName type) {
        return Words.raw(type).startsWith(COLLECTIONS);
    }

    /** Whether {@code type} can be given the rows of {@code node}. */
    boolean accepts(TypeName type, NodeModel.Collection node) {
        Optional<TypeName> element = subject.wiring().element(node);
        if (element.isEmpty()) {
            return true; // what is wrong with the source is reported there
        }
        if (!shows(type) || !(type instanceof ParameterizedTypeName generic)) {
            return false;
        }
        String kind = Words.raw(type).substring(COLLECTIONS.length());
        List<TypeName> given = generic.typeArguments();
        boolean keys = !two(kind)
                || subject.wiring()
                        .key(node)
                        .filter(key -> holds(given.get(0), key.box()))
                        .isPresent();
        return kinds(node).contains(kind)
                && keys
                && holds(given.get(given.size() - 1), element.get().box());
    }

    private boolean holds(TypeName argument, TypeName type) {
        return argument instanceof WildcardTypeName wildcard
                ? wildcard.lowerBounds().isEmpty()
                        && subject.typing().fits(type, wildcard.upperBounds().get(0))
                : argument.equals(type);
    }
}
