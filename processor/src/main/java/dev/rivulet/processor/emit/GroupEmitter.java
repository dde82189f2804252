package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;

/** Writes the groups of a source, with a nested graph for each. */
final class GroupEmitter {
    GroupEmitter(Sheet sheet, Step step) {}

    void emit() {
        throw new AssertionError("no emitter of groups");
    }

    /** The value of the nested {@code node} of the group at {@code slot}. */
    static CodeBlock value(Sheet sheet, Step group, NodeModel.Scalar node, String slot) {
        throw new AssertionError("no emitter of groups");
    }
}
