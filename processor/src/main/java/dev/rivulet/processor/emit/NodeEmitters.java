package dev.rivulet.processor.emit;

import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;

/** Picks the emitter of a step. */
final class NodeEmitters {
    private NodeEmitters() {}

    /** Writes {@code step} into {@code sheet}. */
    static void emit(Sheet sheet, Step step) {
        NodeModel node = step.node();
        if (node instanceof NodeModel.Input) {
            new InputEmitter(sheet, step).emit();
        } else if (node instanceof NodeModel.Query) {
            new QueryEmitter(sheet, step).emit();
        } else {
            throw new AssertionError("no emitter for " + node);
        }
    }
}
