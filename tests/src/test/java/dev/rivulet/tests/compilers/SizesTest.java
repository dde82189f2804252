package dev.rivulet.tests.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graphs as large as the documents say compile without a warning, give the right values, and run no node too many. */
class SizesTest {
    private static final int INPUTS = 50;
    private static final int NODES = 20_000;
    private static final int EVERY = 400;

    @TempDir Path root;

    /** Even nodes add what they read, odd ones take the larger, which stops many changes. */
    private static long value(int node, long a, long b) {
        return node % 2 == 0 ? a + b : Math.max(a, b);
    }

    private static int first(int node, Random random) {
        return node == 0 ? 0 : random.nextInt(Math.max(0, node - 40), node);
    }

    @Test
    void twentyThousandNodesGiveTheValuesOfALoopAndRunWhatChangedAlone() throws Exception {
        Random random = new Random(20261128);
        int[] a = new int[NODES];
        int[] b = new int[NODES];
        StringBuilder text = new StringBuilder("package demo;\nimport dev.rivulet.annotations.*;\n"
                + "import dev.rivulet.annotations.Collection;\nimport dev.rivulet.runtime.collection.Rows;\n"
                + "@Graph public interface Wide {\nrecord Row(int at, long x) {}\n@Collection Rows<Row> rows();\n"
                + "@Sum(\"rows\") static long sum(long x, long i0) { return x + i0; }\n@Count(\"rows\") int size();\n");
        for (int i = 0; i < INPUTS; i++) {
            text.append("@Input long i").append(i).append("();\n");
        }
        for (int n = 0; n < NODES; n++) {
            a[n] = n < INPUTS || random.nextInt(5) == 0 ? -1 - random.nextInt(INPUTS) : first(n, random);
            b[n] = n < INPUTS ? -1 - random.nextInt(INPUTS) : random.nextInt(n);
            b[n] = b[n] == a[n] ? -1 - (n % INPUTS) : b[n];
            b[n] = b[n] == a[n] ? -1 - ((n + 1) % INPUTS) : b[n];
            text.append("@Query").append(n % EVERY == 0 ? "" : "(internal = true)").append(" static long n").append(n)
                    .append("(long ").append(name(a[n])).append(", long ").append(name(b[n])).append(") { Ran.count++; return ")
                    .append(n % 2 == 0 ? "" : "Math.max(").append(name(a[n])).append(n % 2 == 0 ? " + " : ", ")
                    .append(name(b[n])).append(n % 2 == 0 ? "; }\n" : "); }\n");
        }
        text.append("}\n");
        String driver = "package demo;\npublic class Drive {\n public final WideGraph graph;\n public Drive() { WideGraph.Builder b = WideGraph.builder();\n"
                + IntStream.range(0, INPUTS).mapToObj(i -> "b.i" + i + "(" + i + ");").collect(Collectors.joining("\n"))
                + "\n graph = b.build(); graph.rows().insert(new Wide.Row(1, 5)); }\n"
                + " public long ran() { long ran = Ran.count; Ran.count = 0; return ran; }\n"
                + " public void stabilize() { graph.stabilize(); }\n"
                + " public void set(int input, long value) { switch (input) {\n"
                + IntStream.range(0, INPUTS).mapToObj(i -> "case " + i + " -> graph.i" + i + "(value);").collect(Collectors.joining("\n"))
                + "\n default -> throw new AssertionError(); } }\n public long get(int node) { return switch (node) {\n"
                + IntStream.iterate(0, n -> n < NODES, n -> n + EVERY).mapToObj(n -> "case " + n + " -> graph.n" + n + "();")
                        .collect(Collectors.joining("\n"))
                + "\n default -> throw new AssertionError(); }; }\n"
                + " public long what(int input, long value) { return graph.whatIf(g -> { new Drive(g).set(input, value); }, g -> new Drive(g).get("
                + (NODES - EVERY) + ")); }\n private Drive(WideGraph graph) { this.graph = graph; }\n"
                + " public long sum() { return graph.sum(); }\n public int nodes() { return graph.describe().toString().split(\"\\n\").length; }\n}\n";
        Javac javac = new Javac(root)
                .source("demo/Wide.java", text.toString())
                .source("demo/Ran.java", "package demo;\nclass Ran { static long count; }\n")
                .source("demo/Drive.java", driver);
        assertEquals("", javac.compile());
        assertFits();
        try (URLClassLoader loader = loader()) {
            Object drive = loader.loadClass("demo.Drive").getConstructor().newInstance();
            long[] inputs = IntStream.range(0, INPUTS).mapToLong(i -> i).toArray();
            long[] values = new long[NODES];
            boolean[] changed = new boolean[NODES];
            call(drive, "stabilize");
            assertEquals((long) NODES, call(drive, "ran"));
            compute(a, b, inputs, values, changed, -1, true);
            compare(drive, values);
            for (int step = 0; step < 60; step++) {
                int input = random.nextInt(INPUTS);
                long next = random.nextInt(step % 2 == 0 ? 10 : 1_000_000);
                if (step % 10 == 9) {
                    long[] other = values.clone();
                    long[] there = inputs.clone();
                    there[input] = next;
                    compute(a, b, there, other, changed, input, next != inputs[input]);
                    assertEquals(other[NODES - EVERY], call(drive, "what", input, next));
                    call(drive, "ran");
                    continue;
                }
                boolean moved = inputs[input] != next;
                inputs[input] = next;
                call(drive, "set", input, next);
                call(drive, "stabilize");
                assertEquals(moved ? compute(a, b, inputs, values, changed, input, false) : 0L, call(drive, "ran"), "step " + step);
                compare(drive, values);
                assertEquals(5 + inputs[0], call(drive, "sum"));
            }
        }
    }

    private static String name(int read) {
        return read < 0 ? "i" + (-1 - read) : "n" + read;
    }

    /** Works out all values; counts the nodes of which something read has changed with {@code input}, or all. */
    private static long compute(int[] a, int[] b, long[] inputs, long[] values, boolean[] changed, int input, boolean all) {
        long ran = 0;
        for (int n = 0; n < NODES; n++) {
            boolean runs = all || stirred(a[n], changed, input) || stirred(b[n], changed, input);
            long value = value(n, of(a[n], inputs, values), of(b[n], inputs, values));
            changed[n] = runs && value != values[n];
            assertTrue(runs || value == values[n]);
            values[n] = value;
            ran += runs ? 1 : 0;
        }
        return ran;
    }

    private static boolean stirred(int read, boolean[] changed, int input) {
        return read < 0 ? -1 - read == input : changed[read];
    }

    private static long of(int read, long[] inputs, long[] values) {
        return read < 0 ? inputs[-1 - read] : values[read];
    }

    private static void compare(Object drive, long[] values) throws ReflectiveOperationException {
        for (int n = 0; n < NODES; n += EVERY) {
            assertEquals(values[n], call(drive, "get", n), "n" + n);
        }
    }

    @Test
    void aChainOfThousandsOfOutputsIsReadFromItsEnd() throws Exception {
        String queries = IntStream.rangeClosed(1, 3_999)
                .mapToObj(i -> "@Query static long n" + i + "(long n" + (i - 1) + ") { return n" + (i - 1) + " + 1; }\n")
                .collect(Collectors.joining());
        Javac javac = new Javac(root)
                .source("demo/Chain.java", graph("Chain", "@Input long n0();\n" + queries))
                .source("demo/Drive.java", "package demo;\npublic class Drive {\n"
                        + "public long read() { ChainGraph g = ChainGraph.builder().n0(1).build(); long[] heard = new long[1];\n"
                        + "g.onN3999(v -> heard[0] = v); g.stabilize(); g.n0(5); g.stabilize(); return g.n3999() + heard[0] + g.n17(); }\n}\n");
        assertEquals("", javac.compile());
        assertFits();
        try (URLClassLoader loader = loader()) {
            assertEquals(2 * 4004L + 22, call(loader.loadClass("demo.Drive").getConstructor().newInstance(), "read"));
        }
    }

    @Test
    void asManyInputsAsTheMessageSaysFit() throws Exception {
        int most = 9_284; // and one query; one input more is refused, as a fixture of the errors shows
        String inputs = IntStream.range(0, most).mapToObj(i -> "@Input int n" + i + "();\n").collect(Collectors.joining());
        Javac javac = new Javac(root)
                .source("demo/Many.java", graph("Many", inputs + "@Query static int q(int n0, int n9283) { return n0 + n9283; }\n"))
                .source("demo/Drive.java", "package demo;\npublic class Drive {\n public int read() {\n"
                        + "try { ManyGraph.builder().n0(1).build(); return 0; } catch (IllegalStateException e) {\n"
                        + "return e.getMessage().split(\", \").length; } }\n}\n");
        assertEquals("", javac.compile());
        int constants = assertFits();
        assertTrue(constants > 62_000, "the estimate is far from what the largest class has: " + constants);
        try (URLClassLoader loader = loader()) {
            assertEquals(most - 1, call(loader.loadClass("demo.Drive").getConstructor().newInstance(), "read"));
        }
    }

    @Test
    void asManyParametersAsAMethodMayHaveAreBound() throws Exception {
        String ints = IntStream.range(0, 255).mapToObj(i -> "@Input int a" + i + "();\n").collect(Collectors.joining());
        String body = "@Input long b0();\n"
                + "record Row(" + list("int c", 254) + ") {}\nrecord Longs(" + list("long c", 127) + ") {}\n"
                + "@Collection Table<String, Row> rows();\n@Collection Table<Long, Longs> longs();\n@Collection Rows<Row> bag();\n"
                + "@Query static int all(" + list("int a", 255) + ") { return a0 + a254; }\n"
                + "@Query default int most(" + list("int a", 254) + ") { return a0 + a253; }\n"
                + "@Query static int lazy(" + list("java.util.function.IntSupplier a", 255) + ") { return a0.getAsInt() + a254.getAsInt(); }\n"
                + "@Each(\"rows\") static int each(int c253, " + list("int a", 254) + ") { return c253 + a253; }\n"
                + "@Each(\"rows\") static int wide(" + list("int c", 254) + ", int a1) { return c253 + a1; }\n"
                + "@Filter(\"bag\") default boolean big(Row row, " + list("int a", 253) + ") { return row.c0() > a252; }\n"
                + "@Sum(\"each\") long total();\n@Sum(\"longs\") static long last(long c126) { return c126; }\n"
                + "@Sum(\"rows\") static long sum(int c0, " + list("int a", 254) + ") { return c0 + a253; }\n";
        String driver = "package demo;\npublic class Drive {\n public String read() { var b = FullGraph.builder();\n"
                + IntStream.range(0, 255).mapToObj(i -> "b.a" + i + "(" + i + ");").collect(Collectors.joining("\n"))
                + "\nvar g = b.b0(1).build(); g.rows().put(\"a\", new Full.Row(" + numbers(254) + ")); g.bag().insert(new Full.Row("
                + numbers(254) + "));\n g.longs().put(3L, new Full.Longs(" + numbers(127) + "));\n"
                + "String before = g.all() + \" \" + g.most() + \" \" + g.lazy() + \" \" + g.total() + \" \" + g.wide().stream().findFirst().get() + \" \" + g.sum() + \" \" + g.last() + \" \" + g.big().size();\n"
                + "g.a253(1000); return before + \" \" + g.total() + \" \" + FullGraph.builder(g).build().sum(); }\n}\n";
        Javac javac = new Javac(root).source("demo/Full.java", graph("Full", ints + body)).source("demo/Drive.java", driver);
        assertEquals("", javac.compile());
        try (URLClassLoader loader = loader()) {
            assertEquals("254 253 254 506 254 253 126 0 1253 1000",
                    call(loader.loadClass("demo.Drive").getConstructor().newInstance(), "read"));
        }
    }

    private static String list(String each, int count) {
        return IntStream.range(0, count).mapToObj(i -> each + i).collect(Collectors.joining(", "));
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(", "));
    }

    private static String graph(String name, String body) {
        return "package demo;\nimport dev.rivulet.annotations.*;\nimport dev.rivulet.annotations.Collection;\n"
                + "import dev.rivulet.runtime.collection.Rows;\nimport dev.rivulet.runtime.collection.Table;\n"
                + "@Graph\npublic interface " + name + " {\n" + body + "}\n";
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {root.resolve("out").toUri().toURL()}, SizesTest.class.getClassLoader());
    }

    /** Asserts that the class files are below what one holds; answers the most constants that one has. */
    private int assertFits() throws IOException {
        int most = 0;
        try (Stream<Path> files = Files.walk(root.resolve("out"))) {
            List<Path> classes = files.filter(file -> file.toString().endsWith(".class")).toList();
            for (Path file : classes) {
                try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
                    in.readLong();
                    most = Math.max(most, in.readUnsignedShort());
                }
            }
        }
        assertTrue(most < 65_536);
        return most;
    }

    private static Object call(Object on, String name, Object... arguments) throws ReflectiveOperationException {
        for (var method : on.getClass().getMethods()) {
            if (method.getName().equals(name)) {
                return method.invoke(on, arguments);
            }
        }
        throw new AssertionError(name);
    }
}
