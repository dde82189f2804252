package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Programs that are compiled in one go. */
final class Batch {
    private final List<Program> programs;
    private final Compilation.Result result;

    private Batch(List<Program> programs, Compilation.Result result) {
        this.programs = programs;
        this.result = result;
    }

    /** Compiles {@code programs} together. */
    static Batch compile(List<Program> programs) {
        Map<String, String> files = new LinkedHashMap<>();
        programs.forEach(program -> files.putAll(ProgramWriter.files(program)));
        return new Batch(programs, Compilation.compile(files));
    }

    /** The members of the generated class of {@code program}; null if the batch did not compile. */
    Members members(Program program) {
        return result.loader() == null ? null : new Members(result.loader().load(program.generated()));
    }

    /** What the compiler said. */
    String messages() {
        return result.messages();
    }

    /** The programs that do not even compile on their own. */
    List<Program> broken() {
        List<Program> broken = new ArrayList<>();
        if (result.loader() == null) {
            programs.stream().filter(one -> compile(List.of(one)).result.loader() == null).forEach(broken::add);
        }
        return broken;
    }
}
