package dev.rivulet.benchmarks;

import com.fluxtion.compiler.Fluxtion;
import com.fluxtion.runtime.EventProcessor;
import dev.rivulet.benchmarks.FluxNodes.Change;
import dev.rivulet.benchmarks.FluxNodes.Feed;
import dev.rivulet.benchmarks.FluxNodes.Meet;
import dev.rivulet.benchmarks.FluxNodes.Numbered;
import dev.rivulet.benchmarks.FluxNodes.Sign;
import dev.rivulet.benchmarks.FluxNodes.Source;
import dev.rivulet.benchmarks.FluxNodes.Step;
import dev.rivulet.benchmarks.FluxNodes.Total;
import dev.rivulet.benchmarks.FluxNodes.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The shapes in Fluxtion, in the fastest of the forms that were tried: nodes as classes, compiled,
 * without buffering; one input is an exported service, many are told apart by the event's filter.
 */
public final class Flux {
    private final EventProcessor<?> processor;
    private final Value sink;
    private final Change change = new Change();

    /** Of {@code nodes}, each after those that it reads; {@code sink} is read. */
    private Flux(List<Value> nodes, Value sink) {
        processor = Fluxtion.compile(config -> {
            config.setSupportBufferAndTrigger(false);
            nodes.forEach(node -> config.addNode(node, node.getName()));
        });
        processor.init();
        try {
            this.sink = processor.getNodeById(sink.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Value add(List<Value> nodes, Value node) {
        nodes.add(node);
        return node;
    }

    /** The diamond. */
    public static Flux diamond() {
        Value top = new Step("top", new Source("source"), 1, 1);
        Value left = new Step("left", top, 2, 0);
        Value right = new Step("right", top, 3, 0);
        Value bottom = new Meet("bottom", left, right, 1, 1, 0);
        return new Flux(List.of(bottom), bottom);
    }

    /** Three nodes, the first of which cuts off. */
    public static Flux cutoff() {
        Value sign = new Sign("sign", new Source("source"));
        Value shown = new Step("shown", new Step("scaled", sign, 1, 0), 1, 1);
        return new Flux(List.of(shown), shown);
    }

    /** A chain. */
    public static Flux chain(int length) {
        List<Value> nodes = new ArrayList<>();
        return new Flux(nodes, chain(nodes, "n", new Source("source"), length));
    }

    private static Value chain(List<Value> nodes, String name, Value from, int length) {
        Value last = add(nodes, from);
        for (int i = 1; i <= length; i++) {
            last = add(nodes, new Step(name + i, last, 1, 1));
        }
        return last;
    }

    /** Many chains, an input each; the end of the first is read. */
    public static Flux chains(int count, int length) {
        List<Value> nodes = new ArrayList<>();
        Value first = chain(nodes, "c0_", new Numbered("x0", 0), length);
        for (int i = 1; i < count; i++) {
            chain(nodes, "c" + i + "_", new Numbered("x" + i, i), length);
        }
        return new Flux(nodes, first);
    }

    /** One input, many nodes of it, sums of {@code arity} of them, and the sum of those. */
    public static Flux tree(int leaves, int arity) {
        List<Value> nodes = new ArrayList<>();
        Value source = add(nodes, new Source("source"));
        Value[] sums = new Value[leaves / arity];
        for (int s = 0; s < sums.length; s++) {
            Value[] parts = new Value[arity];
            for (int i = 0; i < arity; i++) {
                int leaf = s * arity + i;
                parts[i] = add(nodes, new Step("l" + leaf, source, leaf, 0));
            }
            sums[s] = add(nodes, new Total("s" + s, parts));
        }
        return new Flux(nodes, add(nodes, new Total("total", sums)));
    }

    /** The service of the only input; a graph of many has none. */
    public Feed feed() {
        return (Feed) (Object) processor;
    }

    /** Sets the input number {@code input} of many; answers the last node. */
    public double send(int input, double value) {
        change.set(input, value);
        processor.onEvent(change);
        return sink.value;
    }

    /** The last node as it stands. */
    public double read() {
        return sink.value;
    }
}
