package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Binding;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.MethodModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What a row node is given when it is made, the scalars it reads for all rows among it. */
final class NodeFields {
    private final Sheet sheet;
    private final Set<Step> rows = new LinkedHashSet<>();
    private final Set<Step> scalars = new LinkedHashSet<>();
    private final List<Step> others = new ArrayList<>();
    private final List<Step> given = new ArrayList<>();
    private boolean graph;
    private boolean engine;

    NodeFields(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The node reads the rows of {@code shape}. */
    void rows(RowShape shape) {
        rows.add(shape.step);
        rows.add(shape.base);
    }

    /** The node calls {@code method} with {@code bindings} for rows of {@code shape}. */
    void calls(MethodModel method, Collection<Binding> bindings, RowShape shape) {
        graph |= method.form() == MethodModel.Form.INSTANCE;
        for (Binding binding : bindings) {
            if (binding instanceof Binding.Scalar scalar) {
                scalars.add(sheet.plan.step(scalar.node().name()));
            } else if (binding instanceof Binding.Key key && key.side() == 0) {
                rows.add(shape.keys());
            }
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
        return !scalars.isEmpty();
    }

    private Set<Step> edges() {
        Set<Step> edges = new LinkedHashSet<>(rows);
        edges.addAll(scalars);
        edges.addAll(others);
        return edges;
    }

    /** The arguments of the node's constructor, once that is written. */
    CodeBlock arguments() {
        List<CodeBlock> all = new ArrayList<>();
        if (graph) {
            all.add(CodeBlock.of("graph"));
        }
        if (engine) {
            all.add(CodeBlock.of("this"));
        }
        given.forEach(edge -> all.add(CodeBlock.of("$L", sheet.names.field(edge))));
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
        TypeSpec written = type.build();
        String body = written.methodSpecs() + " " + written.typeSpecs();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        field(type, constructor, graph, sheet.names.self(), "graph");
        field(type, constructor, engine, sheet.names.engine(), "engine");
        CodeBlock.Builder assignments = CodeBlock.builder();
        for (Step edge : edges()) {
            String field = sheet.names.field(edge);
            boolean used = names(body, field);
            if (used || names(up.toString(), field) || names(more.toString(), field)) {
                given.add(edge);
                constructor.addParameter(sheet.names.type(edge), field);
            }
            if (used) {
                type.addField(sheet.names.type(edge), field, Modifier.PRIVATE, Modifier.FINAL);
                assignments.addStatement("this.$L = $L", field, field);
            }
        }
        if (!up.isEmpty()) {
            constructor.addStatement("super($L)", up);
        }
        if (graph) {
            constructor.addStatement("this.graph = graph");
        }
        if (engine) {
            constructor.addStatement("this.engine = engine");
        }
        for (Step scalar : scalars) {
            if (!up.isEmpty() && compared(scalar)) {
                type.addField(type(scalar), seen(scalar), Modifier.PRIVATE);
            }
        }
        type.addMethod(constructor.addCode(assignments.build()).addCode(more).build());
    }

    private static boolean names(String code, String field) {
        for (int at = code.indexOf(field); at >= 0; at = code.indexOf(field, at + 1)) {
            int end = at + field.length();
            boolean begins = at == 0 || !Character.isJavaIdentifierPart(code.charAt(at - 1)) && code.charAt(at - 1) != '.';
            boolean ends = end == code.length() || !Character.isJavaIdentifierPart(code.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static void field(
            TypeSpec.Builder type, MethodSpec.Builder constructor, boolean wanted, TypeName of, String name) {
        if (wanted) {
            constructor.addParameter(of, name);
            type.addField(of, name, Modifier.PRIVATE, Modifier.FINAL);
        }
    }

    /* boolean everything = !Cutoffs.same(rate.value, rateSeen);
     * rateSeen = rate.value; */
    /** Works out whether a scalar changed since the last run. */
    CodeBlock everything() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<CodeBlock> changed = new ArrayList<>();
        boolean always = false;
        for (Step scalar : scalars) {
            String now = sheet.names.field(scalar) + ".value";
            always |= !compared(scalar);
            changed.add(moved(type(scalar), CodeBlock.of("$L", now), seen(scalar)));
        }
        CodeBlock any = always ? CodeBlock.of("true") : CodeBlock.join(changed, " || ");
        code.addStatement("boolean everything = $L", changed.isEmpty() ? CodeBlock.of("false") : any);
        for (Step scalar : scalars) {
            if (compared(scalar)) {
                code.addStatement("$L = $L.value", seen(scalar), sheet.names.field(scalar));
            }
        }
        return code.build();
    }

    private String seen(Step scalar) {
        return sheet.names.field(scalar) + "Seen";
    }

    private static TypeName type(Step scalar) {
        return ((NodeModel.Scalar) scalar.node()).type();
    }

    /**
     * Whether a change can be seen by comparing; not of an object that may change within itself.
     */
    private static boolean compared(Step scalar) {
        NodeModel.Scalar node = (NodeModel.Scalar) scalar.node();
        return node.type().isPrimitive() || node.cutoff().kind() != CutoffModel.Kind.NEVER;
    }

    /** Whether a scalar of {@code type}, now {@code now}, is another than the one {@code seen}. */
    static CodeBlock moved(TypeName type, CodeBlock now, String seen) {
        return type.isPrimitive()
                ? CodeBlock.of("!$T.same($L, $L)", RuntimeNames.CUTOFFS, now, seen)
                : CodeBlock.of("$L != $L", now, seen);
    }
}
