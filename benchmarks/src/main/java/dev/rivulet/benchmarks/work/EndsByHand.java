package dev.rivulet.benchmarks.work;

import java.util.function.ToLongFunction;

/** What stands at an end of an ordered bag. */
final class EndsByHand extends ArrayWork {
    private final OrderedBag bag;
    private final ToLongFunction<OrderedBag> answer;

    private EndsByHand(int places, OrderedBag bag, ToLongFunction<OrderedBag> answer) {
        super(places);
        this.bag = bag;
        this.answer = answer;
    }

    /** The least, or 0. */
    static Work least(int places, OrderedBag bag) {
        return new EndsByHand(places, bag, rows -> Math.max(0, rows.first()));
    }

    /** The sum of the ten greatest. */
    static Work top(int places, OrderedBag bag) {
        return new EndsByHand(places, bag, rows -> rows.sumOfGreatest(10));
    }

    @Override
    void added(int place, long value) {
        bag.add(value);
    }

    @Override
    void removed(int place, long value) {
        bag.remove(value);
    }

    @Override
    public long answer() {
        return answer.applyAsLong(bag);
    }
}
