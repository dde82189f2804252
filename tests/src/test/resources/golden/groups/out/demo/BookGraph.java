// Written by Rivulet from demo.Book.
package demo;

import dev.rivulet.annotations.ParameterNames;
import dev.rivulet.annotations.RivuletGenerated;
import dev.rivulet.runtime.Cell;
import dev.rivulet.runtime.Cutoffs;
import dev.rivulet.runtime.DoubleChannel;
import dev.rivulet.runtime.IntChannel;
import dev.rivulet.runtime.Node;
import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.Topology;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.collection.Changes;
import dev.rivulet.runtime.collection.ExactDoubleSums;
import dev.rivulet.runtime.collection.ExactLongSums;
import dev.rivulet.runtime.collection.GroupNode;
import dev.rivulet.runtime.collection.GroupRows;
import dev.rivulet.runtime.collection.GroupView;
import dev.rivulet.runtime.collection.GroupedRows;
import dev.rivulet.runtime.collection.RowIndex;
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

  private final FillsRows fillsView_ = new FillsRows(engine.fills);

  private final BySymbolGroups bySymbolView_ = new BySymbolGroups(engine.bySymbol, BySymbolNode.POSITION);

  private BookGraph() {
  }

  private static Topology topology() {
    Topology.Builder graph = Topology.of("Book");
    graph.input("mark", "double", "Book.mark()");
    graph.rows("fills", "rows", "rows", "Book.fills()", 1, "");
    graph.rows("bySymbol", "group", "rows", "Book.bySymbol(String)", 2, "fills, mark");
    graph.rows("exposure.values", "each", "rows", "Book.exposure(double)", 3, "bySymbol");
    graph.node("symbols", "count", "int", "Book.symbols()", 3, "bySymbol", "");
    graph.node("exposure", "sum", "double", "Book.exposure(double)", 4, "exposure.values", "");
    return graph.build();
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
    engine.changing(0, engine.mark);
    engine.mark.value = value;
    engine.dirty |= Engine.BY_SYMBOL;
  }

  /**
   * The rows of {@code fills}; each call on them brings them up to date.
   */
  @Override
  public FillsRows fills() {
    return fillsView_;
  }

  /**
   * The rows of {@code bySymbol}; each call on them brings them up to date.
   */
  public BySymbolGroups bySymbol() {
    return bySymbolView_;
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
  public static Builder builder(BookGraph existing_) {
    Builder builder_ = builder();
    builder_.mark(existing_.mark());
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
    private final BySymbolNode node;

    private final int position;

    private final int slot;

    private final long stamp;

    BySymbolGroup(BySymbolNode node, int position, int slot) {
      this.node = node;
      this.position = position;
      this.slot = slot;
      this.stamp = slot < 0 ? 0 : node.stamp(slot);
    }

    private void fresh() {
      if (position >= 0) {
        node.refresh(position);
      }
      node.live(slot, stamp);
    }

    /**
     * {@code fills} of this group.
     */
    @Override
    public Rows<Fill> fills() {
      return new GroupRows<>(node, null, 0L, position, slot);
    }

    /**
     * {@code symbol} of this group.
     */
    @Override
    public String symbol() {
      fresh();
      return node.key[slot];
    }

    /**
     * {@code mark} of this group.
     */
    @Override
    public double mark() {
      fresh();
      return node.mark.value;
    }

    /**
     * {@code weight} of this group.
     */
    @Override
    public double weight() {
      fresh();
      return node.weight[slot];
    }

    /**
     * Sets {@code weight} of this group.
     */
    public void weight(double value) {
      node.setting(slot, stamp);
      node.setWeight(slot, value);
    }

    private double startingWeight() {
      return Position.super.weight();
    }

    /**
     * {@code net} of this group.
     */
    public long net() {
      fresh();
      node.require(slot, BySymbolNode.NET);
      return node.net.value[slot];
    }

    /**
     * {@code value} of this group.
     */
    public double value() {
      fresh();
      node.require(slot, BySymbolNode.VALUE);
      return node.value_.value[slot];
    }

    /**
     * {@code label} of this group.
     */
    public String label() {
      fresh();
      node.require(slot, BySymbolNode.LABEL);
      return node.label.value[slot];
    }

    @Override
    public String toString() {
      return "bySymbol[" + node.keyAt(slot) + "]";
    }
  }

  /**
   * The groups of {@code bySymbol} by key.
   */
  public static final class BySymbolGroups extends GroupView<String, Position> {
    private final BySymbolNode node;

    private final int position;

    BySymbolGroups(BySymbolNode node, int position) {
      super(node, position);
      this.node = node;
      this.position = position;
    }

    @Override
    protected BySymbolGroup group(int slot) {
      return new BySymbolGroup(node, position, slot);
    }

    @Override
    public BySymbolGroup get(String key) {
      refresh();
      int slot = key == null ? -1 : node.find(key);
      return slot < 0 ? null : group(slot);
    }
  }

  /**
   * Collects the inputs of a new {@link BookGraph}.
   */
  public static final class Builder {
    private final BookGraph graph_;

    private double mark;

    private boolean markGiven_;

    private Builder(BookGraph graph) {
      this.graph_ = graph;
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
     * Asks for {@link BookGraph#explain} to be possible; every run is recorded then.
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
    public BookGraph build() {
      List<String> missing = new ArrayList<>();
      if (!this.markGiven_) {
        missing.add("mark");
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("the builder of BookGraph was not given " + missing);
      }
      graph_.engine.mark.value = this.mark;
      return graph_;
    }
  }

  /**
   * The nodes, and the code that runs them in the order of their heights.
   */
  private static final class Engine extends Stabilizer {
    static final long FILLS = 1L << FillsNode.POSITION;

    static final long BY_SYMBOL = 1L << BySymbolNode.POSITION;

    static final long EXPOSURE_VALUES = 1L << ExposureValuesNode.POSITION;

    static final long SYMBOLS = 1L << SymbolsNode.POSITION;

    static final long EXPOSURE = 1L << ExposureNode.POSITION;

    static final long SYMBOLS_NEEDS = FILLS | BY_SYMBOL | EXPOSURE_VALUES | SYMBOLS;

    static final long EXPOSURE_NEEDS = FILLS | BY_SYMBOL | EXPOSURE_VALUES | EXPOSURE;

    static final long STABILIZE_NEEDS = FILLS | BY_SYMBOL | EXPOSURE_VALUES | SYMBOLS | EXPOSURE;

    long dirty = 0x1fL;

    final MarkInput mark;

    final FillsNode fills;

    final BySymbolNode bySymbol;

    final ExposureValuesNode exposureValues;

    final SymbolsNode symbols;

    final ExposureNode exposure;

    Engine(BookGraph graph) {
      super(TOPOLOGY);
      mark = new MarkInput();
      fills = new FillsNode(this);
      bySymbol = new BySymbolNode(this, fills, mark);
      exposureValues = new ExposureValuesNode(bySymbol);
      symbols = new SymbolsNode(bySymbol);
      exposure = new ExposureNode(exposureValues);
    }

    @Override
    protected void run(long[] wanted) throws Exception {
      run0(wanted[0]);
    }

    private void run0(long wanted) throws Exception {
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
            todo |= EXPOSURE_VALUES | SYMBOLS;
          }
          todo &= ~BY_SYMBOL;
        }
        if ((todo & wanted & EXPOSURE_VALUES) != 0L) {
          if (exposureValues.recompute()) {
            todo |= EXPOSURE;
          }
          todo &= ~EXPOSURE_VALUES;
        }
        if ((todo & wanted & SYMBOLS) != 0L) {
          symbols.recompute();
          todo &= ~SYMBOLS;
        }
        if ((todo & wanted & EXPOSURE) != 0L) {
          exposure.recompute();
          todo &= ~EXPOSURE;
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
      return new Node[] {fills, bySymbol, exposureValues, symbols, exposure};
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
        changes.add(slot);
      }
      return end();
    }

    @Override
    protected void grow(int capacity) {
      symbol = Arrays.copyOf(symbol, capacity);
      signedSize = Arrays.copyOf(signedSize, capacity);
      engine.bySymbol.grow(capacity);
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
   * {@code bySymbol}: {@link Book#bySymbol} of {@code fills} and {@code mark}.
   */
  static final class BySymbolNode extends GroupNode {
    static final int HEIGHT = 2;

    static final int POSITION = 1;

    static final long FILLS = 1L << 0;

    static final long NET_VALUES = 1L << 1;

    static final long NET = 1L << 2;

    static final long VALUE = 1L << 3;

    static final long LABEL = 1L << 5;

    String[] key = new String[16];

    private double markBound_;

    double[] weight = new double[16];

    final NetValuesNode netValues;

    final NetNode net;

    final ValueNode value_;

    final LabelNode label;

    private final BySymbolGroup self;

    private final Engine engine;

    private final FillsNode fills;

    private final MarkInput mark;

    BySymbolNode(Engine engine, FillsNode fills, MarkInput mark) {
      super("bySymbol", fills, engine);
      this.engine = engine;
      this.fills = fills;
      this.mark = mark;
      netValues = new NetValuesNode();
      net = new NetNode();
      value_ = new ValueNode();
      label = new LabelNode();
      self = new BySymbolGroup(this, -1, -1);
    }

    @Override
    protected void run(int group_) throws Exception {
      if ((dirty[group_] & NET) != 0L) {
        if (net.recompute(group_)) {
          dirty[group_] |= VALUE | LABEL;
        }
        dirty[group_] &= ~NET;
      }
      if ((dirty[group_] & VALUE) != 0L) {
        if (value_.recompute(group_)) {
          dirty[group_] |= LABEL;
        }
        dirty[group_] &= ~VALUE;
      }
      if ((dirty[group_] & LABEL) != 0L) {
        label.recompute(group_);
        dirty[group_] &= ~LABEL;
      }
    }

    @Override
    protected boolean step(int position, int group_) throws Exception {
      switch (position) {
        case 2:
          return net.recompute(group_);
        case 3:
          return value_.recompute(group_);
        case 5:
          return label.recompute(group_);
        default:
          return false;
      }
    }

    @Override
    protected long reads(int position) {
      return switch (position) {
        case 0 -> 0L;
        case 1 -> 0x1L;
        case 2 -> 0x3L;
        case 3 -> 0x4L;
        case 5 -> 0x4L;
        default -> 0L;
      };
    }

    @Override
    protected long dependents(int position) {
      return switch (position) {
        case 0 -> NET;
        case 1 -> NET;
        case 2 -> VALUE | LABEL;
        case 3 -> LABEL;
        case 5 -> 0L;
        default -> 0L;
      };
    }

    @Override
    protected String nameOf(int position) {
      return switch (position) {
        case 0 -> "fills";
        case 1 -> "net";
        case 2 -> "net";
        case 3 -> "value";
        case 5 -> "label";
        default -> "";
      };
    }

    @Override
    protected long running() {
      return 0x2cL;
    }

    @Override
    protected long needed() {
      return 0x37L;
    }

    private int groupOf(String key_) {
      given(key_);
      int found = find(key_);
      if (found >= 0) {
        return found;
      }
      int made = make();
      key[made] = key_;
      boolean started = false;
      try {
        weight[made] = self.startingWeight();
        started = true;
      } finally {
        if (!started) {
          unmade(made);
        }
      }
      made(made, NET | VALUE | LABEL);
      return made;
    }

    int find(String key_) {
      RowIndex index = index();
      int hash_ = Objects.hashCode(key_);
      for (int cell = index.cell(hash_); index.slot(cell) >= 0; cell = index.next(cell)) {
        int slot = index.slot(cell);
        if (index.hashed(slot, hash_) && Cutoffs.same(key[slot], key_)) {
          return slot;
        }
      }
      return -1;
    }

    @Override
    protected int hash(int slot) {
      return Objects.hashCode(key[slot]);
    }

    @Override
    protected boolean equal(int slot, int other) {
      return Cutoffs.same(key[slot], key[other]);
    }

    @Override
    public Object keyAt(int slot) {
      return key[slot];
    }

    @Override
    public Object rowAt(int slot) {
      return key[slot];
    }

    @Override
    protected void forget(int slot) {
      key[slot] = null;
    }

    void setWeight(int slot, double value) {
      if (Cutoffs.same(weight[slot], value)) {
        return;
      }
      Undo undo = undo();
      if (undo != null) {
        undo.push(weight[slot]);
        undo.push(stamp(slot));
        undo.push((long) slot);
        undo.push(0L);
        undo.entry(this);
      }
      weight[slot] = value;
      mark(slot, VALUE);
      engine.dirty |= Engine.BY_SYMBOL;
    }

    @Override
    public void restore(Undo undo) {
      int input = (int) undo.popLong();
      int slot = (int) undo.popLong();
      boolean lives = lives(slot, undo.popLong());
      if (input == 0) {
        double old = undo.popDouble();
        if (lives) {
          weight[slot] = old;
          mark(slot, VALUE);
        }
      }
      engine.dirty |= Engine.BY_SYMBOL;
    }

    @Override
    public boolean recompute() throws RowException {
      boolean everything = false;
      Changes rows = begin(everything);
      for (int i = 0; i < rows.size; i++) {
        push(rows.slots[i]);
      }
      if (!Cutoffs.same(mark.value, markBound_)) {
        markBound_ = mark.value;
        markAll(VALUE);
      }
      return endGroups(POSITION);
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

    private void row(int slot) throws Exception {
      int from = group[slot];
      int to = fills.has(slot) ? groupOf(Book.bySymbol(fills.symbol[slot])) : -1;
      if (from < 0 && to < 0) {
        return;
      }
      place(slot, from, to);
    }

    private void place(int slot, int from, int to) {
      move(slot, to);
      if (from >= 0 && from != to) {
        mark(from, 0L);
      }
      if (to >= 0) {
        mark(to, 0L);
      }
      netValues.push(slot);
    }

    @Override
    protected void reset() {
      for (int slot = 0; slot < group.length; slot++) {
        if (group[slot] >= 0) {
          place(slot, group[slot], -1);
        }
      }
    }

    void grow(int capacity) {
      growRows(capacity);
      netValues.growRows(capacity);
    }

    @Override
    protected void growGroups(int capacity) {
      key = Arrays.copyOf(key, capacity);
      weight = Arrays.copyOf(weight, capacity);
      netValues.growGroups(capacity);
      net.growGroups(capacity);
      value_.growGroups(capacity);
      label.growGroups(capacity);
      engine.exposureValues.grow(capacity);
    }

    BySymbolGroups view() {
      return new BySymbolGroups(this, -1);
    }

    BySymbolGroup group(int slot) {
      return new BySymbolGroup(this, -1, slot);
    }

    /**
     * {@code net.values}: {@link Position#net} in each group of {@code fills}.
     */
    final class NetValuesNode extends GroupedRows {
      long[] value = new long[16];

      final ExactLongSums net = new ExactLongSums(16);

      void push(int slot) {
        int from = in[slot];
        int to = group[slot];
        if (from >= 0 && from != to) {
          remove(slot);
        }
        functionDone(1, slot);
        if (to >= 0) {
          try {
            row(slot, to);
          } catch (Exception e) {
            functionFailed(1, slot, e);
          }
        }
      }

      private void row(int slot, int group_) {
        long next = Position.net(fills.signedSize[slot]);
        if (in[slot] < 0) {
          in[slot] = group_;
          size[group_]++;
          net.add(group_, next);
        } else if (Cutoffs.same(next, value[slot])) {
          return;
        } else {
          net.replace(group_, value[slot], next);
        }
        value[slot] = next;
        mark(group_, NET);
      }

      private void remove(int slot) {
        int group_ = in[slot];
        in[slot] = -1;
        size[group_]--;
        net.remove(group_, value[slot]);
        mark(group_, NET);
      }

      @Override
      public Object rowAt(int slot) {
        return sourceRow(slot);
      }

      @Override
      public void growRows(int capacity) {
        super.growRows(capacity);
        value = Arrays.copyOf(value, capacity);
      }

      @Override
      public void growGroups(int capacity) {
        super.growGroups(capacity);
        net.grow(capacity);
      }
    }

    /**
     * {@code net}: {@link Position#net} in each group of {@code net.values}.
     */
    final class NetNode {
      long[] value = new long[16];

      boolean recompute(int group_) {
        long next = netValues.net.value(group_);
        if ((computed[group_] & NET) != 0L && Cutoffs.same(next, value[group_])) {
          return false;
        }
        value[group_] = next;
        computed[group_] |= NET;
        moved = true;
        return true;
      }

      void growGroups(int capacity) {
        value = Arrays.copyOf(value, capacity);
      }
    }

    /**
     * {@code value}: {@link Position#value} in each group of {@code net}, {@code mark} and {@code weight}.
     */
    final class ValueNode {
      double[] value = new double[16];

      boolean recompute(int group_) {
        double next = Position.value(net.value[group_], mark.value, weight[group_]);
        if ((computed[group_] & VALUE) != 0L && Cutoffs.same(next, value[group_])) {
          return false;
        }
        value[group_] = next;
        computed[group_] |= VALUE;
        moved = true;
        return true;
      }

      void growGroups(int capacity) {
        value = Arrays.copyOf(value, capacity);
      }
    }

    /**
     * {@code label}: {@link Position#label} in each group of {@code symbol}, {@code net} and {@code value}.
     */
    final class LabelNode {
      String[] value = new String[16];

      private int at;

      private final DoubleSupplier value_Edge = () -> {
        require(at, VALUE);
        return value_.value[at];
      };

      boolean recompute(int group_) {
        at = group_;
        String next = Position.label(key[group_], net.value[group_], value_Edge);
        if ((computed[group_] & LABEL) != 0L && Cutoffs.same(next, value[group_])) {
          return false;
        }
        value[group_] = next;
        computed[group_] |= LABEL;
        moved = true;
        return true;
      }

      void growGroups(int capacity) {
        value = Arrays.copyOf(value, capacity);
      }
    }
  }

  /**
   * {@code exposure.values}: {@link Book#exposure} of {@code bySymbol}.
   */
  static final class ExposureValuesNode extends RowOperator {
    static final int HEIGHT = 3;

    static final int POSITION = 2;

    boolean[] present = new boolean[16];

    double[] value = new double[16];

    int size;

    final ExactDoubleSums exposure = new ExactDoubleSums(1);

    private final BySymbolNode bySymbol;

    ExposureValuesNode(BySymbolNode bySymbol) {
      super(bySymbol, false);
      this.bySymbol = bySymbol;
    }

    @Override
    public boolean recompute() throws RowException {
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
      if (!bySymbol.has(slot)) {
        remove(slot);
        return;
      }
      bySymbol.require(slot, BySymbolNode.VALUE);
      double next = Book.exposure(bySymbol.value_.value[slot]);
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
        remove(slot);
      }
      exposure.clear(0);
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
   * {@code symbols}: {@link Book#symbols} of {@code bySymbol}.
   */
  static final class SymbolsNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 3;

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
   * {@code exposure}: {@link Book#exposure} of {@code exposure.values}.
   */
  static final class ExposureNode extends Node {
    static final int HEIGHT = 4;

    static final int POSITION = 4;

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
}
