package dev.rivulet.processor.check;

import dev.rivulet.processor.analyse.Wiring;
import dev.rivulet.processor.model.GraphModel;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.Typing;
import dev.rivulet.processor.report.Problems;
import java.util.List;

/** The rules, in order: of methods, of names, of edges, of values, of the whole. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new PrivateMethods(),
            new HiddenTypes(),
            new GenericMethods(),
            new VoidMethods(),
            new MissingBodies(),
            new UnexpectedBodies(),
            new UnexpectedParameters(),
            new QueriesWithoutArguments(),
            new FinalInputs(),
            new ThrowingInputs(),
            new DuplicateNodes(),
            new CaseClashes(),
            new ReservedNames(),
            new NameLengths(),
            new MemberClashes(),
            new DeclaredReaders(),
            new UnimplementedMethods(),
            new Sources(),
            new UnknownNames(),
            new AmbiguousNames(),
            new MisplacedKeys(),
            new ValueTypes(),
            new LazyTypes(),
            new LazyRowParameters(),
            new RowTypes(),
            new Cycles(),
            new ArrayCutoffs(),
            new Tolerances(),
            new Samples(),
            new FilterTypes(),
            new AggregateTypes(),
            new EmptyValues(),
            new OperatorReaders(),
            new SourceSets(),
            new SortKeys(),
            new Neighbours(),
            new Accumulators(),
            new JoinKeys(),
            new Numbers(),
            new WindowTimes(),
            new CleanedRows(),
            new Feeds(),
            new NestedInputs(),
            new Sizes());

    private Checks() {}

    /**
     * Reports what is wrong with {@code graph}. False if it must not be written even where
     * nothing was
     * reported, because something else is broken that was reported there.
     */
    public static boolean run(GraphModel graph, Wiring wiring, Typing typing, Problems problems) {
        Subject subject = new Subject(graph, wiring, typing);
        ALL.forEach(check -> check.check(subject, problems));
        return graph.nodes().stream().allMatch(node -> sound(node, wiring, typing));
    }

    private static boolean sound(NodeModel node, Wiring wiring, Typing typing) {
        if (node instanceof NodeModel.Group group) {
            Problems there = new Problems();
            return run(group.nested(), Wiring.of(group.nested(), typing), typing, there)
                    && !there.any();
        }
        return !(node instanceof NodeModel.Broken);
    }
}
