package dev.rivulet.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rivulet.processor.analyse.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import javax.lang.model.element.Modifier;

/**
 * Writes the further files of a graph that is split. Parts hold node classes and, in static methods, the code that
 * makes and runs those nodes; members, what the methods of scalars do, of which the graph's own only call it; cells,
 * the fields of the engine.
 */
final class PartsEmitter {
    /** Bytes of code of one method that makes nodes, as estimated: a method has at most 64 KB. */
    static final int MOST_BYTES = 30_000;
    /** Constants of one class of members, as estimated. */
    private static final int MOST_CONSTANTS = 24_000;
    private static final int MOST_LINES = 100;
    private static final int MOST_FILLED = 2_000;

    private final Sheet sheet;
    private final List<TypeSpec.Builder> parts = new ArrayList<>();
    private final List<List<CodeBlock>> making = new ArrayList<>();
    private final List<TypeSpec.Builder> members = new ArrayList<>();
    private final List<TypeSpec.Builder> cells = new ArrayList<>();
    private int constants;

    PartsEmitter(Sheet sheet) {
        this.sheet = sheet;
        for (int part = 0; part < sheet.split.count(); part++) {
            parts.add(utility(sheet.split.part(part), "Nodes of {@link $T}, and the code that makes and runs them.\n"));
            making.add(new ArrayList<>());
        }
    }

    private TypeSpec.Builder utility(ClassName name, String what) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(what, sheet.names.self())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    }

    /** All files, in order. */
    List<TypeSpec.Builder> files() {
        for (int part = 0; part < parts.size(); part++) {
            make(part);
        }
        List<TypeSpec.Builder> all = new ArrayList<>(cells);
        all.addAll(members);
        all.addAll(parts);
        return all;
    }

    /** Adds the node class {@code type} of {@code step}. */
    void add(Step step, TypeSpec type) {
        parts.get(sheet.split.part(step)).addType(type);
    }

    /** Adds {@code method} to the part number {@code part}. */
    void add(int part, MethodSpec method) {
        parts.get(part).addMethod(method);
    }

    /** Adds a statement that is part of making {@code step}. */
    void make(Step step, CodeBlock statement) {
        making.get(sheet.split.part(step)).add(statement);
    }

    /* static void make(WideGraph graph, WideGraph.Engine engine) {
     *   engine.n1 = new N1Node(engine.n0);
     *   …
     * } */
    private void make(int part) {
        List<MethodSpec.Builder> methods = new ArrayList<>();
        int bytes = 0;
        for (CodeBlock statement : making.get(part)) {
            int more = bytes(statement);
            if (methods.isEmpty() || bytes + more > MOST_BYTES) {
                String name = methods.isEmpty() ? "make" : "make" + methods.size();
                methods.add(maker(name));
                bytes = 0;
            }
            bytes += more;
            methods.get(methods.size() - 1).addStatement(statement);
        }
        if (methods.isEmpty()) {
            methods.add(maker("make"));
        }
        for (int i = 1; i < methods.size(); i++) {
            methods.get(i - 1).addStatement("make$L(graph, engine)", i);
        }
        methods.forEach(method -> parts.get(part).addMethod(method.build()));
    }

    private MethodSpec.Builder maker(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(sheet.names.self(), "graph")
                .addParameter(sheet.names.engine(), "engine");
    }

    /** Bytes of code that {@code statement}, which makes a node, is at most. */
    static int bytes(CodeBlock statement) {
        return 16 + 4 * (int) statement.toString().chars().filter(c -> c == ',').count();
    }

    /* static void mark17(WideGraph.Engine engine) {
     *   engine.dirty3 |= 0x4L;
     *   …
     * } */
    /** Writes a method that marks {@code marks} when {@code step} has changed; returns its name. */
    String mark(Step step, BitSet marks) {
        String name = "mark" + step.position();
        add(sheet.split.part(step), MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(sheet.names.engine(), "engine")
                .addCode(sheet.words.mark(marks, "engine.", ""))
                .build());
        return name;
    }

    /* static void nodes(WideGraph.Engine engine, Node[] nodes) {
     *   nodes[16] = engine.n17;
     *   …
     * } */
    /** Writes into each part the method {@code name} that puts its own of {@code steps} into an array. */
    void fill(String name, TypeName type, List<Step> steps, ToIntFunction<Step> number) {
        List<MethodSpec.Builder> methods = new ArrayList<>();
        int[] filled = new int[parts.size()];
        for (int part = 0; part < parts.size(); part++) {
            methods.add(filler(name, type, name));
        }
        for (Step step : steps) {
            int part = sheet.split.part(step);
            if (++filled[part] % MOST_FILLED == 0) {
                String further = name + filled[part] / MOST_FILLED;
                add(part, methods.get(part).addStatement("$L(engine, $L)", further, name).build());
                methods.set(part, filler(further, type, name));
            }
            methods.get(part).addStatement("$L[$L] = $L", name, number.applyAsInt(step), sheet.cell(step));
        }
        for (int part = 0; part < parts.size(); part++) {
            add(part, methods.get(part).build());
        }
    }

    private MethodSpec.Builder filler(String name, TypeName type, String array) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(sheet.names.engine(), "engine")
                .addParameter(ArrayTypeName.of(type), array);
    }

    /** Writes {@code lines} of the topology, calls of which {@code whole} makes. */
    void topology(List<CodeBlock> lines, MethodSpec.Builder whole) {
        List<Step> steps = new ArrayList<>(sheet.plan.inputs());
        steps.addAll(sheet.plan.all());
        for (int from = 0; from < lines.size(); ) {
            int part = sheet.split.part(steps.get(from));
            MethodSpec.Builder method = MethodSpec.methodBuilder("topology" + from / MOST_LINES + "_" + part)
                    .addModifiers(Modifier.STATIC)
                    .addParameter(RuntimeNames.TOPOLOGY.nestedClass("Builder"), "graph");
            int end = Math.min(lines.size(), from + MOST_LINES);
            while (from < end && sheet.split.part(steps.get(from)) == part) {
                method.addStatement(lines.get(from++));
            }
            MethodSpec built = method.build();
            add(part, built);
            whole.addStatement("$T.$N(graph)", sheet.split.part(part), built);
        }
    }

    /* public double area() { return RectangleGraphMembers1.area(engine); } */
    /** Writes what {@code method} does; returns the method that calls it. */
    MethodSpec member(MethodSpec method) {
        int more = 20 + 2 * method.code().toString().split("0x", -1).length;
        if (members.isEmpty() || constants + more > MOST_CONSTANTS) {
            constants = 0;
            members.add(utility(sheet.split.members(members.size()), "What methods of {@link $T} do.\n"));
        }
        constants += more;
        members.get(members.size() - 1).addMethod(MethodSpec.methodBuilder(method.name())
                .addModifiers(Modifier.STATIC)
                .addParameter(sheet.names.engine(), "engine")
                .addParameters(method.parameters())
                .returns(method.returnType())
                .addCode(method.code())
                .build());
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("engine")));
        for (ParameterSpec parameter : method.parameters()) {
            arguments.add(CodeBlock.of("$N", parameter));
        }
        return MethodSpec.methodBuilder(method.name())
                .addJavadoc(method.javadoc())
                .addAnnotations(method.annotations())
                .addModifiers(method.modifiers())
                .returns(method.returnType())
                .addParameters(method.parameters())
                .addStatement(
                        method.returnType().equals(TypeName.VOID) ? "$T.$L($L)" : "return $T.$L($L)",
                        sheet.split.members(members.size() - 1),
                        method.name(),
                        CodeBlock.join(arguments, ", "))
                .build();
    }

    /* class WideGraphCells1 extends Stabilizer {
     *   N1Node n1;
     *   …
     * } */
    /** Writes the classes that hold the fields of {@code steps}; returns the last, which the engine extends. */
    ClassName cells(List<Step> steps) {
        ClassName parent = RuntimeNames.STABILIZER;
        for (int from = 0; from < steps.size(); from += Split.MOST_FIELDS) {
            ClassName name = sheet.split.cells(cells.size());
            TypeSpec.Builder type = TypeSpec.classBuilder(name)
                    .addModifiers(Modifier.ABSTRACT)
                    .superclass(parent)
                    .addJavadoc("What the engine of {@link $T} holds.\n", sheet.names.self())
                    .addMethod(MethodSpec.constructorBuilder()
                            .addParameter(RuntimeNames.TOPOLOGY, "topology")
                            .addStatement("super(topology)")
                            .build());
            steps.subList(from, Math.min(steps.size(), from + Split.MOST_FIELDS))
                    .forEach(step -> type.addField(sheet.names.type(step), sheet.names.field(step)));
            cells.add(type);
            parent = name;
        }
        return parent;
    }
}
