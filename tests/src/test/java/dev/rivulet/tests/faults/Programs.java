package dev.rivulet.tests.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes random programs: operators over rows that give such rows again, at the top, in groups and in windows. */
final class Programs {
    private final Random random;
    private final String graph;
    private final String row;
    private final boolean plain;
    private final boolean windows;
    private final StringBuilder nested = new StringBuilder();
    private final StringBuilder read = new StringBuilder();
    private final StringBuilder listen = new StringBuilder();
    private int names;
    private int groups;

    private Programs(long seed, String graph, boolean windows) {
        this.random = new Random(seed);
        this.graph = graph;
        this.windows = windows;
        this.plain = random.nextInt(3) > 0;
        this.row = plain ? "Deal" : "Lot";
    }

    /** The program number {@code seed} as the source of the type {@code graph}; its driver is called so with a D. */
    static String write(long seed, String graph, boolean windows) {
        return new Programs(seed, graph, windows).whole();
    }

    /** A graph being written: its collections, orders and scalars so far. */
    private final class Scope {
        final StringBuilder body = new StringBuilder();
        final List<String> rows = new ArrayList<>();
        final List<String> orders = new ArrayList<>();
        final List<String> scalars = new ArrayList<>();
        final String reads;
        final boolean top;
        final int depth;
        final boolean window;

        Scope(String reads, int depth, boolean window) {
            this.reads = reads;
            this.top = depth == 0;
            this.depth = depth;
            this.window = window;
        }

        String any() {
            return rows.get(random.nextInt(rows.size()));
        }

        String order() {
            if (orders.isEmpty()) {
                sort(this);
            }
            return orders.get(random.nextInt(orders.size()));
        }

        void made(String name) {
            rows.add(name);
            reading(name, reads + "." + name + "().toList()");
            if (top) {
                listen.append("ears.expect(\"" + name + "\"); g.on" + capital(name) + "(changes -> ears.rows(\"" + name + "\", changes));\n");
            }
        }

        void scalar(String name, boolean number) {
            if (number) {
                scalars.add(name);
            }
            reading(name, reads + "." + name + "()");
            if (top) {
                listen.append("g.on" + capital(name) + "(value -> ears.value(\"" + name + "\", value));\n");
            }
        }

        private void reading(String name, String what) {
            String path = top ? "\"" + name + "\"" : "path" + depth + " + \"." + name + "\"";
            read.append("put(" + path + ", () -> " + what + ");\n");
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String name(String kind) {
        return kind + names++;
    }

    private String thrown() {
        return random.nextInt(3) == 0 ? " throws Exception" : "";
    }

    private String call(String name) {
        return "Fault.at(\"" + name + "\"); ";
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private void sort(Scope scope) {
        String name = name("order");
        String key = chance(3) ? "long" : "Tag";
        scope.body.append("@SortBy(value = \"" + scope.any() + "\", descending = " + chance(3) + ") static " + key + " "
                + name + "(" + key + (key.equals("long") ? " n" : " tag") + ")" + thrown() + " { " + call(name) + "return "
                + (key.equals("long") ? "n" : "tag") + "; }\n");
        scope.orders.add(name);
        scope.made(name);
    }

    private void operator(Scope scope) {
        String from = scope.any();
        StringBuilder to = scope.body;
        String rate = scope.scalars.isEmpty() || chance(3)
                ? null
                : scope.scalars.get(random.nextInt(scope.scalars.size()));
        String more = rate == null ? "" : ", long " + rate;
        String plus = rate == null ? "" : " + " + rate;
        switch (random.nextInt(16)) {
            case 0 -> {
                String name = name("filter");
                to.append("@Filter(\"" + from + "\") static boolean " + name + "(long n" + more + ")" + thrown() + " { "
                        + call(name) + "return (n" + plus + ") % 3 != 0; }\n");
                scope.made(name);
            }
            case 1, 2 -> {
                String name = name("each");
                to.append("@Each(\"" + from + "\") static " + row + " " + name + "(" + row + " row" + more + ")" + thrown()
                        + " { " + call(name) + "return new " + row + "(row.other(), row.tag(), row.at(), row.n()" + plus
                        + "); }\n");
                scope.made(name);
            }
            case 3 -> {
                String name = name("flat");
                boolean stream = chance(2);
                String list = "List.of(row, new " + row + "(row.other(), row.tag(), row.at(), row.n() + 1)).subList(0, (int) Math.floorMod(row.n(), 3L))";
                to.append("@FlatMap(\"" + from + "\") static " + (stream ? "Stream<" : "Iterable<") + row + "> " + name + "("
                        + row + " row)" + thrown() + " { " + call(name) + "return "
                        + (stream ? list + ".stream().map(r -> { Fault.at(\"mapping\"); return r; })" : "Fault.iterable(" + list + ")")
                        + "; }\n");
                scope.made(name);
            }
            case 4 -> {
                String name = name("distinct");
                to.append("@Distinct(\"" + from + "\") View<" + row + "> " + name + "();\n");
                scope.made(name);
            }
            case 5 -> bag(scope, "@Union", "union");
            case 6 -> bag(scope, "@Except", "except");
            case 7 -> bag(scope, "@Intersect", "intersect");
            case 8, 9 -> join(scope, more, plus);
            case 10 -> semi(scope);
            case 11 -> sort(scope);
            case 12 -> {
                String name = name("top");
                to.append("@TopK(value = \"" + scope.order() + "\", k = 3) Order<" + row + "> " + name + "();\n");
                scope.orders.add(name);
                scope.made(name);
            }
            case 13 -> {
                String name = name("pair");
                to.append("@Pairwise(\"" + scope.order() + "\") static " + row + " " + name + "(" + row + " earlier, " + row
                        + " later)" + thrown() + " { " + call(name)
                        + "return new " + row + "(earlier.tag(), later.tag(), later.at(), later.n() - earlier.n()); }\n");
                scope.made(name);
            }
            case 14 -> {
                String name = name("run");
                to.append("@Sliding(value = \"" + scope.order() + "\", rows = 3) static " + row + " " + name + "(List<" + row
                        + "> run)" + thrown() + " { " + call(name)
                        + "return new " + row + "(run.get(0).tag(), run.get(2).tag(), run.get(1).at(), run.get(1).n()); }\n");
                scope.made(name);
            }
            default -> group(scope);
        }
    }

    private void bag(Scope scope, String annotation, String kind) {
        String name = name(kind);
        scope.body.append(annotation + "({\"" + scope.any() + "\", \"" + scope.any() + "\"}) View<" + row + "> " + name + "();\n");
        scope.made(name);
    }

    private void join(Scope scope, String more, String plus) {
        String name = name("join");
        boolean left = chance(3);
        boolean right = chance(3);
        String keys = "on = \"tag\"";
        if (chance(2)) {
            String key = name("key");
            keys = "leftKey = \"" + key + "\", rightKey = \"" + key + "\"";
            scope.body.append("static Tag " + key + "(Tag other)" + thrown() + " { " + call(key) + "return other; }\n");
        }
        scope.body.append("@Join(left = \"" + scope.any() + "\", right = \"" + scope.any() + "\", " + keys + ") static " + row + " "
                + name + "(" + (right ? "@Nullable " : "") + row + " one, " + (left ? "@Nullable " : "") + row + " two" + more + ")"
                + thrown() + " { " + call(name) + "return new " + row
                + "((one != null ? one : two).tag(), (two != null ? two : one).other(), 1, (one == null ? 0 : one.n()) + (two == null ? 0 : 3 * two.n())"
                + plus + "); }\n");
        scope.made(name);
    }

    private void semi(Scope scope) {
        String name = name("semi");
        scope.body.append((chance(2) ? "@SemiJoin" : "@AntiJoin") + "(left = \"" + scope.any() + "\", right = \"" + scope.any()
                + "\", on = \"tag\") View<" + row + "> " + name + "();\n");
        scope.made(name);
    }

    private void aggregate(Scope scope) {
        String from = scope.any();
        StringBuilder to = scope.body;
        switch (random.nextInt(10)) {
            case 0 -> {
                String name = name("count");
                to.append("@Count(\"" + from + "\") long " + name + "();\n");
                scope.scalar(name, true);
            }
            case 1, 2 -> {
                String name = name("sum");
                to.append("@Sum(\"" + from + "\") static long " + name + "(long n)" + thrown() + " { " + call(name) + "return n; }\n");
                scope.scalar(name, true);
            }
            case 3 -> {
                String name = name("mean");
                to.append("@Average(value = \"" + from + "\", empty = \"0\") static double " + name + "(long n)" + thrown() + " { " + call(name) + "return n; }\n");
                scope.scalar(name, false);
            }
            case 4, 5 -> {
                String name = name("end");
                String each = name("ends");
                to.append("@Each(\"" + from + "\") static Tag " + each + "(Tag tag, long n)" + thrown() + " { " + call(each) + "return n % 2 == 0 ? tag : new Tag(tag.v() + 1); }\n");
                to.append((chance(2) ? "@Min" : "@Max") + "(\"" + each + "\") Optional<Tag> " + name + "();\n");
                scope.scalar(name, false);
            }
            case 6 -> {
                String name = name("pick");
                to.append((chance(2) ? "@First" : "@Last") + "(value = \"" + from + "\", empty = \"0\") static long " + name
                        + "(long n)" + thrown() + " { " + call(name) + "return n; }\n");
                scope.scalar(name, true);
            }
            case 7 -> {
                String name = name("quantile");
                String each = name("ranked");
                to.append("@Each(\"" + from + "\") static Tag " + each + "(Tag tag)" + thrown() + " { " + call(each) + "return tag; }\n");
                to.append("@Quantile(value = \"" + each + "\", p = 0.5) Optional<Tag> " + name + "();\n");
                scope.scalar(name, false);
            }
            case 8 -> {
                String name = name("fold");
                to.append("@Fold(\"" + from + "\") static Tag " + name + "(Tag folded, long n)" + thrown() + " { " + call(name)
                        + "return new Tag(folded.v() + (int) n); }\n"
                        + "@Unfold(\"" + name + "\") static Tag " + name + "Out(Tag folded, long n)" + thrown() + " { "
                        + call(name + "Out") + "return new Tag(folded.v() - (int) n); }\n"
                        + "@Zero(\"" + name + "\") static Tag " + name + "Zero() { " + call(name + "Zero") + "return new Tag(0); }\n");
                scope.scalar(name, false);
            }
            default -> {
                String name = name("reduce");
                String each = name("letter");
                to.append("@Each(\"" + from + "\") static String " + each + "(Tag tag)" + thrown() + " { " + call(each) + "return tag.v() + \"\"; }\n");
                to.append("@Reduce(value = \"" + each + "\", empty = \"\") static String " + name + "(String earlier, String later)"
                        + thrown() + " { " + call(name) + "return earlier + later; }\n");
                scope.scalar(name, false);
            }
        }
    }

    private void query(Scope scope) {
        if (scope.scalars.isEmpty()) {
            return;
        }
        String name = name("query");
        String a = scope.scalars.get(random.nextInt(scope.scalars.size()));
        String b = scope.scalars.get(random.nextInt(scope.scalars.size()));
        boolean tag = chance(3);
        boolean lazy = !a.equals(b) && chance(2) && (!scope.top || b.equals("rate"));
        String parameters = "long " + a + (a.equals(b) ? "" : lazy ? ", LongSupplier " + b : ", long " + b);
        String value = a.equals(b) ? a : a + " % 3 == 0 ? 0 : " + a + " + " + b + (lazy ? ".getAsLong()" : "");
        scope.body.append("@Query static " + (tag ? "Tag" : "long") + " " + name + "(" + parameters + ")" + thrown() + " { "
                + call(name) + "long value = " + value + "; return " + (tag ? "new Tag((int) value)" : "value") + "; }\n");
        scope.scalar(name, !tag);
    }

    private void rowsQuery(Scope scope) {
        String name = name("walk");
        String from = scope.any();
        scope.body.append("@Query static long " + name + "(View<" + row + "> " + from + ")" + thrown() + " { " + call(name)
                + "long all = 0; for (" + row + " each : " + from + ") { all += each.n(); } return all; }\n");
        scope.scalar(name, true);
    }

    private void group(Scope scope) {
        if (scope.depth >= 2 || groups > 4) {
            aggregate(scope);
            return;
        }
        groups++;
        boolean window = windows && chance(2);
        String name = name(window ? "windows" : "groups");
        String type = "In" + capital(name);
        String from = scope.any();
        if (window) {
            String shape = switch (random.nextInt(4)) {
                case 0 -> "size = \"PT5S\"";
                case 1 -> "size = \"PT6S\", slide = \"PT2S\"";
                case 2 -> "size = \"PT5S\", slide = \"PT2S\"";
                default -> "gap = \"PT2S\"";
            };
            scope.body.append("@Window(value = \"" + from + "\", on = \"at\", unit = ChronoUnit.SECONDS, " + shape
                    + ", lateness = \"PT1S\", into = " + type + ".class) Windows<" + type + "> " + name + "();\n");
        } else {
            scope.body.append("@GroupBy(value = \"" + from + "\", into = " + type + ".class) static Tag " + name + "(Tag "
                    + (chance(2) ? "tag" : "other") + ")" + thrown() + " { " + call(name) + "return "
                    + "KEY; }\n");
            int at = scope.body.lastIndexOf("KEY");
            String parameter = scope.body.lastIndexOf("(Tag tag)") > scope.body.lastIndexOf("(Tag other)") ? "tag" : "other";
            scope.body.replace(at, at + 3, parameter);
        }
        int depth = scope.depth + 1;
        String path = scope.top ? "\"" + name + "\"" : "path" + scope.depth + " + \"." + name + "\"";
        read.append("put(" + path + " + \".size\", () -> " + scope.reads + "." + name + "().size());\n");
        read.append("List<Object> keys" + names + " = new ArrayList<>();\n");
        read.append("if (put(" + path + " + \".keys\", () -> { keys" + names + ".clear(); " + scope.reads + "." + name + "().keys().forEach(keys" + names + "::add); return keys" + names
                + ".stream().map(each -> Fault.without(each::toString)).sorted().toList(); }))\n");
        String cast = window ? "TimeWindow" : "Tag";
        read.append("for (Object key" + depth + " : keys" + names + ") {\nString path" + depth + " = " + path
                + " + \"[\" + Fault.without(key" + depth + "::toString) + \"]\";\nputAll(path" + depth + ", () -> {\nvar in" + depth + " = " + scope.reads + "."
                + name + "().get((" + cast + ") key" + depth + ");\n");
        names++;
        Scope inner = new Scope("in" + depth, depth, window || scope.window);
        boolean weighed = !window && scope.top && chance(2);
        if (weighed) {
            inner.body.append("@Input default long weight" + depth + "() { Fault.at(\"start\"); return 2; }\n");
            inner.scalars.add("weight" + depth);
        }
        if (chance(2)) {
            inner.body.append("@Input long rate();\n");
            if (scope.top || scope.scalars.contains("rate")) {
                inner.scalars.add("rate");
            } else {
                inner.body.setLength(inner.body.length() - "@Input long rate();\n".length());
            }
        }
        String fed = name("items");
        inner.body.append("@Collection Rows<" + row + "> " + fed + "();\n");
        inner.made(fed);
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            node(inner);
        }
        String total = name("total");
        inner.body.append("@Sum(\"" + inner.any() + "\") static long " + total + "(long n)" + thrown() + " { " + call(total) + "return n; }\n");
        inner.scalar(total, true);
        read.append("return null; });\n}\n");
        nested.append("@Graph interface " + type + " {\n" + inner.body + "}\n");
        switch (random.nextInt(4)) {
            case 0 -> {
                String sum = name("sum");
                scope.body.append("@Sum(\"" + name + "\") static long " + sum + "(long " + total + ")" + thrown() + " { " + call(sum)
                        + "return " + total + "; }\n");
                scope.scalar(sum, true);
            }
            case 1 -> {
                String max = name("max");
                scope.body.append("@Max(value = \"" + name + "\", empty = \"0\") static long " + max + "(long " + total + ")" + thrown()
                        + " { " + call(max) + "return " + total + "; }\n");
                scope.scalar(max, true);
            }
            case 2 -> {
                String count = name("count");
                scope.body.append("@Count(\"" + name + "\") long " + count + "();\n");
                scope.scalar(count, true);
            }
            default -> {}
        }
    }

    private void node(Scope scope) {
        int kind = random.nextInt(10);
        if (kind < 6) {
            operator(scope);
        } else if (kind < 8) {
            aggregate(scope);
        } else if (kind < 9) {
            query(scope);
        } else {
            rowsQuery(scope);
        }
    }

    private String whole() {
        Scope top = new Scope("g", 0, false);
        for (String source : List.of("rows", "others")) {
            top.body.append("@Collection Rows<" + row + "> " + source + "();\n");
            top.made(source);
        }
        top.body.append("@Collection Table<Tag, " + row + "> table();\n");
        top.made("table");
        top.body.append("@Input default long rate() { return 1; }\n");
        top.scalars.add("rate");
        int size = 5 + random.nextInt(6);
        group(top);
        for (int i = 0; i < size; i++) {
            node(top);
        }
        String g = graph + "Graph";
        boolean closing = top.body.indexOf("@Window") >= 0 || nested.indexOf("@Window") >= 0;
        return """
                package oracle;
                import dev.rivulet.annotations.*;
                import dev.rivulet.annotations.Collection;
                import dev.rivulet.runtime.collection.*;
                import dev.rivulet.runtime.time.TimeWindow;
                import dev.rivulet.tests.faults.*;
                import dev.rivulet.tests.oracle.Nullable;
                import java.time.Instant;
                import java.time.temporal.ChronoUnit;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.Stream;
                @Graph public interface %1$s {
                %2$s%3$s}
                @SuppressWarnings({"unchecked", "rawtypes", "serial", "overloads"})
                class %1$sD extends Driven {
                final %4$s g;
                %1$sD(%4$s g) { this.g = g; }
                %1$sD() { this(%4$s.builder().build()); }
                public Item row(Tag tag, Tag other, int at, long n) { return new %5$s(tag, other, at, n); }
                public Rows<Item> rows() { return (Rows) g.rows(); }
                public Rows<Item> others() { return (Rows) g.others(); }
                public Table<Tag, Item> table() { return (Table) g.table(); }
                public void tag(int slot, Tag tag) { %6$s }
                public void n(int slot, long n) { %7$s }
                public void rate(long rate) { g.rate(rate); }
                public void update(Consumer<Driven> changes) { g.update(b -> changes.accept(this)); }
                public void whatIf(Consumer<Driven> changes) { g.whatIf(b -> changes.accept(this), b -> 1); }
                public void stabilize() { g.stabilize(); }
                public void advance(Instant time) { %8$s }
                public Instant watermark() { return %9$s; }
                public Driven fresh() { return new %1$sD(); }
                public void listen() {
                %10$s}
                public void readAll() {
                %11$s}
                }
                """.formatted(
                graph, top.body, nested, g, row,
                plain ? "g.rows().tag(slot, tag);" : "rows().replaceSlot(slot, new Lot(tag, g.rows().atSlot(slot).other(), g.rows().atSlot(slot).at(), g.rows().atSlot(slot).n()));",
                plain ? "g.rows().n(slot, n);" : "rows().replaceSlot(slot, new Lot(g.rows().atSlot(slot).tag(), g.rows().atSlot(slot).other(), g.rows().atSlot(slot).at(), n));",
                closing ? "g.advanceTo(time);" : "",
                closing ? "g.watermark()" : "Instant.MIN",
                listen, read);
    }
}
