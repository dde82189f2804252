package dev.rivulet.processor.check;

import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;

/** A query's parameter that names rows is of a type that shows them. */
final class RowTypes implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        RowAccess access = new RowAccess(subject);
        for (NodeModel.Query node : subject.nodes(NodeModel.Query.class)) {
            for (Binding binding : subject.bindings(node)) {
                if (!(binding instanceof Binding.Rows rows)
                        || access.accepts(rows.parameter().type(), rows.node())) {
                    continue;
                }
                String type = Words.type(rows.parameter().type());
                boolean shows = RowAccess.shows(rows.parameter().type());
                problems.add(
                        shows ? ErrorCode.NOT_ROWS : ErrorCode.NOT_A_SCALAR,
                        rows.parameter().origin(),
                        "parameter '" + rows.parameter().name() + "' is " + type + ", but "
                                + Words.the(rows.node()) + " holds rows",
                        "Make the parameter " + access.shown(rows.node())
                                + (shows ? "." : ", or read an aggregate of the rows."));
            }
        }
    }
}
