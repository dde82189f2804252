package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.rivulet.processor.analyse.Binding;

/** Writes what a query gets that reads rows. */
final class RowArguments {
    private RowArguments() {}

    /** The view of the rows of the node, as the query's node sees it. */
    static CodeBlock of(Sheet sheet, Binding.Rows rows) {
        return CodeBlock.of("$L.view()", sheet.names.field(sheet.plan.step(rows.node().name())));
    }
}
