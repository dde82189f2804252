package dev.rivulet.tests.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a listener to groups must and may be told at once; keys are texts.
 *
 * @param made those that must be told of as made
 * @param dropped those that must be told of as dropped
 * @param changed those that must be told of as changed
 * @param there those that may be, for they were there and are there
 * @param passing whether these may also have gone and come back, as sessions do
 */
record GroupNews(Set<String> made, Set<String> dropped, Set<String> changed, Set<String> there, boolean passing)
        implements Event.Expected {
    @Override
    public boolean allows(Object actual) {
        Set<String> rest = new TreeSet<>();
        for (Object each : (List<?>) actual) {
            boolean first = rest.add((String) each);
            boolean late = ((String) each).startsWith("dropped ") && rest.contains(((String) each).replaceFirst("dropped", "made"));
            if (!first || late) {
                return false;
            }
        }
        Set<String> must = new HashSet<>();
        made.forEach(key -> must.add("made " + key));
        dropped.forEach(key -> must.add("dropped " + key));
        if (!rest.containsAll(must)) {
            return false;
        }
        rest.removeAll(must);
        return there.stream().allMatch(key -> settles(key, rest)) && rest.isEmpty();
    }

    /** Takes what was told of {@code key} out of {@code told}; whether that could be. */
    private boolean settles(String key, Set<String> told) {
        boolean again = told.remove("made " + key);
        boolean gone = told.remove("dropped " + key);
        boolean other = told.remove("changed " + key);
        return again == gone && (!again || passing && !other) && (again || other || !changed.contains(key));
    }

    boolean quiet() {
        return made.isEmpty() && dropped.isEmpty() && changed.isEmpty();
    }
}
