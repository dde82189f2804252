import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes the graphs that are too long to keep, and what a person would write by hand for the same work:
 * {@code java Shapes.java FOLDER}. The same bytes each time.
 */
public final class Shapes {
    static final String PACKAGE = "dev.rivulet.benchmarks.shapes";
    static final int PART = 64;

    private final Path folder;

    private Shapes(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Shapes shapes = new Shapes(Path.of(arguments[0]).resolve(PACKAGE.replace('.', '/')));
        Files.createDirectories(shapes.folder);
        for (int length : new int[] {10, 20, 100, 1000, 1500, 2000}) {
            shapes.chain("Chain" + length, length, false);
        }
        shapes.chain("InternalChain1000", 1000, true);
        for (int length : new int[] {10, 100, 1000, 1500}) {
            shapes.handChain(length);
        }
        for (int length : new int[] {10, 100, 1500}) {
            shapes.lazyChain(length);
        }
        shapes.lazyWide(1500, 150);
        shapes.layered(50, 20);
        shapes.chains(100, 10);
        shapes.tree(1000, 100);
    }

    private void write(String name, String text) throws IOException {
        String all = "package " + PACKAGE + ";\n\n" + text;
        Path file = folder.resolve(name + ".java");
        if (!Files.exists(file) || !Files.readString(file).equals(all)) {
            Files.writeString(file, all);
        }
    }

    private static String graph(String name, String body) {
        return "import dev.rivulet.annotations.*;\n\n@Graph\npublic interface " + name + " {\n" + body + "}\n";
    }

    /** n1 = n0 + 1, n2 = n1 + 1, … */
    private void chain(String name, int length, boolean internal) throws IOException {
        StringBuilder body = new StringBuilder("    @Input double n0();\n");
        for (int i = 1; i <= length; i++) {
            String query = internal && i < length ? "@Query(internal = true)" : "@Query";
            body.append("    %s static double n%d(double n%d) { return n%d + 1; }\n".formatted(query, i, i - 1, i - 1));
        }
        write(name, graph(name, body.toString()));
    }

    /** The same, each node of which asks for the one before. */
    private void lazyChain(int length) throws IOException {
        StringBuilder body = new StringBuilder("    @Input double n0();\n");
        for (int i = 1; i <= length; i++) {
            body.append("    @Query static double n%d(java.util.function.DoubleSupplier n%d) { return n%d.getAsDouble() + 1; }\n"
                    .formatted(i, i - 1, i - 1));
        }
        write("LazyChain" + length, graph("LazyChain" + length, body.toString()));
    }

    /** Nodes that are read by choice: a query for so many of them asks for one, and for another once told so. */
    private void lazyWide(int nodes, int choices) throws IOException {
        StringBuilder body = new StringBuilder("    @Input double x();\n    @Input int which();\n");
        for (int i = 0; i < nodes; i++) {
            body.append("    @Query static double w%1$d(double x) { return x + %1$d; }\n".formatted(i));
        }
        for (int from = 0; from < nodes; from += choices) {
            StringBuilder parameters = new StringBuilder("int which");
            StringBuilder cases = new StringBuilder();
            for (int i = from; i < from + choices; i++) {
                parameters.append(", java.util.function.DoubleSupplier w").append(i);
                cases.append(" case %d -> w%d.getAsDouble();".formatted(i - from, i));
            }
            body.append("    @Query static double pick%d(%s) { return switch (which) {%s default -> -1; }; }\n"
                    .formatted(from / choices, parameters, cases));
        }
        write("LazyWide", graph("LazyWide", body.toString()));
    }

    /** The same by hand: all of it without tracking, and with a dirty flag and a cutoff for each value. */
    private void handChain(int length) throws IOException {
        StringBuilder fields = new StringBuilder("    private double v0");
        StringBuilder flags = new StringBuilder("    private boolean d0");
        for (int i = 1; i <= length; i++) {
            fields.append(", v").append(i);
            flags.append(", d").append(i);
        }
        StringBuilder out = new StringBuilder("/** A chain by hand. */\npublic final class HandChain" + length + " {\n");
        out.append(fields).append(";\n").append(flags).append(", d").append(length + 1).append(";\n");
        out.append("    public void set(double x) {\n        if (same(x, v0)) return;\n        v0 = x;\n        d1 = true;\n    }\n");
        out.append("    private static boolean same(double a, double b) { return Double.doubleToLongBits(a) == Double.doubleToLongBits(b); }\n");
        StringBuilder plain = new StringBuilder("    public double plain(double x) {\n        v0 = x;\n");
        StringBuilder read = new StringBuilder("    public double flags() {\n");
        for (int from = 1; from <= length; from += PART) {
            plain.append("        plain").append(from).append("();\n");
            read.append("        flags").append(from).append("();\n");
            out.append("    private void plain").append(from).append("() {\n");
            int end = Math.min(length, from + PART - 1);
            for (int i = from; i <= end; i++) {
                out.append("        v").append(i).append(" = Chain").append(length).append(".n").append(i)
                        .append("(v").append(i - 1).append(");\n");
            }
            out.append("    }\n    private void flags").append(from).append("() {\n");
            for (int i = from; i <= end; i++) {
                out.append("        if (d%1$d) { d%1$d = false; double n = Chain%2$d.n%1$d(v%3$d); if (!same(n, v%1$d)) { v%1$d = n; d%4$d = true; } }\n"
                        .formatted(i, length, i - 1, i + 1));
            }
            out.append("    }\n");
        }
        out.append(plain).append("        return v").append(length).append(";\n    }\n");
        out.append(read).append("        return v").append(length).append(";\n    }\n}\n");
        write("HandChain" + length, out.toString());
    }

    /** Layers of nodes, each of which reads two of the layer before, at random. */
    private void layered(int width, int layers) throws IOException {
        Random random = new Random(7);
        StringBuilder body = new StringBuilder();
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        for (int i = 0; i < width; i++) {
            body.append("    @Input double x0_").append(i).append("();\n");
        }
        for (int layer = 1; layer <= layers; layer++) {
            for (int i = 0; i < width; i++) {
                int a = random.nextInt(width);
                int b = (a + 1 + random.nextInt(width - 1)) % width;
                body.append("    @Query static double x%1$d_%2$d(double x%3$d_%4$d, double x%3$d_%5$d) { return x%3$d_%4$d * 0.5 + x%3$d_%5$d * 0.25 + 1; }\n"
                        .formatted(layer, i, layer - 1, a, b));
                left.append((layer - 1) * width + a).append(", ");
                right.append((layer - 1) * width + b).append(", ");
            }
        }
        write("Layered", graph("Layered", body.toString()));
        StringBuilder wires = new StringBuilder("import java.util.function.DoubleConsumer;\n\n/** The layered graph's edges and setters, by number. */\npublic final class LayeredWires {\n");
        wires.append("    public static final int WIDTH = ").append(width).append(";\n");
        wires.append("    public static final int[] LEFT = {").append(left).append("};\n");
        wires.append("    public static final int[] RIGHT = {").append(right).append("};\n");
        wires.append("    private LayeredWires() {}\n");
        setters(wires, "Layered", "x0_", width);
        write("LayeredWires", wires.append("}\n").toString());
    }

    private static void setters(StringBuilder out, String graph, String prefix, int count) {
        out.append("    public static %1$sGraph.Builder builder() {\n        return %1$sGraph.builder()".formatted(graph));
        for (int i = 0; i < count; i++) {
            out.append(".").append(prefix).append(i).append("(").append(i).append(")");
        }
        out.append(";\n    }\n    public static %1$sGraph graph() {\n        return builder().build();\n    }\n".formatted(graph));
        out.append("    public static DoubleConsumer[] setters(%sGraph g) {\n        return new DoubleConsumer[] {".formatted(graph));
        for (int i = 0; i < count; i++) {
            out.append("g::").append(prefix).append(i).append(", ");
        }
        out.append("};\n    }\n");
    }

    /** Many short chains side by side. */
    private void chains(int count, int length) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int c = 0; c < count; c++) {
            body.append("    @Input double x").append(c).append("();\n");
            String before = "x" + c;
            for (int i = 1; i <= length; i++) {
                body.append("    @Query static double c%1$d_%2$d(double %3$s) { return %3$s + 1; }\n".formatted(c, i, before));
                before = "c" + c + "_" + i;
            }
        }
        write("Chains", graph("Chains", body.toString()));
        StringBuilder wires = new StringBuilder("import java.util.function.DoubleConsumer;\n\n/** The setters of the chains, by number. */\npublic final class ChainsWires {\n    private ChainsWires() {}\n");
        setters(wires, "Chains", "x", count);
        write("ChainsWires", wires.append("}\n").toString());
    }

    /** One input, {@code leaves} queries of it, sums of {@code arity} of them, and the sum of those. */
    private void tree(int leaves, int arity) throws IOException {
        StringBuilder body = new StringBuilder("    @Input double x();\n");
        for (int i = 0; i < leaves; i++) {
            body.append("    @Query(internal = true) static double l%1$d(double x) { return x * %1$d; }\n".formatted(i));
        }
        StringBuilder top = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (int s = 0; s < leaves / arity; s++) {
            StringBuilder parameters = new StringBuilder();
            StringBuilder sum = new StringBuilder();
            for (int i = s * arity; i < (s + 1) * arity; i++) {
                parameters.append(i == s * arity ? "" : ", ").append("double l").append(i);
                sum.append(i == s * arity ? "" : " + ").append("l").append(i);
            }
            body.append("    @Query(internal = true) static double s%d(%s) { return %s; }\n".formatted(s, parameters, sum));
            top.append(s == 0 ? "" : ", ").append("double s").append(s);
            all.append(s == 0 ? "" : " + ").append("s").append(s);
        }
        body.append("    @Query static double total(%s) { return %s; }\n".formatted(top, all));
        write("Tree", graph("Tree", body.toString()));
    }
}
