package dev.rivulet.examples.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The same sessions worked out anew from the whole history, which decides what came too late: the check. */
final class FromScratch implements Feed {
    private final Duration gap;
    private final Duration lateness;
    private final Map<String, Editor> editors = new TreeMap<>();
    private final Map<String, List<Visit>> closed = new TreeMap<>();
    private Instant watermark = Instant.MIN;

    /** Of {@code history}; sessions end after {@code gap} without an edit, and close {@code lateness} after that. */
    FromScratch(List<Step> history, Duration gap, Duration lateness) {
        this.gap = gap;
        this.lateness = lateness;
        history.forEach(step -> step.tell(this));
    }

    @Override
    public void add(Edit edit) {
        Editor editor = editors.computeIfAbsent(edit.user(), user -> new Editor());
        editor.edits++;
        if (editor.meets(edit) || !past(edit.at().plus(gap))) {
            editor.accepted.add(edit);
        } else {
            editor.late.add(edit);
        }
    }

    /** A late edit, or one of a closed session, is not among those accepted: that it was the last one still matters. */
    @Override
    public void remove(Edit edit) {
        Editor editor = editors.get(edit.user());
        if (--editor.edits == 0) {
            editors.remove(edit.user());
        } else if (editor.accepted.remove(edit)) {
            editor.close();
        }
    }

    @Override
    public void advanceTo(Instant time) {
        watermark = time;
        editors.values().stream().filter(editor -> !editor.accepted.isEmpty()).forEach(Editor::close);
    }

    private boolean past(Instant end) {
        return !end.plus(lateness).isAfter(watermark);
    }

    /** Who has made an edit, late ones too. */
    Set<String> users() {
        return editors.keySet();
    }

    /** The edits of {@code user} that are in no session, in the order in which they came. */
    List<Edit> late(String user) {
        return editors.get(user).late;
    }

    /** The open sessions of {@code user}, the earliest first. */
    List<Visit> open(String user) {
        return editors.get(user).sessions().stream().map(this::visit).toList();
    }

    /** The closed sessions of each user who has one, as they closed. */
    Map<String, List<Visit>> closed() {
        return closed;
    }

    private Visit visit(List<Edit> session) {
        return new Visit(
                session.get(0).user(),
                session.get(0).at(),
                end(session),
                session.size(),
                session.stream().mapToLong(Edit::delta).sum());
    }

    private Instant end(List<Edit> session) {
        return session.get(session.size() - 1).at().plus(gap);
    }

    /** Whether edits made then are of one session: their windows overlap, or touch. */
    private boolean together(Instant earlier, Instant later) {
        return !later.isAfter(earlier.plus(gap));
    }

    /** What is kept of one editor. */
    private final class Editor {
        /** All that were made, of closed sessions and late ones too. */
        private int edits;

        /** The edits of the open sessions. */
        private final List<Edit> accepted = new ArrayList<>();

        private final List<Edit> late = new ArrayList<>();

        private boolean meets(Edit edit) {
            return accepted.stream()
                    .anyMatch(other -> other.at().isBefore(edit.at())
                            ? together(other.at(), edit.at())
                            : together(edit.at(), other.at()));
        }

        private List<List<Edit>> sessions() {
            List<List<Edit>> sessions = new ArrayList<>();
            Instant last = null;
            for (Edit edit : accepted.stream().sorted(Comparator.comparing(Edit::at)).toList()) {
                if (last == null || !together(last, edit.at())) {
                    sessions.add(new ArrayList<>());
                }
                sessions.get(sessions.size() - 1).add(edit);
                last = edit.at();
            }
            return sessions;
        }

        private void close() {
            for (List<Edit> session : sessions()) {
                if (past(end(session))) {
                    Visit visit = visit(session);
                    closed.computeIfAbsent(visit.user(), user -> new ArrayList<>()).add(visit);
                    accepted.removeAll(session);
                }
            }
        }
    }
}
