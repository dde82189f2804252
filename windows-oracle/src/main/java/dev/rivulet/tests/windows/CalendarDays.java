package dev.rivulet.tests.windows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Days from midnight to midnight in {@code zone}; a tick is an hour, counted from the epoch. */
public record CalendarDays(ZoneId zone, long lateness) implements WindowRule {
    private static final long SECONDS = 3600;

    @Override
    public boolean session() {
        return false;
    }

    @Override
    public List<Span> spans(long time) {
        LocalDate day = Instant.ofEpochSecond(time * SECONDS).atZone(zone).toLocalDate();
        return List.of(new Span(midnight(day), midnight(day.plusDays(1))));
    }

    private long midnight(LocalDate day) {
        return day.atStartOfDay(zone).toEpochSecond() / SECONDS;
    }

    @Override
    public boolean closes(Span span, long watermark) {
        return watermark != Long.MIN_VALUE && span.end() + lateness <= watermark;
    }
}
