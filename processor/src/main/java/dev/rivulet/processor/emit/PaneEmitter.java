package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;

/** Writes the panes of windows that overlap, and what the windows make of the values in them. */
final class PaneEmitter {
    private final Sheet sheet;
    private final Step step;

    PaneEmitter(Sheet sheet, Step step) {
        this.sheet = sheet;
        this.step = step;
    }

    /* static final class HopsPanesNode extends PaneNode {
     *   HopsPanesNode(Engine engine, TradesNode trades) {
     *     super("hops", trades, engine, engine.watermark, TimeScale.NANOS, new FixedWindows(…), 0L, false);
     *     …
     *   }
     *
     *   public boolean recompute() throws RowException { … }
     *
     *   protected long time(int slot) { return TimeScale.NANOS.ticks(trades.at[slot]); }
     * } */
    /** Writes the node that takes the rows into panes. */
    void panes() {
        Step windows = sheet.plan.at(Step.user(step.name()));
        Nest nest = sheet.within(windows).nest;
        RowFunction function = new RowFunction(sheet, step);
        function.fields().engine();
        WindowEmitter window = new WindowEmitter(sheet, nest, function);
        TypeSpec.Builder type = NodeParts.node(sheet, step, "", RuntimeNames.PANE_NODE);
        type.addMethod(WindowEmitter.recompute()).addMethod(RowParts.push()).addMethod(WindowEmitter.time(window.ticks()));
        String source = sheet.names.field(function.source().step);
        CodeBlock up = CodeBlock.of(
                "$S, $L, engine, $L, $L", windows.local(), source, window.up(), whole(windows));
        function.fields().head(type, up, CodeBlock.of(""));
        sheet.node(step, type.build(), function.arguments());
    }

    /** Whether something reads the windows as a whole. */
    private boolean whole(Step windows) {
        return sheet.plan.all().stream()
                .anyMatch(each -> each.part() == Step.Part.INSIDE && each.source().equals(windows.name()));
    }

    /* static final class HopsTotalPanesNode extends PaneSums<ExactLongSums> {
     *   HopsTotalPanesNode(HopsTradesPairsNode rows, HopsPairsNode pairs, HopsTotalValuesNode values) {
     *     super(rows, pairs, values, values.hopsTotal, new ExactLongSums(0), new ExactLongSums(0));
     *   }
     * } */
    /** Writes what windows make of the values of an aggregate in their panes. */
    void merged() {
        Step rows = sheet.plan.at(step.source());
        Step pairs = sheet.plan.at(sheet.plan.at(rows.source()).source());
        NodeFields fields = new NodeFields(sheet);
        fields.also(rows);
        fields.also(pairs);
        fields.also(values());
        CodeBlock up = CodeBlock.of(
                "$L, $L, $L", sheet.names.field(rows), sheet.names.field(pairs), sheet.names.field(values()));
        TypeName parent = RuntimeNames.PANE_COUNTS;
        if (!count()) {
            Accumulator kept = kept();
            CodeBlock ofPanes = CodeBlock.of("$L.$L", sheet.names.field(values()), kept.field());
            parent = kept.heap()
                    ? RuntimeNames.PANE_ENDS
                    : ParameterizedTypeName.get(RuntimeNames.PANE_SUMS, kept.type());
            up = kept.heap()
                    ? CodeBlock.of("$L, $L", up, ofPanes)
                    : CodeBlock.of("$L, $L, new $T(0), new $T(0)", up, ofPanes, kept.type(), kept.type());
        }
        TypeSpec.Builder type = NodeParts.node(sheet, step, " by window", parent);
        fields.head(type, up, CodeBlock.of(""));
        sheet.node(step, type.build(), fields.arguments());
    }

    /** The value of the aggregate in {@code group}, of {@code size} values; {@code fields} take what that needs. */
    CodeBlock read(NodeFields fields, String group, CodeBlock size) {
        String field = sheet.names.field(step);
        if (!kept().heap()) {
            return new Accumulator(kept().kind(), kept().value(), "sums").read(field, group, size);
        }
        fields.also(values());
        return CodeBlock.of("$L.value[$L.top($L)]", sheet.names.field(values()), field, group);
    }

    private boolean count() {
        return ((NodeModel.Aggregate) step.node()).kind() == NodeModel.Aggregate.Kind.COUNT;
    }

    /** The node that holds the values by pane. */
    private Step values() {
        return sheet.plan.at(step.reads().get(1));
    }

    private Accumulator kept() {
        Step values = values();
        return ValuesEmitter.accumulator(
                sheet, (NodeModel.Aggregate) step.node(), ValuesEmitter.value(sheet, values));
    }
}
