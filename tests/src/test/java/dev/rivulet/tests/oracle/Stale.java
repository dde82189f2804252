package dev.rivulet.tests.oracle;

import java.util.Set;
import java.util.TreeSet;

/**
 * Why a node has no value.
 *
 * @param nodes the nodes that threw, any of which may be named
 * @param failure the number of the failure that is reported: another run that throws is another one
 */
record Stale(Set<String> nodes, int failure) {
    private static final String OUTSIDE = "^";

    /** As seen from outside of the groups {@code group}. */
    Stale within(String group) {
        Set<String> names = new TreeSet<>();
        nodes.forEach(node -> names.add(node.startsWith(OUTSIDE) ? node.substring(1) : group + "." + node));
        return new Stale(names, failure);
    }

    /** As seen from within groups. */
    Stale outside() {
        Set<String> names = new TreeSet<>();
        nodes.forEach(node -> names.add(OUTSIDE + node));
        return new Stale(names, failure);
    }

    /** Either reason may be given; the first failure is the one kept. */
    static Stale join(Stale first, Stale second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        Set<String> all = new TreeSet<>(first.nodes);
        all.addAll(second.nodes);
        return new Stale(all, first.failure);
    }
}
