package dev.rivulet.tests.faults;

import dev.rivulet.tests.oracle.Compilation;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Programs, each with histories in which user code throws at one call after another. */
final class Campaign {
    private static final int STEPS = 30;
    private static final int BATCH = 20;
    private static final List<Path> TYPES = Stream.of("Fault", "Tag", "Item", "Deal", "Lot", "Driven", "Ears")
            .map(name -> Path.of("src/test/java/dev/rivulet/tests/faults/" + name + ".java"))
            .toList();

    private final long seed;
    private final int programs;
    private final int each;
    private long trials;
    private long fired;

    /** So many {@code programs}, with {@code each} so many trials. */
    Campaign(long seed, int programs, int each) {
        this.seed = seed;
        this.programs = programs;
        this.each = each;
    }

    /** Runs all; says how many. */
    String run() throws ReflectiveOperationException {
        for (int from = 0; from < programs; from += BATCH) {
            batch(from, Math.min(programs, from + BATCH));
        }
        return "faults: seed " + seed + ", " + programs + " programs, " + trials + " trials, something threw in " + fired;
    }

    /** One trial again: what its failure says. */
    static String only(long seed, int program, long history, String kind, long first, long last, int poison)
            throws ReflectiveOperationException {
        Campaign campaign = new Campaign(seed, 1, 1);
        campaign.again = (made, source) ->
                campaign.trial(program, made, source, history, Fault.Kind.valueOf(kind), first, last, poison);
        campaign.batch(program, program + 1);
        return "well";
    }

    /** What is done with a program in place of its trials. */
    private interface Again {
        void run(Constructor<?> made, String source) throws ReflectiveOperationException;
    }

    private Again again;

    private void batch(int from, int to) throws ReflectiveOperationException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = from; i < to; i++) {
            files.put("P" + i, Programs.write(seed + i, "P" + i, i % 2 == 1));
        }
        Compilation.Result compiled = Compilation.compile(files, TYPES);
        if (compiled.loader() == null) {
            throw new AssertionError(compiled.messages() + "\n" + files.get("P" + from));
        }
        for (int i = from; i < to; i++) {
            Constructor<?> made = compiled.loader().load("P" + i + "D").getDeclaredConstructor();
            made.setAccessible(true);
            if (again != null) {
                again.run(made, files.get("P" + i));
            } else {
                program(i, made, files.get("P" + i));
            }
        }
    }

    private void program(int number, Constructor<?> made, String source) throws ReflectiveOperationException {
        Random random = new Random(seed + number);
        long calls = 0;
        long history = 0;
        for (int i = 0; i < each; i++) {
            if (i % 30 == 0) {
                history = random.nextLong();
                trial(number, made, source, history, Fault.Kind.RUNTIME, 0, -1, -1);
                calls = Fault.calls();
            }
            Fault.Kind kind = Fault.Kind.values()[random.nextInt(4)];
            if (i % 6 == 5) {
                trial(number, made, source, history, kind, 0, -1, random.nextInt(6));
            } else {
                long first = 1 + random.nextInt((int) Math.max(1, calls));
                long last = i % 3 == 0 ? first + random.nextInt(60) : first;
                trial(number, made, source, history, kind, first, last, -1);
            }
        }
    }

    private void trial(
            int number, Constructor<?> made, String source, long history, Fault.Kind kind, long first, long last, int poison)
            throws ReflectiveOperationException {
        trials++;
        Driven subject = (Driven) made.newInstance();
        Driven twin = (Driven) made.newInstance();
        Fault.plan(kind, first, last, poison);
        try {
            new Trial(history, subject, twin, STEPS).run(kind.passes());
        } catch (Trial.Wrong e) {
            throw new AssertionError("program " + number + " of seed " + seed + ", history " + history + ", " + kind + " at "
                    + first + " to " + last + ", or for " + poison + ": " + e.getMessage() + "\n" + source, e);
        }
        if (Fault.fired()) {
            fired++;
        }
    }
}
