package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.List;

/** Prints a program and a history as a JUnit test that can be pasted. */
final class TestWriter {
    private final Program program;
    private final Model model;
    private final StringBuilder out = new StringBuilder();
    private int names;

    private TestWriter(Program program, History history) {
        this.program = program;
        this.model = new Model(program, history);
    }

    /** The test; its types go to the package of the oracle's programs, beside it. */
    static String test(Program program, History history, Trial.Failure failure) {
        TestWriter writer = new TestWriter(program, history);
        writer.body(history);
        return "// " + failure.message().replace("\n", "\n// ") + "\n" + ProgramWriter.text(program)
                + "class " + program.name() + "Test {\n    @org.junit.jupiter.api.Test\n"
                + "    void isWhatAComputationFromScratchSays() {\n" + writer.out + "    }\n}\n";
    }

    private void line(String text) {
        out.append("        ").append(text).append('\n');
    }

    private void body(History history) {
        StringBuilder builder = new StringBuilder(program.generated() + " g = " + program.generated() + ".builder(");
        builder.append(program.shape() == Program.Shape.CLASS ? program.shift() : "").append(')');
        history.given().forEach((input, value) ->
                builder.append('.').append(input).append('(').append(argument(input, value)).append(')'));
        line(builder + ".build();");
        history.steps().forEach(step -> step(step, "g"));
    }

    private String argument(String input, Object value) {
        Type type = ((Node.Scalar) program.node(input)).type();
        return value == null ? "(" + type.java + ") null" : Literals.of(value);
    }

    private void step(Step step, String graph) {
        if (step instanceof Step.Update update) {
            line("try {");
            line(graph + ".update(u -> {");
            update.steps().forEach(inner -> step(inner, "u"));
            line(update.thrown() ? "throw new IllegalStateException(\"on purpose\");" : "");
            line("});");
            line("} catch (IllegalStateException e) {}");
            model.apply(new Step.Update(List.of(), update.thrown()));
        } else if (step instanceof Step.WhatIf question) {
            World before = new World(model.world);
            line(graph + ".whatIf(w -> {");
            question.steps().forEach(inner -> step(inner, "w"));
            Event expected = model.apply(new Step.Read(question.node())).get(0);
            line("}, w -> w." + question.node() + "()); // " + expected);
            model.world = before;
        } else {
            List<Event> expected = new ArrayList<>(model.apply(step));
            line(call(step, graph) + (expected.isEmpty() ? "" : " // " + expected));
        }
    }

    private String call(Step step, String graph) {
        if (step instanceof Step.Set set) {
            return graph + "." + set.input() + "(" + argument(set.input(), set.value()) + ");";
        }
        if (step instanceof Step.Read read) {
            return graph + "." + read.node() + "();";
        }
        if (step instanceof Step.Stabilize) {
            return graph + ".stabilize();";
        }
        if (step instanceof Step.Listen listen) {
            String name = "on" + Character.toUpperCase(listen.node().charAt(0)) + listen.node().substring(1);
            String change = listen.target() == null
                    ? "System.out.println(v)"
                    : "g." + listen.target() + "(" + argument(listen.target(), listen.value()) + ")";
            return "var s" + names++ + " = " + graph + "." + name + "(v -> " + change + ");";
        }
        if (step instanceof Step.Insert insert) {
            return graph + "." + insert.source() + "().insert(" + Literals.of(insert.row()) + ");";
        }
        if (step instanceof Step.Put put) {
            return graph + "." + put.source() + "().put(" + Literals.of(put.key()) + ", "
                    + Literals.of(put.row()) + ");";
        }
        if (step instanceof Step.Advance advance) {
            return graph + ".advanceTo(Instant.parse(\"" + advance.time() + "\"));";
        }
        if (step instanceof Step.ReadLate read) {
            return graph + "." + read.group() + "().late();";
        }
        if (step instanceof Step.ReadRows read) {
            return graph + "." + read.node() + "().toList();";
        }
        return "// " + step;
    }
}
