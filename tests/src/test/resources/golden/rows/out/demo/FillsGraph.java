// Written by Rivulet from demo.Fills.
package demo;

import dev.rivulet.annotations.ParameterNames;
import dev.rivulet.annotations.RivuletGenerated;
import dev.rivulet.runtime.Cell;
import dev.rivulet.runtime.Cutoffs;
import dev.rivulet.runtime.DoubleChannel;
import dev.rivulet.runtime.IntChannel;
import dev.rivulet.runtime.LongChannel;
import dev.rivulet.runtime.Node;
import dev.rivulet.runtime.ObjectChannel;
import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.Topology;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.collection.Change;
import dev.rivulet.runtime.collection.Changes;
import dev.rivulet.runtime.collection.ExactDoubleSums;
import dev.rivulet.runtime.collection.ExactLongSums;
import dev.rivulet.runtime.collection.LongHeaps;
import dev.rivulet.runtime.collection.RowChannel;
import dev.rivulet.runtime.collection.RowOperator;
import dev.rivulet.runtime.collection.RowSource;
import dev.rivulet.runtime.collection.RowView;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.View;
import dev.rivulet.runtime.inspect.Explainer;
import dev.rivulet.runtime.inspect.Explanation;
import dev.rivulet.runtime.inspect.GraphDescription;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * The engine of {@link Fills}.
 */
@RivuletGenerated
@ParameterNames({
    "live(boolean)=cancelled",
    "notional(double,long,double)=price,size,fx",
    "volume(long)=size",
    "lowest(demo.Fills.Fill)=fill",
    "sizes(long)=size",
    "longest(dev.rivulet.runtime.collection.View)=live"
})
public final class FillsGraph implements Fills {
  private static final Topology TOPOLOGY = topology();

  private final Engine engine = new Engine(this);

  private final FillsRows fillsView = new FillsRows(engine.fills);

  private final View<Fills.Fill> liveView = new RowView<>(engine.live, engine, LiveNode.POSITION);

  private final View<Double> notionalView = new RowView<>(engine.notional, engine, NotionalNode.POSITION);

  private final View<Long> sizesView = new RowView<>(engine.sizes, engine, SizesNode.POSITION);

  private FillsGraph() {
  }

  private static Topology topology() {
    Topology.Builder graph = Topology.of("Fills");
    graph.input("fx", "double", "Fills.fx()");
    graph.rows("fills", "rows", "rows", "Fills.fills()", 1, "");
    graph.rows("live", "filter", "rows", "Fills.live(boolean)", 2, "fills");
    graph.rows("volume.values", "each", "rows", "Fills.volume(long)", 2, "fills");
    graph.rows("notional", "each", "rows", "Fills.notional(double, long, double)", 3, "live, fx");
    graph.node("count", "count", "int", "Fills.count()", 3, "live", "");
    graph.node("volume", "sum", "long", "Fills.volume(long)", 3, "volume.values", "");
    graph.rows("lowest.values", "each", "rows", "Fills.lowest(Fills.Fill)", 3, "live");
    graph.rows("sizes", "each", "rows", "Fills.sizes(long)", 3, "live");
    graph.node("longest", "query", "String", "Fills.longest(View<Fills.Fill>)", 3, "live", "");
    graph.node("total", "sum", "double", "Fills.total()", 4, "notional", "");
    graph.node("average", "average", "double", "Fills.average()", 4, "notional", "");
    graph.node("lowest", "min", "double", "Fills.lowest(Fills.Fill)", 4, "lowest.values", "");
    graph.node("largest", "max", "OptionalLong", "Fills.largest()", 4, "sizes", "");
    return graph.build();
  }

  @Override
  public double fx() {
    engine.peek();
    return engine.fx.value;
  }

  /**
   * Sets {@code fx}; marks what depends on it, runs nothing.
   */
  public void fx(double value) {
    engine.enter();
    if (Cutoffs.same(value, engine.fx.value)) {
      return;
    }
    engine.changing(0, engine.fx);
    engine.fx.value = value;
    engine.dirty |= Engine.NOTIONAL;
  }

  private double startingFx() {
    return Fills.super.fx();
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
  public Subscription onFills(Consumer<? super List<Change<Fills.Fill>>> listener) {
    return new RowChannel<>(engine, FillsNode.POSITION, engine.fills, listener);
  }

  /**
   * The rows of {@code live}; each call on them brings them up to date.
   */
  public View<Fills.Fill> live() {
    return liveView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code live}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onLive(Consumer<? super List<Change<Fills.Fill>>> listener) {
    return new RowChannel<>(engine, LiveNode.POSITION, engine.live, listener);
  }

  /**
   * The rows of {@code notional}; each call on them brings them up to date.
   */
  public View<Double> notional() {
    return notionalView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code notional}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onNotional(Consumer<? super List<Change<Double>>> listener) {
    return new RowChannel<>(engine, NotionalNode.POSITION, engine.notional, listener);
  }

  /**
   * {@code count}, brought up to date.
   */
  @Override
  public int count() {
    if ((engine.dirty & Engine.COUNT_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(CountNode.POSITION);
    }
    return engine.count.value;
  }

  /**
   * Tells {@code listener} of {@code count} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onCount(IntConsumer listener) {
    return new IntChannel(engine, CountNode.POSITION, () -> engine.count.value, listener);
  }

  /**
   * {@code volume}, brought up to date.
   */
  public long volume() {
    if ((engine.dirty & Engine.VOLUME_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(VolumeNode.POSITION);
    }
    return engine.volume.value;
  }

  /**
   * Tells {@code listener} of {@code volume} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onVolume(LongConsumer listener) {
    return new LongChannel(engine, VolumeNode.POSITION, () -> engine.volume.value, listener);
  }

  /**
   * The rows of {@code sizes}; each call on them brings them up to date.
   */
  public View<Long> sizes() {
    return sizesView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code sizes}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onSizes(Consumer<? super List<Change<Long>>> listener) {
    return new RowChannel<>(engine, SizesNode.POSITION, engine.sizes, listener);
  }

  /**
   * {@code longest}, brought up to date.
   */
  public String longest() {
    if ((engine.dirty & Engine.LONGEST_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(LongestNode.POSITION);
    }
    return engine.longest.value;
  }

  /**
   * Tells {@code listener} of {@code longest} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onLongest(Consumer<? super String> listener) {
    return new ObjectChannel<>(engine, LongestNode.POSITION, () -> engine.longest.value, listener);
  }

  /**
   * {@code total}, brought up to date.
   */
  @Override
  public double total() {
    if ((engine.dirty & Engine.TOTAL_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(TotalNode.POSITION);
    }
    return engine.total.value;
  }

  /**
   * Tells {@code listener} of {@code total} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onTotal(DoubleConsumer listener) {
    return new DoubleChannel(engine, TotalNode.POSITION, () -> engine.total.value, listener);
  }

  /**
   * {@code average}, brought up to date.
   */
  @Override
  public double average() {
    if ((engine.dirty & Engine.AVERAGE_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(AverageNode.POSITION);
    }
    return engine.average.value;
  }

  /**
   * Tells {@code listener} of {@code average} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onAverage(DoubleConsumer listener) {
    return new DoubleChannel(engine, AverageNode.POSITION, () -> engine.average.value, listener);
  }

  /**
   * {@code lowest}, brought up to date.
   */
  public double lowest() {
    if ((engine.dirty & Engine.LOWEST_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(LowestNode.POSITION);
    }
    return engine.lowest.value;
  }

  /**
   * Tells {@code listener} of {@code lowest} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onLowest(DoubleConsumer listener) {
    return new DoubleChannel(engine, LowestNode.POSITION, () -> engine.lowest.value, listener);
  }

  /**
   * {@code largest}, brought up to date.
   */
  @Override
  public OptionalLong largest() {
    if ((engine.dirty & Engine.LARGEST_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(LargestNode.POSITION);
    }
    return engine.largest.value;
  }

  /**
   * Tells {@code listener} of {@code largest} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onLargest(Consumer<? super OptionalLong> listener) {
    return new ObjectChannel<>(engine, LargestNode.POSITION, () -> engine.largest.value, listener);
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
  public void update(Consumer<? super FillsGraph> changes) {
    engine.update(this, changes);
  }

  /**
   * What {@code question} answers after {@code changes}, all of which is taken back.
   */
  public <R> R whatIf(Consumer<? super FillsGraph> changes,
      Function<? super FillsGraph, ? extends R> question) {
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
    return new Builder(new FillsGraph());
  }

  /**
   * Begins a graph with what is put into {@code existing}.
   */
  public static Builder builder(FillsGraph existing) {
    Builder builder = builder();
    builder.fx(existing.fx());
    builder.graph.fills().copy(existing.fills());
    return builder;
  }

  /**
   * The rows of {@code fills}.
   */
  public static final class FillsRows extends RowView<Fills.Fill> implements Rows<Fills.Fill> {
    private final FillsNode node;

    FillsRows(FillsNode node) {
      super(node, node.engine(), -1);
      this.node = node;
    }

    @Override
    public int insert(Fills.Fill row) {
      node.given(row, "row");
      return node.insert(row.symbol(), row.price(), row.size(), row.cancelled());
    }

    @Override
    public void delete(Fills.Fill row) {
      node.close(node.demand(row));
    }

    @Override
    public int replace(Fills.Fill old, Fills.Fill row) {
      node.given(row, "row");
      int slot = node.demand(old);
      node.edit(slot);
      node.set(slot, row.symbol(), row.price(), row.size(), row.cancelled());
      return slot;
    }

    @Override
    public int slotOf(Fills.Fill row) {
      return node.slotOf(row);
    }

    @Override
    public void deleteSlot(int slot) {
      node.close(slot);
    }

    @Override
    public void replaceSlot(int slot, Fills.Fill row) {
      node.given(row, "row");
      node.edit(slot);
      node.set(slot, row.symbol(), row.price(), row.size(), row.cancelled());
    }

    /**
     * Adds the row of these components, without an object; returns its slot.
     */
    public int insert(String symbol, double price, long size, boolean cancelled) {
      return node.insert(symbol, price, size, cancelled);
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
    public Fills.Fill atSlot(int slot) {
      node.require(slot);
      return node.row(slot);
    }

    private void copy(FillsRows other) {
      for (int slot : other.node.inOrder()) {
        node.insert(other.node.symbol[slot], other.node.price[slot], other.node.size_[slot], other.node.cancelled[slot]);
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
     * The {@code price} of the row at {@code slot}.
     */
    public double price(int slot) {
      node.require(slot);
      return node.price[slot];
    }

    /**
     * Sets the {@code price} of the row at {@code slot}.
     */
    public void price(int slot, double value) {
      node.edit(slot);
      if (!Cutoffs.same(node.price[slot], value)) {
        node.changing(slot);
        node.price[slot] = value;
        node.changed(slot);
      }
    }

    /**
     * The {@code size} of the row at {@code slot}.
     */
    public long size(int slot) {
      node.require(slot);
      return node.size_[slot];
    }

    /**
     * Sets the {@code size} of the row at {@code slot}.
     */
    public void size(int slot, long value) {
      node.edit(slot);
      if (!Cutoffs.same(node.size_[slot], value)) {
        node.changing(slot);
        node.size_[slot] = value;
        node.changed(slot);
      }
    }

    /**
     * The {@code cancelled} of the row at {@code slot}.
     */
    public boolean cancelled(int slot) {
      node.require(slot);
      return node.cancelled[slot];
    }

    /**
     * Sets the {@code cancelled} of the row at {@code slot}.
     */
    public void cancelled(int slot, boolean value) {
      node.edit(slot);
      if (!Cutoffs.same(node.cancelled[slot], value)) {
        node.changing(slot);
        node.cancelled[slot] = value;
        node.changed(slot);
      }
    }
  }

  /**
   * Collects the inputs of a new {@link FillsGraph}.
   */
  public static final class Builder {
    private final FillsGraph graph;

    private boolean built;

    private double fx;

    private boolean fxGiven;

    private Builder(FillsGraph graph) {
      this.graph = graph;
    }

    /**
     * Gives {@code fx}.
     */
    public Builder fx(double fx) {
      this.fx = fx;
      this.fxGiven = true;
      return this;
    }

    /**
     * Asks for {@link FillsGraph#explain} to be possible; every run is recorded then.
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
    public FillsGraph build() {
      unbuilt();
      graph.engine.fx.value = this.fxGiven ? this.fx : graph.startingFx();
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

    static final long LIVE = 1L << LiveNode.POSITION;

    static final long VOLUME_VALUES = 1L << VolumeValuesNode.POSITION;

    static final long NOTIONAL = 1L << NotionalNode.POSITION;

    static final long COUNT = 1L << CountNode.POSITION;

    static final long VOLUME = 1L << VolumeNode.POSITION;

    static final long LOWEST_VALUES = 1L << LowestValuesNode.POSITION;

    static final long SIZES = 1L << SizesNode.POSITION;

    static final long LONGEST = 1L << LongestNode.POSITION;

    static final long TOTAL = 1L << TotalNode.POSITION;

    static final long AVERAGE = 1L << AverageNode.POSITION;

    static final long LOWEST = 1L << LowestNode.POSITION;

    static final long LARGEST = 1L << LargestNode.POSITION;

    static final long COUNT_NEEDS = 0xdfL;

    static final long VOLUME_NEEDS = 0xefL;

    static final long LONGEST_NEEDS = 0x1cfL;

    static final long TOTAL_NEEDS = 0x2cfL;

    static final long AVERAGE_NEEDS = 0x4cfL;

    static final long LOWEST_NEEDS = 0x8cfL;

    static final long LARGEST_NEEDS = 0x10cfL;

    static final long STABILIZE_NEEDS = 0x1fffL;

    long dirty = 0x1fffL;

    final FxInput fx;

    final FillsNode fills;

    final LiveNode live;

    final VolumeValuesNode volumeValues;

    final NotionalNode notional;

    final CountNode count;

    final VolumeNode volume;

    final LowestValuesNode lowestValues;

    final SizesNode sizes;

    final LongestNode longest;

    final TotalNode total;

    final AverageNode average;

    final LowestNode lowest;

    final LargestNode largest;

    Engine(FillsGraph graph) {
      super(TOPOLOGY);
      fx = new FxInput();
      fills = new FillsNode(this);
      live = new LiveNode(fills);
      fills.toLive = live;
      volumeValues = new VolumeValuesNode(fills);
      fills.toVolumeValues = volumeValues;
      notional = new NotionalNode(live, fills, fx);
      count = new CountNode(live);
      volume = new VolumeNode(volumeValues);
      lowestValues = new LowestValuesNode(live, fills);
      live.toLowestValues = lowestValues;
      sizes = new SizesNode(live, fills);
      live.toSizes = sizes;
      longest = new LongestNode(live);
      total = new TotalNode(notional);
      average = new AverageNode(notional);
      lowest = new LowestNode(lowestValues);
      largest = new LargestNode(sizes);
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
            todo |= LIVE | VOLUME_VALUES;
          }
          todo &= ~FILLS;
        }
        if ((todo & wanted & LIVE) != 0L) {
          if (live.recompute()) {
            todo |= NOTIONAL | COUNT | LOWEST_VALUES | SIZES | LONGEST;
          }
          todo &= ~LIVE;
        }
        if ((todo & wanted & VOLUME_VALUES) != 0L) {
          if (volumeValues.recompute()) {
            todo |= VOLUME;
          }
          todo &= ~VOLUME_VALUES;
        }
        if ((todo & wanted & NOTIONAL) != 0L) {
          if (notional.recompute()) {
            todo |= TOTAL | AVERAGE;
          }
          todo &= ~NOTIONAL;
        }
        if ((todo & wanted & COUNT) != 0L) {
          count.recompute();
          todo &= ~COUNT;
        }
        if ((todo & wanted & VOLUME) != 0L) {
          volume.recompute();
          todo &= ~VOLUME;
        }
        if ((todo & wanted & LOWEST_VALUES) != 0L) {
          if (lowestValues.recompute()) {
            todo |= LOWEST;
          }
          todo &= ~LOWEST_VALUES;
        }
        if ((todo & wanted & SIZES) != 0L) {
          if (sizes.recompute()) {
            todo |= LARGEST;
          }
          todo &= ~SIZES;
        }
        if ((todo & wanted & LONGEST) != 0L) {
          longest.recompute();
          todo &= ~LONGEST;
        }
        if ((todo & wanted & TOTAL) != 0L) {
          total.recompute();
          todo &= ~TOTAL;
        }
        if ((todo & wanted & AVERAGE) != 0L) {
          average.recompute();
          todo &= ~AVERAGE;
        }
        if ((todo & wanted & LOWEST) != 0L) {
          lowest.recompute();
          todo &= ~LOWEST;
        }
        if ((todo & wanted & LARGEST) != 0L) {
          largest.recompute();
          todo &= ~LARGEST;
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
      return new Node[] {fills, live, volumeValues, notional, count, volume, lowestValues, sizes, longest, total, average, lowest, largest};
    }

    @Override
    protected Cell[] inputs() {
      return new Cell[] {fx};
    }
  }

  /**
   * The input {@code fx}.
   */
  static final class FxInput extends Cell {
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
   * {@code fills}: {@link Fills#fills}.
   */
  static final class FillsNode extends RowSource {
    static final int HEIGHT = 1;

    static final int POSITION = 0;

    private final Engine engine;

    LiveNode toLive;

    VolumeValuesNode toVolumeValues;

    String[] symbol = {};

    double[] price = {};

    long[] size_ = {};

    boolean[] cancelled = {};

    FillsNode(Engine engine) {
      super("fills", engine);
      this.engine = engine;
    }

    int insert(String symbol, double price, long size, boolean cancelled) {
      int slot = open();
      this.symbol[slot] = symbol;
      this.price[slot] = price;
      this.size_[slot] = size;
      this.cancelled[slot] = cancelled;
      opened(slot);
      return slot;
    }

    void set(int slot, String symbol, double price, long size, boolean cancelled) {
      if (Cutoffs.same(this.symbol[slot], symbol)
      && Cutoffs.same(this.price[slot], price)
      && Cutoffs.same(this.size_[slot], size)
      && Cutoffs.same(this.cancelled[slot], cancelled)) {
        return;
      }
      changing(slot);
      this.symbol[slot] = symbol;
      this.price[slot] = price;
      this.size_[slot] = size;
      this.cancelled[slot] = cancelled;
      changed(slot);
    }

    @Override
    public boolean recompute() {
      int count = begin();
      for (int i = 0; i < count; i++) {
        int slot = next(i);
        changes.mark(slot);
        toLive.push(slot);
        toVolumeValues.push(slot);
      }
      return end();
    }

    @Override
    protected void grow(int capacity) {
      symbol = Arrays.copyOf(symbol, capacity);
      price = Arrays.copyOf(price, capacity);
      size_ = Arrays.copyOf(size_, capacity);
      cancelled = Arrays.copyOf(cancelled, capacity);
    }

    @Override
    protected void mark() {
      engine.dirty |= Engine.FILLS;
    }

    @Override
    protected void saveRow(int slot, Undo undo) {
      undo.push((Object) symbol[slot]);
      undo.push(price[slot]);
      undo.push(size_[slot]);
      undo.push(cancelled[slot]);
    }

    @Override
    protected void restoreRow(int slot, Undo undo) {
      cancelled[slot] = undo.popBoolean();
      size_[slot] = undo.popLong();
      price[slot] = undo.popDouble();
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
      hash = 31 * hash + Double.hashCode(price[slot]);
      hash = 31 * hash + Long.hashCode(size_[slot]);
      hash = 31 * hash + Boolean.hashCode(cancelled[slot]);
      return hash;
    }

    @Override
    protected boolean equal(int slot, int other) {
      return Cutoffs.same(this.symbol[slot], symbol[other])
          && Cutoffs.same(this.price[slot], price[other])
          && Cutoffs.same(this.size_[slot], size_[other])
          && Cutoffs.same(this.cancelled[slot], cancelled[other]);
    }

    @Override
    protected int hashOf(Object other) {
      if (!(other instanceof Fills.Fill row)) {
        return other.hashCode();
      }
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(row.symbol());
      hash = 31 * hash + Double.hashCode(row.price());
      hash = 31 * hash + Long.hashCode(row.size());
      hash = 31 * hash + Boolean.hashCode(row.cancelled());
      return hash;
    }

    @Override
    protected boolean matches(int slot, Object other) {
      if (!(other instanceof Fills.Fill row)) {
        return false;
      }
      return Cutoffs.same(this.symbol[slot], row.symbol())
          && Cutoffs.same(this.price[slot], row.price())
          && Cutoffs.same(this.size_[slot], row.size())
          && Cutoffs.same(this.cancelled[slot], row.cancelled());
    }

    @Override
    public Object rowAt(int slot) {
      return row(slot);
    }

    Fills.Fill row(int slot) {
      return new Fills.Fill(symbol[slot], price[slot], size_[slot], cancelled[slot]);
    }
  }

  /**
   * {@code live}: {@link Fills#live} of {@code fills}.
   */
  static final class LiveNode extends RowOperator {
    static final int HEIGHT = 2;

    static final int POSITION = 1;

    LowestValuesNode toLowestValues;

    SizesNode toSizes;

    boolean[] present = {};

    int size;

    private final FillsNode fills;

    LiveNode(FillsNode fills) {
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
      boolean next = fills.has(slot) && Fills.live(fills.cancelled[slot]);
      boolean before = present[slot];
      if (next || before) {
        present[slot] = next;
        size += (next ? 1 : 0) - (before ? 1 : 0);
        changes.add(slot);
        toLowestValues.push(slot);
        toSizes.push(slot);
      }
    }

    @Override
    protected void reset() {
      for (int slot = 0; slot < present.length; slot++) {
        if (present[slot]) {
          present[slot] = false;
          changes.add(slot);
          toLowestValues.push(slot);
          toSizes.push(slot);
        }
      }
      size = 0;
    }

    @Override
    public boolean has(int slot) {
      return present[slot];
    }

    @Override
    public int size() {
      return size;
    }

    View<Fills.Fill> view() {
      return new RowView<>(this, null, 0);
    }

    @Override
    protected void grow(int capacity) {
      present = Arrays.copyOf(present, capacity);
    }
  }

  /**
   * {@code volume.values}: {@link Fills#volume} of {@code fills}.
   */
  static final class VolumeValuesNode extends RowOperator {
    static final int HEIGHT = 2;

    static final int POSITION = 2;

    boolean[] present = {};

    int size;

    long[] value = {};

    final ExactLongSums volume = new ExactLongSums(1);

    private final FillsNode fills;

    VolumeValuesNode(FillsNode fills) {
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
      long next = Fills.volume(fills.size_[slot]);
      if (!present[slot]) {
        present[slot] = true;
        size++;
        volume.add(0, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        volume.replace(0, value[slot], next);
      }
      value[slot] = next;
      changes.mark();
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        volume.remove(0, value[slot]);
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
      volume.clear(0);
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
   * {@code notional}: {@link Fills#notional} of {@code live} and {@code fx}.
   */
  static final class NotionalNode extends RowOperator {
    static final int HEIGHT = 3;

    static final int POSITION = 3;

    boolean[] present = {};

    int size;

    double[] value = {};

    final ExactDoubleSums total = new ExactDoubleSums(1);

    final ExactDoubleSums average = new ExactDoubleSums(1);

    private final LiveNode live;

    private final FillsNode fills;

    private final FxInput fx;

    private double fxSeen;

    NotionalNode(LiveNode live, FillsNode fills, FxInput fx) {
      super(live, false);
      this.live = live;
      this.fills = fills;
      this.fx = fx;
    }

    @Override
    public boolean recompute() throws RowException {
      boolean everything = !Cutoffs.same(fx.value, fxSeen);
      fxSeen = fx.value;
      Changes rows = begin(everything);
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
      if (!live.has(slot)) {
        remove(slot);
        return;
      }
      double next = Fills.notional(fills.price[slot], fills.size_[slot], fx.value);
      if (!present[slot]) {
        present[slot] = true;
        size++;
        total.add(0, next);
        average.add(0, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        total.replace(0, value[slot], next);
        average.replace(0, value[slot], next);
      }
      value[slot] = next;
      changes.mark(slot);
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        total.remove(0, value[slot]);
        average.remove(0, value[slot]);
        changes.mark(slot);
      }
    }

    @Override
    protected void reset() {
      for (int slot = 0; slot < present.length; slot++) {
        if (present[slot]) {
          present[slot] = false;
          size--;
          changes.mark(slot);
        }
      }
      total.clear(0);
      average.clear(0);
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

    @Override
    public Object rowAt(int slot) {
      return value[slot];
    }
  }

  /**
   * {@code count}: {@link Fills#count} of {@code live}.
   */
  static final class CountNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 4;

    int value;

    boolean computed;

    private final LiveNode live;

    CountNode(LiveNode live) {
      this.live = live;
    }

    @Override
    public boolean recompute() {
      int next = live.size();
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
      undo.push((long) value);
      undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
      value = (int) undo.popLong();
      computed = undo.popBoolean();
    }
  }

  /**
   * {@code volume}: {@link Fills#volume} of {@code volume.values}.
   */
  static final class VolumeNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 5;

    long value;

    boolean computed;

    private final VolumeValuesNode volumeValues;

    VolumeNode(VolumeValuesNode volumeValues) {
      this.volumeValues = volumeValues;
    }

    @Override
    public boolean recompute() {
      long next = volumeValues.volume.value(0);
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
   * {@code lowest.values}: {@link Fills#lowest} of {@code live}.
   */
  static final class LowestValuesNode extends RowOperator {
    static final int HEIGHT = 3;

    static final int POSITION = 6;

    boolean[] present = {};

    int size;

    double[] value = {};

    final LongHeaps lowest = new LongHeaps(this, 1);

    private final LiveNode live;

    private final FillsNode fills;

    LowestValuesNode(LiveNode live, FillsNode fills) {
      super(live, true);
      this.live = live;
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
      if (!live.has(slot)) {
        remove(slot);
        return;
      }
      double next = Fills.lowest(fills.row(slot));
      if (!present[slot]) {
        present[slot] = true;
        size++;
        lowest.add(0, slot, LongHeaps.key(next));
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        lowest.replace(0, slot, LongHeaps.key(next));
      }
      value[slot] = next;
      changes.mark();
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        lowest.remove(0, slot);
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
      lowest.clear(0);
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
   * {@code sizes}: {@link Fills#sizes} of {@code live}.
   */
  static final class SizesNode extends RowOperator {
    static final int HEIGHT = 3;

    static final int POSITION = 7;

    boolean[] present = {};

    int size;

    long[] value = {};

    final LongHeaps largest = new LongHeaps(this, 1);

    private final LiveNode live;

    private final FillsNode fills;

    SizesNode(LiveNode live, FillsNode fills) {
      super(live, true);
      this.live = live;
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
      if (!live.has(slot)) {
        remove(slot);
        return;
      }
      long next = Fills.sizes(fills.size_[slot]);
      if (!present[slot]) {
        present[slot] = true;
        size++;
        largest.add(0, slot, ~LongHeaps.key(next));
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        largest.replace(0, slot, ~LongHeaps.key(next));
      }
      value[slot] = next;
      changes.mark(slot);
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        largest.remove(0, slot);
        changes.mark(slot);
      }
    }

    @Override
    protected void reset() {
      for (int slot = 0; slot < present.length; slot++) {
        if (present[slot]) {
          present[slot] = false;
          size--;
          changes.mark(slot);
        }
      }
      largest.clear(0);
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

    @Override
    public Object rowAt(int slot) {
      return value[slot];
    }
  }

  /**
   * {@code longest}: {@link Fills#longest} of {@code live}.
   */
  static final class LongestNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 8;

    private final LiveNode live;

    String value;

    LongestNode(LiveNode live) {
      this.live = live;
    }

    @Override
    public boolean recompute() {
      String next = Fills.longest(live.view());
      if (Cutoffs.unchanged(next, value)) {
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
      undo.push((Object) value);
      undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
      value = undo.popObject();
    }
  }

  /**
   * {@code total}: {@link Fills#total} of {@code notional}.
   */
  static final class TotalNode extends Node {
    static final int HEIGHT = 4;

    static final int POSITION = 9;

    double value;

    boolean computed;

    private final NotionalNode notional;

    TotalNode(NotionalNode notional) {
      this.notional = notional;
    }

    @Override
    public boolean recompute() {
      double next = notional.total.value(0);
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
      value = undo.popDouble();
      computed = undo.popBoolean();
    }
  }

  /**
   * {@code average}: {@link Fills#average} of {@code notional}.
   */
  static final class AverageNode extends Node {
    static final int HEIGHT = 4;

    static final int POSITION = 10;

    double value;

    boolean computed;

    private final NotionalNode notional;

    AverageNode(NotionalNode notional) {
      this.notional = notional;
    }

    @Override
    public boolean recompute() {
      double next = notional.size() == 0 ? 0.0 : notional.average.value(0) / notional.size();
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
      value = undo.popDouble();
      computed = undo.popBoolean();
    }
  }

  /**
   * {@code lowest}: {@link Fills#lowest} of {@code lowest.values}.
   */
  static final class LowestNode extends Node {
    static final int HEIGHT = 4;

    static final int POSITION = 11;

    double value;

    boolean computed;

    private final LowestValuesNode lowestValues;

    LowestNode(LowestValuesNode lowestValues) {
      this.lowestValues = lowestValues;
    }

    @Override
    public boolean recompute() {
      if (lowestValues.size() == 0) {
        throw new NoSuchElementException("of no rows there is no min; say empty = \"0\"");
      }
      double next = lowestValues.value[lowestValues.lowest.top(0)];
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
      value = undo.popDouble();
      computed = undo.popBoolean();
    }
  }

  /**
   * {@code largest}: {@link Fills#largest} of {@code sizes}.
   */
  static final class LargestNode extends Node {
    static final int HEIGHT = 4;

    static final int POSITION = 12;

    OptionalLong value;

    boolean computed;

    private final SizesNode sizes;

    LargestNode(SizesNode sizes) {
      this.sizes = sizes;
    }

    @Override
    public boolean recompute() {
      OptionalLong next = sizes.size() == 0 ? OptionalLong.empty() : OptionalLong.of(sizes.value[sizes.largest.top(0)]);
      if (computed && Cutoffs.unchanged(next, value)) {
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
      undo.push((Object) value);
      undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
      value = undo.popObject();
      computed = undo.popBoolean();
    }
  }
}
