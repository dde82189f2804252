package dev.rivulet.tests.growth;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.rivulet.tests.growth.Everything.Fact;
import dev.rivulet.tests.growth.Placed.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What all operators say of facts, and which facts come of entries, from scratch. */
final class Scratch {
    private Scratch() {}

    static List<Object> answer(List<Fact> facts) {
        List<Fact> sorted = facts.stream().sorted(Comparator.comparing(f -> 1000 * f.k() + f.r())).toList();
        List<Fact> even = facts.stream().filter(f -> f.v() % 2 == 0).toList();
        List<Fact> odd = facts.stream().filter(f -> f.v() % 2 != 0).toList();
        List<Long> values = sorted.stream().map(Fact::v).toList();
        List<Long> ranked = values.stream().sorted().toList();
        int size = values.size();
        long sum = values.stream().mapToLong(v -> v).sum();
        long widest = Long.MIN_VALUE;
        long smoothed = 0;
        for (int i = 1; i < size; i++) {
            widest = Math.max(widest, values.get(i) - values.get(i - 1));
            if (i >= 2) {
                smoothed += Math.max(values.get(i), Math.max(values.get(i - 1), values.get(i - 2)));
            }
        }
        long meetings = 0;
        for (Fact fact : facts) {
            for (Fact other : even) {
                meetings += fact.r() == other.r() ? fact.v() - other.v() : 0;
            }
        }
        long friends = facts.stream().filter(f -> even.stream().anyMatch(e -> e.r() == f.r())).count();
        long parts = facts.stream()
                .mapToLong(f -> Math.abs(f.v() % 3) == 0 ? 0 : Math.abs(f.v() % 3) == 1 ? f.v() : 2 * f.v() + 1)
                .sum();
        return List.of(
                even.size(),
                2 * sum,
                sum / 2.0,
                size == 0 ? 0.0 : (double) sum / size,
                size == 0 ? -1L : ranked.get(0),
                values.stream().map(String::valueOf).max(Comparator.naturalOrder()).orElse("none"),
                size == 0 ? -1L : ranked.get((size - 1) / 2),
                values.stream().limit(3).mapToLong(v -> v).sum(),
                size < 2 ? -1L : widest,
                smoothed,
                size == 0 ? -1L : values.get(0),
                size == 0 ? -1L : values.get(size - 1),
                size == 0 ? "none" : values.stream().map(v -> v + ",").collect(joining()),
                values.stream().map(v -> v % 5).distinct().mapToLong(v -> v).sum(),
                size + even.size(),
                odd.stream().mapToLong(Fact::v).sum(),
                size,
                meetings,
                (int) friends,
                size - (int) friends,
                parts,
                facts.stream().mapToLong(f -> (f.k() + 1) * f.v()).sum(),
                by(facts, Fact::r).values().stream()
                        .mapToLong(cell -> cell.stream().mapToLong(Fact::v).max().getAsLong())
                        .sum());
    }

    static <T, K extends Comparable<K>> Map<K, List<T>> by(List<T> all, Function<T, K> key) {
        return all.stream().collect(groupingBy(key, TreeMap::new, java.util.stream.Collectors.toList()));
    }

    static Map<Long, List<Object>> answers(Map<Long, List<Fact>> parts) {
        Map<Long, List<Object>> all = new TreeMap<>();
        parts.forEach((key, part) -> all.put(key, answer(part)));
        return all;
    }

    /** The windows of {@code size}, one every {@code slide}. */
    static <T> Map<Long, List<T>> hops(List<T> all, Function<T, Long> time, long size, long slide) {
        Map<Long, List<T>> windows = new TreeMap<>();
        for (T each : all) {
            long last = Math.floorDiv(time.apply(each), slide) * slide;
            for (long start = last; start > time.apply(each) - size; start -= slide) {
                windows.computeIfAbsent(start, s -> new ArrayList<>()).add(each);
            }
        }
        return windows;
    }

    /** The sessions that end {@code gap} after their last. */
    static <T> Map<Long, List<T>> runs(List<T> all, Function<T, Long> time, long gap) {
        Map<Long, List<T>> windows = new TreeMap<>();
        long start = 0;
        long end = Long.MIN_VALUE;
        for (T each : all.stream().sorted(Comparator.comparing(time)).toList()) {
            long at = time.apply(each);
            start = at > end ? at : start;
            end = at + gap;
            windows.computeIfAbsent(start, s -> new ArrayList<>()).add(each);
        }
        return windows;
    }

    static long total(List<Entry> entries) {
        return entries.stream().mapToLong(Entry::v).sum();
    }

    static List<Fact> found(List<Entry> entries) {
        return by(entries, e -> 1000 * e.k() + e.r()).values().stream()
                .map(cell -> new Fact(cell.get(0).k(), cell.get(0).r(), total(cell)))
                .toList();
    }

    static List<Fact> regions(List<Fact> found, long width) {
        return by(found, f -> f.k() / width).entrySet().stream()
                .map(e -> new Fact(e.getKey(), e.getValue().size(), e.getValue().stream().mapToLong(Fact::v).sum()))
                .toList();
    }

    static List<Fact> spans(Map<Long, List<Entry>> windows) {
        return windows.entrySet().stream()
                .map(e -> new Fact(e.getKey(), e.getValue().size(), total(e.getValue())))
                .toList();
    }

    static List<Fact> joined(List<Entry> entries) {
        List<Entry> twofold = entries.stream()
                .flatMap(e -> Stream.of(e, new Entry(e.k(), e.r() + 50, e.v() + 1)))
                .toList();
        List<Fact> all = new ArrayList<>();
        for (Entry left : twofold) {
            for (Entry right : entries) {
                if (left.k() == right.k() && left.r() == right.r()) {
                    all.add(new Fact(left.k(), left.r(), left.v() + right.v()));
                }
            }
            if (left.r() >= 50) {
                all.add(new Fact(left.k(), left.r(), left.v()));
            }
        }
        return all;
    }

    static List<Fact> nested(List<Entry> entries) {
        return by(entries, Entry::k).entrySet().stream()
                .map(e -> new Fact(
                        e.getKey(),
                        e.getValue().stream().map(entry -> entry.r() % 3).distinct().count(),
                        total(e.getValue())))
                .toList();
    }

    static List<Fact> windowsInGroups(List<Entry> entries) {
        return by(entries, Entry::r).entrySet().stream()
                .map(e -> new Fact(
                        e.getKey(),
                        runs(e.getValue(), Entry::k, 1).size(),
                        hops(e.getValue(), Entry::k, 4, 2).values().stream().mapToLong(Scratch::total).sum()))
                .toList();
    }

    static List<Fact> windowsOfGroups(List<Entry> entries) {
        return hops(found(entries), Fact::k, 4, 2).entrySet().stream()
                .map(e -> new Fact(e.getKey(), e.getValue().size(), e.getValue().stream().mapToLong(Fact::v).sum()))
                .toList();
    }
}
