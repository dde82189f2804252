package dev.rivulet.examples.vwap;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** The main job: plays a trade tape at full speed and checks the result against one from scratch. */
@CommandLine.Command(
        name = "vwap",
        description = "Plays a trade tape through an incremental graph: VWAP by hour and over all, and bars by minute.",
        mixinStandardHelpOptions = true,
        version = "0.1.0")
public final class VwapMain implements Callable<Integer> {
    @CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A CSV file with a header 'timestamp,price,amount'; by default 100,000 BTC-USD trades of 2013.")
    private Path file;

    @CommandLine.Option(
            names = "--repeat",
            defaultValue = "20",
            description = "How often the tape is played; figures are of the last time (default: ${DEFAULT-VALUE}).")
    private int repeat;

    @CommandLine.Option(
            names = "--minimum",
            defaultValue = "0.01",
            description = "The smallest amount that counts (default: ${DEFAULT-VALUE}).")
    private double minimum;

    @CommandLine.Option(
            names = "--instruments",
            description = "Deal the tape among this many instruments; an event then changes one leaf of so many.")
    private Integer instruments;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final PrintStream out;

    VwapMain(PrintStream out) {
        this.out = out;
    }

    /** Runs, and exits: 0 if the result is right, 1 if it is not, 2 for a wrong argument or file. */
    public static void main(String[] arguments) {
        int code = run(arguments, System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        return new CommandLine(new VwapMain(out))
                .setOut(new java.io.PrintWriter(out, true))
                .setErr(new java.io.PrintWriter(err, true))
                .setExecutionExceptionHandler((thrown, line, parsed) -> {
                    if (thrown instanceof TapeException) {
                        err.println(thrown.getMessage());
                        return 2;
                    }
                    throw thrown;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() throws TapeException {
        positive("--repeat", repeat);
        if (instruments != null) {
            positive("--instruments", instruments);
        }
        Tape tape = TapeReader.read(file);
        boolean right = instruments == null
                ? new HourPlay(tape, minimum).run(repeat, out) & new MinutePlay(tape, minimum).run(repeat, out)
                : new InstrumentPlay(tape, instruments).run(repeat, out);
        return right ? 0 : 1;
    }

    private void positive(String option, int value) {
        if (value < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), option + " must be at least 1, not " + value);
        }
    }
}
