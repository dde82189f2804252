package dev.rivulet.tests.windows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which windows there are, all in ticks: one of {@code size} at each {@code slide} from {@code
 * offset} on, both ways; or, if {@code session}, one as long as rows follow each other within {@code
 * size}. A window closes {@code lateness} after its end.
 */
public record WindowSpec(boolean session, long size, long slide, long offset, long lateness)
        implements WindowRule {
    /** Checks what cannot be. */
    public WindowSpec {
        if (size <= 0 || slide <= 0 || lateness < 0) {
            throw new IllegalArgumentException(
                    "size " + size + ", slide " + slide + ", lateness " + lateness);
        }
    }

    /** Windows end to end. */
    public static WindowSpec tumbling(long size) {
        return sliding(size, size);
    }

    /** Windows that overlap, or have times between them that are in none. */
    public static WindowSpec sliding(long size, long slide) {
        return new WindowSpec(false, size, slide, 0, 0);
    }

    /** Windows by gaps between the rows. */
    public static WindowSpec session(long gap) {
        return new WindowSpec(true, gap, gap, 0, 0);
    }

    /** The same, shifted. */
    public WindowSpec withOffset(long shift) {
        return new WindowSpec(session, size, slide, shift, lateness);
    }

    /** The same, closing later. */
    public WindowSpec withLateness(long ticks) {
        return new WindowSpec(session, size, slide, offset, ticks);
    }

    @Override
    public List<Span> spans(long time) {
        if (session) {
            return List.of(new Span(time, time + size));
        }
        List<Span> spans = new ArrayList<>();
        long start = offset + Math.floorDiv(time - offset, slide) * slide;
        while (start + size > time) {
            spans.add(new Span(start, start + size));
            start -= slide;
        }
        Collections.reverse(spans);
        return spans;
    }

    @Override
    public boolean closes(Span span, long watermark) {
        return span.end() + lateness <= watermark;
    }
}
