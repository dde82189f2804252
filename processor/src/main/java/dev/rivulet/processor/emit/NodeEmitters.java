package dev.rivulet.processor.emit;

import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;

/** Picks the emitter of a step. */
final class NodeEmitters {
    private NodeEmitters() {}

    /** Writes {@code step} into {@code sheet}. */
    static void emit(Sheet sheet, Step step) {
        NodeModel node = step.node();
        if (step.part() == Step.Part.INSIDE) {
            GroupEmitter.inside(sheet, step);
        } else if (step.part() == Step.Part.PAIRS) {
            WindowEmitter.pairs(sheet, step);
        } else if (step.part() == Step.Part.PANES) {
            new PaneEmitter(sheet, step).panes();
        } else if (step.part() == Step.Part.MERGED) {
            new PaneEmitter(sheet, step).merged();
        } else if (step.part() == Step.Part.INHERITED) {
            new GroupQueryEmitter(sheet, step).inherited((NodeModel.Input) node);
        } else if (node instanceof NodeModel.Input && step.nested()) {
            new GroupInputEmitter(sheet, step).emit();
        } else if (node instanceof NodeModel.Input) {
            new InputEmitter(sheet, step).emit();
        } else if (node instanceof NodeModel.Query) {
            new QueryEmitter(sheet, step).emit();
        } else if (step.nested() && (node instanceof NodeModel.Rows || node instanceof NodeModel.Table)) {
            new MembersEmitter(sheet, step).emit();
        } else if (node instanceof NodeModel.Rows || node instanceof NodeModel.Table) {
            new SourceEmitter(sheet, step).emit();
        } else if (node instanceof NodeModel.Filter) {
            new FilterEmitter(sheet, step).emit();
        } else if (node instanceof NodeModel.Chosen) {
            new ChosenEmitter(sheet, step).emit();
        } else if (node instanceof NodeModel.SortBy) {
            new OrderEmitter(sheet, step).emit();
        } else if (node instanceof NodeModel.TopK) {
            OrderEmitter.top(sheet, step);
        } else if (node instanceof NodeModel.Derived) {
            new DerivedEmitter(sheet, step).emit();
        } else if (node instanceof NodeModel.Fold && step.part() == Step.Part.VALUES) {
            new FoldEmitter(sheet, step).emit();
        } else if (node instanceof NodeModel.Made || step.part() == Step.Part.VALUES) {
            new EachEmitter(sheet, step).emit();
        } else if (node instanceof NodeModel.Scalar) {
            new AggregateEmitter(sheet, step).emit();
        } else {
            new GroupEmitter(sheet, step).emit();
        }
    }
}
