// Written by Rivulet from demo.Market.
package demo;

import dev.rivulet.annotations.ParameterNames;
import dev.rivulet.annotations.RivuletGenerated;
import dev.rivulet.runtime.Cell;
import dev.rivulet.runtime.Cutoffs;
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
import dev.rivulet.runtime.collection.DecimalSums;
import dev.rivulet.runtime.collection.ExactLongSums;
import dev.rivulet.runtime.collection.KeyedView;
import dev.rivulet.runtime.collection.LongHeaps;
import dev.rivulet.runtime.collection.RowChannel;
import dev.rivulet.runtime.collection.RowOperator;
import dev.rivulet.runtime.collection.RowSource;
import dev.rivulet.runtime.collection.RowView;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import dev.rivulet.runtime.collection.TableView;
import dev.rivulet.runtime.collection.View;
import dev.rivulet.runtime.inspect.Explainer;
import dev.rivulet.runtime.inspect.Explanation;
import dev.rivulet.runtime.inspect.GraphDescription;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * The engine of {@link Market}.
 */
@RivuletGenerated
@ParameterNames({
    "domestic(java.lang.String)=symbol",
    "spread(double,double)=bid,ask",
    "lengths(java.lang.String)=word"
})
final class MarketGraph implements Market {
  private static final Topology TOPOLOGY = topology();

  private final Engine engine = new Engine(this);

  private final QuotesTable quotesView = new QuotesTable(engine.quotes);

  private final NumbersRows numbersView = new NumbersRows(engine.numbers);

  private final WordsRows wordsView = new WordsRows(engine.words);

  private final TableView<String, Market.Quote> domesticView = new KeyedView<>(engine.domestic, engine.quotes, engine, DomesticNode.POSITION);

  private final View<Integer> lengthsView = new RowView<>(engine.lengths, engine, LengthsNode.POSITION);

  private final View<BigDecimal> spreadView = new RowView<>(engine.spread, engine, SpreadNode.POSITION);

  private MarketGraph() {
  }

  private static Topology topology() {
    Topology.Builder graph = Topology.of("Market");
    graph.rows("quotes", "table", "rows", "Market.quotes()", 1, "");
    graph.rows("numbers", "rows", "rows", "Market.numbers()", 1, "");
    graph.rows("words", "rows", "rows", "Market.words()", 1, "");
    graph.rows("domestic", "filter", "rows", "Market.domestic(String)", 2, "quotes");
    graph.rows("greatest.values", "each", "rows", "Market.greatest()", 2, "numbers");
    graph.rows("lengths", "each", "rows", "Market.lengths(String)", 2, "words");
    graph.rows("spread", "each", "rows", "Market.spread(double, double)", 3, "domestic");
    graph.node("greatest", "max", "int", "Market.greatest()", 3, "greatest.values", "");
    graph.node("letters", "sum", "long", "Market.letters()", 3, "lengths", "");
    graph.node("spreads", "sum", "BigDecimal", "Market.spreads()", 4, "spread", "");
    return graph.build();
  }

  /**
   * The rows of {@code quotes}; each call on them brings them up to date.
   */
  @Override
  public QuotesTable quotes() {
    return quotesView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code quotes}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onQuotes(Consumer<? super List<Change<Market.Quote>>> listener) {
    return new RowChannel<>(engine, QuotesNode.POSITION, engine.quotes, listener);
  }

  /**
   * The rows of {@code numbers}; each call on them brings them up to date.
   */
  @Override
  public NumbersRows numbers() {
    return numbersView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code numbers}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onNumbers(Consumer<? super List<Change<Integer>>> listener) {
    return new RowChannel<>(engine, NumbersNode.POSITION, engine.numbers, listener);
  }

  /**
   * The rows of {@code words}; each call on them brings them up to date.
   */
  @Override
  public WordsRows words() {
    return wordsView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code words}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onWords(Consumer<? super List<Change<String>>> listener) {
    return new RowChannel<>(engine, WordsNode.POSITION, engine.words, listener);
  }

  /**
   * The rows of {@code domestic}; each call on them brings them up to date.
   */
  public TableView<String, Market.Quote> domestic() {
    return domesticView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code domestic}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onDomestic(Consumer<? super List<Change<Market.Quote>>> listener) {
    return new RowChannel<>(engine, DomesticNode.POSITION, engine.domestic, listener);
  }

  /**
   * The rows of {@code lengths}; each call on them brings them up to date.
   */
  public View<Integer> lengths() {
    return lengthsView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code lengths}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onLengths(Consumer<? super List<Change<Integer>>> listener) {
    return new RowChannel<>(engine, LengthsNode.POSITION, engine.lengths, listener);
  }

  /**
   * The rows of {@code spread}; each call on them brings them up to date.
   */
  public View<BigDecimal> spread() {
    return spreadView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code spread}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onSpread(Consumer<? super List<Change<BigDecimal>>> listener) {
    return new RowChannel<>(engine, SpreadNode.POSITION, engine.spread, listener);
  }

  /**
   * {@code greatest}, brought up to date.
   */
  @Override
  public int greatest() {
    if ((engine.dirty & Engine.GREATEST_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(GreatestNode.POSITION);
    }
    return engine.greatest.value;
  }

  /**
   * Tells {@code listener} of {@code greatest} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onGreatest(IntConsumer listener) {
    return new IntChannel(engine, GreatestNode.POSITION, () -> engine.greatest.value, listener);
  }

  /**
   * {@code letters}, brought up to date.
   */
  @Override
  public long letters() {
    if ((engine.dirty & Engine.LETTERS_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(LettersNode.POSITION);
    }
    return engine.letters.value;
  }

  /**
   * Tells {@code listener} of {@code letters} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onLetters(LongConsumer listener) {
    return new LongChannel(engine, LettersNode.POSITION, () -> engine.letters.value, listener);
  }

  /**
   * {@code spreads}, brought up to date.
   */
  @Override
  public BigDecimal spreads() {
    if ((engine.dirty & Engine.SPREADS_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(SpreadsNode.POSITION);
    }
    return engine.spreads.value;
  }

  /**
   * Tells {@code listener} of {@code spreads} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onSpreads(Consumer<? super BigDecimal> listener) {
    return new ObjectChannel<>(engine, SpreadsNode.POSITION, () -> engine.spreads.value, listener);
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
  public void update(Consumer<? super MarketGraph> changes) {
    engine.update(this, changes);
  }

  /**
   * What {@code question} answers after {@code changes}, all of which is taken back.
   */
  public <R> R whatIf(Consumer<? super MarketGraph> changes,
      Function<? super MarketGraph, ? extends R> question) {
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
    return new Builder(new MarketGraph());
  }

  /**
   * Begins a graph with what is put into {@code existing}.
   */
  public static Builder builder(MarketGraph existing) {
    Builder builder = builder();
    builder.graph.quotes().copy(existing.quotes());
    builder.graph.numbers().copy(existing.numbers());
    builder.graph.words().copy(existing.words());
    return builder;
  }

  /**
   * The rows of {@code quotes}.
   */
  public static final class QuotesTable extends KeyedView<String, Market.Quote> implements Table<String, Market.Quote> {
    private final QuotesNode node;

    QuotesTable(QuotesNode node) {
      super(node, node, node.engine(), -1);
      this.node = node;
    }

    @Override
    public int put(String key, Market.Quote row) {
      node.given(key, "key");
      node.given(row, "row");
      int slot = node.slotOf(key);
      if (slot < 0) {
        return node.insert(key, row);
      }
      node.edit(slot);
      node.set(slot, row);
      return slot;
    }

    @Override
    public void remove(String key) {
      node.close(node.demand(key));
    }

    @Override
    public int slotOf(String key) {
      return node.slotOf(key);
    }

    @Override
    public void removeSlot(int slot) {
      node.close(slot);
    }

    @Override
    public String keyAt(int slot) {
      node.require(slot);
      return node.key[slot];
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
    public Market.Quote atSlot(int slot) {
      node.require(slot);
      return node.row[slot];
    }

    private void copy(QuotesTable other) {
      for (int slot : other.node.inOrder()) {
        node.insert(other.node.key[slot], other.node.row[slot]);
      }
    }
  }

  /**
   * The rows of {@code numbers}.
   */
  public static final class NumbersRows extends RowView<Integer> implements Rows<Integer> {
    private final NumbersNode node;

    NumbersRows(NumbersNode node) {
      super(node, node.engine(), -1);
      this.node = node;
    }

    @Override
    public int insert(Integer row) {
      node.given(row, "row");
      return node.insert(row);
    }

    @Override
    public void delete(Integer row) {
      node.close(node.demand(row));
    }

    @Override
    public int replace(Integer old, Integer row) {
      node.given(row, "row");
      int slot = node.demand(old);
      node.edit(slot);
      node.set(slot, row);
      return slot;
    }

    @Override
    public int slotOf(Integer row) {
      return node.slotOf(row);
    }

    @Override
    public void deleteSlot(int slot) {
      node.close(slot);
    }

    @Override
    public void replaceSlot(int slot, Integer row) {
      node.given(row, "row");
      node.edit(slot);
      node.set(slot, row);
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
    public Integer atSlot(int slot) {
      node.require(slot);
      return node.row[slot];
    }

    private void copy(NumbersRows other) {
      for (int slot : other.node.inOrder()) {
        node.insert(other.node.row[slot]);
      }
    }
  }

  /**
   * The rows of {@code words}.
   */
  public static final class WordsRows extends RowView<String> implements Rows<String> {
    private final WordsNode node;

    WordsRows(WordsNode node) {
      super(node, node.engine(), -1);
      this.node = node;
    }

    @Override
    public int insert(String row) {
      node.given(row, "row");
      return node.insert(row);
    }

    @Override
    public void delete(String row) {
      node.close(node.demand(row));
    }

    @Override
    public int replace(String old, String row) {
      node.given(row, "row");
      int slot = node.demand(old);
      node.edit(slot);
      node.set(slot, row);
      return slot;
    }

    @Override
    public int slotOf(String row) {
      return node.slotOf(row);
    }

    @Override
    public void deleteSlot(int slot) {
      node.close(slot);
    }

    @Override
    public void replaceSlot(int slot, String row) {
      node.given(row, "row");
      node.edit(slot);
      node.set(slot, row);
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
    public String atSlot(int slot) {
      node.require(slot);
      return node.row[slot];
    }

    private void copy(WordsRows other) {
      for (int slot : other.node.inOrder()) {
        node.insert(other.node.row[slot]);
      }
    }
  }

  /**
   * Collects the inputs of a new {@link MarketGraph}.
   */
  public static final class Builder {
    private final MarketGraph graph;

    private boolean built;

    private Builder(MarketGraph graph) {
      this.graph = graph;
    }

    /**
     * Asks for {@link MarketGraph#explain} to be possible; every run is recorded then.
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
    public MarketGraph build() {
      unbuilt();
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
    static final long QUOTES = 1L << QuotesNode.POSITION;

    static final long NUMBERS = 1L << NumbersNode.POSITION;

    static final long WORDS = 1L << WordsNode.POSITION;

    static final long DOMESTIC = 1L << DomesticNode.POSITION;

    static final long GREATEST_VALUES = 1L << GreatestValuesNode.POSITION;

    static final long LENGTHS = 1L << LengthsNode.POSITION;

    static final long SPREAD = 1L << SpreadNode.POSITION;

    static final long GREATEST = 1L << GreatestNode.POSITION;

    static final long LETTERS = 1L << LettersNode.POSITION;

    static final long SPREADS = 1L << SpreadsNode.POSITION;

    static final long GREATEST_NEEDS = 0xffL;

    static final long LETTERS_NEEDS = 0x17fL;

    static final long SPREADS_NEEDS = 0x27fL;

    static final long STABILIZE_NEEDS = 0x3ffL;

    long dirty = 0x3ffL;

    final QuotesNode quotes;

    final NumbersNode numbers;

    final WordsNode words;

    final DomesticNode domestic;

    final GreatestValuesNode greatestValues;

    final LengthsNode lengths;

    final SpreadNode spread;

    final GreatestNode greatest;

    final LettersNode letters;

    final SpreadsNode spreads;

    Engine(MarketGraph graph) {
      super(TOPOLOGY);
      quotes = new QuotesNode(this);
      numbers = new NumbersNode(this);
      words = new WordsNode(this);
      domestic = new DomesticNode(quotes);
      quotes.toDomestic = domestic;
      greatestValues = new GreatestValuesNode(numbers);
      numbers.toGreatestValues = greatestValues;
      lengths = new LengthsNode(words);
      words.toLengths = lengths;
      spread = new SpreadNode(domestic, quotes);
      domestic.toSpread = spread;
      greatest = new GreatestNode(greatestValues);
      letters = new LettersNode(lengths);
      spreads = new SpreadsNode(spread);
    }

    @Override
    protected void run(long[] wanted) throws Throwable {
      run0(wanted[0]);
    }

    private void run0(long wanted) throws Throwable {
      long todo = dirty;
      try {
        if ((todo & wanted & QUOTES) != 0L) {
          if (quotes.recompute()) {
            todo |= DOMESTIC;
          }
          todo &= ~QUOTES;
        }
        if ((todo & wanted & NUMBERS) != 0L) {
          if (numbers.recompute()) {
            todo |= GREATEST_VALUES;
          }
          todo &= ~NUMBERS;
        }
        if ((todo & wanted & WORDS) != 0L) {
          if (words.recompute()) {
            todo |= LENGTHS;
          }
          todo &= ~WORDS;
        }
        if ((todo & wanted & DOMESTIC) != 0L) {
          if (domestic.recompute()) {
            todo |= SPREAD;
          }
          todo &= ~DOMESTIC;
        }
        if ((todo & wanted & GREATEST_VALUES) != 0L) {
          if (greatestValues.recompute()) {
            todo |= GREATEST;
          }
          todo &= ~GREATEST_VALUES;
        }
        if ((todo & wanted & LENGTHS) != 0L) {
          if (lengths.recompute()) {
            todo |= LETTERS;
          }
          todo &= ~LENGTHS;
        }
        if ((todo & wanted & SPREAD) != 0L) {
          if (spread.recompute()) {
            todo |= SPREADS;
          }
          todo &= ~SPREAD;
        }
        if ((todo & wanted & GREATEST) != 0L) {
          greatest.recompute();
          todo &= ~GREATEST;
        }
        if ((todo & wanted & LETTERS) != 0L) {
          letters.recompute();
          todo &= ~LETTERS;
        }
        if ((todo & wanted & SPREADS) != 0L) {
          spreads.recompute();
          todo &= ~SPREADS;
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
      return new Node[] {quotes, numbers, words, domestic, greatestValues, lengths, spread, greatest, letters, spreads};
    }

    @Override
    protected Cell[] inputs() {
      return new Cell[] {};
    }
  }

  /**
   * {@code quotes}: {@link Market#quotes}.
   */
  static final class QuotesNode extends RowSource {
    static final int HEIGHT = 1;

    static final int POSITION = 0;

    private final Engine engine;

    DomesticNode toDomestic;

    String[] key = {};

    Market.Quote[] row = {};

    QuotesNode(Engine engine) {
      super("quotes", engine);
      this.engine = engine;
    }

    int insert(String key, Market.Quote row) {
      int slot = open();
      this.key[slot] = key;
      this.row[slot] = row;
      opened(slot);
      return slot;
    }

    void set(int slot, Market.Quote row) {
      if (Cutoffs.same(this.row[slot], row)) {
        return;
      }
      changing(slot);
      this.row[slot] = row;
      changed(slot);
    }

    @Override
    public boolean recompute() {
      int count = begin();
      for (int i = 0; i < count; i++) {
        int slot = next(i);
        changes.mark(slot);
        toDomestic.push(slot);
      }
      return end();
    }

    @Override
    protected void grow(int capacity) {
      key = Arrays.copyOf(key, capacity);
      row = Arrays.copyOf(row, capacity);
    }

    @Override
    protected void mark() {
      engine.dirty |= Engine.QUOTES;
    }

    @Override
    protected void saveRow(int slot, Undo undo) {
      undo.push((Object) row[slot]);
    }

    @Override
    protected void restoreRow(int slot, Undo undo) {
      row[slot] = undo.popObject();
    }

    @Override
    protected void forget(int slot) {
      key[slot] = null;
      row[slot] = null;
    }

    @Override
    protected int hash(int slot) {
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(key[slot]);
      return hash;
    }

    @Override
    protected boolean equal(int slot, int other) {
      return Cutoffs.same(this.key[slot], key[other]);
    }

    @Override
    protected int hashOf(Object other) {
      if (!(other instanceof String row)) {
        return other.hashCode();
      }
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(row);
      return hash;
    }

    @Override
    protected boolean matches(int slot, Object other) {
      if (!(other instanceof String row)) {
        return false;
      }
      return Cutoffs.same(this.key[slot], row);
    }

    @Override
    public boolean keyed() {
      return true;
    }

    @Override
    public Object keyAt(int slot) {
      return key[slot];
    }

    @Override
    public Object rowAt(int slot) {
      return row[slot];
    }
  }

  /**
   * {@code numbers}: {@link Market#numbers}.
   */
  static final class NumbersNode extends RowSource {
    static final int HEIGHT = 1;

    static final int POSITION = 1;

    private final Engine engine;

    GreatestValuesNode toGreatestValues;

    int[] row = {};

    NumbersNode(Engine engine) {
      super("numbers", engine);
      this.engine = engine;
    }

    int insert(int row) {
      int slot = open();
      this.row[slot] = row;
      opened(slot);
      return slot;
    }

    void set(int slot, int row) {
      if (Cutoffs.same(this.row[slot], row)) {
        return;
      }
      changing(slot);
      this.row[slot] = row;
      changed(slot);
    }

    @Override
    public boolean recompute() {
      int count = begin();
      for (int i = 0; i < count; i++) {
        int slot = next(i);
        changes.mark(slot);
        toGreatestValues.push(slot);
      }
      return end();
    }

    @Override
    protected void grow(int capacity) {
      row = Arrays.copyOf(row, capacity);
    }

    @Override
    protected void mark() {
      engine.dirty |= Engine.NUMBERS;
    }

    @Override
    protected void saveRow(int slot, Undo undo) {
      undo.push((long) row[slot]);
    }

    @Override
    protected void restoreRow(int slot, Undo undo) {
      row[slot] = (int) undo.popLong();
    }

    @Override
    protected int hash(int slot) {
      int hash = 0;
      hash = 31 * hash + Integer.hashCode(row[slot]);
      return hash;
    }

    @Override
    protected boolean equal(int slot, int other) {
      return Cutoffs.same(this.row[slot], row[other]);
    }

    @Override
    protected int hashOf(Object other) {
      if (!(other instanceof Integer row)) {
        return other.hashCode();
      }
      int hash = 0;
      hash = 31 * hash + Integer.hashCode(row.intValue());
      return hash;
    }

    @Override
    protected boolean matches(int slot, Object other) {
      if (!(other instanceof Integer row)) {
        return false;
      }
      return Cutoffs.same(this.row[slot], row.intValue());
    }

    @Override
    public Object rowAt(int slot) {
      return row[slot];
    }
  }

  /**
   * {@code words}: {@link Market#words}.
   */
  static final class WordsNode extends RowSource {
    static final int HEIGHT = 1;

    static final int POSITION = 2;

    private final Engine engine;

    LengthsNode toLengths;

    String[] row = {};

    WordsNode(Engine engine) {
      super("words", engine);
      this.engine = engine;
    }

    int insert(String row) {
      int slot = open();
      this.row[slot] = row;
      opened(slot);
      return slot;
    }

    void set(int slot, String row) {
      if (Cutoffs.same(this.row[slot], row)) {
        return;
      }
      changing(slot);
      this.row[slot] = row;
      changed(slot);
    }

    @Override
    public boolean recompute() {
      int count = begin();
      for (int i = 0; i < count; i++) {
        int slot = next(i);
        changes.mark(slot);
        toLengths.push(slot);
      }
      return end();
    }

    @Override
    protected void grow(int capacity) {
      row = Arrays.copyOf(row, capacity);
    }

    @Override
    protected void mark() {
      engine.dirty |= Engine.WORDS;
    }

    @Override
    protected void saveRow(int slot, Undo undo) {
      undo.push((Object) row[slot]);
    }

    @Override
    protected void restoreRow(int slot, Undo undo) {
      row[slot] = undo.popObject();
    }

    @Override
    protected void forget(int slot) {
      row[slot] = null;
    }

    @Override
    protected int hash(int slot) {
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(row[slot]);
      return hash;
    }

    @Override
    protected boolean equal(int slot, int other) {
      return Cutoffs.same(this.row[slot], row[other]);
    }

    @Override
    protected int hashOf(Object other) {
      if (!(other instanceof String row)) {
        return other.hashCode();
      }
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(row);
      return hash;
    }

    @Override
    protected boolean matches(int slot, Object other) {
      if (!(other instanceof String row)) {
        return false;
      }
      return Cutoffs.same(this.row[slot], row);
    }

    @Override
    public Object rowAt(int slot) {
      return row[slot];
    }
  }

  /**
   * {@code domestic}: {@link Market#domestic} of {@code quotes}.
   */
  static final class DomesticNode extends RowOperator {
    static final int HEIGHT = 2;

    static final int POSITION = 3;

    SpreadNode toSpread;

    boolean[] present = {};

    int size;

    private final QuotesNode quotes;

    DomesticNode(QuotesNode quotes) {
      super(quotes, true);
      this.quotes = quotes;
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
      boolean next = quotes.has(slot) && Market.domestic(quotes.key[slot]);
      boolean before = present[slot];
      if (next || before) {
        present[slot] = next;
        size += (next ? 1 : 0) - (before ? 1 : 0);
        changes.mark(slot);
        toSpread.push(slot);
      }
    }

    @Override
    protected void reset() {
      for (int slot = 0; slot < present.length; slot++) {
        if (present[slot]) {
          present[slot] = false;
          changes.mark(slot);
          toSpread.push(slot);
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

    @Override
    protected void grow(int capacity) {
      present = Arrays.copyOf(present, capacity);
    }
  }

  /**
   * {@code greatest.values}: {@link Market#greatest} of {@code numbers}.
   */
  static final class GreatestValuesNode extends RowOperator {
    static final int HEIGHT = 2;

    static final int POSITION = 4;

    boolean[] present = {};

    int size;

    int[] value = {};

    final LongHeaps greatest = new LongHeaps(this, 1);

    private final NumbersNode numbers;

    GreatestValuesNode(NumbersNode numbers) {
      super(numbers, true);
      this.numbers = numbers;
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
      if (!numbers.has(slot)) {
        remove(slot);
        return;
      }
      int next = numbers.row[slot];
      if (!present[slot]) {
        present[slot] = true;
        size++;
        greatest.add(0, slot, ~LongHeaps.key(next));
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        greatest.replace(0, slot, ~LongHeaps.key(next));
      }
      value[slot] = next;
      changes.mark();
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        greatest.remove(0, slot);
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
      greatest.clear(0);
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
   * {@code lengths}: {@link Market#lengths} of {@code words}.
   */
  static final class LengthsNode extends RowOperator {
    static final int HEIGHT = 2;

    static final int POSITION = 5;

    boolean[] present = {};

    int size;

    int[] value = {};

    final ExactLongSums letters = new ExactLongSums(1);

    private final WordsNode words;

    LengthsNode(WordsNode words) {
      super(words, true);
      this.words = words;
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
      if (!words.has(slot)) {
        remove(slot);
        return;
      }
      int next = Market.lengths(words.row[slot]);
      if (!present[slot]) {
        present[slot] = true;
        size++;
        letters.add(0, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        letters.replace(0, value[slot], next);
      }
      value[slot] = next;
      changes.mark(slot);
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        letters.remove(0, value[slot]);
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
      letters.clear(0);
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
   * {@code spread}: {@link Market#spread} of {@code domestic}.
   */
  static final class SpreadNode extends RowOperator {
    static final int HEIGHT = 3;

    static final int POSITION = 6;

    boolean[] present = {};

    int size;

    BigDecimal[] value = {};

    final DecimalSums spreads = new DecimalSums(1);

    private final DomesticNode domestic;

    private final QuotesNode quotes;

    SpreadNode(DomesticNode domestic, QuotesNode quotes) {
      super(domestic, true);
      this.domestic = domestic;
      this.quotes = quotes;
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
      if (!domestic.has(slot)) {
        remove(slot);
        return;
      }
      BigDecimal next = Objects.requireNonNull(Market.spread(quotes.row[slot].bid(), quotes.row[slot].ask()), "a value is null");
      if (!present[slot]) {
        present[slot] = true;
        size++;
        spreads.add(0, next);
      } else if (Cutoffs.unchanged(next, value[slot])) {
        return;
      } else {
        spreads.replace(0, value[slot], next);
      }
      value[slot] = next;
      changes.mark(slot);
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        spreads.remove(0, value[slot]);
        value[slot] = null;
        changes.mark(slot);
      }
    }

    @Override
    protected void reset() {
      for (int slot = 0; slot < present.length; slot++) {
        if (present[slot]) {
          present[slot] = false;
          size--;
          value[slot] = null;
          changes.mark(slot);
        }
      }
      spreads.clear(0);
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
   * {@code greatest}: {@link Market#greatest} of {@code greatest.values}.
   */
  static final class GreatestNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 7;

    int value;

    boolean computed;

    private final GreatestValuesNode greatestValues;

    GreatestNode(GreatestValuesNode greatestValues) {
      this.greatestValues = greatestValues;
    }

    @Override
    public boolean recompute() {
      int next = greatestValues.size() == 0 ? -1 : greatestValues.value[greatestValues.greatest.top(0)];
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
   * {@code letters}: {@link Market#letters} of {@code lengths}.
   */
  static final class LettersNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 8;

    long value;

    boolean computed;

    private final LengthsNode lengths;

    LettersNode(LengthsNode lengths) {
      this.lengths = lengths;
    }

    @Override
    public boolean recompute() {
      long next = lengths.letters.value(0);
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
   * {@code spreads}: {@link Market#spreads} of {@code spread}.
   */
  static final class SpreadsNode extends Node {
    static final int HEIGHT = 4;

    static final int POSITION = 9;

    BigDecimal value;

    boolean computed;

    private final SpreadNode spread;

    SpreadsNode(SpreadNode spread) {
      this.spread = spread;
    }

    @Override
    public boolean recompute() {
      BigDecimal next = spread.spreads.value(0);
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
