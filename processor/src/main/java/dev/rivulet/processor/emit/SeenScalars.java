package dev.rivulet.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.CutoffModel;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The scalars that a node reads for all its rows, and what it saw of each in its last run. */
final class SeenScalars {
    private final Sheet sheet;
    private final Set<Step> scalars = new LinkedHashSet<>();
    private final Set<Step> asked = new LinkedHashSet<>();

    SeenScalars(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The node reads {@code scalar}. */
    void add(Step scalar) {
        scalars.add(scalar);
    }

    /** The node asks for {@code step} only at times: what counts is why that is stale. */
    void ask(Step step) {
        asked.add(step);
    }

    /** Those that are read. */
    Set<Step> steps() {
        return scalars;
    }

    /** Whether there are any, those asked for among them. */
    boolean any() {
        return !scalars.isEmpty() || !asked.isEmpty();
    }

    /** Writes the fields for what was seen, of values only if {@code compares}. */
    void fields(TypeSpec.Builder type, boolean compares) {
        for (Step step : asked) {
            type.addField(RuntimeNames.QUERY_EXCEPTION, why(step), Modifier.PRIVATE);
        }
        for (Step scalar : scalars) {
            if (compares && compared(scalar)) {
                type.addField(type(scalar), seen(scalar), Modifier.PRIVATE);
            }
        }
    }

    /* boolean everything = !Cutoffs.same(rate.value, rateSeen);
     * rateSeen = rate.value; */
    /** Works out {@code everything}: whether one is another than was seen, or, if {@code edges}, an edge has news. */
    CodeBlock look(boolean edges) {
        List<CodeBlock> changed = new ArrayList<>();
        for (Step scalar : scalars) {
            changed.add(moved(scalar));
        }
        for (Step step : asked) {
            changed.add(CodeBlock.of("engine.why($T.POSITION) != $L", sheet.names.type(step), why(step)));
        }
        if (edges) {
            changed.add(CodeBlock.of("edgesMoved()"));
        }
        boolean always = !scalars.stream().allMatch(SeenScalars::compared);
        CodeBlock any = always ? CodeBlock.of("true") : CodeBlock.join(changed, " || ");
        CodeBlock.Builder code = CodeBlock.builder().addStatement("boolean everything = $L", any);
        for (Step scalar : scalars) {
            if (compared(scalar)) {
                code.addStatement("$L = $L.value", seen(scalar), sheet.names.field(scalar));
            }
        }
        for (Step step : asked) {
            code.addStatement("$L = engine.why($T.POSITION)", why(step), sheet.names.type(step));
        }
        return code.build();
    }

    private CodeBlock moved(Step scalar) {
        String now = sheet.names.field(scalar) + ".value";
        return type(scalar).isPrimitive()
                ? CodeBlock.of("!$T.same($L, $L)", RuntimeNames.CUTOFFS, now, seen(scalar))
                : CodeBlock.of("$L != $L", now, seen(scalar));
    }

    private String seen(Step scalar) {
        return sheet.names.field(scalar, "Seen");
    }

    private String why(Step step) {
        return sheet.names.field(step, "Why");
    }

    private static TypeName type(Step scalar) {
        return ((NodeModel.Scalar) scalar.node()).type();
    }

    /** Whether a change can be seen by comparing; not of an object that may change within itself. */
    private static boolean compared(Step scalar) {
        NodeModel.Scalar node = (NodeModel.Scalar) scalar.node();
        return node.type().isPrimitive() || node.cutoff().kind() != CutoffModel.Kind.NEVER;
    }
}
