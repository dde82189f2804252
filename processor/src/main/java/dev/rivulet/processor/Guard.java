package dev.rivulet.processor;

import dev.rivulet.processor.model.Origin;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Tells what escapes from a stage as a mistake of Rivulet's, on the graph that was processed. The
 * compiler goes on, and with it the other graphs.
 */
final class Guard {
    private static final int FRAMES = 5;
    private static final int LONGEST = 300;

    private final TypeElement type;
    private final Problems problems;
    private String stage = "";

    Guard(TypeElement type, Problems problems) {
        this.type = type;
        this.problems = problems;
    }

    /** Says that what follows is {@code stage}. */
    void at(String stage) {
        this.stage = stage;
    }

    /** Does {@code work}, which begins with {@code stage}; false if it threw, which is then a problem of the graph. */
    boolean run(String stage, Runnable work) {
        at(stage);
        try {
            work.run();
            return true;
        } catch (Throwable thrown) {
            letPass(thrown);
            tell(thrown);
            return false;
        }
    }

    /** Does {@code work}, which belongs to no graph. */
    static void run(Messager messager, Runnable work) {
        try {
            work.run();
        } catch (Throwable thrown) {
            letPass(thrown);
            StringBuilder text = new StringBuilder("[" + ErrorCode.INTERNAL_ERROR.code()
                    + "] Rivulet broke down while looking for graphs: " + words(thrown));
            frames(thrown).forEach(frame -> text.append("\n    ").append(frame));
            messager.printMessage(Diagnostic.Kind.ERROR, text + "\nSee " + ErrorCode.INTERNAL_ERROR.page());
        }
    }

    /** Compilers stop themselves by throwing; that is not ours to hold. */
    private static void letPass(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        boolean theirs = name.startsWith("Abort") || name.contains("Cancel");
        if (theirs && thrown instanceof RuntimeException stop) {
            throw stop;
        }
    }

    private void tell(Throwable thrown) {
        Origin origin = new Origin(type.getQualifiedName().toString(), "", -1, "");
        problems.add(
                ErrorCode.INTERNAL_ERROR,
                origin,
                "Rivulet broke down at '" + type.getSimpleName() + "', while " + stage + ": " + words(thrown),
                frames(thrown),
                "This is a mistake of Rivulet's, not of yours; nothing is written for '" + type.getSimpleName()
                        + "'. Mend other errors first; if it stays, report this message with the source.");
    }

    private static String words(Throwable thrown) {
        return thrown.getClass().getName() + (message(thrown).isEmpty() ? "" : ": " + message(thrown));
    }

    private static String message(Throwable thrown) {
        String text;
        try {
            text = thrown.getMessage();
        } catch (RuntimeException | StackOverflowError e) {
            return "";
        }
        String line = text == null ? "" : text.lines().findFirst().orElse("");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    /** Where it was thrown: the first frames, those of compilers left out but for the very first. */
    private static List<String> frames(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        for (StackTraceElement frame : thrown.getStackTrace()) {
            boolean ours = frame.getClassName().startsWith("dev.rivulet.");
            if (lines.size() < FRAMES && (ours || lines.isEmpty())) {
                lines.add("at " + frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber());
            }
        }
        return lines;
    }
}
