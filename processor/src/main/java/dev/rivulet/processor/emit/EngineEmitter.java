package dev.rivulet.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.analyse.Step;
import dev.rivulet.processor.model.NodeModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the engine: the nodes, the dirty words with their constants, the straight-line driver. */
final class EngineEmitter {
    /** Nodes made in one method: past this a constructor would grow past what the JVM takes. */
    private static final int MOST_IN_A_METHOD = 250;

    private static final TypeName LONGS = ArrayTypeName.of(TypeName.LONG);

    private final Sheet sheet;

    EngineEmitter(Sheet sheet) {
        this.sheet = sheet;
    }

    void emit() {
        sheet.engine
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeNames.STABILIZER)
                .addJavadoc("The nodes, and the code that runs them in the order of their heights.\n");
        constants();
        words();
        fields();
        constructor();
        driver();
        for (int block = 0; block < BlockEmitter.count(sheet); block++) {
            sheet.engine.addMethod(new BlockEmitter(sheet, block).emit());
        }
        access();
        sheet.engine.addMethod(cells("nodes", RuntimeNames.NODE, byPosition()));
        sheet.engine.addMethod(cells("inputs", RuntimeNames.CELL, fieldsOf(sheet.plan.inputs())));
    }

    /* static final long MID = 1L << MidNode.POSITION;
     * static final long AREA_NEEDS = MID | AREA; */
    private void constants() {
        for (Step step : sheet.plan.all()) {
            if (step.checked()) {
                constant(sheet.names.checkBit(step), CodeBlock.of("1L << $L", step.position() - 1));
            }
            constant(
                    sheet.names.bit(step),
                    CodeBlock.of("1L << $T.POSITION", sheet.names.type(step)));
        }
        for (Step step : sheet.plan.all()) {
            if (readable(step)) {
                needs(sheet.names.needs(step), sheet.plan.needs(step));
            }
        }
        needs("STABILIZE_NEEDS", sheet.plan.stabilizeNeeds());
    }

    /** Whether the user's side has a reader of {@code step}. */
    private static boolean readable(Step step) {
        return !step.advances()
                && !(step.node() instanceof NodeModel.Query query && query.internal());
    }

    private void needs(String name, BitSet needs) {
        String single = needs.isEmpty() ? "0L" : sheet.words.mask(needs, 0, "");
        constant(name, CodeBlock.of("$L", sheet.words.single() ? single : Words.summary(needs)));
    }

    private void constant(String name, CodeBlock value) {
        sheet.engine.addField(FieldSpec.builder(TypeName.LONG, name, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
    }

    /* long dirty = 0x7L; // every node waits for its first run */
    private void words() {
        BitSet all = new BitSet();
        all.set(0, sheet.plan.positions());
        for (int word = 0; word < sheet.words.count(); word++) {
            String mask = Words.inWord(all, word) ? full(word) : "0L";
            sheet.engine.addField(FieldSpec.builder(TypeName.LONG, sheet.words.field(64 * word))
                    .initializer(mask)
                    .build());
        }
        if (!sheet.words.single()) {
            sheet.engine.addField(FieldSpec.builder(TypeName.LONG, "summary")
                    .initializer(Words.summary(all))
                    .build());
        }
    }

    private String full(int word) {
        int bits = Math.min(64, sheet.plan.positions() - 64 * word);
        return bits == 64 ? "-1L" : "0x" + Long.toHexString((1L << bits) - 1) + "L";
    }

    private boolean large() {
        return sheet.construction.size() > MOST_IN_A_METHOD;
    }

    private void fields() {
        for (Step step : all()) {
            FieldSpec.Builder field = FieldSpec.builder(sheet.names.type(step), sheet.names.field(step));
            sheet.engine.addField(large() ? field.build() : field.addModifiers(Modifier.FINAL).build());
        }
    }

    private List<Step> all() {
        List<Step> all = new ArrayList<>(sheet.plan.inputs());
        all.addAll(sheet.plan.all());
        return all;
    }

    private void constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(sheet.names.self(), "graph")
                .addStatement("super(TOPOLOGY)");
        if (!large()) {
            sheet.construction.forEach(constructor::addStatement);
        }
        List<CodeBlock> made = sheet.construction;
        for (int from = 0; large() && from < made.size(); from += MOST_IN_A_METHOD) {
            MethodSpec.Builder part = MethodSpec.methodBuilder("make" + from / MOST_IN_A_METHOD)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(sheet.names.self(), "graph");
            made.subList(from, Math.min(made.size(), from + MOST_IN_A_METHOD)).forEach(part::addStatement);
            MethodSpec method = part.build();
            constructor.addStatement("$N(graph)", method);
            sheet.engine.addMethod(method);
        }
        sheet.engine.addMethod(constructor.build());
    }

    /* protected void run(long[] wanted) throws Exception {
     *   if ((summary & 1L) != 0L) {
     *     long wanted0 = wanted[0];
     *     if ((dirty0 & wanted0 & 0xffffL) != 0L) {
     *       run0(wanted0);
     *     }
     *     …
     *     if (dirty0 == 0L) {
     *       summary &= ~1L;
     *     }
     *   }
     *   …
     * } */
    private void driver() {
        MethodSpec.Builder run = MethodSpec.methodBuilder("run")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(LONGS, "wanted")
                .addException(Exception.class);
        if (BlockEmitter.count(sheet) == 1) {
            run.addStatement("run0(wanted[0])");
        } else {
            for (int word = 0; word < sheet.words.count(); word++) {
                word(run, word);
            }
        }
        sheet.engine.addMethod(run.build());
    }

    private void word(MethodSpec.Builder run, int word) {
        String field = sheet.words.field(64 * word);
        if (!sheet.words.single()) {
            run.beginControlFlow("if ((summary & $L) != 0L)", Words.summaryBit(word));
        }
        run.addStatement("long wanted$L = wanted[$L]", word, word);
        int perWord = 64 / BlockEmitter.SIZE;
        int end = Math.min(BlockEmitter.count(sheet), (word + 1) * perWord);
        for (int block = word * perWord; block < end; block++) {
            run.beginControlFlow("if (($L & wanted$L & $L) != 0L)", field, word, BlockEmitter.mask(block))
                    .addStatement("$L(wanted$L)", BlockEmitter.name(block), word);
            if (new BlockEmitter(sheet, block).lazy() && block < BlockEmitter.count(sheet) - 1) {
                run.addCode(BlockEmitter.handOver());
            }
            run.endControlFlow();
        }
        if (!sheet.words.single()) {
            run.beginControlFlow("if ($L == 0L)", field)
                    .addStatement("summary &= ~($L)", Words.summaryBit(word))
                    .endControlFlow()
                    .endControlFlow();
        }
    }

    /* protected long dirty(int word) { return dirty; }
     * protected void dirty(int word, long bits) { dirty = bits; } */
    private void access() {
        MethodSpec.Builder get = MethodSpec.methodBuilder("dirty")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(TypeName.INT, "word")
                .returns(TypeName.LONG);
        MethodSpec.Builder set = MethodSpec.methodBuilder("dirty")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(TypeName.INT, "word")
                .addParameter(TypeName.LONG, "bits");
        if (sheet.words.single()) {
            get.addStatement("return dirty");
            set.addStatement("dirty = bits");
        } else {
            get.addCode("return switch (word) {\n$>");
            set.addCode("switch (word) {\n$>");
            for (int word = 0; word < sheet.words.count(); word++) {
                get.addCode("case $L -> $L;\n", word, sheet.words.field(64 * word));
                set.addCode("case $L -> $L = bits;\n", word, sheet.words.field(64 * word));
            }
            get.addCode("default -> throw new $T(word);\n$<};\n", IndexOutOfBoundsException.class);
            set.addCode("default -> throw new $T(word);\n$<}\n", IndexOutOfBoundsException.class);
            set.beginControlFlow("if (bits == 0L)")
                    .addStatement("summary &= ~(1L << word)")
                    .nextControlFlow("else")
                    .addStatement("summary |= 1L << word")
                    .endControlFlow();
        }
        sheet.engine.addMethod(get.build());
        sheet.engine.addMethod(set.build());
    }

    private List<CodeBlock> byPosition() {
        List<CodeBlock> nodes = new ArrayList<>();
        for (Step step : sheet.plan.all()) {
            if (step.checked()) {
                nodes.add(CodeBlock.of("null"));
            }
            nodes.add(CodeBlock.of("$L", sheet.names.field(step)));
        }
        return nodes;
    }

    private List<CodeBlock> fieldsOf(List<Step> steps) {
        return steps.stream().map(step -> CodeBlock.of("$L", sheet.names.field(step))).toList();
    }

    /* protected Node[] nodes() { return new Node[] {mid, area}; } */
    private static MethodSpec cells(String name, TypeName type, List<CodeBlock> elements) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ArrayTypeName.of(type))
                .addStatement("return new $T[] {$L}", type, CodeBlock.join(elements, ", "))
                .build();
    }
}
