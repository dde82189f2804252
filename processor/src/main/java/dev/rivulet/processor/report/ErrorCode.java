package dev.rivulet.processor.report;

import java.util.Locale;

/**
 * Every mistake that the processor tells of; each has a page of its name under {@code
 * docs/errors}.
 */
public enum ErrorCode {
    NOT_A_GRAPH_TYPE(
            "a graph is an interface or an abstract class, without type parameters, that can be"
                    + " named"),
    NAME_TAKEN("the generated class's name is free"),
    ONE_ANNOTATION("one method is one node"),
    PRIVATE_METHOD("the generated class calls a node's method, so it is not private"),
    HIDDEN_TYPE("the generated class can name the method and the types in its signature"),
    GENERIC_METHOD("a node has one type, so its method has no type parameters"),
    VOID_METHOD("a node has a value, so its method returns one"),
    FINAL_METHOD("what the generated class overrides is not final"),
    MISSING_BODY("a node that is computed has a body"),
    UNEXPECTED_BODY("a node that is not computed by its method is abstract"),
    UNEXPECTED_PARAMETERS(
            "a method without a body to give them to, or an input, has no parameters"),
    NO_ARGUMENTS("a query's method is not the same as its generated reader"),
    INPUT_THROWS("a starting value throws no checked exception"),
    DUPLICATE_NODE("a node's name is its own"),
    CASE_CLASH("names differ by more than case"),
    RESERVED_NAME("a node is not named like a member of the generated class or of Object"),
    NAME_TOO_LONG("the class of a node has a file, whose name file systems take"),
    MEMBER_CLASH("the user's type has no method that the generated class would override"),
    READER_TYPE("a declared reader returns what the node holds"),
    UNIMPLEMENTED("an abstract method is a node, its reader or its setter"),
    UNKNOWN_NODE("a parameter and a source name a node"),
    MISSING_PARAMETER_NAMES("parameters' names are known"),
    TYPE_MISMATCH("a parameter accepts the node's value without narrowing"),
    GRAPH_CYCLE("no node depends on itself"),
    NOT_A_SCALAR("what takes one value reads a node that has one"),
    NOT_ROWS("an operator reads rows, and a query's parameter accepts them"),
    AMBIGUOUS_NAME("a name is a component of the row or a node, not both"),
    UNKNOWN_COMPONENT("a row function's parameter names a component of the row or a scalar node"),
    KEY_MISPLACED("@Key stands where there is a key"),
    LAZY_ROW_PARAMETER("a row function has no lazy parameter"),
    ARRAY_CUTOFF("an array's cutoff is chosen"),
    BAD_TOLERANCE(
            "a tolerance is a number, not negative, for floating point, with Cutoff.TOLERANCE"),
    BAD_NOW_TYPE("@Now is an abstract Instant"),
    BAD_SEED_TYPE("@Seed is an abstract long"),
    BAD_COLLECTION_TYPE("a collection is Rows<T> or Table<K, V>"),
    BAD_FILTER_TYPE("a filter's method returns boolean"),
    BAD_AGGREGATE_TYPE("an aggregate's type fits its values"),
    BAD_EMPTY("empty is a literal of the aggregate's type"),
    BAD_SOURCES("an operator has as many sources as it needs, with rows it can compare"),
    BAD_KEY_TYPE("a sort key is a primitive or can be compared"),
    BAD_JOIN_KEY("what two sides are matched by is there on both, and of one type"),
    OPTIONAL_SIDE("a row that may be missing is taken whole"),
    BAD_FLAT_TYPE("a flat map gives rows"),
    BAD_NEIGHBOURS("a pairwise method takes two rows, a sliding one a list of them"),
    BAD_FOLD("a fold has its unfold and its zero, of one type and with the same parameters"),
    BAD_REDUCE("a reduce joins two values to one of their type"),
    BAD_NUMBER("a number in an annotation is in its range"),
    BAD_WINDOW("windows have a time, a length and a lateness that go together"),
    NESTED_GRAPH("a group's graph can be nested"),
    TOO_MANY_NODES("a graph has no more nodes than class files can hold"),
    GENERATED_TYPE("what is read of a graph names no class that is written only after it was read"),
    NOT_WRITTEN("the compiler can write the generated file"),
    INTERNAL_ERROR("Rivulet itself makes no mistake");

    private final String meaning;

    ErrorCode(String meaning) {
        this.meaning = meaning;
    }

    /** The rule that is broken, in one line. */
    public String meaning() {
        return meaning;
    }

    /** The code as the user sees it: {@code GraphCycle}. */
    public String code() {
        StringBuilder code = new StringBuilder();
        for (String word : name().split("_")) {
            code.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return code.toString();
    }

    /** The page that explains it. */
    public String page() {
        return "docs/errors/" + code() + ".md";
    }
}
