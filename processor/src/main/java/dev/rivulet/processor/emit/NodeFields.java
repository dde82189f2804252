package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Scope;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** What a row node is given when it is made, the scalars it reads for all rows among it. */
final class NodeFields {
    /** Nodes that a constructor takes one by one; past this it takes them from the engine. A method has 255 parameters. */
    static final int MOST_PARAMETERS = 250;

    private final Sheet sheet;
    private final Set<Step> rows = new LinkedHashSet<>();
    private final SeenScalars scalars;
    private final List<Step> others = new ArrayList<>();
    private final Map<Step, String> links = new LinkedHashMap<>();
    private final List<Step> given = new ArrayList<>();
    private final boolean scalar;
    private boolean graph;
    private boolean engine;
    private boolean many;

    NodeFields(Sheet sheet) {
        this(sheet, false);
    }

    /** As the other; of a node that is a {@code scalar} if so. */
    NodeFields(Sheet sheet, boolean scalar) {
        this.sheet = sheet;
        this.scalar = scalar;
        this.scalars = new SeenScalars(sheet);
    }

    /** The node reads the rows of {@code shape}. */
    void rows(RowShape shape) {
        rows.add(shape.step);
        rows.add(shape.base);
        if (shape.fed()) {
            rows(shape.feeding());
        }
        if (shape.pairs()) {
            rows(shape.paired());
        }
    }

    /** The node calls {@code method} with {@code bindings} for rows of {@code shape}. */
    void calls(MethodModel method, Collection<Binding> bindings, RowShape shape) {
        if (method.form() == MethodModel.Form.INSTANCE) {
            graph |= sheet.nest == null;
            if (sheet.nest != null) {
                also(sheet.nest.step);
            }
        }
        bindings.forEach(binding -> reads(binding, shape));
    }

    private void reads(Binding binding, RowShape shape) {
        if (binding instanceof Binding.Scalar scalar) {
            reads(
                    sheet.reference(scalar.node()),
                    this.scalar ? scalar.lazy() ? "asks" : "reads" : "broadcasts",
                    sheet.nest == null ? null : sheet.nest.step);
        } else if (binding instanceof Binding.Key key && key.side() == 0) {
            also(keys(shape));
        } else if (binding instanceof Binding.GroupValue value) {
            reads(sheet.within(shape.base).reference(value.node()), inner(), shape.base);
        } else if (binding instanceof Binding.Element && shape.base.node() instanceof NodeModel.Group) {
            links.put(sheet.plan.at(shape.base.name() + ".inside"), inner());
        }
    }

    /** What says that it reads of groups that are its rows, or, of a scalar, the rows of its groups. */
    private String inner() {
        return scalar ? "readsInner" : "reads";
    }

    private static Step keys(RowShape shape) {
        if (shape.pairs()) {
            return keys(shape.paired());
        }
        return shape.fed() ? keys(shape.feeding()) : shape.keys();
    }

    private void reads(Scope.Reference reference, String verb, Step group) {
        if (reference instanceof Scope.Single single) {
            scalars.add(sheet.plan.at(single.step()));
        } else if (reference instanceof Scope.Column column) {
            Step step = sheet.plan.at(column.step());
            if (!(verb.equals("asks") && links.containsKey(step))) {
                links.put(step, verb);
            }
        } else if (verb.equals("broadcasts") && ((NodeModel.Group) group.node()).window().isPresent()) {
            links.putIfAbsent(group, verb); // a session's key changes
        } else {
            also(group);
        }
    }

    /** The node reads {@code step} otherwise than by rows, as {@code verb} says to its parent class. */
    void link(Step step, String verb) {
        links.put(step, verb);
    }

    /** The node asks for {@code step} only at times, so that it must know whether that is stale. */
    void asks(Step step) {
        if (!step.input()) {
            scalars.ask(step);
            engine = true;
        }
    }

    /** The node takes {@code step} as well. */
    void also(Step step) {
        others.add(step);
    }

    /** The node takes the engine. */
    void engine() {
        engine = true;
    }

    /** Whether it reads scalars, so that all rows are to be worked out again when one changes. */
    boolean broadcast() {
        return !scalars.steps().isEmpty() || blocks();
    }

    /** Whether it reads scalars of its own groups, one of which may be stale. */
    boolean blocks() {
        return links.containsValue("broadcasts");
    }

    /** The steps that it reads as {@code verb} says. */
    List<Step> linked(String verb) {
        return links.keySet().stream().filter(step -> links.get(step).equals(verb)).toList();
    }

    /** Whether it reads columns beside its rows, whose changes its source does not announce. */
    boolean columns() {
        return links.containsValue("reads");
    }

    private Set<Step> edges() {
        Set<Step> edges = new LinkedHashSet<>(rows);
        edges.addAll(scalars.steps());
        edges.addAll(links.keySet());
        edges.addAll(others);
        return edges;
    }

    /** The arguments of the node's constructor, once that is written. */
    CodeBlock arguments() {
        List<CodeBlock> all = new ArrayList<>();
        if (graph) {
            all.add(CodeBlock.of("graph"));
        }
        if (engine || many) {
            all.add(sheet.engineItself());
        }
        given.forEach(edge -> all.add(sheet.cell(edge)));
        return CodeBlock.join(all, ", ");
    }

    /* private final TradesNode trades;
     * private final RateInput rate;
     * private double rateSeen;
     *
     * LiveNode(TradesNode trades, RateInput rate) {
     *   super(trades, false);
     *   this.trades = trades;
     *   this.rate = rate;
     * } */
    /**
     * Writes the constructor and the fields that the methods of {@code type}, all there by now, name;
     * {@code up} is what the parent's constructor gets, {@code more} is done last.
     */
    void head(TypeSpec.Builder type, CodeBlock up, CodeBlock more) {
        CodeBlock.Builder linked = CodeBlock.builder();
        boolean plain = scalar && sheet.nest == null; // marked by what it reads
        (plain ? Map.<Step, String>of() : links).forEach((step, verb) -> linked.addStatement("$L($L)", verb, sheet.names.field(step)));
        CodeBlock after = linked.add(more).build();
        TypeSpec written = type.build();
        String body = written.methodSpecs() + " " + written.typeSpecs();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (graph) {
            constructor.addParameter(sheet.names.self(), "graph");
            type.addField(sheet.names.self(), "graph", Modifier.PRIVATE, Modifier.FINAL);
        }
        many = edges().size() > MOST_PARAMETERS;
        boolean kept = engine && says(body, "engine");
        if (engine || many) {
            constructor.addParameter(sheet.names.engine(), "engine");
        }
        if (kept) {
            type.addField(sheet.names.engine(), "engine", Modifier.PRIVATE, Modifier.FINAL);
        }
        CodeBlock.Builder assignments = CodeBlock.builder();
        for (Step edge : edges()) {
            String field = sheet.names.field(edge);
            boolean used = says(body, field);
            boolean linking = says(after.toString(), field);
            if (!many && (used || linking || says(up.toString(), field))) {
                given.add(edge);
                constructor.addParameter(sheet.names.type(edge), field);
            }
            if (used) {
                type.addField(sheet.names.type(edge), field, Modifier.PRIVATE, Modifier.FINAL);
                assignments.addStatement(many ? "this.$L = engine.$L" : "this.$L = $L", field, field);
            } else if (many && linking) {
                assignments.addStatement("$T $L = engine.$L", sheet.names.type(edge), field, field);
            }
        }
        if (!up.isEmpty()) {
            constructor.addStatement("super($L)", many ? ofEngine(up.toString()) : up);
        }
        if (graph) {
            constructor.addStatement("this.graph = graph");
        }
        if (kept) {
            constructor.addStatement("this.engine = engine");
        }
        scalars.fields(type, !up.isEmpty());
        type.addMethod(constructor.addCode(assignments.build()).addCode(after).build());
    }

    /** {@code code}, in which what the node reads is taken from the engine. */
    private String ofEngine(String code) {
        Set<String> read = edges().stream().map(sheet.names::field).collect(Collectors.toSet());
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < code.length(); ) {
            int end = at;
            while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
                end++;
            }
            String word = code.substring(at, Math.max(end, at + 1));
            out.append(read.contains(word) && (at == 0 || code.charAt(at - 1) != '.') ? "engine." + word : word);
            at += word.length();
        }
        return out.toString();
    }

    private boolean says(String code, String field) {
        return sheet.names.asInDraft(Said.variable(code, field));
    }

    /** Works out {@link #everything}, of scalars of groups as well if {@code whole}; nothing where none is read. */
    CodeBlock look(boolean whole) {
        return looks(whole) ? scalars.look(whole && blocks()) : CodeBlock.of("");
    }

    /** Whether a scalar changed since the last run, as {@link #look} has worked it out. */
    CodeBlock everything(boolean whole) {
        return CodeBlock.of(looks(whole) ? "everything" : "false");
    }

    private boolean looks(boolean whole) {
        return scalars.any() || whole && blocks();
    }
}
