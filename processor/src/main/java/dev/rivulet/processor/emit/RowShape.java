package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.RowModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the rows of a node stand and how generated code writes their parts. The rows of a filter
 * are
 * those of its source, so every node has a <i>base</i> that is no filter: its columns hold the
 * rows.
 */
final class RowShape {
    private final Sheet sheet;
    final Step step;
    final Step base;

    private RowShape(Sheet sheet, Step step, Step base) {
        this.sheet = sheet;
        this.step = step;
        this.base = base;
    }

    /** The shape of the node that the graph of {@code sheet} calls {@code local}. */
    static RowShape of(Sheet sheet, String local) {
        return of(sheet, sheet.plan.step(local));
    }

    /** The shape of the step called {@code name}, by its whole name. */
    static RowShape at(Sheet sheet, String name) {
        return of(sheet, sheet.plan.at(name));
    }

    /** The shape of {@code step}. */
    static RowShape of(Sheet sheet, Step step) {
        Step base = step;
        while (base.node() instanceof NodeModel.Subset) {
            base = sheet.plan.at(base.source());
        }
        return new RowShape(sheet, step, base);
    }

    /** The source's node for a base in which rows are put, else null: only a table has keys. */
    boolean keyed() {
        return base.node() instanceof NodeModel.Table;
    }

    /** The step that takes the rows into the groups of {@code group}: their panes, if they are windows with some. */
    static Step feeder(Sheet sheet, Step group) {
        return sheet.plan.at(sheet.plan.scope().within((NodeModel.Group) group.node()).feeder());
    }

    /** Whether the rows are pairs of rows and windows. */
    boolean pairs() {
        return base.part() == Step.Part.PAIRS;
    }

    /** The rows that are paired. */
    RowShape paired() {
        return at(sheet, base.source());
    }

    private String paired(String slot) {
        return field() + ".origin[" + slot + "]";
    }

    /** What describes a row; null for groups. */
    RowModel row() {
        if (pairs()) {
            return paired().row();
        }
        if (base.node() instanceof NodeModel.Rows rows) {
            return rows.row();
        }
        if (base.node() instanceof NodeModel.Table table) {
            return table.row();
        }
        return base.node() instanceof NodeModel.Made made ? made.row() : null;
    }

    /** The type of a row as views and functions see it. */
    TypeName element() {
        boolean groups = base.node() instanceof NodeModel.Group && !pairs();
        return groups ? ((NodeModel.Group) base.node()).nested().type() : row().type();
    }

    /** Whether the rows are those that feed a nested graph. */
    boolean fed() {
        return sheet.nest != null && sheet.nest.collection(base.node()) && sheet.nest.fed(base.node());
    }

    /** The rows of the enclosing graph that these are. */
    RowShape feeding() {
        return sheet.feeding;
    }

    private String field() {
        return sheet.names.field(base);
    }

    /** Whether the base holds a column for each component. */
    boolean columns() {
        return !(base.node() instanceof NodeModel.Made) && row() != null && row().plain();
    }

    /** The row at {@code slot}. */
    CodeBlock element(String slot) {
        if (fed()) {
            return sheet.feeding.element(slot);
        }
        if (pairs()) {
            return paired().element(paired(slot));
        }
        if (base.node() instanceof NodeModel.Group) {
            return CodeBlock.of("$L.group($L)", field(), slot);
        }
        if (base.node() instanceof NodeModel.Made) {
            return CodeBlock.of("$L.value[$L]", field(), slot);
        }
        return columns()
                ? CodeBlock.of("$L.row($L)", field(), slot)
                : CodeBlock.of("$L.row[$L]", field(), slot);
    }

    /** The component {@code name} of the row at {@code slot}. */
    CodeBlock component(String name, String slot) {
        if (fed()) {
            return sheet.feeding.component(name, slot);
        }
        if (pairs()) {
            return paired().component(name, paired(slot));
        }
        return columns()
                ? CodeBlock.of("$L.$L[$L]", field(), sheet.names.column(base, name), slot)
                : CodeBlock.of("$L.$L()", element(slot), name);
    }

    /** The table or group whose keys the rows have: values of rows stand at the same slots. */
    Step keys() {
        return root(sheet, base);
    }

    /** The source, the groups or the derived node at whose slots the rows of {@code step} stand. */
    static Step root(Sheet sheet, Step step) {
        Step root = step;
        while (root.node() instanceof NodeModel.Subset
                || root.node() instanceof NodeModel.Made && !(root.node() instanceof NodeModel.Derived)) {
            root = sheet.plan.at(root.source());
        }
        return root;
    }

    /** Whether the order of the rows of {@code step} can change while they are there. */
    static boolean moves(Sheet sheet, Step step) {
        if (step.node() instanceof NodeModel.SortBy) {
            return true;
        }
        return step.rows()
                && step.node() instanceof NodeModel.Operator
                && !(step.node() instanceof NodeModel.Group)
                && step.reads().stream().map(sheet.plan::at).anyMatch(read -> moves(sheet, read));
    }

    /** The key of the row at {@code slot}, of a table or of groups. */
    CodeBlock key(String slot) {
        if (fed()) {
            return sheet.feeding.key(slot);
        }
        if (pairs()) {
            return paired().key(paired(slot));
        }
        boolean windows = keys().node() instanceof NodeModel.Group group && group.window().isPresent();
        return CodeBlock.of(windows ? "$L.key($L)" : "$L.key[$L]", sheet.names.field(keys()), slot);
    }

    /** The row operators that read the node called {@code name}, in order. */
    static List<Step> readers(Sheet sheet, String name) {
        List<Step> readers = new ArrayList<>();
        for (Step step : sheet.plan.order()) {
            boolean reads = step.rows()
                    && step.node() instanceof NodeModel.Operator
                    && step.reads().contains(name);
            if (reads) {
                readers.add(step);
            }
        }
        return readers;
    }

    private static boolean folds(NodeModel.Aggregate aggregate) {
        return aggregate.kind() != NodeModel.Aggregate.Kind.COUNT && !aggregate.picks();
    }

    /** The aggregates that take the values of {@code values} as they are. */
    static List<NodeModel.Aggregate> folds(Sheet sheet, Step values) {
        List<NodeModel.Aggregate> folds = new ArrayList<>();
        for (Step step : sheet.plan.order()) {
            boolean reads = step.node() instanceof NodeModel.Aggregate
                    && !step.rows()
                    && step.reads().contains(values.name());
            if (reads && folds((NodeModel.Aggregate) step.node())) {
                folds.add((NodeModel.Aggregate) step.node());
            }
        }
        return folds;
    }
}
