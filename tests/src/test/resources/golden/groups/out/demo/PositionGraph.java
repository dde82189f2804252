// Written by Rivulet from demo.Position.
package demo;

import dev.rivulet.annotations.ParameterNames;
import dev.rivulet.annotations.RivuletGenerated;
import dev.rivulet.runtime.Cell;
import dev.rivulet.runtime.Cutoffs;
import dev.rivulet.runtime.DoubleChannel;
import dev.rivulet.runtime.LazyEdge;
import dev.rivulet.runtime.LazyEdges;
import dev.rivulet.runtime.LongChannel;
import dev.rivulet.runtime.Node;
import dev.rivulet.runtime.ObjectChannel;
import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.Topology;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Version;
import dev.rivulet.runtime.collection.Change;
import dev.rivulet.runtime.collection.Changes;
import dev.rivulet.runtime.collection.ExactLongSums;
import dev.rivulet.runtime.collection.GroupChannel;
import dev.rivulet.runtime.collection.GroupIndex;
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
import java.util.function.LongConsumer;

/**
 * The engine of {@link Position}.
 */
@RivuletGenerated
@ParameterNames({
    "net(long)=signedSize",
    "bySide(long)=signedSize",
    "larger(double)=worth",
    "value(long,double,double)=net,mark,weight",
    "label(java.lang.String,long,java.util.function.DoubleSupplier)=symbol,net,value"
})
public final class PositionGraph implements Position {
  private static final Topology TOPOLOGY = topology();

  private final Engine engine = new Engine(this);

  private final FillsRows fillsView = new FillsRows(engine.fills);

  private final BySideGroups bySideView = new BySideGroups(engine, true);

  private PositionGraph() {
  }

  private static Topology topology() {
    Topology.Builder graph = Topology.of("Position");
    graph.input("symbol", "String", "Position.symbol()");
    graph.input("mark", "double", "Position.mark()");
    graph.input("weight", "double", "Position.weight()");
    graph.rows("fills", "rows", "rows", "Position.fills()", 1, "");
    graph.rows("net.values", "each", "rows", "Position.net(long)", 2, "fills");
    graph.rows("bySide", "group", "rows", "Position.bySide(long)", 2, "fills");
    graph.node("net", "sum", "long", "Position.net(long)", 3, "net.values", "");
    graph.rows("bySide/fills", "rows", "rows", "Side.fills()", 3, "bySide");
    graph.rows("bySide/size.values", "each", "rows", "Side.size(long)", 4, "bySide/fills");
    graph.node("value", "query", "double", "Position.value(long, double, double)", 4, "net, mark, weight", "");
    graph.rows("bySide/size", "sum", "long", "Side.size(long)", 5, "bySide/size.values, bySide");
    graph.node("label", "query", "String", "Position.label(String, long, DoubleSupplier)", 5, "symbol, net", "value");
    graph.rows("bySide/worth", "query", "double", "Side.worth(long, double)", 6, "bySide, bySide/size, mark");
    graph.rows("larger.values", "each", "rows", "Position.larger(double)", 7, "bySide, bySide/worth");
    graph.node("larger", "max", "double", "Position.larger(double)", 8, "larger.values", "");
    return graph.build();
  }

  @Override
  public String symbol() {
    engine.peek();
    return engine.symbol.value;
  }

  /**
   * Sets {@code symbol}; marks what depends on it, runs nothing.
   */
  public void symbol(String value) {
    engine.enter();
    if (Cutoffs.same(value, engine.symbol.value)) {
      return;
    }
    engine.changing(0, engine.symbol);
    engine.symbol.value = value;
    engine.dirty |= Engine.LABEL;
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
    engine.dirty |= Engine.VALUE | Engine.LABEL_CHECK | Engine.BY_SIDE_WORTH;
  }

  @Override
  public double weight() {
    engine.peek();
    return engine.weight.value;
  }

  /**
   * Sets {@code weight}; marks what depends on it, runs nothing.
   */
  public void weight(double value) {
    engine.enter();
    if (Cutoffs.same(value, engine.weight.value)) {
      return;
    }
    engine.changing(2, engine.weight);
    engine.weight.value = value;
    engine.dirty |= Engine.VALUE | Engine.LABEL_CHECK;
  }

  private double startingWeight() {
    return Position.super.weight();
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
   * The rows of {@code bySide}; each call on them brings them up to date.
   */
  public BySideGroups bySide() {
    return bySideView;
  }

  /**
   * Tells {@code listener} of each group of {@code bySide} that was made, dropped or changed, at the
   * end of {@code stabilize()}; the first time of all.
   */
  public Subscription onBySide(GroupListener<? super Boolean, ? super BySideGroup> listener) {
    return new GroupChannel<Boolean, BySideGroup>(engine, BySideNode.POSITION, engine.bySide, listener);
  }

  /**
   * {@code net}, brought up to date.
   */
  public long net() {
    if ((engine.dirty & Engine.NET_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(NetNode.POSITION);
    }
    return engine.net.value;
  }

  /**
   * Tells {@code listener} of {@code net} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onNet(LongConsumer listener) {
    return new LongChannel(engine, NetNode.POSITION, () -> engine.net.value, listener);
  }

  /**
   * {@code value}, brought up to date.
   */
  public double value() {
    if ((engine.dirty & Engine.VALUE_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(ValueNode.POSITION);
    }
    return engine.value_.value;
  }

  /**
   * Tells {@code listener} of {@code value} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onValue(DoubleConsumer listener) {
    return new DoubleChannel(engine, ValueNode.POSITION, () -> engine.value_.value, listener);
  }

  /**
   * {@code label}, brought up to date.
   */
  public String label() {
    if ((engine.dirty & Engine.LABEL_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(LabelNode.POSITION);
    }
    return engine.label.value;
  }

  /**
   * Tells {@code listener} of {@code label} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onLabel(Consumer<? super String> listener) {
    return new ObjectChannel<>(engine, LabelNode.POSITION, () -> engine.label.value, listener);
  }

  /**
   * {@code larger}, brought up to date.
   */
  public double larger() {
    if ((engine.dirty & Engine.LARGER_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(LargerNode.POSITION);
    }
    return engine.larger.value;
  }

  /**
   * Tells {@code listener} of {@code larger} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onLarger(DoubleConsumer listener) {
    return new DoubleChannel(engine, LargerNode.POSITION, () -> engine.larger.value, listener);
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
  public void update(Consumer<? super PositionGraph> changes) {
    engine.update(this, changes);
  }

  /**
   * What {@code question} answers after {@code changes}, all of which is taken back.
   */
  public <R> R whatIf(Consumer<? super PositionGraph> changes,
      Function<? super PositionGraph, ? extends R> question) {
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
    return new Builder(new PositionGraph());
  }

  /**
   * Begins a graph with what is put into {@code existing}.
   */
  public static Builder builder(PositionGraph existing) {
    Builder builder = builder();
    builder.symbol(existing.symbol());
    builder.mark(existing.mark());
    builder.weight(existing.weight());
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
   * One group of {@code bySide}, while it lives.
   */
  public static final class BySideGroup implements Side {
    private final Engine engine;

    private final boolean live;

    private final int slot;

    private final long stamp;

    BySideGroup(Engine engine, boolean live, int slot) {
      this.engine = engine;
      this.live = live;
      this.slot = slot;
      this.stamp = slot < 0 ? 0 : engine.bySide.stamp(slot);
    }

    private void fresh(int position) {
      if (!live) {
        engine.bySide.well(slot, position);
      } else if (engine.dirty != 0L || engine.attention != 0) {
        engine.demand(position);
      }
      engine.bySide.live(slot, stamp);
    }

    /**
     * {@code fills} of this group.
     */
    @Override
    public Rows<Fill> fills() {
      return new GroupRows<>(engine.bySideFills, engine.bySide, live ? BySideFillsNode.POSITION : -1, slot);
    }

    /**
     * {@code bought} of this group.
     */
    @Override
    public boolean bought() {
      fresh(BySideNode.POSITION);
      return engine.bySide.key[slot];
    }

    /**
     * {@code mark} of this group.
     */
    @Override
    public double mark() {
      fresh(BySideNode.POSITION);
      return engine.mark.value;
    }

    /**
     * {@code size} of this group.
     */
    public long size() {
      fresh(BySideSizeNode.POSITION);
      engine.bySideSize.requireWell(slot);
      return engine.bySideSize.value[slot];
    }

    /**
     * {@code worth} of this group.
     */
    public double worth() {
      fresh(BySideWorthNode.POSITION);
      engine.bySideWorth.requireWell(slot);
      return engine.bySideWorth.value[slot];
    }

    @Override
    public String toString() {
      return engine.bySide.path(slot);
    }
  }

  /**
   * The groups of {@code bySide} by key.
   */
  public static final class BySideGroups extends GroupView<Boolean, Side> {
    private final Engine engine;

    private final boolean live;

    BySideGroups(Engine engine, boolean live) {
      super(engine.bySide, live ? BySideNode.POSITION : -1);
      this.engine = engine;
      this.live = live;
    }

    @Override
    protected BySideGroup group(int slot) {
      return new BySideGroup(engine, live, slot);
    }

    @Override
    public BySideGroup get(Boolean key) {
      if (key == null) {
        refresh();
        return null;
      }
      return get(key.booleanValue());
    }

    /**
     * As the other, without an object for the key.
     */
    public BySideGroup get(boolean key) {
      refresh();
      int slot = engine.bySide.find(key);
      return slot < 0 ? null : group(slot);
    }
  }

  /**
   * Collects the inputs of a new {@link PositionGraph}.
   */
  public static final class Builder {
    private final PositionGraph graph;

    private boolean built;

    private String symbol;

    private boolean symbolGiven;

    private double mark;

    private boolean markGiven;

    private double weight;

    private boolean weightGiven;

    private Builder(PositionGraph graph) {
      this.graph = graph;
    }

    /**
     * Gives {@code symbol}.
     */
    public Builder symbol(String symbol) {
      this.symbol = symbol;
      this.symbolGiven = true;
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
     * Gives {@code weight}.
     */
    public Builder weight(double weight) {
      this.weight = weight;
      this.weightGiven = true;
      return this;
    }

    /**
     * Asks for {@link PositionGraph#explain} to be possible; every run is recorded then.
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
    public PositionGraph build() {
      unbuilt();
      List<String> missing = new ArrayList<>();
      if (!this.symbolGiven) {
        missing.add("symbol");
      }
      if (!this.markGiven) {
        missing.add("mark");
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("the builder of PositionGraph was not given " + missing);
      }
      graph.engine.symbol.value = this.symbol;
      graph.engine.mark.value = this.mark;
      graph.engine.weight.value = this.weightGiven ? this.weight : graph.startingWeight();
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

    static final long NET_VALUES = 1L << NetValuesNode.POSITION;

    static final long BY_SIDE = 1L << BySideNode.POSITION;

    static final long NET = 1L << NetNode.POSITION;

    static final long BY_SIDE_FILLS = 1L << BySideFillsNode.POSITION;

    static final long BY_SIDE_SIZE_VALUES = 1L << BySideSizeValuesNode.POSITION;

    static final long VALUE = 1L << ValueNode.POSITION;

    static final long BY_SIDE_SIZE = 1L << BySideSizeNode.POSITION;

    static final long LABEL_CHECK = 1L << 8;

    static final long LABEL = 1L << LabelNode.POSITION;

    static final long BY_SIDE_WORTH = 1L << BySideWorthNode.POSITION;

    static final long LARGER_VALUES = 1L << LargerValuesNode.POSITION;

    static final long LARGER = 1L << LargerNode.POSITION;

    static final long NET_NEEDS = 0xcbfL;

    static final long VALUE_NEEDS = 0xcffL;

    static final long LABEL_NEEDS = 0xfbfL;

    static final long LARGER_NEEDS = 0x1cb7L;

    static final long STABILIZE_NEEDS = 0x1fbfL;

    long dirty = 0x1fffL;

    final SymbolInput symbol;

    final MarkInput mark;

    final WeightInput weight;

    final FillsNode fills;

    final NetValuesNode netValues;

    final BySideNode bySide;

    final NetNode net;

    final BySideFillsNode bySideFills;

    final BySideSizeValuesNode bySideSizeValues;

    final ValueNode value_;

    final BySideSizeNode bySideSize;

    final LabelNode label;

    final BySideWorthNode bySideWorth;

    final LargerValuesNode largerValues;

    final LargerNode larger;

    Engine(PositionGraph graph) {
      super(TOPOLOGY);
      symbol = new SymbolInput();
      mark = new MarkInput();
      weight = new WeightInput();
      fills = new FillsNode(this);
      netValues = new NetValuesNode(fills);
      fills.toNetValues = netValues;
      bySide = new BySideNode(this, fills);
      net = new NetNode(netValues);
      bySideFills = new BySideFillsNode(bySide);
      bySideSizeValues = new BySideSizeValuesNode(bySideFills, fills);
      bySideFills.toBySideSizeValues = bySideSizeValues;
      value_ = new ValueNode(net, mark, weight);
      bySideSize = new BySideSizeNode(bySideSizeValues, bySide);
      label = new LabelNode(this, symbol, net, value_);
      bySideWorth = new BySideWorthNode(mark, bySideSize, bySide);
      largerValues = new LargerValuesNode(bySide, bySideWorth);
      larger = new LargerNode(largerValues);
    }

    @Override
    protected void run(long[] wanted) throws Throwable {
      run0(wanted[0]);
    }

    private void run0(long wanted) throws Throwable {
      if ((dirty & wanted & FILLS) != 0L) {
        if (fills.recompute()) {
          dirty |= NET_VALUES | BY_SIDE;
        }
        dirty &= ~FILLS;
      }
      if ((dirty & wanted & NET_VALUES) != 0L) {
        if (netValues.recompute()) {
          dirty |= NET;
        }
        dirty &= ~NET_VALUES;
      }
      if ((dirty & wanted & BY_SIDE) != 0L) {
        if (bySide.recompute()) {
          dirty |= BY_SIDE_FILLS | BY_SIDE_SIZE | BY_SIDE_WORTH | LARGER_VALUES;
        }
        dirty &= ~BY_SIDE;
      }
      if ((dirty & wanted & NET) != 0L) {
        if (net.recompute()) {
          dirty |= VALUE | LABEL;
        }
        dirty &= ~NET;
      }
      if ((dirty & wanted & BY_SIDE_FILLS) != 0L) {
        if (bySideFills.recompute()) {
          dirty |= BY_SIDE_SIZE_VALUES;
        }
        dirty &= ~BY_SIDE_FILLS;
      }
      if ((dirty & wanted & BY_SIDE_SIZE_VALUES) != 0L) {
        if (bySideSizeValues.recompute()) {
          dirty |= BY_SIDE_SIZE;
        }
        dirty &= ~BY_SIDE_SIZE_VALUES;
      }
      if ((dirty & wanted & VALUE) != 0L) {
        value_.recompute();
        dirty &= ~VALUE;
      }
      if ((dirty & wanted & BY_SIDE_SIZE) != 0L) {
        if (bySideSize.recompute()) {
          dirty |= BY_SIDE_WORTH;
        }
        dirty &= ~BY_SIDE_SIZE;
      }
      if ((dirty & wanted & LABEL_CHECK) != 0L) {
        if ((dirty & LABEL) == 0L && label.lazy().changed()) {
          dirty |= LABEL;
        }
        dirty &= ~LABEL_CHECK;
        if (handsOver()) {
          return;
        }
      }
      if ((dirty & wanted & LABEL) != 0L) {
        label.recompute();
        dirty &= ~LABEL;
        if (handsOver()) {
          return;
        }
      }
      if ((dirty & wanted & BY_SIDE_WORTH) != 0L) {
        if (bySideWorth.recompute()) {
          dirty |= LARGER_VALUES;
        }
        dirty &= ~BY_SIDE_WORTH;
      }
      if ((dirty & wanted & LARGER_VALUES) != 0L) {
        if (largerValues.recompute()) {
          dirty |= LARGER;
        }
        dirty &= ~LARGER_VALUES;
      }
      if ((dirty & wanted & LARGER) != 0L) {
        larger.recompute();
        dirty &= ~LARGER;
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
      return new Node[] {fills, netValues, bySide, net, bySideFills, bySideSizeValues, value_, bySideSize, null, label, bySideWorth, largerValues, larger};
    }

    @Override
    protected Cell[] inputs() {
      return new Cell[] {symbol, mark, weight};
    }
  }

  /**
   * The input {@code symbol}.
   */
  static final class SymbolInput extends Cell {
    String value;

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
   * The input {@code weight}.
   */
  static final class WeightInput extends Cell {
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
   * {@code fills}: {@link Position#fills}.
   */
  static final class FillsNode extends RowSource {
    static final int HEIGHT = 1;

    static final int POSITION = 0;

    private final Engine engine;

    NetValuesNode toNetValues;

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
        toNetValues.push(slot);
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
      engine.dirty |= Engine.FILLS | Engine.LABEL_CHECK;
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
   * {@code net.values}: {@link Position#net} of {@code fills}.
   */
  static final class NetValuesNode extends RowOperator {
    static final int HEIGHT = 2;

    static final int POSITION = 1;

    boolean[] present = {};

    int size;

    long[] value = {};

    final ExactLongSums net = new ExactLongSums(1);

    private final FillsNode fills;

    NetValuesNode(FillsNode fills) {
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
      long next = Position.net(fills.signedSize[slot]);
      if (!present[slot]) {
        present[slot] = true;
        size++;
        net.add(0, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        net.replace(0, value[slot], next);
      }
      value[slot] = next;
      changes.mark();
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        net.remove(0, value[slot]);
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
      net.clear(0);
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
   * {@code bySide}: {@link Position#bySide} of {@code fills}.
   */
  static final class BySideNode extends GroupNode {
    static final int HEIGHT = 2;

    static final int POSITION = 2;

    boolean[] key = {};

    private final Engine engine;

    private final FillsNode fills;

    BySideNode(Engine engine, FillsNode fills) {
      super("bySide", fills, engine);
      this.engine = engine;
      this.fills = fills;
    }

    private int groupOf(boolean wanted) {
      int found = find(wanted);
      if (found >= 0) {
        return found;
      }
      int made = make(0);
      key[made] = wanted;
      made(made);
      return made;
    }

    int find(boolean wanted) {
      GroupIndex index = index();
      int hash = hashWithin(0, Boolean.hashCode(wanted));
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
      if (fills.has(slot)) {
        place(slot, groupOf(Position.bySide(fills.signedSize[slot])));
      } else if (groupAt(slot) >= 0) {
        place(slot, -1);
      }
    }

    @Override
    protected void grow(int capacity) {
      key = Arrays.copyOf(key, capacity);
    }

    BySideGroup group(int slot) {
      return new BySideGroup(engine, false, slot);
    }

    @Override
    public Object rowAt(int slot) {
      return new BySideGroup(engine, true, slot);
    }
  }

  /**
   * {@code net}: {@link Position#net} of {@code net.values}.
   */
  static final class NetNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 3;

    long value;

    boolean computed;

    private final NetValuesNode netValues;

    NetNode(NetValuesNode netValues) {
      this.netValues = netValues;
    }

    @Override
    public boolean recompute() {
      long next = netValues.net.value(0);
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
   * {@code bySide/fills}: {@link Side#fills} in each group of {@code bySide}.
   */
  static final class BySideFillsNode extends MemberRows {
    static final int HEIGHT = 3;

    static final int POSITION = 4;

    BySideSizeValuesNode toBySideSizeValues;

    BySideFillsNode(BySideNode bySide) {
      super(bySide, true, false);
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
        toBySideSizeValues.push(slot);
      }
      return end();
    }
  }

  /**
   * {@code bySide/size.values}: {@link Side#size} of {@code bySide/fills}.
   */
  static final class BySideSizeValuesNode extends RowOperator {
    static final int HEIGHT = 4;

    static final int POSITION = 5;

    final Places here = new Places();

    long[] value = {};

    final ExactLongSums bySideSize = new ExactLongSums(0);

    private int groups;

    private final BySideFillsNode bySideFills;

    private final FillsNode fills;

    BySideSizeValuesNode(BySideFillsNode bySideFills, FillsNode fills) {
      super(bySideFills, true);
      this.bySideFills = bySideFills;
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
      int group = bySideFills.home(slot);
      if (here.has(slot) && here.in[slot] != group) {
        remove(slot);
      }
      if (group < 0) {
        return;
      }
      long next = Side.size(fills.signedSize[slot]);
      if (!here.has(slot)) {
        here.put(slot, group);
        bySideSize.add(group, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        bySideSize.replace(group, value[slot], next);
      }
      value[slot] = next;
      changes.mark();
      touched.addOnce(group);
    }

    private void remove(int slot) {
      if (here.has(slot)) {
        int group = here.take(slot);
        bySideSize.remove(group, value[slot]);
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
        bySideSize.clear(group);
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
      bySideSize.grow(capacity);
    }
  }

  /**
   * {@code value}: {@link Position#value} of {@code net}, {@code mark} and {@code weight}.
   */
  static final class ValueNode extends Node {
    static final int HEIGHT = 4;

    static final int POSITION = 6;

    private final NetNode net;

    private final MarkInput mark;

    private final WeightInput weight;

    double value;

    final Version version = new Version();

    ValueNode(NetNode net, MarkInput mark, WeightInput weight) {
      this.net = net;
      this.mark = mark;
      this.weight = weight;
    }

    @Override
    public boolean recompute() {
      double next = Position.value(net.value, mark.value, weight.value);
      if (Cutoffs.same(next, value)) {
        return false;
      }
      value = next;
      version.number++;
      return true;
    }

    @Override
    public Object current() {
      return value;
    }

    @Override
    public void save(Undo undo) {
      version.save(undo);
      undo.push(value);
      undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
      value = undo.popDouble();
      version.restore(undo);
    }
  }

  /**
   * {@code bySide/size}: {@link Side#size} in each group of {@code bySide/size.values} and {@code bySide}.
   */
  static final class BySideSizeNode extends GroupValues {
    static final int HEIGHT = 5;

    static final int POSITION = 7;

    long[] value = {};

    private final BySideSizeValuesNode bySideSizeValues;

    BySideSizeNode(BySideSizeValuesNode bySideSizeValues, BySideNode bySide) {
      super(bySide);
      this.bySideSizeValues = bySideSizeValues;
      readsRows(bySideSizeValues);
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
      long next = bySideSizeValues.bySideSize.value(group);
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
   * {@code label}: {@link Position#label} of {@code symbol}, {@code net} and {@code value}.
   */
  static final class LabelNode extends Node {
    static final int HEIGHT = 5;

    static final int POSITION = 9;

    private final SymbolInput symbol;

    private final NetNode net;

    private final LazyEdges edges;

    private final ValueEdge valueEdge;

    String value;

    LabelNode(Engine engine, SymbolInput symbol, NetNode net, ValueNode value_) {
      this.symbol = symbol;
      this.net = net;
      edges = new LazyEdges(engine, 1);
      valueEdge = new ValueEdge(edges, value_);
    }

    @Override
    public boolean recompute() {
      String next;
      edges.open();
      try {
        next = Position.label(symbol.value, net.value, valueEdge);
      } finally {
        edges.close();
      }
      if (Cutoffs.unchanged(next, value)) {
        return false;
      }
      value = next;
      return true;
    }

    @Override
    public LazyEdges lazy() {
      return edges;
    }

    @Override
    public Object current() {
      return value;
    }

    @Override
    public void save(Undo undo) {
      edges.save(undo);
      undo.push((Object) value);
      undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
      value = undo.popObject();
      edges.restore(undo);
    }

    /**
     * The lazy edge to {@code value}.
     */
    static final class ValueEdge extends LazyEdge implements DoubleSupplier {
      private final ValueNode node;

      ValueEdge(LazyEdges edges, ValueNode node) {
        super(edges, "value", ValueNode.POSITION, node.version);
        this.node = node;
      }

      @Override
      public double getAsDouble() {
        ask();
        return node.value;
      }
    }
  }

  /**
   * {@code bySide/worth}: {@link Side#worth} in each group of {@code bySide}, {@code bySide/size} and {@code mark}.
   */
  static final class BySideWorthNode extends GroupValues {
    static final int HEIGHT = 6;

    static final int POSITION = 10;

    double[] value = {};

    private final MarkInput mark;

    private final BySideSizeNode bySideSize;

    private double markSeen;

    BySideWorthNode(MarkInput mark, BySideSizeNode bySideSize, BySideNode bySide) {
      super(bySide);
      this.mark = mark;
      this.bySideSize = bySideSize;
      reads(bySideSize);
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
      double next = Side.worth(bySideSize.value[group], mark.value);
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
   * {@code larger.values}: {@link Position#larger} of {@code bySide} and {@code bySide/worth}.
   */
  static final class LargerValuesNode extends RowOperator {
    static final int HEIGHT = 7;

    static final int POSITION = 11;

    boolean[] present = {};

    int size;

    double[] value = {};

    final LongHeaps larger = new LongHeaps(this, 1);

    private final BySideNode bySide;

    private final BySideWorthNode bySideWorth;

    LargerValuesNode(BySideNode bySide, BySideWorthNode bySideWorth) {
      super(bySide, false);
      this.bySide = bySide;
      this.bySideWorth = bySideWorth;
      reads(bySideWorth);
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
      if (!bySide.has(slot)) {
        remove(slot);
        return;
      }
      bySideWorth.requireWell(slot);
      double next = Position.larger(bySideWorth.value[slot]);
      if (!present[slot]) {
        present[slot] = true;
        size++;
        larger.add(0, slot, ~LongHeaps.key(next));
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        larger.replace(0, slot, ~LongHeaps.key(next));
      }
      value[slot] = next;
      changes.mark();
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        larger.remove(0, slot);
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
      larger.clear(0);
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
   * {@code larger}: {@link Position#larger} of {@code larger.values}.
   */
  static final class LargerNode extends Node {
    static final int HEIGHT = 8;

    static final int POSITION = 12;

    double value;

    boolean computed;

    private final LargerValuesNode largerValues;

    LargerNode(LargerValuesNode largerValues) {
      this.largerValues = largerValues;
    }

    @Override
    public boolean recompute() {
      double next = largerValues.size() == 0 ? 0.0 : largerValues.value[largerValues.larger.top(0)];
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
}
