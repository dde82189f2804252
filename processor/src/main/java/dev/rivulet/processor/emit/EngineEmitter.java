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

    /** Words that one method of a split graph runs; a word's code is up to 130 bytes, and 8,000 is the most that is compiled. */
    private static final int WORDS_IN_A_METHOD = 16;

    private static final TypeName LONGS = ArrayTypeName.of(TypeName.LONG);

    private final Sheet sheet;

    EngineEmitter(Sheet sheet) {
        this.sheet = sheet;
    }

    void emit() {
        if (!sheet.split.on()) {
            sheet.engine.addModifiers(Modifier.PRIVATE);
        }
        sheet.engine
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .superclass(sheet.split.on() ? sheet.parts.cells(all()) : RuntimeNames.STABILIZER)
                .addJavadoc("The nodes, and the code that runs them in the order of their heights.\n");
        if (!sheet.split.on()) {
            constants();
        }
        words();
        if (sheet.split.on()) {
            parts();
            return;
        }
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
        constant(name, CodeBlock.of("$L", sheet.words.single() ? single : Words.summary(needs, 0)));
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
        for (int summary = 0; summary < sheet.words.summaries(); summary++) {
            sheet.engine.addField(FieldSpec.builder(TypeName.LONG, sheet.words.summaryOf(Words.SUMMED * summary))
                    .initializer(Words.summary(all, summary))
                    .build());
        }
    }

    /* WideEngine(WideGraph graph) {
     *   super(TOPOLOGY);
     *   WideGraphPart1.make(graph, this);
     *   …
     * } */
    /** The engine of a graph that is split: what runs and makes the nodes stands in the parts. */
    private void parts() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(sheet.names.self(), "graph")
                .addStatement("super(TOPOLOGY)");
        for (int part = 0; part < sheet.split.count(); part++) {
            constructor.addStatement("$T.make(graph, this)", sheet.split.part(part));
        }
        sheet.engine.addMethod(constructor.build());
        for (int block = 0; block < BlockEmitter.count(sheet); block++) {
            BlockEmitter emitter = new BlockEmitter(sheet, block);
            sheet.parts.add(emitter.part(), emitter.emit());
        }
        wideDriver();
        access();
        sheet.engine.addMethod(filled("nodes", RuntimeNames.NODE, sheet.plan.positions()));
        sheet.engine.addMethod(filled("inputs", RuntimeNames.CELL, sheet.plan.inputs().size()));
        sheet.parts.fill("nodes", RuntimeNames.NODE, sheet.plan.all(), Step::position);
        sheet.parts.fill("inputs", RuntimeNames.CELL, sheet.plan.inputs(), sheet.plan::number);
    }

    /* protected void run(long[] wanted) throws Throwable {
     *   if ((summary0 & 0xffffL) != 0L) {
     *     words0(wanted);
     *   }
     *   …
     * } */
    /** The driver in methods of {@link #WORDS_IN_A_METHOD} words: a longer one the JIT compiler would not take. */
    private void wideDriver() {
        MethodSpec.Builder run = MethodSpec.methodBuilder("run")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(LONGS, "wanted")
                .addException(Throwable.class);
        for (int from = 0; from < sheet.words.count(); from += WORDS_IN_A_METHOD) {
            int end = Math.min(sheet.words.count(), from + WORDS_IN_A_METHOD);
            MethodSpec.Builder words = MethodSpec.methodBuilder("words" + from / WORDS_IN_A_METHOD)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(LONGS, "wanted")
                    .addException(Throwable.class);
            boolean lazy = false;
            for (int word = from; word < end; word++) {
                lazy |= word(words, word);
            }
            MethodSpec method = words.build();
            sheet.engine.addMethod(method);
            BitSet all = new BitSet();
            all.set(64 * from, 64 * end);
            String summary = sheet.words.summaryOf(from);
            run.beginControlFlow("if ($L)", sheet.words.single()
                            ? "dirty != 0L"
                            : "(" + summary + " & " + Words.summary(all, from / Words.SUMMED) + ") != 0L")
                    .addStatement("$N(wanted)", method);
            if (lazy && end < sheet.words.count()) {
                run.addCode(BlockEmitter.handOver(""));
            }
            run.endControlFlow();
        }
        sheet.engine.addMethod(run.build());
    }

    /* protected Node[] nodes() {
     *   Node[] nodes = new Node[20000];
     *   WideGraphPart1.nodes(this, nodes);
     *   …
     *   return nodes;
     * } */
    private MethodSpec filled(String name, TypeName type, int size) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ArrayTypeName.of(type))
                .addStatement("$T[] $L = new $T[$L]", type, name, type, size);
        for (int part = 0; part < sheet.split.count(); part++) {
            method.addStatement("$T.$L(this, $L)", sheet.split.part(part), name, name);
        }
        return method.addStatement("return $L", name).build();
    }

    private String full(int word) {
        int bits = Math.min(64, sheet.plan.positions() - 64 * word);
        return bits == 64 ? "-1L" : "0x" + Long.toHexString((1L << bits) - 1) + "L";
    }

    private boolean large() {
        return sheet.construction.size() > MOST_IN_A_METHOD
                || sheet.construction.stream().mapToInt(PartsEmitter::bytes).sum() > PartsEmitter.MOST_BYTES;
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
        List<CodeBlock> made = large() ? sheet.construction : List.of();
        for (int from = 0, number = 0; from < made.size(); number++) {
            MethodSpec.Builder part = MethodSpec.methodBuilder("make" + number)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(sheet.names.self(), "graph");
            int bytes = 0;
            int end = Math.min(made.size(), from + MOST_IN_A_METHOD);
            for (; from < end && bytes < PartsEmitter.MOST_BYTES; from++) {
                part.addStatement(made.get(from));
                bytes += PartsEmitter.bytes(made.get(from));
            }
            MethodSpec method = part.build();
            constructor.addStatement("$N(graph)", method);
            sheet.engine.addMethod(method);
        }
        sheet.engine.addMethod(constructor.build());
    }

    /* protected void run(long[] wanted) throws Throwable {
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
                .addException(Throwable.class);
        if (BlockEmitter.count(sheet) == 1) {
            run.addStatement("run0(wanted[0])");
        } else {
            for (int word = 0; word < sheet.words.count(); word++) {
                word(run, word);
            }
        }
        sheet.engine.addMethod(run.build());
    }

    /** Writes what runs word {@code word}; whether it asks for something through a lazy edge. */
    private boolean word(MethodSpec.Builder run, int word) {
        boolean lazy = false;
        String summary = sheet.words.single() ? "" : sheet.words.summaryOf(word);
        String field = sheet.words.field(64 * word);
        if (!sheet.words.single()) {
            run.beginControlFlow("if (($L & $L) != 0L)", summary, Words.summaryBit(word));
        }
        run.addStatement("long wanted$L = wanted[$L]", word, word);
        int perWord = 64 / BlockEmitter.SIZE;
        int end = Math.min(BlockEmitter.count(sheet), (word + 1) * perWord);
        for (int block = word * perWord; block < end; block++) {
            BlockEmitter emitter = new BlockEmitter(sheet, block);
            run.beginControlFlow("if (($L & wanted$L & $L) != 0L)", field, word, BlockEmitter.mask(block));
            if (sheet.split.on()) {
                run.addStatement("$T.$L(wanted$L, this)", sheet.split.part(emitter.part()), BlockEmitter.name(block), word);
            } else {
                run.addStatement("$L(wanted$L)", BlockEmitter.name(block), word);
            }
            lazy |= emitter.lazy();
            if (emitter.lazy() && block < BlockEmitter.count(sheet) - 1) {
                run.addCode(BlockEmitter.handOver(""));
            }
            run.endControlFlow();
        }
        if (!sheet.words.single()) {
            run.beginControlFlow("if ($L == 0L)", field)
                    .addStatement("$L &= ~($L)", summary, Words.summaryBit(word))
                    .endControlFlow()
                    .endControlFlow();
        }
        return lazy;
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
            summarize(set);
        }
        sheet.engine.addMethod(get.build());
        sheet.engine.addMethod(set.build());
    }

    private void summarize(MethodSpec.Builder set) {
        if (sheet.words.summaries() == 1) {
            set.beginControlFlow("if (bits == 0L)")
                    .addStatement("summary &= ~(1L << word)")
                    .nextControlFlow("else")
                    .addStatement("summary |= 1L << word")
                    .endControlFlow();
            return;
        }
        set.addCode("switch (word >> 6) {\n$>");
        for (int summary = 0; summary < sheet.words.summaries(); summary++) {
            boolean last = summary == sheet.words.summaries() - 1;
            set.addCode(last ? "default ->" : "case $L ->", last ? new Object[0] : new Object[] {summary});
            set.addCode(" $1L = bits == 0L ? $1L & ~(1L << word) : $1L | 1L << word;\n", sheet.words.summaryOf(Words.SUMMED * summary));
        }
        set.addCode("$<}\n");
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
