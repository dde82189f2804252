// Written by Rivulet from demo.Visits.Span.
package demo;

import dev.rivulet.annotations.ParameterNames;
import dev.rivulet.annotations.RivuletGenerated;
import dev.rivulet.runtime.Cell;
import dev.rivulet.runtime.Cutoffs;
import dev.rivulet.runtime.LongChannel;
import dev.rivulet.runtime.Node;
import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.Topology;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.collection.Change;
import dev.rivulet.runtime.collection.Changes;
import dev.rivulet.runtime.collection.ExactLongSums;
import dev.rivulet.runtime.collection.RowChannel;
import dev.rivulet.runtime.collection.RowOperator;
import dev.rivulet.runtime.collection.RowSource;
import dev.rivulet.runtime.collection.RowView;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.inspect.Explainer;
import dev.rivulet.runtime.inspect.Explanation;
import dev.rivulet.runtime.inspect.GraphDescription;
import dev.rivulet.runtime.time.TimeWindow;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * The engine of {@link Visits.Span}.
 */
@RivuletGenerated
@ParameterNames("total(int)=weight")
final class Visits_SpanGraph implements Visits.Span {
  private static final Topology TOPOLOGY = topology();

  private final Engine engine = new Engine(this);

  private final ClicksRows clicksView = new ClicksRows(engine.clicks);

  private Visits_SpanGraph() {
  }

  private static Topology topology() {
    Topology.Builder graph = Topology.of("Visits.Span");
    graph.input("window", "TimeWindow", "Visits.Span.window()");
    graph.rows("clicks", "rows", "rows", "Visits.Span.clicks()", 1, "");
    graph.rows("total.values", "each", "rows", "Visits.Span.total(int)", 2, "clicks");
    graph.node("total", "sum", "long", "Visits.Span.total(int)", 3, "total.values", "");
    return graph.build();
  }

  @Override
  public TimeWindow window() {
    engine.peek();
    return engine.window.value;
  }

  /**
   * Sets {@code window}; marks what depends on it, runs nothing.
   */
  public void window(TimeWindow value) {
    engine.enter();
    if (Cutoffs.same(value, engine.window.value)) {
      return;
    }
    engine.changing(0, engine.window);
    engine.window.value = value;
  }

  /**
   * The rows of {@code clicks}; each call on them brings them up to date.
   */
  @Override
  public ClicksRows clicks() {
    return clicksView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code clicks}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onClicks(Consumer<? super List<Change<Visits.Click>>> listener) {
    return new RowChannel<>(engine, ClicksNode.POSITION, engine.clicks, listener);
  }

  /**
   * {@code total}, brought up to date.
   */
  public long total() {
    if ((engine.dirty & Engine.TOTAL_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(TotalNode.POSITION);
    }
    return engine.total.value;
  }

  /**
   * Tells {@code listener} of {@code total} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onTotal(LongConsumer listener) {
    return new LongChannel(engine, TotalNode.POSITION, () -> engine.total.value, listener);
  }

  /**
   * Brings the whole graph up to date and tells the listeners; then throws the
   * {@code QueryException} of the first stale node, if there is one.
   */
  public void stabilize() {
    if ((engine.dirty & Engine.STABILIZE_NEEDS) != 0L || engine.attention != 0 || engine.listened) {
      engine.stabilize();
    }
  }

  /**
   * Makes the changes of {@code changes} one: if it throws, none is kept.
   */
  public void update(Consumer<? super Visits_SpanGraph> changes) {
    engine.update(this, changes);
  }

  /**
   * What {@code question} answers after {@code changes}, all of which is taken back.
   */
  public <R> R whatIf(Consumer<? super Visits_SpanGraph> changes,
      Function<? super Visits_SpanGraph, ? extends R> question) {
    return engine.whatIf(this, changes, question);
  }

  /**
   * What the graph is made of.
   */
  public GraphDescription describe() {
    return GraphDescription.of(TOPOLOGY);
  }

  /**
   * Why {@code node} last ran.
   *
   * @throws IllegalStateException unless the builder was asked to explain
   */
  public Explanation explain(String node) {
    return Explainer.of(engine).explain(node);
  }

  /**
   * The outputs as last computed; runs nothing.
   */
  @Override
  public String toString() {
    return engine.outputs();
  }

  /**
   * Begins a graph.
   */
  public static Builder builder() {
    return new Builder(new Visits_SpanGraph());
  }

  /**
   * Begins a graph with what is put into {@code existing}.
   */
  public static Builder builder(Visits_SpanGraph existing) {
    Builder builder = builder();
    builder.window(existing.window());
    builder.graph.clicks().copy(existing.clicks());
    return builder;
  }

  /**
   * The rows of {@code clicks}.
   */
  public static final class ClicksRows extends RowView<Visits.Click> implements Rows<Visits.Click> {
    private final ClicksNode node;

    ClicksRows(ClicksNode node) {
      super(node, node.engine(), -1);
      this.node = node;
    }

    @Override
    public int insert(Visits.Click row) {
      node.given(row, "row");
      return node.insert(row.at(), row.user(), row.weight());
    }

    @Override
    public void delete(Visits.Click row) {
      node.close(node.demand(row));
    }

    @Override
    public int replace(Visits.Click old, Visits.Click row) {
      node.given(row, "row");
      int slot = node.demand(old);
      node.edit(slot);
      node.set(slot, row.at(), row.user(), row.weight());
      return slot;
    }

    @Override
    public int slotOf(Visits.Click row) {
      return node.slotOf(row);
    }

    @Override
    public void deleteSlot(int slot) {
      node.close(slot);
    }

    @Override
    public void replaceSlot(int slot, Visits.Click row) {
      node.given(row, "row");
      node.edit(slot);
      node.set(slot, row.at(), row.user(), row.weight());
    }

    /**
     * Adds the row of these components, without an object; returns its slot.
     */
    public int insert(Instant at, String user, int weight) {
      return node.insert(at, user, weight);
    }

    @Override
    public void clear() {
      node.closeAll();
    }

    @Override
    public boolean hasSlot(int slot) {
      return node.alive(slot);
    }

    @Override
    public Visits.Click atSlot(int slot) {
      node.require(slot);
      return node.row(slot);
    }

    private void copy(ClicksRows other) {
      for (int slot : other.node.inOrder()) {
        node.insert(other.node.at[slot], other.node.user[slot], other.node.weight[slot]);
      }
    }

    /**
     * The {@code at} of the row at {@code slot}.
     */
    public Instant at(int slot) {
      node.require(slot);
      return node.at[slot];
    }

    /**
     * Sets the {@code at} of the row at {@code slot}.
     */
    public void at(int slot, Instant value) {
      node.edit(slot);
      if (!Cutoffs.same(node.at[slot], value)) {
        node.changing(slot);
        node.at[slot] = value;
        node.changed(slot);
      }
    }

    /**
     * The {@code user} of the row at {@code slot}.
     */
    public String user(int slot) {
      node.require(slot);
      return node.user[slot];
    }

    /**
     * Sets the {@code user} of the row at {@code slot}.
     */
    public void user(int slot, String value) {
      node.edit(slot);
      if (!Cutoffs.same(node.user[slot], value)) {
        node.changing(slot);
        node.user[slot] = value;
        node.changed(slot);
      }
    }

    /**
     * The {@code weight} of the row at {@code slot}.
     */
    public int weight(int slot) {
      node.require(slot);
      return node.weight[slot];
    }

    /**
     * Sets the {@code weight} of the row at {@code slot}.
     */
    public void weight(int slot, int value) {
      node.edit(slot);
      if (!Cutoffs.same(node.weight[slot], value)) {
        node.changing(slot);
        node.weight[slot] = value;
        node.changed(slot);
      }
    }
  }

  /**
   * Collects the inputs of a new {@link Visits_SpanGraph}.
   */
  public static final class Builder {
    private final Visits_SpanGraph graph;

    private boolean built;

    private TimeWindow window;

    private boolean windowGiven;

    private Builder(Visits_SpanGraph graph) {
      this.graph = graph;
    }

    /**
     * Gives {@code window}.
     */
    public Builder window(TimeWindow window) {
      this.window = window;
      this.windowGiven = true;
      return this;
    }

    /**
     * Asks for {@link Visits_SpanGraph#explain} to be possible; every run is recorded then.
     */
    public Builder explain() {
      unbuilt();
      graph.engine.record(new Explainer(TOPOLOGY, InstantSource.system()));
      return this;
    }

    /**
     * The graph, once. Runs nothing but the methods that give starting values.
     *
     * @throws IllegalStateException naming every required input that was not given, or if this builder has built its graph
     */
    public Visits_SpanGraph build() {
      unbuilt();
      List<String> missing = new ArrayList<>();
      if (!this.windowGiven) {
        missing.add("window");
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("the builder of Visits_SpanGraph was not given " + missing);
      }
      graph.engine.window.value = this.window;
      built = true;
      return graph;
    }

    private void unbuilt() {
      if (built) {
        throw new IllegalStateException("this builder has built its graph; begin another with builder()");
      }
    }
  }

  /**
   * The nodes, and the code that runs them in the order of their heights.
   */
  private static final class Engine extends Stabilizer {
    static final long CLICKS = 1L << ClicksNode.POSITION;

    static final long TOTAL_VALUES = 1L << TotalValuesNode.POSITION;

    static final long TOTAL = 1L << TotalNode.POSITION;

    static final long TOTAL_NEEDS = CLICKS | TOTAL_VALUES | TOTAL;

    static final long STABILIZE_NEEDS = CLICKS | TOTAL_VALUES | TOTAL;

    long dirty = 0x7L;

    final WindowInput window;

    final ClicksNode clicks;

    final TotalValuesNode totalValues;

    final TotalNode total;

    Engine(Visits_SpanGraph graph) {
      super(TOPOLOGY);
      window = new WindowInput();
      clicks = new ClicksNode(this);
      totalValues = new TotalValuesNode(clicks);
      clicks.toTotalValues = totalValues;
      total = new TotalNode(totalValues);
    }

    @Override
    protected void run(long[] wanted) throws Throwable {
      run0(wanted[0]);
    }

    private void run0(long wanted) throws Throwable {
      long todo = dirty;
      try {
        if ((todo & wanted & CLICKS) != 0L) {
          if (clicks.recompute()) {
            todo |= TOTAL_VALUES;
          }
          todo &= ~CLICKS;
        }
        if ((todo & wanted & TOTAL_VALUES) != 0L) {
          if (totalValues.recompute()) {
            todo |= TOTAL;
          }
          todo &= ~TOTAL_VALUES;
        }
        if ((todo & wanted & TOTAL) != 0L) {
          total.recompute();
          todo &= ~TOTAL;
        }
      } finally {
        dirty = todo;
      }
    }

    @Override
    protected long dirty(int word) {
      return dirty;
    }

    @Override
    protected void dirty(int word, long bits) {
      dirty = bits;
    }

    @Override
    protected Node[] nodes() {
      return new Node[] {clicks, totalValues, total};
    }

    @Override
    protected Cell[] inputs() {
      return new Cell[] {window};
    }
  }

  /**
   * The input {@code window}.
   */
  static final class WindowInput extends Cell {
    TimeWindow value;

    @Override
    public Object current() {
      return value;
    }

    @Override
    public void save(Undo undo) {
      undo.push((Object) value);
      undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
      value = undo.popObject();
    }
  }

  /**
   * {@code clicks}: {@link Visits.Span#clicks}.
   */
  static final class ClicksNode extends RowSource {
    static final int HEIGHT = 1;

    static final int POSITION = 0;

    private final Engine engine;

    TotalValuesNode toTotalValues;

    Instant[] at = {};

    String[] user = {};

    int[] weight = {};

    ClicksNode(Engine engine) {
      super("clicks", engine);
      this.engine = engine;
    }

    int insert(Instant at, String user, int weight) {
      int slot = open();
      this.at[slot] = at;
      this.user[slot] = user;
      this.weight[slot] = weight;
      opened(slot);
      return slot;
    }

    void set(int slot, Instant at, String user, int weight) {
      if (Cutoffs.same(this.at[slot], at)
      && Cutoffs.same(this.user[slot], user)
      && Cutoffs.same(this.weight[slot], weight)) {
        return;
      }
      changing(slot);
      this.at[slot] = at;
      this.user[slot] = user;
      this.weight[slot] = weight;
      changed(slot);
    }

    @Override
    public boolean recompute() {
      int count = begin();
      for (int i = 0; i < count; i++) {
        int slot = next(i);
        changes.mark(slot);
        toTotalValues.push(slot);
      }
      return end();
    }

    @Override
    protected void grow(int capacity) {
      at = Arrays.copyOf(at, capacity);
      user = Arrays.copyOf(user, capacity);
      weight = Arrays.copyOf(weight, capacity);
    }

    @Override
    protected void mark() {
      engine.dirty |= Engine.CLICKS;
    }

    @Override
    protected void saveRow(int slot, Undo undo) {
      undo.push((Object) at[slot]);
      undo.push((Object) user[slot]);
      undo.push((long) weight[slot]);
    }

    @Override
    protected void restoreRow(int slot, Undo undo) {
      weight[slot] = (int) undo.popLong();
      user[slot] = undo.popObject();
      at[slot] = undo.popObject();
    }

    @Override
    protected void forget(int slot) {
      at[slot] = null;
      user[slot] = null;
    }

    @Override
    protected int hash(int slot) {
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(at[slot]);
      hash = 31 * hash + Objects.hashCode(user[slot]);
      hash = 31 * hash + Integer.hashCode(weight[slot]);
      return hash;
    }

    @Override
    protected boolean equal(int slot, int other) {
      return Cutoffs.same(this.at[slot], at[other])
          && Cutoffs.same(this.user[slot], user[other])
          && Cutoffs.same(this.weight[slot], weight[other]);
    }

    @Override
    protected int hashOf(Object other) {
      if (!(other instanceof Visits.Click row)) {
        return other.hashCode();
      }
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(row.at());
      hash = 31 * hash + Objects.hashCode(row.user());
      hash = 31 * hash + Integer.hashCode(row.weight());
      return hash;
    }

    @Override
    protected boolean matches(int slot, Object other) {
      if (!(other instanceof Visits.Click row)) {
        return false;
      }
      return Cutoffs.same(this.at[slot], row.at())
          && Cutoffs.same(this.user[slot], row.user())
          && Cutoffs.same(this.weight[slot], row.weight());
    }

    @Override
    public Object rowAt(int slot) {
      return row(slot);
    }

    Visits.Click row(int slot) {
      return new Visits.Click(at[slot], user[slot], weight[slot]);
    }
  }

  /**
   * {@code total.values}: {@link Visits.Span#total} of {@code clicks}.
   */
  static final class TotalValuesNode extends RowOperator {
    static final int HEIGHT = 2;

    static final int POSITION = 1;

    boolean[] present = {};

    int size;

    long[] value = {};

    final ExactLongSums total = new ExactLongSums(1);

    private final ClicksNode clicks;

    TotalValuesNode(ClicksNode clicks) {
      super(clicks, true);
      this.clicks = clicks;
    }

    @Override
    public boolean recompute() throws RowException {
      if (upToDate()) {
        return end();
      }
      Changes rows = begin(false);
      for (int i = 0; i < rows.size; i++) {
        push(rows.slots[i]);
      }
      return end();
    }

    void push(int slot) {
      try {
        row(slot);
        done(slot);
      } catch (Error e) {
        broken();
        throw e;
      } catch (Throwable e) {
        failed(slot, e);
      }
    }

    private void row(int slot) {
      if (!clicks.has(slot)) {
        remove(slot);
        return;
      }
      long next = Visits.Span.total(clicks.weight[slot]);
      if (!present[slot]) {
        present[slot] = true;
        size++;
        total.add(0, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        total.replace(0, value[slot], next);
      }
      value[slot] = next;
      changes.mark();
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        total.remove(0, value[slot]);
        changes.mark();
      }
    }

    @Override
    protected void reset() {
      for (int slot = 0; slot < present.length; slot++) {
        if (present[slot]) {
          present[slot] = false;
          size--;
          changes.mark();
        }
      }
      total.clear(0);
    }

    @Override
    protected void grow(int capacity) {
      present = Arrays.copyOf(present, capacity);
      value = Arrays.copyOf(value, capacity);
    }

    @Override
    public boolean has(int slot) {
      return present[slot];
    }

    @Override
    public int size() {
      return size;
    }
  }

  /**
   * {@code total}: {@link Visits.Span#total} of {@code total.values}.
   */
  static final class TotalNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 2;

    long value;

    boolean computed;

    private final TotalValuesNode totalValues;

    TotalNode(TotalValuesNode totalValues) {
      this.totalValues = totalValues;
    }

    @Override
    public boolean recompute() {
      long next = totalValues.total.value(0);
      if (computed && Cutoffs.same(next, value)) {
        return false;
      }
      value = next;
      computed = true;
      return true;
    }

    @Override
    public Object current() {
      return value;
    }

    @Override
    public void save(Undo undo) {
      undo.push(computed);
      undo.push(value);
      undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
      value = undo.popLong();
      computed = undo.popBoolean();
    }
  }
}
