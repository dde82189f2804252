package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.analyse.WindowPlan;
import dev.rivulet.processor.analyse.Wiring;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.RowModel;
import dev.rivulet.processor.model.WindowModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.List;
import java.util.Optional;

/** Windows have a component that is a time, and lengths that go together. */
final class WindowTimes implements Check {
    private static final List<String> NUMBERS = List.of("long", "int", "java.lang.Long", "java.lang.Integer");

    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Group node : subject.nodes(NodeModel.Group.class)) {
            if (node.window().isPresent()) {
                lengths(node, node.window().get(), problems);
                Optional<RowModel> row = subject.rows(node).flatMap(subject.wiring()::row);
                row.ifPresent(found -> time(node, node.window().get(), found, problems));
                archive(subject, node, node.window().get().archive(), problems);
            }
        }
    }

    private static void archive(Subject subject, NodeModel.Group node, String archive, Problems problems) {
        if (archive.isEmpty()) {
            return;
        }
        Optional<NodeModel.Rows> rows = subject.wiring().node(archive)
                .filter(NodeModel.Rows.class::isInstance)
                .map(NodeModel.Rows.class::cast);
        if (rows.isEmpty() || rows.get().row().components().isEmpty()) {
            report(
                    node,
                    "archive",
                    "has its archive in '" + archive + "', which is no collection Rows<T> of records",
                    "Declare one in " + subject.name() + ", with a component for each value to be kept.",
                    problems);
            return;
        }
        Wiring nested = subject.wiring().nested(node);
        for (RowModel.Component component : rows.get().row().components()) {
            boolean fits = nested.node(component.name())
                    .filter(NodeModel.Scalar.class::isInstance)
                    .filter(value -> subject.typing().fits(((NodeModel.Scalar) value).type(), component.type()))
                    .isPresent();
            if (!fits) {
                report(
                        node,
                        "archive",
                        "has no value '" + component.name() + "' of type " + Words.type(component.type())
                                + " in " + node.nested().type().simpleName() + ", as its archive '" + archive + "' needs",
                        "Declare it there, or leave the component out.",
                        problems);
            }
        }
    }

    private static void lengths(NodeModel.Group node, WindowModel window, Problems problems) {
        for (WindowPlan.Fault fault : WindowPlan.faults(window)) {
            report(node, fault.element(), "cannot have its windows: " + fault.what(), fault.repair(), problems);
        }
    }

    private static void time(NodeModel.Group node, WindowModel window, RowModel row, Problems problems) {
        List<String> names = row.components().stream().map(RowModel.Component::name).toList();
        Optional<TypeName> type = row.components().stream()
                .filter(component -> component.name().equals(window.on()))
                .map(RowModel.Component::type)
                .findFirst();
        if (type.isEmpty()) {
            report(
                    node,
                    "on",
                    "takes its time from '" + window.on() + "', which is no component of "
                            + Words.type(row.type()) + Nearest.hint(window.on(), names),
                    names.isEmpty() ? "Window rows that are records." : "Name one of " + String.join(", ", names) + ".",
                    problems);
            return;
        }
        boolean number = NUMBERS.contains(type.get().toString());
        boolean local = type.get().toString().equals("java.time.LocalDateTime");
        boolean counted = !window.unit().equals("FOREVER");
        if (!number && !local && !type.get().toString().equals("java.time.Instant")) {
            report(
                    node,
                    "on",
                    "takes its time from '" + window.on() + "', which is " + Words.type(type.get()),
                    "Take an Instant, a LocalDateTime with a zone, or a long with a unit.",
                    problems);
        } else if (number != counted) {
            report(
                    node,
                    number ? "on" : "unit",
                    number ? "does not say what '" + window.on() + "' counts" : "counts a time that is no number",
                    number ? "Say it: unit = ChronoUnit.MILLIS." : "Leave unit out.",
                    problems);
        } else if (local && window.zone().isEmpty()) {
            report(
                    node,
                    "on",
                    "does not say in which zone '" + window.on() + "' is",
                    "Say it: zone = \"Europe/Berlin\".",
                    problems);
        }
    }

    private static void report(
            NodeModel.Group node, String element, String fault, String repair, Problems problems) {
        problems.add(
                ErrorCode.BAD_WINDOW, node.origin().value("Window", element), Words.the(node) + " " + fault, repair);
    }
}
