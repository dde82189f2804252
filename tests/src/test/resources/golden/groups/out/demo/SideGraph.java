// Written by Rivulet from demo.Side.
package demo;

import dev.rivulet.annotations.ParameterNames;
import dev.rivulet.annotations.RivuletGenerated;
import dev.rivulet.runtime.Cell;
import dev.rivulet.runtime.Cutoffs;
import dev.rivulet.runtime.DoubleChannel;
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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * The engine of {@link Side}.
 */
@RivuletGenerated
@ParameterNames({
    "size(long)=signedSize",
    "worth(long,double)=size,mark"
})
public final class SideGraph implements Side {
  private static final Topology TOPOLOGY = topology();

  private final Engine engine = new Engine(this);

  private final FillsRows fillsView = new FillsRows(engine.fills);

  private SideGraph() {
  }

  private static Topology topology() {
    Topology.Builder graph = Topology.of("Side");
    graph.input("bought", "boolean", "Side.bought()");
    graph.input("mark", "double", "Side.mark()");
    graph.rows("fills", "rows", "rows", "Side.fills()", 1, "");
    graph.rows("size.values", "each", "rows", "Side.size(long)", 2, "fills");
    graph.node("size", "sum", "long", "Side.size(long)", 3, "size.values", "");
    graph.node("worth", "query", "double", "Side.worth(long, double)", 4, "size, mark", "");
    return graph.build();
  }

  @Override
  public boolean bought() {
    engine.peek();
    return engine.bought.value;
  }

  /**
   * Sets {@code bought}; marks what depends on it, runs nothing.
   */
  public void bought(boolean value) {
    engine.enter();
    if (Cutoffs.same(value, engine.bought.value)) {
      return;
    }
    engine.changing(0, engine.bought);
    engine.bought.value = value;
  }

  @Override
  public double mark() {
    engine.peek();
    return engine.mark.value;
  }

  /**
   * Sets {@code mark}; marks what depends on it, runs nothing.
   */
  public void mark(double value) {
    engine.enter();
    if (Cutoffs.same(value, engine.mark.value)) {
      return;
    }
    engine.changing(1, engine.mark);
    engine.mark.value = value;
    engine.dirty |= Engine.WORTH;
  }

  /**
   * The rows of {@code fills}; each call on them brings them up to date.
   */
  @Override
  public FillsRows fills() {
    return fillsView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code fills}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onFills(Consumer<? super List<Change<Fill>>> listener) {
    return new RowChannel<>(engine, FillsNode.POSITION, engine.fills, listener);
  }

  /**
   * {@code size}, brought up to date.
   */
  public long size() {
    if ((engine.dirty & Engine.SIZE_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(SizeNode.POSITION);
    }
    return engine.size_.value;
  }

  /**
   * Tells {@code listener} of {@code size} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onSize(LongConsumer listener) {
    return new LongChannel(engine, SizeNode.POSITION, () -> engine.size_.value, listener);
  }

  /**
   * {@code worth}, brought up to date.
   */
  public double worth() {
    if ((engine.dirty & Engine.WORTH_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(WorthNode.POSITION);
    }
    return engine.worth.value;
  }

  /**
   * Tells {@code listener} of {@code worth} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onWorth(DoubleConsumer listener) {
    return new DoubleChannel(engine, WorthNode.POSITION, () -> engine.worth.value, listener);
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
  public void update(Consumer<? super SideGraph> changes) {
    engine.update(this, changes);
  }

  /**
   * What {@code question} answers after {@code changes}, all of which is taken back.
   */
  public <R> R whatIf(Consumer<? super SideGraph> changes,
      Function<? super SideGraph, ? extends R> question) {
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
    return new Builder(new SideGraph());
  }

  /**
   * Begins a graph with what is put into {@code existing}.
   */
  public static Builder builder(SideGraph existing) {
    Builder builder = builder();
    builder.bought(existing.bought());
    builder.mark(existing.mark());
    builder.graph.fills().copy(existing.fills());
    return builder;
  }

  /**
   * The rows of {@code fills}.
   */
  public static final class FillsRows extends RowView<Fill> implements Rows<Fill> {
    private final FillsNode node;

    FillsRows(FillsNode node) {
      super(node, node.engine(), -1);
      this.node = node;
    }

    @Override
    public int insert(Fill row) {
      node.given(row, "row");
      return node.insert(row.symbol(), row.signedSize());
    }

    @Override
    public void delete(Fill row) {
      node.close(node.demand(row));
    }

    @Override
    public int replace(Fill old, Fill row) {
      node.given(row, "row");
      int slot = node.demand(old);
      node.edit(slot);
      node.set(slot, row.symbol(), row.signedSize());
      return slot;
    }

    @Override
    public int slotOf(Fill row) {
      return node.slotOf(row);
    }

    @Override
    public void deleteSlot(int slot) {
      node.close(slot);
    }

    @Override
    public void replaceSlot(int slot, Fill row) {
      node.given(row, "row");
      node.edit(slot);
      node.set(slot, row.symbol(), row.signedSize());
    }

    /**
     * Adds the row of these components, without an object; returns its slot.
     */
    public int insert(String symbol, long signedSize) {
      return node.insert(symbol, signedSize);
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
    public Fill atSlot(int slot) {
      node.require(slot);
      return node.row(slot);
    }

    private void copy(FillsRows other) {
      for (int slot : other.node.inOrder()) {
        node.insert(other.node.symbol[slot], other.node.signedSize[slot]);
      }
    }

    /**
     * The {@code symbol} of the row at {@code slot}.
     */
    public String symbol(int slot) {
      node.require(slot);
      return node.symbol[slot];
    }

    /**
     * Sets the {@code symbol} of the row at {@code slot}.
     */
    public void symbol(int slot, String value) {
      node.edit(slot);
      if (!Cutoffs.same(node.symbol[slot], value)) {
        node.changing(slot);
        node.symbol[slot] = value;
        node.changed(slot);
      }
    }

    /**
     * The {@code signedSize} of the row at {@code slot}.
     */
    public long signedSize(int slot) {
      node.require(slot);
      return node.signedSize[slot];
    }

    /**
     * Sets the {@code signedSize} of the row at {@code slot}.
     */
    public void signedSize(int slot, long value) {
      node.edit(slot);
      if (!Cutoffs.same(node.signedSize[slot], value)) {
        node.changing(slot);
        node.signedSize[slot] = value;
        node.changed(slot);
      }
    }
  }

  /**
   * Collects the inputs of a new {@link SideGraph}.
   */
  public static final class Builder {
    private final SideGraph graph;

    private boolean built;

    private boolean bought;

    private boolean boughtGiven;

    private double mark;

    private boolean markGiven;

    private Builder(SideGraph graph) {
      this.graph = graph;
    }

    /**
     * Gives {@code bought}.
     */
    public Builder bought(boolean bought) {
      this.bought = bought;
      this.boughtGiven = true;
      return this;
    }

    /**
     * Gives {@code mark}.
     */
    public Builder mark(double mark) {
      this.mark = mark;
      this.markGiven = true;
      return this;
    }

    /**
     * Asks for {@link SideGraph#explain} to be possible; every run is recorded then.
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
    public SideGraph build() {
      unbuilt();
      List<String> missing = new ArrayList<>();
      if (!this.boughtGiven) {
        missing.add("bought");
      }
      if (!this.markGiven) {
        missing.add("mark");
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("the builder of SideGraph was not given " + missing);
      }
      graph.engine.bought.value = this.bought;
      graph.engine.mark.value = this.mark;
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
    static final long FILLS = 1L << FillsNode.POSITION;

    static final long SIZE_VALUES = 1L << SizeValuesNode.POSITION;

    static final long SIZE = 1L << SizeNode.POSITION;

    static final long WORTH = 1L << WorthNode.POSITION;

    static final long SIZE_NEEDS = FILLS | SIZE_VALUES | SIZE;

    static final long WORTH_NEEDS = FILLS | SIZE_VALUES | SIZE | WORTH;

    static final long STABILIZE_NEEDS = FILLS | SIZE_VALUES | SIZE | WORTH;

    long dirty = 0xfL;

    final BoughtInput bought;

    final MarkInput mark;

    final FillsNode fills;

    final SizeValuesNode sizeValues;

    final SizeNode size_;

    final WorthNode worth;

    Engine(SideGraph graph) {
      super(TOPOLOGY);
      bought = new BoughtInput();
      mark = new MarkInput();
      fills = new FillsNode(this);
      sizeValues = new SizeValuesNode(fills);
      fills.toSizeValues = sizeValues;
      size_ = new SizeNode(sizeValues);
      worth = new WorthNode(size_, mark);
    }

    @Override
    protected void run(long[] wanted) throws Throwable {
      run0(wanted[0]);
    }

    private void run0(long wanted) throws Throwable {
      long todo = dirty;
      try {
        if ((todo & wanted & FILLS) != 0L) {
          if (fills.recompute()) {
            todo |= SIZE_VALUES;
          }
          todo &= ~FILLS;
        }
        if ((todo & wanted & SIZE_VALUES) != 0L) {
          if (sizeValues.recompute()) {
            todo |= SIZE;
          }
          todo &= ~SIZE_VALUES;
        }
        if ((todo & wanted & SIZE) != 0L) {
          if (size_.recompute()) {
            todo |= WORTH;
          }
          todo &= ~SIZE;
        }
        if ((todo & wanted & WORTH) != 0L) {
          worth.recompute();
          todo &= ~WORTH;
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
      return new Node[] {fills, sizeValues, size_, worth};
    }

    @Override
    protected Cell[] inputs() {
      return new Cell[] {bought, mark};
    }
  }

  /**
   * The input {@code bought}.
   */
  static final class BoughtInput extends Cell {
    boolean value;

    @Override
    public Object current() {
      return value;
    }

    @Override
    public void save(Undo undo) {
      undo.push(value);
      undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
      value = undo.popBoolean();
    }
  }

  /**
   * The input {@code mark}.
   */
  static final class MarkInput extends Cell {
    double value;

    @Override
    public Object current() {
      return value;
    }

    @Override
    public void save(Undo undo) {
      undo.push(value);
      undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
      value = undo.popDouble();
    }
  }

  /**
   * {@code fills}: {@link Side#fills}.
   */
  static final class FillsNode extends RowSource {
    static final int HEIGHT = 1;

    static final int POSITION = 0;

    private final Engine engine;

    SizeValuesNode toSizeValues;

    String[] symbol = {};

    long[] signedSize = {};

    FillsNode(Engine engine) {
      super("fills", engine);
      this.engine = engine;
    }

    int insert(String symbol, long signedSize) {
      int slot = open();
      this.symbol[slot] = symbol;
      this.signedSize[slot] = signedSize;
      opened(slot);
      return slot;
    }

    void set(int slot, String symbol, long signedSize) {
      if (Cutoffs.same(this.symbol[slot], symbol)
      && Cutoffs.same(this.signedSize[slot], signedSize)) {
        return;
      }
      changing(slot);
      this.symbol[slot] = symbol;
      this.signedSize[slot] = signedSize;
      changed(slot);
    }

    @Override
    public boolean recompute() {
      int count = begin();
      for (int i = 0; i < count; i++) {
        int slot = next(i);
        changes.mark(slot);
        toSizeValues.push(slot);
      }
      return end();
    }

    @Override
    protected void grow(int capacity) {
      symbol = Arrays.copyOf(symbol, capacity);
      signedSize = Arrays.copyOf(signedSize, capacity);
    }

    @Override
    protected void mark() {
      engine.dirty |= Engine.FILLS;
    }

    @Override
    protected void saveRow(int slot, Undo undo) {
      undo.push((Object) symbol[slot]);
      undo.push(signedSize[slot]);
    }

    @Override
    protected void restoreRow(int slot, Undo undo) {
      signedSize[slot] = undo.popLong();
      symbol[slot] = undo.popObject();
    }

    @Override
    protected void forget(int slot) {
      symbol[slot] = null;
    }

    @Override
    protected int hash(int slot) {
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(symbol[slot]);
      hash = 31 * hash + Long.hashCode(signedSize[slot]);
      return hash;
    }

    @Override
    protected boolean equal(int slot, int other) {
      return Cutoffs.same(this.symbol[slot], symbol[other])
          && Cutoffs.same(this.signedSize[slot], signedSize[other]);
    }

    @Override
    protected int hashOf(Object other) {
      if (!(other instanceof Fill row)) {
        return other.hashCode();
      }
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(row.symbol());
      hash = 31 * hash + Long.hashCode(row.signedSize());
      return hash;
    }

    @Override
    protected boolean matches(int slot, Object other) {
      if (!(other instanceof Fill row)) {
        return false;
      }
      return Cutoffs.same(this.symbol[slot], row.symbol())
          && Cutoffs.same(this.signedSize[slot], row.signedSize());
    }

    @Override
    public Object rowAt(int slot) {
      return row(slot);
    }

    Fill row(int slot) {
      return new Fill(symbol[slot], signedSize[slot]);
    }
  }

  /**
   * {@code size.values}: {@link Side#size} of {@code fills}.
   */
  static final class SizeValuesNode extends RowOperator {
    static final int HEIGHT = 2;

    static final int POSITION = 1;

    boolean[] present = {};

    int size;

    long[] value = {};

    final ExactLongSums size_ = new ExactLongSums(1);

    private final FillsNode fills;

    SizeValuesNode(FillsNode fills) {
      super(fills, true);
      this.fills = fills;
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
      if (!fills.has(slot)) {
        remove(slot);
        return;
      }
      long next = Side.size(fills.signedSize[slot]);
      if (!present[slot]) {
        present[slot] = true;
        size++;
        size_.add(0, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        size_.replace(0, value[slot], next);
      }
      value[slot] = next;
      changes.mark();
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        size_.remove(0, value[slot]);
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
      size_.clear(0);
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
   * {@code size}: {@link Side#size} of {@code size.values}.
   */
  static final class SizeNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 2;

    long value;

    boolean computed;

    private final SizeValuesNode sizeValues;

    SizeNode(SizeValuesNode sizeValues) {
      this.sizeValues = sizeValues;
    }

    @Override
    public boolean recompute() {
      long next = sizeValues.size_.value(0);
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

  /**
   * {@code worth}: {@link Side#worth} of {@code size} and {@code mark}.
   */
  static final class WorthNode extends Node {
    static final int HEIGHT = 4;

    static final int POSITION = 3;

    private final SizeNode size_;

    private final MarkInput mark;

    double value;

    WorthNode(SizeNode size_, MarkInput mark) {
      this.size_ = size_;
      this.mark = mark;
    }

    @Override
    public boolean recompute() {
      double next = Side.worth(size_.value, mark.value);
      if (Cutoffs.same(next, value)) {
        return false;
      }
      value = next;
      return true;
    }

    @Override
    public Object current() {
      return value;
    }

    @Override
    public void save(Undo undo) {
      undo.push(value);
      undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
      value = undo.popDouble();
    }
  }
}
