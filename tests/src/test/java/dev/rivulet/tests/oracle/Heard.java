package dev.rivulet.tests.oracle;

import dev.rivulet.runtime.QueryException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a listener to groups or windows of a generated graph was told since it was asked last. */
final class Heard {
    private final Step.Hear step;
    private final Node.Group group;
    private final Members members;
    private final List<Object> news = new ArrayList<>();

    Heard(Step.Hear step, Program program, Members members) {
        this.step = step;
        this.group = (Node.Group) program.node(step.group());
        this.members = members;
    }

    /** The listener was told {@code what}. */
    void tell(Object what) {
        news.add(step.news() == News.CLOSED ? List.of(what.toString(), outputs(what)) : what);
    }

    private Map<String, Object> outputs(Object window) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Node.Scalar output : group.nested().outputs()) {
            try {
                values.put(output.name(), members.call(window, output.name()));
            } catch (QueryException e) {
                values.put(output.name(), "stale");
            }
        }
        return values;
    }

    Optional<Event> take() {
        List<Object> all = List.copyOf(news);
        news.clear();
        Object value = step.news() == News.LATE ? Hearing.counts(all) : all;
        return all.isEmpty() ? Optional.empty() : Optional.of(Event.value(step.what(), value));
    }
}
