package dev.rivulet.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rivulet.benchmarks.Line.Figures;
import dev.rivulet.benchmarks.Ratios.Pair;
import dev.rivulet.benchmarks.Ratios.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ratios are compared as they should: noise is no news, what moved beyond it is, and lines come and go. */
class RatiosTest {
    private static final Pair DIAMOND = new Pair("diamond", "Flags");
    private static final Pair CUTOFF = new Pair("cutoff", "Fluxtion");

    @TempDir Path folder;

    private static Report compare(Ratio recorded, Ratio now) {
        return Ratios.compare(Map.of(DIAMOND, recorded), Map.of(DIAMOND, now));
    }

    @Test
    void errorsOfBothFiguresMakeThatOfTheRatio() {
        Ratio ratio = Ratio.of(new Figures(20, 0.6, 0), new Figures(10, 0.4, 0));
        assertEquals(2, ratio.value());
        assertEquals(0.1, ratio.error(), 1e-9);
    }

    @Test
    void differenceWithinTheNoiseOfBothRunsIsNoMove() {
        Report report = compare(new Ratio(1, 0.3), new Ratio(1.45, 0.4));
        assertEquals(List.of(), report.moved());
        assertEquals(1, report.compared());
        assertEquals(0, report.status());
        assertEquals(0, compare(new Ratio(1, 0), new Ratio(1.049, 0)).status());
        assertEquals(0, compare(new Ratio(1, 0), new Ratio(9, Double.NaN)).status());
    }

    @Test
    void differenceBeyondItIsAMoveEitherWay() {
        Report slower = compare(new Ratio(1, 0.3), new Ratio(1.55, 0.4));
        assertEquals(1, slower.moved().size());
        assertTrue(slower.moved().get(0).startsWith("moved: diamond, Rivulet : Flags is 1.550 ± 0.40"), slower.moved().get(0));
        assertTrue(slower.moved().get(0).contains("slower"), slower.moved().get(0));
        assertEquals(1, slower.status());
        Report faster = compare(new Ratio(1, 0.01), new Ratio(0.9, 0.01));
        assertTrue(faster.moved().get(0).contains("faster"), faster.moved().get(0));
    }

    @Test
    void linesThatOneSideLacksAreToldAndNotHeldAgainstTheRun() {
        Ratio one = new Ratio(1, 0.1);
        Report missing = Ratios.compare(Map.of(DIAMOND, one, CUTOFF, one), Map.of(DIAMOND, one));
        assertEquals(0, missing.status());
        assertEquals(List.of("1 recorded ratios were not measured: [cutoff, Rivulet : Fluxtion]"), missing.told());
        Report fresh = Ratios.compare(Map.of(DIAMOND, one), Map.of(DIAMOND, one, CUTOFF, one));
        assertEquals(0, fresh.status());
        assertTrue(fresh.told().get(0).startsWith("new: cutoff, Rivulet : Fluxtion"), fresh.told().get(0));
        assertEquals(2, Ratios.compare(Map.of(), Map.of(DIAMOND, one)).status());
    }

    @Test
    void peersAreThoseOfTheSameLineAndThoseThatItsBarsName() {
        Map<String, Figures> run = Map.of(
                "diamondRivulet", new Figures(30, 0, 0),
                "diamondFlags", new Figures(20, 0, 0),
                "cutoffFlags", new Figures(20, 0, 0),
                "leafRivulet:100", new Figures(10, 0, 0),
                "leafEager:100", new Figures(20, 0, 0),
                "leafEager:10000", new Figures(1, 0, 0),
                "chain20Rivulet", new Figures(10, 0, 0),
                "chain2000Rivulet", new Figures(900, 0, 0));
        Map<Pair, Ratio> expected = new LinkedHashMap<>();
        expected.put(DIAMOND, new Ratio(1.5, 0));
        expected.put(new Pair("chain2000", "Rivulet of chain20"), new Ratio(90, 0));
        expected.put(new Pair("leaf:100", "Eager"), new Ratio(0.5, 0));
        assertEquals(List.copyOf(expected.entrySet()), List.copyOf(Ratios.of(run).entrySet()));
    }

    @Test
    void recordingKeepsWhatWasNotMeasuredAndDropsWhatIsNoLongerALine() {
        Map<Pair, Ratio> merged = Ratios.merged(
                Map.of(CUTOFF, new Ratio(1, 0), DIAMOND, new Ratio(2, 0), new Pair("gone", "Flags"), new Ratio(3, 0)),
                Map.of(DIAMOND, new Ratio(4, 0)));
        assertEquals(Map.of(DIAMOND, new Ratio(4, 0), CUTOFF, new Ratio(1, 0)), merged);
    }

    @Test
    void filesAreReadAsTheyWereWritten() throws IOException {
        Path scores = folder.resolve("new/scores.csv");
        Map<String, Figures> figures = Map.of("leafRivulet:100", new Figures(1.5, Double.NaN, 0.25));
        Scores.write(scores, figures);
        assertEquals(figures, Scores.read(scores));
        Path ratios = folder.resolve("new/ratios.csv");
        Map<Pair, Ratio> some = Map.of(DIAMOND, new Ratio(0.0125, 0.0005));
        Ratios.write(ratios, some);
        assertEquals(some, Ratios.read(ratios));
        Files.writeString(scores, "something else\n");
        assertThrows(IOException.class, () -> Scores.read(scores));
    }
}
