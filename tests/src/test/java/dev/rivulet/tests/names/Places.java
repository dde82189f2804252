package dev.rivulet.tests.names;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Programs in which a user names something: a pack of names at one place each. */
final class Places {
    private static final String IMPORTS = "import dev.rivulet.annotations.*;\n"
            + "import dev.rivulet.annotations.Collection;\n"
            + "import dev.rivulet.runtime.collection.Rows;\n"
            + "import dev.rivulet.runtime.collection.Table;\n";

    /** Each place by what it is called: its program in a package, of the names that stand there. */
    static final Map<String, Function<List<String>, String>> ALL = new TreeMap<>(Map.of(
            "inputs", Places::inputs,
            "startingInputs", Places::startingInputs,
            "queries", Places::queries,
            "lazy", Places::lazy,
            "components", Places::components,
            "operators", Places::operators,
            "groupNodes", Places::groupNodes,
            "groupInputs", Places::groupInputs,
            "nestedGroups", Places::nestedGroups,
            "parameters", Places::parameters));

    private Places() {}

    private static String each(List<String> names, Function<String, String> of) {
        return names.stream().map(of).collect(Collectors.joining("\n  ", "  ", "\n"));
    }

    private static String graph(String body) {
        return IMPORTS + "@Graph public interface G {\n" + body + "}\n";
    }

    private static String inputs(List<String> names) {
        return graph(each(names, name -> "@Input int " + name + "();")
                + "  @Query static long zzAll(" + names.stream().map(name -> "int " + name).collect(Collectors.joining(", "))
                + ") { return 0; }\n");
    }

    private static String startingInputs(List<String> names) {
        return graph(each(names, name -> "@Input default String " + name + "() { return \"\"; }")
                + "  @Query static long zzAll(" + names.stream().map(name -> "String " + name).collect(Collectors.joining(", "))
                + ") { return 0; }\n");
    }

    private static String queries(List<String> names) {
        return graph("  @Input double zzIn();\n"
                + each(names, name -> "@Query static double " + name + "(double zzIn) { return zzIn; }")
                + "  @Query static long zzAll(" + names.stream().map(name -> "double " + name).collect(Collectors.joining(", "))
                + ") { return 0; }\n");
    }

    private static String lazy(List<String> names) {
        return graph("  @Input double zzIn();\n"
                + each(names, name -> "@Query static double " + name + "(double zzIn) { return zzIn; }")
                + "  @Query static double zzAll("
                + names.stream().map(name -> "java.util.function.DoubleSupplier " + name).collect(Collectors.joining(", "))
                + ") { return 0; }\n");
    }

    private static String components(List<String> names) {
        String header = names.stream().map(name -> "int " + name).collect(Collectors.joining(", ", "(", ")"));
        String texts = names.stream().map(name -> "String " + name).collect(Collectors.joining(", ", "(", ")"));
        String first = names.get(0);
        return graph("  record Ints" + header + " {}\n  record Texts" + texts + " {}\n"
                + "  @Input int zzIn();\n"
                + "  @Collection Rows<Ints> ints0();\n  @Collection Table<String, Texts> texts0();\n"
                + "  @Each(\"ints0\") static long each0" + header.replace(")", ", int zzIn)") + " { return zzIn; }\n"
                + "  @Filter(\"texts0\") static boolean some0" + texts + " { return true; }\n"
                + "  @Distinct(\"some0\") dev.rivulet.runtime.collection.View<Texts> apart0();\n"
                + "  @SortBy(\"ints0\") static int sorted0(int " + first + ") { return 0; }\n"
                + "  @Join(left = \"ints0\", right = \"texts0\", leftKey = \"left0\", rightKey = \"right0\") static int join0(Ints zzA, Texts zzB) { return 1; }\n"
                + "  static int left0(int " + first + ") { return 1; }\n  static int right0(String " + first + ") { return 1; }\n"
                + "  @Sum(\"ints0\") static long zzSum" + header + " { return 1; }\n");
    }

    private static String operators(List<String> names) {
        StringBuilder body = new StringBuilder("  record R0(String zzK, int zzN, double zzD) {}\n  @Collection Rows<R0> zzRows();\n"
                + "  @SortBy(\"zzRows\") static int zzOrder(int zzN) { return zzN; }\n");
        String[] kinds = {
            "@Filter(\"zzRows\") static boolean NAME(int zzN) { return zzN > 0; }",
            "@Each(\"zzRows\") static double NAME(double zzD) { return zzD; }",
            "@Sum(\"zzRows\") static double NAME(double zzD) { return zzD; }",
            "@Count(\"zzRows\") int NAME();",
            "@SortBy(\"zzRows\") static int NAME(int zzN) { return zzN; }",
            "@TopK(value = \"zzOrder\", k = 3) dev.rivulet.runtime.collection.Order<R0> NAME();",
            "@FlatMap(\"zzRows\") static java.util.List<Integer> NAME(int zzN) { return java.util.List.of(zzN); }",
            "@Distinct(\"zzRows\") dev.rivulet.runtime.collection.View<R0> NAME();",
            "@Union({\"zzRows\", \"zzRows\"}) dev.rivulet.runtime.collection.View<R0> NAME();",
            "@Max(value = \"zzRows\", empty = \"0\") static double NAME(double zzD) { return zzD; }",
            "@First(value = \"zzRows\", empty = \"0\") static double NAME(double zzD) { return zzD; }",
            "@Quantile(value = \"zzRows\", p = 0.5, empty = \"0\") static double NAME(double zzD) { return zzD; }",
            "@Pairwise(\"zzOrder\") static int NAME(R0 zzA, R0 zzB) { return 1; }",
            "@Join(left = \"zzRows\", right = \"zzRows\", on = \"zzK\") static int NAME(R0 zzA, R0 zzB) { return 1; }",
            "@Collection Rows<R0> NAME();",
            "@Collection Table<String, R0> NAME();",
        };
        for (int i = 0; i < names.size(); i++) {
            body.append("  ").append(kinds[(i + names.get(i).length()) % kinds.length].replace("NAME", names.get(i))).append('\n');
        }
        return graph(body.toString());
    }

    private static String groupNodes(List<String> names) {
        StringBuilder body = new StringBuilder("  record R0(String zzK, int zzN) {}\n  @Collection Rows<R0> zzRows();\n"
                + "  @Graph interface N0 {\n    @Collection Rows<R0> zzRows();\n    @Sum(\"zzRows\") static long zzSum(int zzN) { return zzN; }\n  }\n");
        for (String name : names) {
            body.append("  @GroupBy(value = \"zzRows\", into = N0.class) static String " + name + "(String zzK) { return zzK; }\n");
        }
        return graph(body.toString());
    }

    private static String groupInputs(List<String> names) {
        StringBuilder body = new StringBuilder("  record R0(String zzK, int zzN) {}\n  @Collection Rows<R0> zzRows();\n"
                + "  @GroupBy(value = \"zzRows\", into = N0.class) static String zzBy(String zzK) { return zzK; }\n");
        StringBuilder inner = new StringBuilder("  @Graph interface N0 {\n    @Collection Rows<R0> zzRows();\n");
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (i % 2 == 0) {
                body.append("  @Input int " + name + "();\n");
                inner.append("    @Input int " + name + "();\n");
            } else {
                inner.append("    @Input default int " + name + "() { return 1; }\n");
            }
        }
        inner.append("    @Query static long zzAll(" + names.stream().map(name -> "int " + name).collect(Collectors.joining(", ")) + ") { return 0; }\n");
        inner.append("    @Sum(\"zzRows\") static long zzSum(int zzN" + names.stream().map(name -> ", int " + name).collect(Collectors.joining()) + ") { return 0; }\n  }\n");
        return graph(body.append(inner).toString());
    }

    private static String nestedGroups(List<String> names) {
        StringBuilder body = new StringBuilder();
        String header = names.stream().map(name -> "int " + name).collect(Collectors.joining(", ", "(", ")"));
        body.append("  record R0" + header + " {}\n  @Collection Rows<R0> zzRows();\n");
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            body.append("  @GroupBy(value = \"zzRows\", into = N" + i + ".class) static int " + name + "(int " + name + ") { return 1; }\n");
            body.append("  @Graph interface N" + i + " {\n    @Key @Input int zzKey();\n    @Collection Rows<R0> " + name + "();\n"
                    + "    @GroupBy(value = \"" + name + "\", into = M" + i + ".class) static int zzBy(int " + name + ") { return 1; }\n  }\n"
                    + "  @Graph interface M" + i + " {\n    @Key @Input int " + name + "();\n    @Collection Rows<R0> zzRows();\n"
                    + "    @Sum(\"zzRows\") static long zzSum(R0 zzR) { return 1; }\n    @Query static long zzQ(int " + name + ", long zzSum) { return 1; }\n  }\n");
        }
        return graph(body.toString());
    }

    private static String parameters(List<String> names) {
        String header = names.stream().map(name -> "int " + name).collect(Collectors.joining(", ", "(", ")"));
        return IMPORTS + "@Graph public abstract class G {\n  public G" + header + " {}\n"
                + "  @Input abstract int zzIn();\n  @Query int zzQ(int zzIn) { return zzIn; }\n}\n";
    }
}
