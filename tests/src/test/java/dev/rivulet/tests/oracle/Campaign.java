package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes programs and histories from a seed, tries them, and says what fails. */
final class Campaign {
    private final long seed;
    private final int histories;
    private final int steps;
    private final Features features;

    /** Each program has so many histories of so many steps. */
    Campaign(long seed, int histories, int steps, Features features) {
        this.seed = seed;
        this.histories = histories;
        this.steps = steps;
        this.features = features;
    }

    /** The program of this number. */
    Program program(int number) {
        return ProgramGenerator.program("P" + number, new Random(seed * 1_000_003 + number), features);
    }

    /** The history of this number. */
    History history(Program program, long number) {
        return new HistoryGenerator(program, new Random(seed + number)).history(steps);
    }

    /** Compiles the programs of a range in one go and tries each; what is wrong with the first that fails. */
    List<String> run(int from, int to) {
        List<Program> programs = new ArrayList<>();
        for (int number = from; number < to; number++) {
            programs.add(program(number));
        }
        Batch batch = Batch.compile(programs);
        if (!batch.messages().isEmpty()) {
            return List.of(broken(batch));
        }
        for (int number = from; number < to; number++) {
            Program program = programs.get(number - from);
            Members members = batch.members(program);
            for (int i = 0; i < histories; i++) {
                History history = history(program, number + 1_000_000L * i);
                Trial.Failure failure = Trial.run(program, history, members);
                if (failure != null) {
                    return List.of(shrunk(number, program, history, members, failure));
                }
            }
        }
        return List.of();
    }

    private String broken(Batch batch) {
        for (Program program : batch.broken()) {
            return "seed " + seed + ", graph " + program.name() + " does not compile: "
                    + Batch.compile(List.of(program)).messages() + "\n" + ProgramWriter.text(program);
        }
        return "seed " + seed + ": only together they do not compile: " + batch.messages();
    }

    private String shrunk(
            int number, Program program, History history, Members members, Trial.Failure failure) {
        Shrinker.Small small = Shrinker.shrink(program, history, members, failure);
        return "seed " + seed + ", graph " + number + ", step " + failure.step() + ": " + failure.message()
                + "\nshrunk to: " + small.failure().message() + "\n"
                + TestWriter.test(small.program(), small.history(), small.failure());
    }
}
