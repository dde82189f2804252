package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;

/** Every name of the runtime and the annotations that generated code uses. */
final class RuntimeNames {
    private static final String RUNTIME = "dev.rivulet.runtime";
    private static final String INSPECT = RUNTIME + ".inspect";

    static final ClassName CELL = ClassName.get(RUNTIME, "Cell");
    static final ClassName NODE = ClassName.get(RUNTIME, "Node");
    static final ClassName UNDO = ClassName.get(RUNTIME, "Undo");
    static final ClassName STABILIZER = ClassName.get(RUNTIME, "Stabilizer");
    static final ClassName TOPOLOGY = ClassName.get(RUNTIME, "Topology");
    static final ClassName CUTOFFS = ClassName.get(RUNTIME, "Cutoffs");
    static final ClassName LAZY_EDGE = ClassName.get(RUNTIME, "LazyEdge");
    static final ClassName LAZY_EDGES = ClassName.get(RUNTIME, "LazyEdges");
    static final ClassName SUBSCRIPTION = ClassName.get(RUNTIME, "Subscription");
    static final ClassName BOOLEAN_CONSUMER = ClassName.get(RUNTIME, "BooleanConsumer");
    static final ClassName DOUBLE_CHANNEL = ClassName.get(RUNTIME, "DoubleChannel");
    static final ClassName LONG_CHANNEL = ClassName.get(RUNTIME, "LongChannel");
    static final ClassName INT_CHANNEL = ClassName.get(RUNTIME, "IntChannel");
    static final ClassName BOOLEAN_CHANNEL = ClassName.get(RUNTIME, "BooleanChannel");
    static final ClassName OBJECT_CHANNEL = ClassName.get(RUNTIME, "ObjectChannel");
    static final ClassName GRAPH_DESCRIPTION = ClassName.get(INSPECT, "GraphDescription");
    static final ClassName EXPLANATION = ClassName.get(INSPECT, "Explanation");
    static final ClassName EXPLAINER = ClassName.get(INSPECT, "Explainer");

    private RuntimeNames() {}
}
