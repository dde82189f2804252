// Written by Rivulet from demo.Book.
package demo;

import dev.rivulet.annotations.ParameterNames;
import dev.rivulet.annotations.RivuletGenerated;
import dev.rivulet.runtime.Cell;
import dev.rivulet.runtime.Cutoffs;
import dev.rivulet.runtime.DoubleChannel;
import dev.rivulet.runtime.IntChannel;
import dev.rivulet.runtime.Node;
import dev.rivulet.runtime.QueryException;
import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.Topology;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.collection.Change;
import dev.rivulet.runtime.collection.Changes;
import dev.rivulet.runtime.collection.ExactDoubleSums;
import dev.rivulet.runtime.collection.ExactLongSums;
import dev.rivulet.runtime.collection.GroupChannel;
import dev.rivulet.runtime.collection.GroupIndex;
import dev.rivulet.runtime.collection.GroupInput;
import dev.rivulet.runtime.collection.GroupListener;
import dev.rivulet.runtime.collection.GroupNode;
import dev.rivulet.runtime.collection.GroupRows;
import dev.rivulet.runtime.collection.GroupValues;
import dev.rivulet.runtime.collection.GroupView;
import dev.rivulet.runtime.collection.LongHeaps;
import dev.rivulet.runtime.collection.MemberRows;
import dev.rivulet.runtime.collection.Places;
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
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * The engine of {@link Book}.
 */
@RivuletGenerated
@ParameterNames({
    "bySymbol(java.lang.String)=symbol",
    "exposure(double)=value"
})
public final class BookGraph implements Book {
  private static final Topology TOPOLOGY = topology();

  private final Engine engine = new Engine(this);

  private final FillsRows fillsView = new FillsRows(engine.fills);

  private final BySymbolGroups bySymbolView = new BySymbolGroups(engine, true);

  private BookGraph() {
  }

  private static Topology topology() {
    Topology.Builder graph = Topology.of("Book");
    graph.input("mark", "double", "Book.mark()");
    graph.rows("fills", "rows", "rows", "Book.fills()", 1, "");
    graph.rows("bySymbol", "group", "rows", "Book.bySymbol(String)", 2, "fills");
    graph.rows("bySymbol/fills", "rows", "rows", "Position.fills()", 3, "bySymbol");
    graph.rows("bySymbol/weight", "input", "double", "Position.weight()", 3, "bySymbol");
    graph.node("symbols", "count", "int", "Book.symbols()", 3, "bySymbol", "");
    graph.rows("bySymbol/net.values", "each", "rows", "Position.net(long)", 4, "bySymbol/fills");
    graph.rows("bySymbol/bySide", "group", "rows", "Position.bySide(long)", 4, "bySymbol/fills");
    graph.rows("bySymbol/net", "sum", "long", "Position.net(long)", 5, "bySymbol/net.values, bySymbol");
    graph.rows("bySymbol/bySide/fills", "rows", "rows", "Side.fills()", 5, "bySymbol/bySide");
    graph.rows("bySymbol/bySide/size.values", "each", "rows", "Side.size(long)", 6, "bySymbol/bySide/fills");
    graph.rows("bySymbol/value", "query", "double", "Position.value(long, double, double)", 6, "bySymbol, bySymbol/net, mark, bySymbol/weight");
    graph.rows("bySymbol/bySide/size", "sum", "long", "Side.size(long)", 7, "bySymbol/bySide/size.values, bySymbol/bySide");
    graph.rows("bySymbol/label", "query", "String", "Position.label(String, long, DoubleSupplier)", 7, "bySymbol, bySymbol/net", "bySymbol/value");
    graph.rows("exposure.values", "each", "rows", "Book.exposure(double)", 7, "bySymbol, bySymbol/value");
    graph.rows("bySymbol/bySide/worth", "query", "double", "Side.worth(long, double)", 8, "bySymbol/bySide, bySymbol/bySide/size, mark");
    graph.node("exposure", "sum", "double", "Book.exposure(double)", 8, "exposure.values", "");
    graph.rows("bySymbol/larger.values", "each", "rows", "Position.larger(double)", 9, "bySymbol/bySide, bySymbol/bySide/worth");
    graph.rows("bySymbol/larger", "max", "double", "Position.larger(double)", 10, "bySymbol/larger.values, bySymbol");
    return graph.build();
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
    engine.changing(0, engine.mark);
    engine.mark.value = value;
    engine.dirty |= Engine.BY_SYMBOL_VALUE | Engine.BY_SYMBOL_BY_SIDE_WORTH;
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
   * The rows of {@code bySymbol}; each call on them brings them up to date.
   */
  public BySymbolGroups bySymbol() {
    return bySymbolView;
  }

  /**
   * Tells {@code listener} of each group of {@code bySymbol} that was made, dropped or changed, at the
   * end of {@code stabilize()}; the first time of all.
   */
  public Subscription onBySymbol(GroupListener<? super String, ? super BySymbolGroup> listener) {
    return new GroupChannel<String, BySymbolGroup>(engine, BySymbolNode.POSITION, engine.bySymbol, listener);
  }

  /**
   * {@code symbols}, brought up to date.
   */
  @Override
  public int symbols() {
    if ((engine.dirty & Engine.SYMBOLS_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(SymbolsNode.POSITION);
    }
    return engine.symbols.value;
  }

  /**
   * Tells {@code listener} of {@code symbols} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onSymbols(IntConsumer listener) {
    return new IntChannel(engine, SymbolsNode.POSITION, () -> engine.symbols.value, listener);
  }

  /**
   * {@code exposure}, brought up to date.
   */
  public double exposure() {
    if ((engine.dirty & Engine.EXPOSURE_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(ExposureNode.POSITION);
    }
    return engine.exposure.value;
  }

  /**
   * Tells {@code listener} of {@code exposure} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onExposure(DoubleConsumer listener) {
    return new DoubleChannel(engine, ExposureNode.POSITION, () -> engine.exposure.value, listener);
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
  public void update(Consumer<? super BookGraph> changes) {
    engine.update(this, changes);
  }

  /**
   * What {@code question} answers after {@code changes}, all of which is taken back.
   */
  public <R> R whatIf(Consumer<? super BookGraph> changes,
      Function<? super BookGraph, ? extends R> question) {
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
    return new Builder(new BookGraph());
  }

  /**
   * Begins a graph with what is put into {@code existing}.
   */
  public static Builder builder(BookGraph existing) {
    Builder builder = builder();
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
   * One group of {@code bySymbol}, while it lives.
   */
  public static final class BySymbolGroup implements Position {
    private final Engine engine;

    private final boolean live;

    private final int slot;

    private final long stamp;

    BySymbolGroup(Engine engine, boolean live, int slot) {
      this.engine = engine;
      this.live = live;
      this.slot = slot;
      this.stamp = slot < 0 ? 0 : engine.bySymbol.stamp(slot);
    }

    private void fresh(int position) {
      if (!live) {
        engine.bySymbol.well(slot, position);
      } else if (engine.dirty != 0L || engine.attention != 0) {
        engine.demand(position);
      }
      engine.bySymbol.live(slot, stamp);
    }

    /**
     * {@code fills} of this group.
     */
    @Override
    public Rows<Fill> fills() {
      return new GroupRows<>(engine.bySymbolFills, engine.bySymbol, live ? BySymbolFillsNode.POSITION : -1, slot);
    }

    /**
     * {@code symbol} of this group.
     */
    @Override
    public String symbol() {
      fresh(BySymbolNode.POSITION);
      return engine.bySymbol.key[slot];
    }

    /**
     * {@code mark} of this group.
     */
    @Override
    public double mark() {
      fresh(BySymbolNode.POSITION);
      return engine.mark.value;
    }

    /**
     * {@code weight} of this group.
     */
    @Override
    public double weight() {
      fresh(BySymbolWeightNode.POSITION);
      engine.bySymbolWeight.requireWell(slot);
      return engine.bySymbolWeight.value[slot];
    }

    /**
     * Sets {@code weight} of this group.
     */
    public void weight(double value) {
      engine.bySymbol.setting(slot, stamp);
      engine.bySymbolWeight.set(slot, value);
    }

    private double startingWeight() {
      return Position.super.weight();
    }

    /**
     * {@code net} of this group.
     */
    public long net() {
      fresh(BySymbolNetNode.POSITION);
      engine.bySymbolNet.requireWell(slot);
      return engine.bySymbolNet.value[slot];
    }

    /**
     * {@code bySide} of this group.
     */
    public BySymbolBySideGroups bySide() {
      return new BySymbolBySideGroups(engine, live, slot);
    }

    /**
     * {@code larger} of this group.
     */
    public double larger() {
      fresh(BySymbolLargerNode.POSITION);
      engine.bySymbolLarger.requireWell(slot);
      return engine.bySymbolLarger.value[slot];
    }

    /**
     * {@code value} of this group.
     */
    public double value() {
      fresh(BySymbolValueNode.POSITION);
      engine.bySymbolValue.requireWell(slot);
      return engine.bySymbolValue.value[slot];
    }

    /**
     * {@code label} of this group.
     */
    public String label() {
      fresh(BySymbolLabelNode.POSITION);
      engine.bySymbolLabel.requireWell(slot);
      return engine.bySymbolLabel.value[slot];
    }

    @Override
    public String toString() {
      return engine.bySymbol.path(slot);
    }
  }

  /**
   * The groups of {@code bySymbol} by key.
   */
  public static final class BySymbolGroups extends GroupView<String, Position> {
    private final Engine engine;

    private final boolean live;

    BySymbolGroups(Engine engine, boolean live) {
      super(engine.bySymbol, live ? BySymbolNode.POSITION : -1);
      this.engine = engine;
      this.live = live;
    }

    @Override
    protected BySymbolGroup group(int slot) {
      return new BySymbolGroup(engine, live, slot);
    }

    @Override
    public BySymbolGroup get(String key) {
      refresh();
      int slot = key == null ? -1 : engine.bySymbol.find(key);
      return slot < 0 ? null : group(slot);
    }
  }

  /**
   * One group of {@code bySymbol/bySide}, while it lives.
   */
  public static final class BySymbolBySideGroup implements Side {
    private final Engine engine;

    private final boolean live;

    private final int slot;

    private final long stamp;

    BySymbolBySideGroup(Engine engine, boolean live, int slot) {
      this.engine = engine;
      this.live = live;
      this.slot = slot;
      this.stamp = slot < 0 ? 0 : engine.bySymbolBySide.stamp(slot);
    }

    private void fresh(int position) {
      if (!live) {
        engine.bySymbolBySide.well(slot, position);
      } else if (engine.dirty != 0L || engine.attention != 0) {
        engine.demand(position);
      }
      engine.bySymbolBySide.live(slot, stamp);
    }

    /**
     * {@code fills} of this group.
     */
    @Override
    public Rows<Fill> fills() {
      return new GroupRows<>(engine.bySymbolBySideFills, engine.bySymbolBySide, live ? BySymbolBySideFillsNode.POSITION : -1, slot);
    }

    /**
     * {@code bought} of this group.
     */
    @Override
    public boolean bought() {
      fresh(BySymbolBySideNode.POSITION);
      return engine.bySymbolBySide.key[slot];
    }

    /**
     * {@code mark} of this group.
     */
    @Override
    public double mark() {
      fresh(BySymbolBySideNode.POSITION);
      return engine.mark.value;
    }

    /**
     * {@code size} of this group.
     */
    public long size() {
      fresh(BySymbolBySideSizeNode.POSITION);
      engine.bySymbolBySideSize.requireWell(slot);
      return engine.bySymbolBySideSize.value[slot];
    }

    /**
     * {@code worth} of this group.
     */
    public double worth() {
      fresh(BySymbolBySideWorthNode.POSITION);
      engine.bySymbolBySideWorth.requireWell(slot);
      return engine.bySymbolBySideWorth.value[slot];
    }

    @Override
    public String toString() {
      return engine.bySymbolBySide.path(slot);
    }
  }

  /**
   * The groups of {@code bySymbol/bySide} by key.
   */
  public static final class BySymbolBySideGroups extends GroupView<Boolean, Side> {
    private final Engine engine;

    private final boolean live;

    BySymbolBySideGroups(Engine engine, boolean live, int outer) {
      super(engine.bySymbolBySide, live ? BySymbolBySideNode.POSITION : -1, engine.bySymbol, outer);
      this.engine = engine;
      this.live = live;
    }

    @Override
    protected BySymbolBySideGroup group(int slot) {
      return new BySymbolBySideGroup(engine, live, slot);
    }

    @Override
    public BySymbolBySideGroup get(Boolean key) {
      if (key == null) {
        refresh();
        return null;
      }
      return get(key.booleanValue());
    }

    /**
     * As the other, without an object for the key.
     */
    public BySymbolBySideGroup get(boolean key) {
      int outer = refresh();
      int slot = engine.bySymbolBySide.find(outer, key);
      return slot < 0 ? null : group(slot);
    }
  }

  /**
   * Collects the inputs of a new {@link BookGraph}.
   */
  public static final class Builder {
    private final BookGraph graph;

    private boolean built;

    private double mark;

    private boolean markGiven;

    private Builder(BookGraph graph) {
      this.graph = graph;
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
     * Asks for {@link BookGraph#explain} to be possible; every run is recorded then.
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
    public BookGraph build() {
      unbuilt();
      List<String> missing = new ArrayList<>();
      if (!this.markGiven) {
        missing.add("mark");
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("the builder of BookGraph was not given " + missing);
      }
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

    static final long BY_SYMBOL = 1L << BySymbolNode.POSITION;

    static final long BY_SYMBOL_FILLS = 1L << BySymbolFillsNode.POSITION;

    static final long BY_SYMBOL_WEIGHT = 1L << BySymbolWeightNode.POSITION;

    static final long SYMBOLS = 1L << SymbolsNode.POSITION;

    static final long BY_SYMBOL_NET_VALUES = 1L << BySymbolNetValuesNode.POSITION;

    static final long BY_SYMBOL_BY_SIDE = 1L << BySymbolBySideNode.POSITION;

    static final long BY_SYMBOL_NET = 1L << BySymbolNetNode.POSITION;

    static final long BY_SYMBOL_BY_SIDE_FILLS = 1L << BySymbolBySideFillsNode.POSITION;

    static final long BY_SYMBOL_BY_SIDE_SIZE_VALUES = 1L << BySymbolBySideSizeValuesNode.POSITION;

    static final long BY_SYMBOL_VALUE = 1L << BySymbolValueNode.POSITION;

    static final long BY_SYMBOL_BY_SIDE_SIZE = 1L << BySymbolBySideSizeNode.POSITION;

    static final long BY_SYMBOL_LABEL = 1L << BySymbolLabelNode.POSITION;

    static final long EXPOSURE_VALUES = 1L << ExposureValuesNode.POSITION;

    static final long BY_SYMBOL_BY_SIDE_WORTH = 1L << BySymbolBySideWorthNode.POSITION;

    static final long EXPOSURE = 1L << ExposureNode.POSITION;

    static final long BY_SYMBOL_LARGER_VALUES = 1L << BySymbolLargerValuesNode.POSITION;

    static final long BY_SYMBOL_LARGER = 1L << BySymbolLargerNode.POSITION;

    static final long SYMBOLS_NEEDS = 0x37fffL;

    static final long EXPOSURE_NEEDS = 0x3ffefL;

    static final long STABILIZE_NEEDS = 0x3ffffL;

    long dirty = 0x3ffffL;

    final MarkInput mark;

    final FillsNode fills;

    final BySymbolNode bySymbol;

    final BySymbolFillsNode bySymbolFills;

    final BySymbolWeightNode bySymbolWeight;

    final SymbolsNode symbols;

    final BySymbolNetValuesNode bySymbolNetValues;

    final BySymbolBySideNode bySymbolBySide;

    final BySymbolNetNode bySymbolNet;

    final BySymbolBySideFillsNode bySymbolBySideFills;

    final BySymbolBySideSizeValuesNode bySymbolBySideSizeValues;

    final BySymbolValueNode bySymbolValue;

    final BySymbolBySideSizeNode bySymbolBySideSize;

    final BySymbolLabelNode bySymbolLabel;

    final ExposureValuesNode exposureValues;

    final BySymbolBySideWorthNode bySymbolBySideWorth;

    final ExposureNode exposure;

    final BySymbolLargerValuesNode bySymbolLargerValues;

    final BySymbolLargerNode bySymbolLarger;

    Engine(BookGraph graph) {
      super(TOPOLOGY);
      mark = new MarkInput();
      fills = new FillsNode(this);
      bySymbol = new BySymbolNode(this, fills);
      bySymbolFills = new BySymbolFillsNode(bySymbol);
      bySymbolWeight = new BySymbolWeightNode(this, bySymbol);
      symbols = new SymbolsNode(bySymbol);
      bySymbolNetValues = new BySymbolNetValuesNode(bySymbolFills, fills);
      bySymbolFills.toBySymbolNetValues = bySymbolNetValues;
      bySymbolBySide = new BySymbolBySideNode(this, bySymbolFills, fills);
      bySymbolNet = new BySymbolNetNode(bySymbolNetValues, bySymbol);
      bySymbolBySideFills = new BySymbolBySideFillsNode(bySymbolBySide);
      bySymbolBySideSizeValues = new BySymbolBySideSizeValuesNode(bySymbolBySideFills, fills);
      bySymbolBySideFills.toBySymbolBySideSizeValues = bySymbolBySideSizeValues;
      bySymbolValue = new BySymbolValueNode(mark, bySymbolNet, bySymbolWeight, bySymbol);
      bySymbolBySideSize = new BySymbolBySideSizeNode(bySymbolBySideSizeValues, bySymbolBySide);
      bySymbolLabel = new BySymbolLabelNode(this, bySymbolNet, bySymbolValue, bySymbol);
      exposureValues = new ExposureValuesNode(bySymbol, bySymbolValue);
      bySymbolBySideWorth = new BySymbolBySideWorthNode(mark, bySymbolBySideSize, bySymbolBySide);
      exposure = new ExposureNode(exposureValues);
      bySymbolLargerValues = new BySymbolLargerValuesNode(bySymbolBySide, bySymbolBySideWorth);
      bySymbolLarger = new BySymbolLargerNode(bySymbolLargerValues, bySymbol);
    }

    @Override
    protected void run(long[] wanted) throws Throwable {
      long wanted0 = wanted[0];
      if ((dirty & wanted0 & 0xffffL) != 0L) {
        run0(wanted0);
      }
      if ((dirty & wanted0 & 0xffff0000L) != 0L) {
        run1(wanted0);
      }
    }

    private void run0(long wanted) throws Throwable {
      long todo = dirty;
      try {
        if ((todo & wanted & FILLS) != 0L) {
          if (fills.recompute()) {
            todo |= BY_SYMBOL;
          }
          todo &= ~FILLS;
        }
        if ((todo & wanted & BY_SYMBOL) != 0L) {
          if (bySymbol.recompute()) {
            todo |= 0x2349cL;
          }
          todo &= ~BY_SYMBOL;
        }
        if ((todo & wanted & BY_SYMBOL_FILLS) != 0L) {
          if (bySymbolFills.recompute()) {
            todo |= BY_SYMBOL_NET_VALUES | BY_SYMBOL_BY_SIDE;
          }
          todo &= ~BY_SYMBOL_FILLS;
        }
        if ((todo & wanted & BY_SYMBOL_WEIGHT) != 0L) {
          if (bySymbolWeight.recompute()) {
            todo |= BY_SYMBOL_VALUE;
          }
          todo &= ~BY_SYMBOL_WEIGHT;
        }
        if ((todo & wanted & SYMBOLS) != 0L) {
          symbols.recompute();
          todo &= ~SYMBOLS;
        }
        if ((todo & wanted & BY_SYMBOL_NET_VALUES) != 0L) {
          if (bySymbolNetValues.recompute()) {
            todo |= BY_SYMBOL_NET;
          }
          todo &= ~BY_SYMBOL_NET_VALUES;
        }
        if ((todo & wanted & BY_SYMBOL_BY_SIDE) != 0L) {
          if (bySymbolBySide.recompute()) {
            todo |= BY_SYMBOL_BY_SIDE_FILLS | BY_SYMBOL_BY_SIDE_SIZE | BY_SYMBOL_BY_SIDE_WORTH | BY_SYMBOL_LARGER_VALUES;
          }
          todo &= ~BY_SYMBOL_BY_SIDE;
        }
        if ((todo & wanted & BY_SYMBOL_NET) != 0L) {
          if (bySymbolNet.recompute()) {
            todo |= BY_SYMBOL_VALUE | BY_SYMBOL_LABEL;
          }
          todo &= ~BY_SYMBOL_NET;
        }
        if ((todo & wanted & BY_SYMBOL_BY_SIDE_FILLS) != 0L) {
          if (bySymbolBySideFills.recompute()) {
            todo |= BY_SYMBOL_BY_SIDE_SIZE_VALUES;
          }
          todo &= ~BY_SYMBOL_BY_SIDE_FILLS;
        }
        if ((todo & wanted & BY_SYMBOL_BY_SIDE_SIZE_VALUES) != 0L) {
          if (bySymbolBySideSizeValues.recompute()) {
            todo |= BY_SYMBOL_BY_SIDE_SIZE;
          }
          todo &= ~BY_SYMBOL_BY_SIDE_SIZE_VALUES;
        }
        if ((todo & wanted & BY_SYMBOL_VALUE) != 0L) {
          if (bySymbolValue.recompute()) {
            todo |= BY_SYMBOL_LABEL | EXPOSURE_VALUES;
          }
          todo &= ~BY_SYMBOL_VALUE;
        }
        if ((todo & wanted & BY_SYMBOL_BY_SIDE_SIZE) != 0L) {
          if (bySymbolBySideSize.recompute()) {
            todo |= BY_SYMBOL_BY_SIDE_WORTH;
          }
          todo &= ~BY_SYMBOL_BY_SIDE_SIZE;
        }
        if ((todo & wanted & BY_SYMBOL_LABEL) != 0L) {
          bySymbolLabel.recompute();
          todo &= ~BY_SYMBOL_LABEL;
        }
        if ((todo & wanted & EXPOSURE_VALUES) != 0L) {
          if (exposureValues.recompute()) {
            todo |= EXPOSURE;
          }
          todo &= ~EXPOSURE_VALUES;
        }
        if ((todo & wanted & BY_SYMBOL_BY_SIDE_WORTH) != 0L) {
          if (bySymbolBySideWorth.recompute()) {
            todo |= BY_SYMBOL_LARGER_VALUES;
          }
          todo &= ~BY_SYMBOL_BY_SIDE_WORTH;
        }
        if ((todo & wanted & EXPOSURE) != 0L) {
          exposure.recompute();
          todo &= ~EXPOSURE;
        }
      } finally {
        dirty = todo;
      }
    }

    private void run1(long wanted) throws Throwable {
      long todo = dirty;
      try {
        if ((todo & wanted & BY_SYMBOL_LARGER_VALUES) != 0L) {
          if (bySymbolLargerValues.recompute()) {
            todo |= BY_SYMBOL_LARGER;
          }
          todo &= ~BY_SYMBOL_LARGER_VALUES;
        }
        if ((todo & wanted & BY_SYMBOL_LARGER) != 0L) {
          bySymbolLarger.recompute();
          todo &= ~BY_SYMBOL_LARGER;
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
      return new Node[] {fills, bySymbol, bySymbolFills, bySymbolWeight, symbols, bySymbolNetValues, bySymbolBySide, bySymbolNet, bySymbolBySideFills, bySymbolBySideSizeValues, bySymbolValue, bySymbolBySideSize, bySymbolLabel, exposureValues, bySymbolBySideWorth, exposure, bySymbolLargerValues, bySymbolLarger};
    }

    @Override
    protected Cell[] inputs() {
      return new Cell[] {mark};
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
   * {@code fills}: {@link Book#fills}.
   */
  static final class FillsNode extends RowSource {
    static final int HEIGHT = 1;

    static final int POSITION = 0;

    private final Engine engine;

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
        changes.add(slot);
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
   * {@code bySymbol}: {@link Book#bySymbol} of {@code fills}.
   */
  static final class BySymbolNode extends GroupNode {
    static final int HEIGHT = 2;

    static final int POSITION = 1;

    String[] key = {};

    final BySymbolGroup self;

    private int[] keyHash = {};

    private final Engine engine;

    private final FillsNode fills;

    BySymbolNode(Engine engine, FillsNode fills) {
      super("bySymbol", fills, engine);
      this.engine = engine;
      this.fills = fills;
      self = new BySymbolGroup(engine, false, -1);
    }

    private int groupOf(String wanted) {
      int code = given(wanted).hashCode();
      int found = find(wanted, code);
      if (found >= 0) {
        return found;
      }
      int made = make(0);
      key[made] = wanted;
      keyHash[made] = code;
      made(made);
      return made;
    }

    int find(String wanted) {
      return find(wanted, Objects.hashCode(wanted));
    }

    private int find(String wanted, int code) {
      GroupIndex index = index();
      int hash = hashWithin(0, code);
      for (int cell = index.cell(hash); index.slot(cell) >= 0; cell = index.next(cell)) {
        int slot = index.slot(cell);
        if (index.hashed(cell, hash) && Cutoffs.same(key[slot], wanted)) {
          return slot;
        }
      }
      return -1;
    }

    @Override
    protected int hashKey(int group) {
      return keyHash[group];
    }

    @Override
    public Object keyAt(int group) {
      return key[group];
    }

    @Override
    protected void forget(int group) {
      key[group] = null;
    }

    @Override
    public boolean recompute() throws RowException {
      Changes rows = begin(false);
      for (int i = 0; i < rows.size; i++) {
        push(rows.slots[i]);
      }
      return endGroups(POSITION);
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
      if (fills.has(slot)) {
        place(slot, groupOf(Book.bySymbol(fills.symbol[slot])));
      } else if (groupAt(slot) >= 0) {
        place(slot, -1);
      }
    }

    @Override
    protected void grow(int capacity) {
      key = Arrays.copyOf(key, capacity);
      keyHash = Arrays.copyOf(keyHash, capacity);
    }

    BySymbolGroup group(int slot) {
      return new BySymbolGroup(engine, false, slot);
    }

    @Override
    public Object rowAt(int slot) {
      return new BySymbolGroup(engine, true, slot);
    }
  }

  /**
   * {@code bySymbol/fills}: {@link Position#fills} in each group of {@code bySymbol}.
   */
  static final class BySymbolFillsNode extends MemberRows {
    static final int HEIGHT = 3;

    static final int POSITION = 2;

    BySymbolNetValuesNode toBySymbolNetValues;

    BySymbolFillsNode(BySymbolNode bySymbol) {
      super(bySymbol, true, false);
    }

    @Override
    protected int position() {
      return POSITION;
    }

    @Override
    public boolean recompute() {
      int count = begin();
      for (int i = 0; i < count; i++) {
        int slot = next(i);
        changes.add(slot);
        toBySymbolNetValues.push(slot);
      }
      return end();
    }
  }

  /**
   * {@code bySymbol/weight}: {@link Position#weight} in each group of {@code bySymbol}.
   */
  static final class BySymbolWeightNode extends GroupInput {
    static final int HEIGHT = 3;

    static final int POSITION = 3;

    double[] value = {};

    private final Engine engine;

    private final BySymbolNode bySymbol;

    BySymbolWeightNode(Engine engine, BySymbolNode bySymbol) {
      super(bySymbol);
      this.engine = engine;
      this.bySymbol = bySymbol;
    }

    @Override
    protected int position() {
      return POSITION;
    }

    @Override
    public boolean recompute() throws RowException {
      Changes groups = begin(false);
      for (int i = 0; i < groups.size; i++) {
        push(groups.slots[i]);
      }
      return end();
    }

    @Override
    protected void start(int group) {
      value[group] = bySymbol.self.startingWeight();
    }

    void set(int group, double next) {
      if (Cutoffs.same(value[group], next)) {
        return;
      }
      Undo undo = undo();
      if (undo != null) {
        undo.push(value[group]);
        saved(undo, group);
      }
      value[group] = next;
      edited(group);
      engine.dirty |= Engine.BY_SYMBOL_WEIGHT;
    }

    @Override
    public void restore(Undo undo) {
      int group = (int) undo.popLong();
      boolean lives = lives(group, undo.popLong());
      double old = undo.popDouble();
      if (lives) {
        value[group] = old;
        restored(group);
      }
      engine.dirty |= Engine.BY_SYMBOL_WEIGHT;
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
      value = Arrays.copyOf(value, capacity);
    }
  }

  /**
   * {@code symbols}: {@link Book#symbols} of {@code bySymbol}.
   */
  static final class SymbolsNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 4;

    int value;

    boolean computed;

    private final BySymbolNode bySymbol;

    SymbolsNode(BySymbolNode bySymbol) {
      this.bySymbol = bySymbol;
    }

    @Override
    public boolean recompute() {
      int next = bySymbol.size();
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
   * {@code bySymbol/net.values}: {@link Position#net} of {@code bySymbol/fills}.
   */
  static final class BySymbolNetValuesNode extends RowOperator {
    static final int HEIGHT = 4;

    static final int POSITION = 5;

    final Places here = new Places();

    long[] value = {};

    final ExactLongSums bySymbolNet = new ExactLongSums(0);

    private int groups;

    private final BySymbolFillsNode bySymbolFills;

    private final FillsNode fills;

    BySymbolNetValuesNode(BySymbolFillsNode bySymbolFills, FillsNode fills) {
      super(bySymbolFills, true);
      this.bySymbolFills = bySymbolFills;
      this.fills = fills;
    }

    @Override
    protected int position() {
      return POSITION;
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
      int group = bySymbolFills.home(slot);
      if (here.has(slot) && here.in[slot] != group) {
        remove(slot);
      }
      if (group < 0) {
        return;
      }
      long next = Position.net(fills.signedSize[slot]);
      if (!here.has(slot)) {
        here.put(slot, group);
        bySymbolNet.add(group, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        bySymbolNet.replace(group, value[slot], next);
      }
      value[slot] = next;
      changes.mark();
      touched.addOnce(group);
    }

    private void remove(int slot) {
      if (here.has(slot)) {
        int group = here.take(slot);
        bySymbolNet.remove(group, value[slot]);
        changes.mark();
        touched.addOnce(group);
      }
    }

    @Override
    protected void reset() {
      for (int slot = 0; slot < here.in.length; slot++) {
        if (here.has(slot)) {
          int group = here.take(slot);
          changes.mark();
          touched.addOnce(group);
        }
      }
      for (int group = 0; group < groups; group++) {
        bySymbolNet.clear(group);
      }
    }

    @Override
    protected void grow(int capacity) {
      here.grow(capacity);
      value = Arrays.copyOf(value, capacity);
    }

    @Override
    public boolean has(int slot) {
      return here.has(slot);
    }

    @Override
    public int size() {
      return here.size();
    }

    @Override
    public int size(int group) {
      return here.size(group);
    }

    @Override
    protected void growGroups(int capacity) {
      groups = capacity;
      bySymbolNet.grow(capacity);
    }
  }

  /**
   * {@code bySymbol/bySide}: {@link Position#bySide} of {@code bySymbol/fills}.
   */
  static final class BySymbolBySideNode extends GroupNode {
    static final int HEIGHT = 4;

    static final int POSITION = 6;

    boolean[] key = {};

    private final Engine engine;

    private final BySymbolFillsNode bySymbolFills;

    private final FillsNode fills;

    BySymbolBySideNode(Engine engine, BySymbolFillsNode bySymbolFills, FillsNode fills) {
      super("bySide", bySymbolFills, engine);
      this.engine = engine;
      this.bySymbolFills = bySymbolFills;
      this.fills = fills;
    }

    @Override
    protected int position() {
      return POSITION;
    }

    private int groupOf(int around, boolean wanted) {
      int found = find(around, wanted);
      if (found >= 0) {
        return found;
      }
      int made = make(around);
      key[made] = wanted;
      made(made);
      return made;
    }

    int find(int around, boolean wanted) {
      GroupIndex index = index();
      int hash = hashWithin(around, Boolean.hashCode(wanted));
      for (int cell = index.cell(hash); index.slot(cell) >= 0; cell = index.next(cell)) {
        int slot = index.slot(cell);
        if (index.hashed(cell, hash) && home(slot) == around && Cutoffs.same(key[slot], wanted)) {
          return slot;
        }
      }
      return -1;
    }

    @Override
    protected int hashKey(int group) {
      return Boolean.hashCode(key[group]);
    }

    @Override
    public Object keyAt(int group) {
      return key[group];
    }

    @Override
    public boolean recompute() throws RowException {
      Changes rows = begin(false);
      for (int i = 0; i < rows.size; i++) {
        push(rows.slots[i]);
      }
      return endGroups(POSITION);
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
      if (bySymbolFills.has(slot)) {
        int group = bySymbolFills.home(slot);
        leave(slot, group);
        place(slot, groupOf(group, Position.bySide(fills.signedSize[slot])));
      } else if (groupAt(slot) >= 0) {
        place(slot, -1);
      }
    }

    @Override
    protected void grow(int capacity) {
      key = Arrays.copyOf(key, capacity);
    }

    BySymbolBySideGroup group(int slot) {
      return new BySymbolBySideGroup(engine, false, slot);
    }

    @Override
    public Object rowAt(int slot) {
      return new BySymbolBySideGroup(engine, true, slot);
    }
  }

  /**
   * {@code bySymbol/net}: {@link Position#net} in each group of {@code bySymbol/net.values} and {@code bySymbol}.
   */
  static final class BySymbolNetNode extends GroupValues {
    static final int HEIGHT = 5;

    static final int POSITION = 7;

    long[] value = {};

    private final BySymbolNetValuesNode bySymbolNetValues;

    BySymbolNetNode(BySymbolNetValuesNode bySymbolNetValues, BySymbolNode bySymbol) {
      super(bySymbol);
      this.bySymbolNetValues = bySymbolNetValues;
      readsRows(bySymbolNetValues);
    }

    @Override
    protected int position() {
      return POSITION;
    }

    @Override
    public boolean recompute() throws RowException {
      Changes groups = begin(false);
      for (int i = 0; i < groups.size; i++) {
        push(groups.slots[i]);
      }
      return end();
    }

    @Override
    protected boolean row(int group) {
      long next = bySymbolNetValues.bySymbolNet.value(group);
      if (computed[group] && Cutoffs.same(next, value[group])) {
        return false;
      }
      value[group] = next;
      computed[group] = true;
      return true;
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
      value = Arrays.copyOf(value, capacity);
    }
  }

  /**
   * {@code bySymbol/bySide/fills}: {@link Side#fills} in each group of {@code bySymbol/bySide}.
   */
  static final class BySymbolBySideFillsNode extends MemberRows {
    static final int HEIGHT = 5;

    static final int POSITION = 8;

    BySymbolBySideSizeValuesNode toBySymbolBySideSizeValues;

    BySymbolBySideFillsNode(BySymbolBySideNode bySymbolBySide) {
      super(bySymbolBySide, true, false);
    }

    @Override
    protected int position() {
      return POSITION;
    }

    @Override
    public boolean recompute() {
      int count = begin();
      for (int i = 0; i < count; i++) {
        int slot = next(i);
        changes.mark(slot);
        toBySymbolBySideSizeValues.push(slot);
      }
      return end();
    }
  }

  /**
   * {@code bySymbol/bySide/size.values}: {@link Side#size} of {@code bySymbol/bySide/fills}.
   */
  static final class BySymbolBySideSizeValuesNode extends RowOperator {
    static final int HEIGHT = 6;

    static final int POSITION = 9;

    final Places here = new Places();

    long[] value = {};

    final ExactLongSums bySymbolBySideSize = new ExactLongSums(0);

    private int groups;

    private final BySymbolBySideFillsNode bySymbolBySideFills;

    private final FillsNode fills;

    BySymbolBySideSizeValuesNode(BySymbolBySideFillsNode bySymbolBySideFills, FillsNode fills) {
      super(bySymbolBySideFills, true);
      this.bySymbolBySideFills = bySymbolBySideFills;
      this.fills = fills;
    }

    @Override
    protected int position() {
      return POSITION;
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
      int group = bySymbolBySideFills.home(slot);
      if (here.has(slot) && here.in[slot] != group) {
        remove(slot);
      }
      if (group < 0) {
        return;
      }
      long next = Side.size(fills.signedSize[slot]);
      if (!here.has(slot)) {
        here.put(slot, group);
        bySymbolBySideSize.add(group, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        bySymbolBySideSize.replace(group, value[slot], next);
      }
      value[slot] = next;
      changes.mark();
      touched.addOnce(group);
    }

    private void remove(int slot) {
      if (here.has(slot)) {
        int group = here.take(slot);
        bySymbolBySideSize.remove(group, value[slot]);
        changes.mark();
        touched.addOnce(group);
      }
    }

    @Override
    protected void reset() {
      for (int slot = 0; slot < here.in.length; slot++) {
        if (here.has(slot)) {
          int group = here.take(slot);
          changes.mark();
          touched.addOnce(group);
        }
      }
      for (int group = 0; group < groups; group++) {
        bySymbolBySideSize.clear(group);
      }
    }

    @Override
    protected void grow(int capacity) {
      here.grow(capacity);
      value = Arrays.copyOf(value, capacity);
    }

    @Override
    public boolean has(int slot) {
      return here.has(slot);
    }

    @Override
    public int size() {
      return here.size();
    }

    @Override
    public int size(int group) {
      return here.size(group);
    }

    @Override
    protected void growGroups(int capacity) {
      groups = capacity;
      bySymbolBySideSize.grow(capacity);
    }
  }

  /**
   * {@code bySymbol/value}: {@link Position#value} in each group of {@code bySymbol}, {@code bySymbol/net}, {@code mark} and {@code bySymbol/weight}.
   */
  static final class BySymbolValueNode extends GroupValues {
    static final int HEIGHT = 6;

    static final int POSITION = 10;

    double[] value = {};

    private final MarkInput mark;

    private final BySymbolNetNode bySymbolNet;

    private final BySymbolWeightNode bySymbolWeight;

    private double markSeen;

    BySymbolValueNode(MarkInput mark, BySymbolNetNode bySymbolNet,
        BySymbolWeightNode bySymbolWeight, BySymbolNode bySymbol) {
      super(bySymbol);
      this.mark = mark;
      this.bySymbolNet = bySymbolNet;
      this.bySymbolWeight = bySymbolWeight;
      reads(bySymbolNet);
      reads(bySymbolWeight);
    }

    @Override
    protected int position() {
      return POSITION;
    }

    @Override
    public boolean recompute() throws RowException {
      boolean everything = !Cutoffs.same(mark.value, markSeen);
      markSeen = mark.value;
      Changes groups = begin(everything);
      for (int i = 0; i < groups.size; i++) {
        push(groups.slots[i]);
      }
      return end();
    }

    @Override
    protected boolean row(int group) {
      double next = Position.value(bySymbolNet.value[group], mark.value, bySymbolWeight.value[group]);
      if (computed[group] && Cutoffs.same(next, value[group])) {
        return false;
      }
      value[group] = next;
      computed[group] = true;
      return true;
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
      value = Arrays.copyOf(value, capacity);
    }
  }

  /**
   * {@code bySymbol/bySide/size}: {@link Side#size} in each group of {@code bySymbol/bySide/size.values} and {@code bySymbol/bySide}.
   */
  static final class BySymbolBySideSizeNode extends GroupValues {
    static final int HEIGHT = 7;

    static final int POSITION = 11;

    long[] value = {};

    private final BySymbolBySideSizeValuesNode bySymbolBySideSizeValues;

    BySymbolBySideSizeNode(BySymbolBySideSizeValuesNode bySymbolBySideSizeValues,
        BySymbolBySideNode bySymbolBySide) {
      super(bySymbolBySide);
      this.bySymbolBySideSizeValues = bySymbolBySideSizeValues;
      readsRows(bySymbolBySideSizeValues);
    }

    @Override
    protected int position() {
      return POSITION;
    }

    @Override
    public boolean recompute() throws RowException {
      Changes groups = begin(false);
      for (int i = 0; i < groups.size; i++) {
        push(groups.slots[i]);
      }
      return end();
    }

    @Override
    protected boolean row(int group) {
      long next = bySymbolBySideSizeValues.bySymbolBySideSize.value(group);
      if (computed[group] && Cutoffs.same(next, value[group])) {
        return false;
      }
      value[group] = next;
      computed[group] = true;
      return true;
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
      value = Arrays.copyOf(value, capacity);
    }
  }

  /**
   * {@code bySymbol/label}: {@link Position#label} in each group of {@code bySymbol}, {@code bySymbol/net} and {@code bySymbol/value}.
   */
  static final class BySymbolLabelNode extends GroupValues {
    static final int HEIGHT = 7;

    static final int POSITION = 12;

    String[] value = {};

    private final DoubleSupplier valueEdge;

    private int at;

    private final Engine engine;

    private final BySymbolNetNode bySymbolNet;

    private final BySymbolNode bySymbol;

    private QueryException bySymbolValueWhy;

    BySymbolLabelNode(Engine engine, BySymbolNetNode bySymbolNet, BySymbolValueNode bySymbolValue,
        BySymbolNode bySymbol) {
      super(bySymbol);
      this.engine = engine;
      this.bySymbolNet = bySymbolNet;
      this.bySymbol = bySymbol;
      reads(bySymbolNet);
      asks(bySymbolValue);
      valueEdge = () -> {
        engine.well(BySymbolValueNode.POSITION);
        bySymbolValue.requireWell(at);
        return bySymbolValue.value[at];
      };
    }

    @Override
    protected int position() {
      return POSITION;
    }

    @Override
    public boolean recompute() throws RowException {
      boolean everything = engine.why(BySymbolValueNode.POSITION) != bySymbolValueWhy;
      bySymbolValueWhy = engine.why(BySymbolValueNode.POSITION);
      Changes groups = begin(everything);
      for (int i = 0; i < groups.size; i++) {
        push(groups.slots[i]);
      }
      return end();
    }

    @Override
    protected boolean row(int group) {
      at = group;
      String next = Position.label(bySymbol.key[group], bySymbolNet.value[group], valueEdge);
      if (computed[group] && Cutoffs.unchanged(next, value[group])) {
        return false;
      }
      value[group] = next;
      computed[group] = true;
      return true;
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
      value = Arrays.copyOf(value, capacity);
    }

    @Override
    protected void forget(int group) {
      value[group] = null;
    }
  }

  /**
   * {@code exposure.values}: {@link Book#exposure} of {@code bySymbol} and {@code bySymbol/value}.
   */
  static final class ExposureValuesNode extends RowOperator {
    static final int HEIGHT = 7;

    static final int POSITION = 13;

    boolean[] present = {};

    int size;

    double[] value = {};

    final ExactDoubleSums exposure = new ExactDoubleSums(1);

    private final BySymbolNode bySymbol;

    private final BySymbolValueNode bySymbolValue;

    ExposureValuesNode(BySymbolNode bySymbol, BySymbolValueNode bySymbolValue) {
      super(bySymbol, false);
      this.bySymbol = bySymbol;
      this.bySymbolValue = bySymbolValue;
      reads(bySymbolValue);
    }

    @Override
    public boolean recompute() throws RowException {
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
      if (!bySymbol.has(slot)) {
        remove(slot);
        return;
      }
      bySymbolValue.requireWell(slot);
      double next = Book.exposure(bySymbolValue.value[slot]);
      if (!present[slot]) {
        present[slot] = true;
        size++;
        exposure.add(0, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        exposure.replace(0, value[slot], next);
      }
      value[slot] = next;
      changes.mark();
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        exposure.remove(0, value[slot]);
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
      exposure.clear(0);
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
   * {@code bySymbol/bySide/worth}: {@link Side#worth} in each group of {@code bySymbol/bySide}, {@code bySymbol/bySide/size} and {@code mark}.
   */
  static final class BySymbolBySideWorthNode extends GroupValues {
    static final int HEIGHT = 8;

    static final int POSITION = 14;

    double[] value = {};

    private final MarkInput mark;

    private final BySymbolBySideSizeNode bySymbolBySideSize;

    private double markSeen;

    BySymbolBySideWorthNode(MarkInput mark, BySymbolBySideSizeNode bySymbolBySideSize,
        BySymbolBySideNode bySymbolBySide) {
      super(bySymbolBySide);
      this.mark = mark;
      this.bySymbolBySideSize = bySymbolBySideSize;
      reads(bySymbolBySideSize);
    }

    @Override
    protected int position() {
      return POSITION;
    }

    @Override
    public boolean recompute() throws RowException {
      boolean everything = !Cutoffs.same(mark.value, markSeen);
      markSeen = mark.value;
      Changes groups = begin(everything);
      for (int i = 0; i < groups.size; i++) {
        push(groups.slots[i]);
      }
      return end();
    }

    @Override
    protected boolean row(int group) {
      double next = Side.worth(bySymbolBySideSize.value[group], mark.value);
      if (computed[group] && Cutoffs.same(next, value[group])) {
        return false;
      }
      value[group] = next;
      computed[group] = true;
      return true;
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
      value = Arrays.copyOf(value, capacity);
    }
  }

  /**
   * {@code exposure}: {@link Book#exposure} of {@code exposure.values}.
   */
  static final class ExposureNode extends Node {
    static final int HEIGHT = 8;

    static final int POSITION = 15;

    double value;

    boolean computed;

    private final ExposureValuesNode exposureValues;

    ExposureNode(ExposureValuesNode exposureValues) {
      this.exposureValues = exposureValues;
    }

    @Override
    public boolean recompute() {
      double next = exposureValues.exposure.value(0);
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
   * {@code bySymbol/larger.values}: {@link Position#larger} of {@code bySymbol/bySide} and {@code bySymbol/bySide/worth}.
   */
  static final class BySymbolLargerValuesNode extends RowOperator {
    static final int HEIGHT = 9;

    static final int POSITION = 16;

    final Places here = new Places();

    double[] value = {};

    final LongHeaps bySymbolLarger = new LongHeaps(this, 0);

    private int groups;

    private final BySymbolBySideNode bySymbolBySide;

    private final BySymbolBySideWorthNode bySymbolBySideWorth;

    BySymbolLargerValuesNode(BySymbolBySideNode bySymbolBySide,
        BySymbolBySideWorthNode bySymbolBySideWorth) {
      super(bySymbolBySide, false);
      this.bySymbolBySide = bySymbolBySide;
      this.bySymbolBySideWorth = bySymbolBySideWorth;
      reads(bySymbolBySideWorth);
    }

    @Override
    protected int position() {
      return POSITION;
    }

    @Override
    public boolean recompute() throws RowException {
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
      int group = bySymbolBySide.has(slot) ? bySymbolBySide.home(slot) : -1;
      if (here.has(slot) && here.in[slot] != group) {
        remove(slot);
      }
      if (group < 0) {
        return;
      }
      bySymbolBySideWorth.requireWell(slot);
      double next = Position.larger(bySymbolBySideWorth.value[slot]);
      if (!here.has(slot)) {
        here.put(slot, group);
        bySymbolLarger.add(group, slot, ~LongHeaps.key(next));
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        bySymbolLarger.replace(group, slot, ~LongHeaps.key(next));
      }
      value[slot] = next;
      changes.mark();
      touched.addOnce(group);
    }

    private void remove(int slot) {
      if (here.has(slot)) {
        int group = here.take(slot);
        bySymbolLarger.remove(group, slot);
        changes.mark();
        touched.addOnce(group);
      }
    }

    @Override
    protected void reset() {
      for (int slot = 0; slot < here.in.length; slot++) {
        if (here.has(slot)) {
          int group = here.take(slot);
          changes.mark();
          touched.addOnce(group);
        }
      }
      for (int group = 0; group < groups; group++) {
        bySymbolLarger.clear(group);
      }
    }

    @Override
    protected void grow(int capacity) {
      here.grow(capacity);
      value = Arrays.copyOf(value, capacity);
    }

    @Override
    public boolean has(int slot) {
      return here.has(slot);
    }

    @Override
    public int size() {
      return here.size();
    }

    @Override
    public int size(int group) {
      return here.size(group);
    }

    @Override
    protected void growGroups(int capacity) {
      groups = capacity;
      bySymbolLarger.grow(capacity);
    }
  }

  /**
   * {@code bySymbol/larger}: {@link Position#larger} in each group of {@code bySymbol/larger.values} and {@code bySymbol}.
   */
  static final class BySymbolLargerNode extends GroupValues {
    static final int HEIGHT = 10;

    static final int POSITION = 17;

    double[] value = {};

    private final BySymbolLargerValuesNode bySymbolLargerValues;

    BySymbolLargerNode(BySymbolLargerValuesNode bySymbolLargerValues, BySymbolNode bySymbol) {
      super(bySymbol);
      this.bySymbolLargerValues = bySymbolLargerValues;
      readsRows(bySymbolLargerValues);
    }

    @Override
    protected int position() {
      return POSITION;
    }

    @Override
    public boolean recompute() throws RowException {
      Changes groups = begin(false);
      for (int i = 0; i < groups.size; i++) {
        push(groups.slots[i]);
      }
      return end();
    }

    @Override
    protected boolean row(int group) {
      double next = bySymbolLargerValues.size(group) == 0 ? 0.0 : bySymbolLargerValues.value[bySymbolLargerValues.bySymbolLarger.top(group)];
      if (computed[group] && Cutoffs.same(next, value[group])) {
        return false;
      }
      value[group] = next;
      computed[group] = true;
      return true;
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
      value = Arrays.copyOf(value, capacity);
    }
  }
}
