package dev.rivulet.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * A whole graph.
 *
 * @param type the user's type
 * @param generated the class to write
 * @param visible whether the user's type, and so the class written, is public
 * @param isInterface whether the user's type is an interface
 * @param constructors the accessible constructors of an abstract class; empty for an interface
 * @param nodes inherited ones first, then in the order of declaration
 * @param members every other method of the type and its supertypes, {@code Object}'s left out
 * @param memberTypes the simple names of its member types, inherited ones too, which hide imports
 * @param lints what the compiler would warn of only because of what the user's types are
 * @param origin the type itself
 */
public record GraphModel(
        ClassName type,
        ClassName generated,
        boolean visible,
        boolean isInterface,
        List<MethodModel> constructors,
        List<NodeModel> nodes,
        List<MemberModel> members,
        Set<String> memberTypes,
        Set<String> lints,
        Origin origin) {
    public GraphModel {
        constructors = List.copyOf(constructors);
        nodes = List.copyOf(nodes);
        members = List.copyOf(members);
        memberTypes = Set.copyOf(memberTypes);
        lints = Set.copyOf(lints);
    }
}
