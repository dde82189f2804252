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
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * The engine of {@link Position}.
 */
@RivuletGenerated
@ParameterNames({
    "net(long)=signedSize",
    "value(long,double,double)=net,mark,weight",
    "label(java.lang.String,long,java.util.function.DoubleSupplier)=symbol,net,value"
})
public final class PositionGraph implements Position {
  private static final Topology TOPOLOGY = topology();

  private final Engine engine = new Engine(this);

  private final FillsRows fillsView_ = new FillsRows(engine.fills);

  private PositionGraph() {
  }

  private static Topology topology() {
    Topology.Builder graph = Topology.of("Position");
    graph.input("symbol", "String", "Position.symbol()");
    graph.input("mark", "double", "Position.mark()");
    graph.input("weight", "double", "Position.weight()");
    graph.rows("fills", "rows", "rows", "Position.fills()", 1, "");
    graph.rows("net.values", "each", "rows", "Position.net(long)", 2, "fills");
    graph.node("net", "sum", "long", "Position.net(long)", 3, "net.values", "");
    graph.node("value", "query", "double", "Position.value(long, double, double)", 4, "net, mark, weight", "");
    graph.node("label", "query", "String", "Position.label(String, long, DoubleSupplier)", 5, "symbol, net", "value");
    return graph.build();
  }

  @Override
  public String symbol() {
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
    engine.dirty |= Engine.VALUE | Engine.LABEL_CHECK;
  }

  @Override
  public double weight() {
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
    return fillsView_;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code fills}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onFills(Consumer<? super List<Change<Fill>>> listener) {
    return new RowChannel<>(engine, FillsNode.POSITION, engine.fills, listener);
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
  public static Builder builder(PositionGraph existing_) {
    Builder builder_ = builder();
    builder_.symbol(existing_.symbol());
    builder_.mark(existing_.mark());
    builder_.weight(existing_.weight());
    builder_.graph_.fills().copy(existing_.fills());
    return builder_;
  }

  /**
   * The rows of {@code fills}.
   */
  public static final class FillsRows extends RowView<Fill> implements Rows<Fill> {
    private final FillsNode node;

    FillsRows(FillsNode node) {
      super(node, null, 0);
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
      return node.find(row);
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
   * Collects the inputs of a new {@link PositionGraph}.
   */
  public static final class Builder {
    private final PositionGraph graph_;

    private String symbol;

    private boolean symbolGiven_;

    private double mark;

    private boolean markGiven_;

    private double weight;

    private boolean weightGiven_;

    private Builder(PositionGraph graph) {
      this.graph_ = graph;
    }

    /**
     * Gives {@code symbol}.
     */
    public Builder symbol(String symbol) {
      this.symbol = symbol;
      this.symbolGiven_ = true;
      return this;
    }

    /**
     * Gives {@code mark}.
     */
    public Builder mark(double mark) {
      this.mark = mark;
      this.markGiven_ = true;
      return this;
    }

    /**
     * Gives {@code weight}.
     */
    public Builder weight(double weight) {
      this.weight = weight;
      this.weightGiven_ = true;
      return this;
    }

    /**
     * Asks for {@link PositionGraph#explain} to be possible; every run is recorded then.
     */
    public Builder explain() {
      graph_.engine.record(new Explainer(TOPOLOGY, InstantSource.system()));
      return this;
    }

    /**
     * The graph. Runs nothing but the methods that give starting values.
     *
     * @throws IllegalStateException naming every required input that was not given
     */
    public PositionGraph build() {
      List<String> missing = new ArrayList<>();
      if (!this.symbolGiven_) {
        missing.add("symbol");
      }
      if (!this.markGiven_) {
        missing.add("mark");
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("the builder of PositionGraph was not given " + missing);
      }
      graph_.engine.symbol.value = this.symbol;
      graph_.engine.mark.value = this.mark;
      graph_.engine.weight.value = this.weightGiven_ ? this.weight : graph_.startingWeight();
      return graph_;
    }
  }

  /**
   * The nodes, and the code that runs them in the order of their heights.
   */
  private static final class Engine extends Stabilizer {
    static final long FILLS = 1L << FillsNode.POSITION;

    static final long NET_VALUES = 1L << NetValuesNode.POSITION;

    static final long NET = 1L << NetNode.POSITION;

    static final long VALUE = 1L << ValueNode.POSITION;

    static final long LABEL_CHECK = 1L << 4;

    static final long LABEL = 1L << LabelNode.POSITION;

    static final long NET_NEEDS = FILLS | NET_VALUES | NET;

    static final long VALUE_NEEDS = FILLS | NET_VALUES | NET | VALUE;

    static final long LABEL_NEEDS = FILLS | NET_VALUES | NET | LABEL_CHECK | LABEL;

    static final long STABILIZE_NEEDS = FILLS | NET_VALUES | NET | LABEL_CHECK | LABEL;

    long dirty = 0x3fL;

    final SymbolInput symbol;

    final MarkInput mark;

    final WeightInput weight;

    final FillsNode fills;

    final NetValuesNode netValues;

    final NetNode net;

    final ValueNode value_;

    final LabelNode label;

    Engine(PositionGraph graph) {
      super(TOPOLOGY);
      symbol = new SymbolInput();
      mark = new MarkInput();
      weight = new WeightInput();
      fills = new FillsNode(this);
      netValues = new NetValuesNode(fills);
      fills.toNetValues_ = netValues;
      net = new NetNode(netValues);
      value_ = new ValueNode(net, mark, weight);
      label = new LabelNode(this, symbol, net, value_);
    }

    @Override
    protected void run(long[] wanted) throws Exception {
      run0(wanted[0]);
    }

    private void run0(long wanted) throws Exception {
      if ((dirty & wanted & FILLS) != 0L) {
        if (fills.recompute()) {
          dirty |= NET_VALUES;
        }
        dirty &= ~FILLS;
      }
      if ((dirty & wanted & NET_VALUES) != 0L) {
        if (netValues.recompute()) {
          dirty |= NET;
        }
        dirty &= ~NET_VALUES;
      }
      if ((dirty & wanted & NET) != 0L) {
        if (net.recompute()) {
          dirty |= VALUE | LABEL;
        }
        dirty &= ~NET;
      }
      if ((dirty & wanted & VALUE) != 0L) {
        value_.recompute();
        dirty &= ~VALUE;
      }
      if ((dirty & wanted & LABEL_CHECK) != 0L) {
        if ((dirty & LABEL) == 0L && label.lazyChanged()) {
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
      return new Node[] {fills, netValues, net, value_, null, label};
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

    NetValuesNode toNetValues_;

    String[] symbol = new String[16];

    long[] signedSize = new long[16];

    FillsNode(Engine engine) {
      super("fills", engine);
      this.engine = engine;
    }

    int insert(String symbol, long signedSize) {
      int slot_ = open();
      this.symbol[slot_] = symbol;
      this.signedSize[slot_] = signedSize;
      opened(slot_);
      return slot_;
    }

    void set(int slot_, String symbol, long signedSize) {
      if (Cutoffs.same(this.symbol[slot_], symbol)
      && Cutoffs.same(this.signedSize[slot_], signedSize)) {
        return;
      }
      changing(slot_);
      this.symbol[slot_] = symbol;
      this.signedSize[slot_] = signedSize;
      changed(slot_);
    }

    @Override
    public boolean recompute() {
      int count = begin();
      for (int i = 0; i < count; i++) {
        int slot = next(i);
        changes.mark(slot);
        toNetValues_.push(slot);
      }
      return end();
    }

    @Override
    protected void grow(int capacity) {
      symbol = Arrays.copyOf(symbol, capacity);
      signedSize = Arrays.copyOf(signedSize, capacity);
      engine.netValues.grow(capacity);
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
      int hash_ = 0;
      hash_ = 31 * hash_ + Objects.hashCode(symbol[slot]);
      hash_ = 31 * hash_ + Long.hashCode(signedSize[slot]);
      return hash_;
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
      int hash_ = 0;
      hash_ = 31 * hash_ + Objects.hashCode(row.symbol());
      hash_ = 31 * hash_ + Long.hashCode(row.signedSize());
      return hash_;
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

    boolean[] present = new boolean[16];

    int size;

    long[] value = new long[16];

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
      boolean everything = false;
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
      } catch (Exception e) {
        failed(slot, e);
      } catch (Error e) {
        broken();
        throw e;
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
        remove(slot);
      }
      net.clear(0);
    }

    void grow(int capacity) {
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
   * {@code net}: {@link Position#net} of {@code net.values}.
   */
  static final class NetNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 2;

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
   * {@code value}: {@link Position#value} of {@code net}, {@code mark} and {@code weight}.
   */
  static final class ValueNode extends Node {
    static final int HEIGHT = 4;

    static final int POSITION = 3;

    private final NetNode net;

    private final MarkInput mark;

    private final WeightInput weight;

    double value;

    int changes;

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
      changes++;
      return true;
    }

    @Override
    public Object current() {
      return value;
    }

    @Override
    public void save(Undo undo) {
      undo.push((long) changes);
      undo.push(value);
      undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
      value = undo.popDouble();
      changes = (int) undo.popLong();
    }
  }

  /**
   * {@code label}: {@link Position#label} of {@code symbol}, {@code net} and {@code value}.
   */
  static final class LabelNode extends Node {
    static final int HEIGHT = 5;

    static final int POSITION = 5;

    private final SymbolInput symbol;

    private final NetNode net;

    private final LazyEdges edges;

    private final Value_Edge value_Edge;

    String value;

    LabelNode(Engine engine, SymbolInput symbol, NetNode net, ValueNode value_) {
      this.symbol = symbol;
      this.net = net;
      edges = new LazyEdges(engine, 1);
      value_Edge = new Value_Edge(edges, value_);
    }

    @Override
    public boolean recompute() {
      String next;
      edges.open();
      try {
        next = Position.label(symbol.value, net.value, value_Edge);
      } finally {
        edges.close();
      }
      if (Cutoffs.same(next, value)) {
        return false;
      }
      value = next;
      return true;
    }

    @Override
    public boolean lazyChanged() {
      return edges.changed();
    }

    @Override
    public boolean asked(String name) {
      return edges.asked(name);
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
    static final class Value_Edge extends LazyEdge implements DoubleSupplier {
      private final ValueNode node;

      Value_Edge(LazyEdges edges, ValueNode node) {
        super(edges, "value", ValueNode.POSITION);
        this.node = node;
      }

      @Override
      protected int changes() {
        return node.changes;
      }

      @Override
      public double getAsDouble() {
        ask();
        return node.value;
      }
    }
  }
}
