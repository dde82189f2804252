package dev.rivulet.benchmarks.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import dev.rivulet.benchmarks.DeskPosition;
import dev.rivulet.benchmarks.Events;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The same answers by java.util.stream over all rows. */
final class FromScratch implements Work {
    private final Load load;
    private final long[] values;
    private final boolean[] alive;
    private long last;

    FromScratch(Load load, int places) {
        this.load = load;
        values = new long[places];
        alive = new boolean[places];
    }

    @Override
    public void insert(int place, long value) {
        values[place] = value;
        last = Load.key(value);
        alive[place] = true;
    }

    @Override
    public void delete(int place) {
        last = Load.key(values[place]);
        alive[place] = false;
    }

    @Override
    public long answer() {
        return switch (load) {
            case INSERT -> rows().filter(Events::large).map(Events::scaled).count();
            case GAPS -> gaps(rows().sorted().toArray());
            case JOIN -> joined();
            case GROUPS -> rows().boxed()
                    .collect(groupingBy(Load::key, summingLong(Load::amount)))
                    .values().stream().mapToLong(DeskPosition::value).sum();
            case LEAST -> rows().min().orElse(0);
            case TOP -> rows().map(value -> -value).sorted().limit(10).map(value -> -value).sum();
            case DISTINCT -> rows().distinct().count();
            case QUANTILE -> quantile(rows().sorted().toArray());
            case EVENT -> rows().filter(row -> Load.key(row) == last).map(Load::amount).sum();
        };
    }

    private LongStream rows() {
        return places().mapToLong(place -> values[place]);
    }

    private IntStream places() {
        return IntStream.range(0, values.length).filter(place -> alive[place]);
    }

    private static long gaps(long[] sorted) {
        return IntStream.range(1, sorted.length).mapToLong(i -> Gaps.gap(sorted[i - 1], sorted[i])).sum();
    }

    private long joined() {
        Map<Long, List<Long>> right = side(1).boxed().collect(groupingBy(Load::key));
        return side(0).flatMap(left -> right.getOrDefault(Load.key(left), List.of()).stream()
                .mapToLong(other -> Matches.worth(Load.amount(left), Load.amount(other)))).sum();
    }

    private LongStream side(int remainder) {
        return places().filter(place -> place % 2 == remainder).mapToLong(place -> values[place]);
    }

    private static long quantile(long[] sorted) {
        return sorted.length == 0 ? 0 : sorted[QuantileByHand.rank(sorted.length) - 1];
    }
}
