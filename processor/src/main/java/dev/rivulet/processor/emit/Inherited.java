package dev.rivulet.processor.emit;

import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.MemberModel;
import dev.rivulet.processor.model.NodeModel;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/**
 * What generated classes inherit from the user's types, and from {@code Object}, whether they say it or not.
 *
 * @param types the simple names of member types
 * @param methods the names of methods, and of nodes, which become methods
 */
record Inherited(Set<String> types, Set<String> methods) {
    /** What the classes for {@code graph}, and for the groups within, inherit. */
    static Inherited of(GraphModel graph) {
        Inherited all = new Inherited(new HashSet<>(), new HashSet<>());
        for (Method method : Object.class.getDeclaredMethods()) {
            all.methods.add(method.getName());
        }
        all.add(graph);
        return all;
    }

    private void add(GraphModel graph) {
        types.addAll(graph.memberTypes());
        for (MemberModel member : graph.members()) {
            methods.add(member.method().name());
        }
        for (NodeModel node : graph.nodes()) {
            methods.add(node.name());
            methods.add(node.method().name());
            if (node instanceof NodeModel.Group group) {
                add(group.nested());
            }
        }
    }
}
