package dev.rivulet.processor.analyse;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.model.ParameterModel;
import dev.rivulet.processor.model.RowModel;
import java.util.List;

/** What a parameter of a node's method stands for. */
public sealed interface Binding {
    /** The parameter. */
    ParameterModel parameter();

    /** A scalar node of the graph; {@code lazy} when the parameter is a supplier of its value. */
    record Scalar(ParameterModel parameter, NodeModel.Scalar node, boolean lazy) implements Binding {}

    /** The rows of a node of the graph, as a view or as groups, in a query. */
    record Rows(ParameterModel parameter, NodeModel.Collection node) implements Binding {}

    /**
     * The row itself, in a row function. Of two rows the {@code side} is 0 for the left or earlier one,
     * 1 for the other.
     */
    record Element(ParameterModel parameter, TypeName type, int side) implements Binding {}

    /** A component of the row, in a row function; {@code side} as for {@link Element}. */
    record Component(ParameterModel parameter, RowModel.Component component, int side) implements Binding {}

    /** A run of neighbours as a list, in a sliding function. */
    record Run(ParameterModel parameter, TypeName element) implements Binding {}

    /** What was folded so far, or a value to be joined, in a fold or a reduce. */
    record Accumulated(ParameterModel parameter) implements Binding {}

    /** An output or input of the nested graph that is the row, in a row function over groups. */
    record GroupValue(ParameterModel parameter, NodeModel.Scalar node) implements Binding {}

    /** The key of the row's table or group, in a row function; {@code side} as for {@link Element}. */
    record Key(ParameterModel parameter, TypeName type, int side) implements Binding {}

    /** Two things at once: an error. */
    record Ambiguous(ParameterModel parameter, Between between) implements Binding {}

    /** What a parameter could be. */
    enum Between {
        /** A component of the row, or a scalar node of the graph. */
        ROW_AND_NODE,
        /** A component of one side, or of the other. */
        SIDES,
        /** The key of one side, or of the other. */
        KEYS
    }

    /** Nothing of that name; {@code candidates} are the names that would do: an error. */
    record Unknown(ParameterModel parameter, List<String> candidates) implements Binding {}
}
