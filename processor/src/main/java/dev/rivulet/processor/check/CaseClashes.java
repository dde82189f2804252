package dev.rivulet.processor.check;

import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names differ by more than case, as the files of their classes must. */
final class CaseClashes implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        Map<String, String> seen = new HashMap<>();
        for (NodeModel node : subject.nodes()) {
            String first = seen.putIfAbsent(node.name().toLowerCase(Locale.ROOT), node.name());
            if (first != null && !first.equals(node.name())) {
                problems.add(
                        ErrorCode.CASE_CLASH,
                        node.origin(),
                        "the names '" + first + "' and '" + node.name() + "' differ only in case",
                        "Rename one of them: on many file systems their classes would be one"
                                + " file.");
            }
        }
    }
}
