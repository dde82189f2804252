package dev.rivulet.processor.emit;

import com.palantir.javapoet.ClassName;

/** Every name of the runtime and the annotations that generated code uses. */
final class RuntimeNames {
    private static final String RUNTIME = "dev.rivulet.runtime";
    private static final String COLLECTION = RUNTIME + ".collection";
    private static final String TIME = "dev.rivulet.runtime.time";
    private static final String INSPECT = RUNTIME + ".inspect";

    static final ClassName CELL = ClassName.get(RUNTIME, "Cell");
    static final ClassName NODE = ClassName.get(RUNTIME, "Node");
    static final ClassName UNDO = ClassName.get(RUNTIME, "Undo");
    static final ClassName UNDOABLE = ClassName.get(RUNTIME, "Undoable");
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
    static final ClassName QUERY_EXCEPTION = ClassName.get(RUNTIME, "QueryException");
    static final ClassName ROW_EXCEPTION = ClassName.get(RUNTIME, "RowException");
    static final ClassName VIEW = ClassName.get(COLLECTION, "View");
    static final ClassName ROWS = ClassName.get(COLLECTION, "Rows");
    static final ClassName TABLE_VIEW = ClassName.get(COLLECTION, "TableView");
    static final ClassName TABLE = ClassName.get(COLLECTION, "Table");
    static final ClassName GROUPS = ClassName.get(COLLECTION, "Groups");
    static final ClassName ROW_VIEW = ClassName.get(COLLECTION, "RowView");
    static final ClassName KEYED_VIEW = ClassName.get(COLLECTION, "KeyedView");
    static final ClassName ROW_SOURCE = ClassName.get(COLLECTION, "RowSource");
    static final ClassName ROW_OPERATOR = ClassName.get(COLLECTION, "RowOperator");
    static final ClassName GROUP_NODE = ClassName.get(COLLECTION, "GroupNode");
    static final ClassName ALIGNED_WINDOWS = ClassName.get(COLLECTION, "AlignedWindows");
    static final ClassName OVERLAPPING_WINDOWS = ClassName.get(COLLECTION, "OverlappingWindows");
    static final ClassName WINDOW_PAIRS = ClassName.get(COLLECTION, "WindowPairs");
    static final ClassName SESSION_WINDOWS = ClassName.get(COLLECTION, "SessionWindows");
    static final ClassName WATERMARK = ClassName.get(COLLECTION, "Watermark");
    static final ClassName WINDOWS = ClassName.get(COLLECTION, "Windows");
    static final ClassName TIME_SCALE = ClassName.get(TIME, "TimeScale");
    static final ClassName FIXED_WINDOWS = ClassName.get(TIME, "FixedWindows");
    static final ClassName CALENDAR_WINDOWS = ClassName.get(TIME, "CalendarWindows");
    static final ClassName SESSION_GAP = ClassName.get(TIME, "SessionGap");
    static final ClassName GROUP_CHANNEL = ClassName.get(COLLECTION, "GroupChannel");
    static final ClassName GROUP_LISTENER = ClassName.get(COLLECTION, "GroupListener");
    static final ClassName GROUP_HISTORY = ClassName.get(COLLECTION, "GroupHistory");
    static final ClassName GROUP_INPUT = ClassName.get(COLLECTION, "GroupInput");
    static final ClassName GROUP_ORDER = ClassName.get(COLLECTION, "GroupOrder");
    static final ClassName GROUP_ROWS = ClassName.get(COLLECTION, "GroupRows");
    static final ClassName GROUP_VALUES = ClassName.get(COLLECTION, "GroupValues");
    static final ClassName GROUP_VIEW = ClassName.get(COLLECTION, "GroupView");
    static final ClassName GROUP_INDEX = ClassName.get(COLLECTION, "GroupIndex");
    static final ClassName CHANGES = ClassName.get(COLLECTION, "Changes");
    static final ClassName EXACT_DOUBLE_SUMS = ClassName.get(COLLECTION, "ExactDoubleSums");
    static final ClassName EXACT_LONG_SUMS = ClassName.get(COLLECTION, "ExactLongSums");
    static final ClassName DECIMAL_SUMS = ClassName.get(COLLECTION, "DecimalSums");
    static final ClassName INTEGER_SUMS = ClassName.get(COLLECTION, "IntegerSums");
    static final ClassName LONG_HEAPS = ClassName.get(COLLECTION, "LongHeaps");
    static final ClassName COMPARABLE_HEAPS = ClassName.get(COLLECTION, "ComparableHeaps");
    static final ClassName FLAT_ROWS = ClassName.get(COLLECTION, "FlatRows");
    static final ClassName UNION_ROWS = ClassName.get(COLLECTION, "UnionRows");
    static final ClassName JOIN_ROWS = ClassName.get(COLLECTION, "JoinRows");
    static final ClassName MATCHED_ROWS = ClassName.get(COLLECTION, "MatchedRows");
    static final ClassName ROW_ORDER = ClassName.get(COLLECTION, "RowOrder");
    static final ClassName TOP_ROWS = ClassName.get(COLLECTION, "TopRows");
    static final ClassName INSIDE_ROWS = ClassName.get(COLLECTION, "InsideRows");
    static final ClassName MEMBER_ROWS = ClassName.get(COLLECTION, "MemberRows");
    static final ClassName PLACES = ClassName.get(COLLECTION, "Places");
    static final ClassName RANKED_ROWS = ClassName.get(COLLECTION, "RankedRows");
    static final ClassName ORDER_TREE = ClassName.get(COLLECTION, "OrderTree");
    static final ClassName ORDER = ClassName.get(COLLECTION, "Order");
    static final ClassName ORDER_VIEW = ClassName.get(COLLECTION, "OrderView");
    static final ClassName QUANTILES = ClassName.get(COLLECTION, "Quantiles");
    static final ClassName CHANGE = ClassName.get(COLLECTION, "Change");
    static final ClassName ROW_CHANNEL = ClassName.get(COLLECTION, "RowChannel");

    private RuntimeNames() {}
}
