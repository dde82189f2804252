// Written by Rivulet from demo.Desk.
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
import dev.rivulet.runtime.collection.FlatRows;
import dev.rivulet.runtime.collection.JoinRows;
import dev.rivulet.runtime.collection.KeyedView;
import dev.rivulet.runtime.collection.MatchedRows;
import dev.rivulet.runtime.collection.Order;
import dev.rivulet.runtime.collection.OrderTree;
import dev.rivulet.runtime.collection.OrderView;
import dev.rivulet.runtime.collection.Quantiles;
import dev.rivulet.runtime.collection.RowChannel;
import dev.rivulet.runtime.collection.RowOperator;
import dev.rivulet.runtime.collection.RowOrder;
import dev.rivulet.runtime.collection.RowSource;
import dev.rivulet.runtime.collection.RowView;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.Table;
import dev.rivulet.runtime.collection.TopRows;
import dev.rivulet.runtime.collection.UnionRows;
import dev.rivulet.runtime.collection.View;
import dev.rivulet.runtime.inspect.Explainer;
import dev.rivulet.runtime.inspect.Explanation;
import dev.rivulet.runtime.inspect.GraphDescription;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * The engine of {@link Desk}.
 */
@RivuletGenerated
@ParameterNames({
    "inTime(long)=at",
    "gap(demo.Desk.Fill,demo.Desk.Fill)=earlier,later",
    "smooth(java.util.List)=run",
    "opening(double)=price",
    "slippage(long,double,double,double)=size,price,mid,fee",
    "venue(demo.Desk.Fill,demo.Desk.Quote)=fill,quote",
    "sized(demo.Desk.Fill,demo.Desk.Quote)=fill,quote",
    "lots(double,long)=price,size",
    "checksum(long,java.lang.String,long)=folded,symbol,size",
    "letter(java.lang.String)=symbol",
    "word(java.lang.String,java.lang.String)=earlier,later",
    "small(long)=size"
})
public final class DeskGraph implements Desk {
  private static final Topology TOPOLOGY = topology();

  private final Engine engine = new Engine(this);

  private final FillsRows fillsView = new FillsRows(engine.fills);

  private final BustedRows bustedView = new BustedRows(engine.busted);

  private final QuotesTable quotesView = new QuotesTable(engine.quotes);

  private final Order<Desk.Fill> inTimeView = new OrderView<>(engine.inTime, engine.fills, engine, InTimeNode.POSITION);

  private final View<Double> slippageView = new RowView<>(engine.slippage, engine, SlippageNode.POSITION);

  private final View<String> venueView = new RowView<>(engine.venue, engine, VenueNode.POSITION);

  private final View<Long> sizedView = new RowView<>(engine.sized, engine, SizedNode.POSITION);

  private final View<Desk.Fill> quotedView = new RowView<>(engine.quoted, engine, QuotedNode.POSITION);

  private final View<Desk.Fill> unquotedView = new RowView<>(engine.unquoted, engine, UnquotedNode.POSITION);

  private final View<Desk.Fill> goodView = new RowView<>(engine.good, engine, GoodNode.POSITION);

  private final View<Desk.Fill> badView = new RowView<>(engine.bad, engine, BadNode.POSITION);

  private final View<Desk.Fill> allView = new RowView<>(engine.all, engine, AllNode.POSITION);

  private final Order<Desk.Fill> earliestView = new OrderView<>(engine.earliest, engine.fills, engine, EarliestNode.POSITION);

  private final View<Long> gapView = new RowView<>(engine.gap, engine, GapNode.POSITION);

  private final View<Double> smoothView = new RowView<>(engine.smooth, engine, SmoothNode.POSITION);

  private final View<String> venuesView = new RowView<>(engine.venues, engine, VenuesNode.POSITION);

  private final View<Double> lotsView = new RowView<>(engine.lots, engine, LotsNode.POSITION);

  private final View<String> letterView = new RowView<>(engine.letter, engine, LetterNode.POSITION);

  private DeskGraph() {
  }

  private static Topology topology() {
    Topology.Builder graph = Topology.of("Desk");
    graph.input("fee", "double", "Desk.fee()");
    graph.rows("fills", "rows", "rows", "Desk.fills()", 1, "");
    graph.rows("busted", "rows", "rows", "Desk.busted()", 1, "");
    graph.rows("quotes", "table", "rows", "Desk.quotes()", 1, "");
    graph.rows("inTime", "sort", "rows", "Desk.inTime(long)", 2, "fills");
    graph.rows("slippage", "join", "rows", "Desk.slippage(long, double, double, double)", 2, "fills, quotes, fee");
    graph.rows("venue", "join", "rows", "Desk.venue(Desk.Fill, Desk.Quote)", 2, "fills, quotes");
    graph.rows("sized", "join", "rows", "Desk.sized(Desk.Fill, Desk.Quote)", 2, "fills, quotes");
    graph.rows("quoted", "semi-join", "rows", "Desk.quoted()", 2, "fills, quotes");
    graph.rows("unquoted", "anti-join", "rows", "Desk.unquoted()", 2, "fills, quotes");
    graph.rows("good", "except", "rows", "Desk.good()", 2, "fills, busted");
    graph.rows("bad", "intersect", "rows", "Desk.bad()", 2, "fills, busted");
    graph.rows("all", "union", "rows", "Desk.all()", 2, "fills, busted");
    graph.rows("small.sorted", "sort", "rows", "Desk.small(long)", 2, "fills");
    graph.rows("earliest", "top-k", "rows", "Desk.earliest()", 3, "inTime");
    graph.rows("gap", "pairwise", "rows", "Desk.gap(Desk.Fill, Desk.Fill)", 3, "inTime");
    graph.rows("smooth", "sliding", "rows", "Desk.smooth(List<Desk.Fill>)", 3, "inTime");
    graph.node("opening", "first", "double", "Desk.opening(double)", 3, "inTime", "");
    graph.node("slipped", "sum", "double", "Desk.slipped()", 3, "slippage", "");
    graph.rows("venues", "distinct", "rows", "Desk.venues()", 3, "venue");
    graph.rows("lots", "flat map", "rows", "Desk.lots(double, long)", 3, "good");
    graph.rows("checksum.values", "each", "rows", "Desk.checksum(long, String, long)", 3, "good");
    graph.rows("letter", "each", "rows", "Desk.letter(String)", 3, "inTime");
    graph.node("number", "count", "int", "Desk.number()", 3, "all", "");
    graph.node("small", "quantile", "long", "Desk.small(long)", 3, "small.sorted", "");
    graph.node("waited", "sum", "long", "Desk.waited()", 4, "gap", "");
    graph.rows("smooth.order", "sort", "rows", "Desk.trend()", 4, "smooth");
    graph.rows("lots.sorted", "sort", "rows", "Desk.median()", 4, "lots");
    graph.node("checksum", "fold", "long", "Desk.checksum(long, String, long)", 4, "checksum.values", "");
    graph.rows("letter.order", "sort", "rows", "Desk.word(String, String)", 4, "letter");
    graph.node("trend", "last", "OptionalDouble", "Desk.trend()", 5, "smooth.order", "");
    graph.node("median", "quantile", "OptionalDouble", "Desk.median()", 5, "lots.sorted", "");
    graph.node("high", "quantile", "OptionalDouble", "Desk.high()", 5, "lots.sorted", "");
    graph.node("word", "reduce", "String", "Desk.word(String, String)", 5, "letter.order", "");
    return graph.build();
  }

  @Override
  public double fee() {
    engine.peek();
    return engine.fee.value;
  }

  /**
   * Sets {@code fee}; marks what depends on it, runs nothing.
   */
  public void fee(double value) {
    engine.enter();
    if (Cutoffs.same(value, engine.fee.value)) {
      return;
    }
    engine.changing(0, engine.fee);
    engine.fee.value = value;
    engine.dirty |= Engine.SLIPPAGE;
  }

  private double startingFee() {
    return Desk.super.fee();
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
  public Subscription onFills(Consumer<? super List<Change<Desk.Fill>>> listener) {
    return new RowChannel<>(engine, FillsNode.POSITION, engine.fills, listener);
  }

  /**
   * The rows of {@code busted}; each call on them brings them up to date.
   */
  @Override
  public BustedRows busted() {
    return bustedView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code busted}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onBusted(Consumer<? super List<Change<Desk.Fill>>> listener) {
    return new RowChannel<>(engine, BustedNode.POSITION, engine.busted, listener);
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
  public Subscription onQuotes(Consumer<? super List<Change<Desk.Quote>>> listener) {
    return new RowChannel<>(engine, QuotesNode.POSITION, engine.quotes, listener);
  }

  /**
   * The rows of {@code inTime}; each call on them brings them up to date.
   */
  public Order<Desk.Fill> inTime() {
    return inTimeView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code inTime}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onInTime(Consumer<? super List<Change<Desk.Fill>>> listener) {
    return new RowChannel<>(engine, InTimeNode.POSITION, engine.inTime, listener);
  }

  /**
   * The rows of {@code slippage}; each call on them brings them up to date.
   */
  public View<Double> slippage() {
    return slippageView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code slippage}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onSlippage(Consumer<? super List<Change<Double>>> listener) {
    return new RowChannel<>(engine, SlippageNode.POSITION, engine.slippage, listener);
  }

  /**
   * The rows of {@code venue}; each call on them brings them up to date.
   */
  public View<String> venue() {
    return venueView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code venue}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onVenue(Consumer<? super List<Change<String>>> listener) {
    return new RowChannel<>(engine, VenueNode.POSITION, engine.venue, listener);
  }

  /**
   * The rows of {@code sized}; each call on them brings them up to date.
   */
  public View<Long> sized() {
    return sizedView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code sized}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onSized(Consumer<? super List<Change<Long>>> listener) {
    return new RowChannel<>(engine, SizedNode.POSITION, engine.sized, listener);
  }

  /**
   * The rows of {@code quoted}; each call on them brings them up to date.
   */
  @Override
  public View<Desk.Fill> quoted() {
    return quotedView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code quoted}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onQuoted(Consumer<? super List<Change<Desk.Fill>>> listener) {
    return new RowChannel<>(engine, QuotedNode.POSITION, engine.quoted, listener);
  }

  /**
   * The rows of {@code unquoted}; each call on them brings them up to date.
   */
  @Override
  public View<Desk.Fill> unquoted() {
    return unquotedView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code unquoted}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onUnquoted(Consumer<? super List<Change<Desk.Fill>>> listener) {
    return new RowChannel<>(engine, UnquotedNode.POSITION, engine.unquoted, listener);
  }

  /**
   * The rows of {@code good}; each call on them brings them up to date.
   */
  @Override
  public View<Desk.Fill> good() {
    return goodView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code good}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onGood(Consumer<? super List<Change<Desk.Fill>>> listener) {
    return new RowChannel<>(engine, GoodNode.POSITION, engine.good, listener);
  }

  /**
   * The rows of {@code bad}; each call on them brings them up to date.
   */
  @Override
  public View<Desk.Fill> bad() {
    return badView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code bad}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onBad(Consumer<? super List<Change<Desk.Fill>>> listener) {
    return new RowChannel<>(engine, BadNode.POSITION, engine.bad, listener);
  }

  /**
   * The rows of {@code all}; each call on them brings them up to date.
   */
  @Override
  public View<Desk.Fill> all() {
    return allView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code all}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onAll(Consumer<? super List<Change<Desk.Fill>>> listener) {
    return new RowChannel<>(engine, AllNode.POSITION, engine.all, listener);
  }

  /**
   * The rows of {@code earliest}; each call on them brings them up to date.
   */
  @Override
  public Order<Desk.Fill> earliest() {
    return earliestView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code earliest}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onEarliest(Consumer<? super List<Change<Desk.Fill>>> listener) {
    return new RowChannel<>(engine, EarliestNode.POSITION, engine.earliest, listener);
  }

  /**
   * The rows of {@code gap}; each call on them brings them up to date.
   */
  public View<Long> gap() {
    return gapView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code gap}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onGap(Consumer<? super List<Change<Long>>> listener) {
    return new RowChannel<>(engine, GapNode.POSITION, engine.gap, listener);
  }

  /**
   * The rows of {@code smooth}; each call on them brings them up to date.
   */
  public View<Double> smooth() {
    return smoothView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code smooth}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onSmooth(Consumer<? super List<Change<Double>>> listener) {
    return new RowChannel<>(engine, SmoothNode.POSITION, engine.smooth, listener);
  }

  /**
   * {@code opening}, brought up to date.
   */
  public double opening() {
    if ((engine.dirty & Engine.OPENING_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(OpeningNode.POSITION);
    }
    return engine.opening.value;
  }

  /**
   * Tells {@code listener} of {@code opening} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onOpening(DoubleConsumer listener) {
    return new DoubleChannel(engine, OpeningNode.POSITION, () -> engine.opening.value, listener);
  }

  /**
   * {@code slipped}, brought up to date.
   */
  @Override
  public double slipped() {
    if ((engine.dirty & Engine.SLIPPED_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(SlippedNode.POSITION);
    }
    return engine.slipped.value;
  }

  /**
   * Tells {@code listener} of {@code slipped} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onSlipped(DoubleConsumer listener) {
    return new DoubleChannel(engine, SlippedNode.POSITION, () -> engine.slipped.value, listener);
  }

  /**
   * The rows of {@code venues}; each call on them brings them up to date.
   */
  @Override
  public View<String> venues() {
    return venuesView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code venues}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onVenues(Consumer<? super List<Change<String>>> listener) {
    return new RowChannel<>(engine, VenuesNode.POSITION, engine.venues, listener);
  }

  /**
   * The rows of {@code lots}; each call on them brings them up to date.
   */
  public View<Double> lots() {
    return lotsView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code lots}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onLots(Consumer<? super List<Change<Double>>> listener) {
    return new RowChannel<>(engine, LotsNode.POSITION, engine.lots, listener);
  }

  /**
   * The rows of {@code letter}; each call on them brings them up to date.
   */
  public View<String> letter() {
    return letterView;
  }

  /**
   * Tells {@code listener} what became of the rows of {@code letter}, at the end of the next
   * {@code stabilize()} of all, then of those that changed.
   */
  public Subscription onLetter(Consumer<? super List<Change<String>>> listener) {
    return new RowChannel<>(engine, LetterNode.POSITION, engine.letter, listener);
  }

  /**
   * {@code number}, brought up to date.
   */
  @Override
  public int number() {
    if ((engine.dirty & Engine.NUMBER_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(NumberNode.POSITION);
    }
    return engine.number.value;
  }

  /**
   * Tells {@code listener} of {@code number} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onNumber(IntConsumer listener) {
    return new IntChannel(engine, NumberNode.POSITION, () -> engine.number.value, listener);
  }

  /**
   * {@code small}, brought up to date.
   */
  public long small() {
    if ((engine.dirty & Engine.SMALL_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(SmallNode.POSITION);
    }
    return engine.small.value;
  }

  /**
   * Tells {@code listener} of {@code small} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onSmall(LongConsumer listener) {
    return new LongChannel(engine, SmallNode.POSITION, () -> engine.small.value, listener);
  }

  /**
   * {@code waited}, brought up to date.
   */
  @Override
  public long waited() {
    if ((engine.dirty & Engine.WAITED_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(WaitedNode.POSITION);
    }
    return engine.waited.value;
  }

  /**
   * Tells {@code listener} of {@code waited} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onWaited(LongConsumer listener) {
    return new LongChannel(engine, WaitedNode.POSITION, () -> engine.waited.value, listener);
  }

  /**
   * {@code checksum}, brought up to date.
   */
  public long checksum() {
    if ((engine.dirty & Engine.CHECKSUM_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(ChecksumNode.POSITION);
    }
    return engine.checksum.value;
  }

  /**
   * Tells {@code listener} of {@code checksum} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onChecksum(LongConsumer listener) {
    return new LongChannel(engine, ChecksumNode.POSITION, () -> engine.checksum.value, listener);
  }

  /**
   * {@code trend}, brought up to date.
   */
  @Override
  public OptionalDouble trend() {
    if ((engine.dirty & Engine.TREND_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(TrendNode.POSITION);
    }
    return engine.trend.value;
  }

  /**
   * Tells {@code listener} of {@code trend} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onTrend(Consumer<? super OptionalDouble> listener) {
    return new ObjectChannel<>(engine, TrendNode.POSITION, () -> engine.trend.value, listener);
  }

  /**
   * {@code median}, brought up to date.
   */
  @Override
  public OptionalDouble median() {
    if ((engine.dirty & Engine.MEDIAN_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(MedianNode.POSITION);
    }
    return engine.median.value;
  }

  /**
   * Tells {@code listener} of {@code median} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onMedian(Consumer<? super OptionalDouble> listener) {
    return new ObjectChannel<>(engine, MedianNode.POSITION, () -> engine.median.value, listener);
  }

  /**
   * {@code high}, brought up to date.
   */
  @Override
  public OptionalDouble high() {
    if ((engine.dirty & Engine.HIGH_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(HighNode.POSITION);
    }
    return engine.high.value;
  }

  /**
   * Tells {@code listener} of {@code high} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onHigh(Consumer<? super OptionalDouble> listener) {
    return new ObjectChannel<>(engine, HighNode.POSITION, () -> engine.high.value, listener);
  }

  /**
   * {@code word}, brought up to date.
   */
  public String word() {
    if ((engine.dirty & Engine.WORD_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(WordNode.POSITION);
    }
    return engine.word_.value;
  }

  /**
   * Tells {@code listener} of {@code word} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onWord(Consumer<? super String> listener) {
    return new ObjectChannel<>(engine, WordNode.POSITION, () -> engine.word_.value, listener);
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
  public void update(Consumer<? super DeskGraph> changes) {
    engine.update(this, changes);
  }

  /**
   * What {@code question} answers after {@code changes}, all of which is taken back.
   */
  public <R> R whatIf(Consumer<? super DeskGraph> changes,
      Function<? super DeskGraph, ? extends R> question) {
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
    return new Builder(new DeskGraph());
  }

  /**
   * Begins a graph with what is put into {@code existing}.
   */
  public static Builder builder(DeskGraph existing) {
    Builder builder = builder();
    builder.fee(existing.fee());
    builder.graph.fills().copy(existing.fills());
    builder.graph.busted().copy(existing.busted());
    builder.graph.quotes().copy(existing.quotes());
    return builder;
  }

  /**
   * The rows of {@code fills}.
   */
  public static final class FillsRows extends RowView<Desk.Fill> implements Rows<Desk.Fill> {
    private final FillsNode node;

    FillsRows(FillsNode node) {
      super(node, node.engine(), -1);
      this.node = node;
    }

    @Override
    public int insert(Desk.Fill row) {
      node.given(row, "row");
      return node.insert(row.symbol(), row.at(), row.price(), row.size());
    }

    @Override
    public void delete(Desk.Fill row) {
      node.close(node.demand(row));
    }

    @Override
    public int replace(Desk.Fill old, Desk.Fill row) {
      node.given(row, "row");
      int slot = node.demand(old);
      node.edit(slot);
      node.set(slot, row.symbol(), row.at(), row.price(), row.size());
      return slot;
    }

    @Override
    public int slotOf(Desk.Fill row) {
      return node.slotOf(row);
    }

    @Override
    public void deleteSlot(int slot) {
      node.close(slot);
    }

    @Override
    public void replaceSlot(int slot, Desk.Fill row) {
      node.given(row, "row");
      node.edit(slot);
      node.set(slot, row.symbol(), row.at(), row.price(), row.size());
    }

    /**
     * Adds the row of these components, without an object; returns its slot.
     */
    public int insert(String symbol, long at, double price, long size) {
      return node.insert(symbol, at, price, size);
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
    public Desk.Fill atSlot(int slot) {
      node.require(slot);
      return node.row(slot);
    }

    private void copy(FillsRows other) {
      for (int slot : other.node.inOrder()) {
        node.insert(other.node.symbol[slot], other.node.at[slot], other.node.price[slot], other.node.size_[slot]);
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
     * The {@code at} of the row at {@code slot}.
     */
    public long at(int slot) {
      node.require(slot);
      return node.at[slot];
    }

    /**
     * Sets the {@code at} of the row at {@code slot}.
     */
    public void at(int slot, long value) {
      node.edit(slot);
      if (!Cutoffs.same(node.at[slot], value)) {
        node.changing(slot);
        node.at[slot] = value;
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
  }

  /**
   * The rows of {@code busted}.
   */
  public static final class BustedRows extends RowView<Desk.Fill> implements Rows<Desk.Fill> {
    private final BustedNode node;

    BustedRows(BustedNode node) {
      super(node, node.engine(), -1);
      this.node = node;
    }

    @Override
    public int insert(Desk.Fill row) {
      node.given(row, "row");
      return node.insert(row.symbol(), row.at(), row.price(), row.size());
    }

    @Override
    public void delete(Desk.Fill row) {
      node.close(node.demand(row));
    }

    @Override
    public int replace(Desk.Fill old, Desk.Fill row) {
      node.given(row, "row");
      int slot = node.demand(old);
      node.edit(slot);
      node.set(slot, row.symbol(), row.at(), row.price(), row.size());
      return slot;
    }

    @Override
    public int slotOf(Desk.Fill row) {
      return node.slotOf(row);
    }

    @Override
    public void deleteSlot(int slot) {
      node.close(slot);
    }

    @Override
    public void replaceSlot(int slot, Desk.Fill row) {
      node.given(row, "row");
      node.edit(slot);
      node.set(slot, row.symbol(), row.at(), row.price(), row.size());
    }

    /**
     * Adds the row of these components, without an object; returns its slot.
     */
    public int insert(String symbol, long at, double price, long size) {
      return node.insert(symbol, at, price, size);
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
    public Desk.Fill atSlot(int slot) {
      node.require(slot);
      return node.row(slot);
    }

    private void copy(BustedRows other) {
      for (int slot : other.node.inOrder()) {
        node.insert(other.node.symbol[slot], other.node.at[slot], other.node.price[slot], other.node.size_[slot]);
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
     * The {@code at} of the row at {@code slot}.
     */
    public long at(int slot) {
      node.require(slot);
      return node.at[slot];
    }

    /**
     * Sets the {@code at} of the row at {@code slot}.
     */
    public void at(int slot, long value) {
      node.edit(slot);
      if (!Cutoffs.same(node.at[slot], value)) {
        node.changing(slot);
        node.at[slot] = value;
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
  }

  /**
   * The rows of {@code quotes}.
   */
  public static final class QuotesTable extends KeyedView<String, Desk.Quote> implements Table<String, Desk.Quote> {
    private final QuotesNode node;

    QuotesTable(QuotesNode node) {
      super(node, node, node.engine(), -1);
      this.node = node;
    }

    @Override
    public int put(String key, Desk.Quote row) {
      node.given(key, "key");
      node.given(row, "row");
      int slot = node.slotOf(key);
      if (slot < 0) {
        return node.insert(key, row.mid(), row.venue());
      }
      node.edit(slot);
      node.set(slot, row.mid(), row.venue());
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

    /**
     * Puts the row of these components, without an object; returns its slot.
     */
    public int put(String key, double mid, String venue) {
      node.given(key, "key");
      int slot = node.slotOf(key);
      if (slot < 0) {
        return node.insert(key, mid, venue);
      }
      node.edit(slot);
      node.set(slot, mid, venue);
      return slot;
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
    public Desk.Quote atSlot(int slot) {
      node.require(slot);
      return node.row(slot);
    }

    private void copy(QuotesTable other) {
      for (int slot : other.node.inOrder()) {
        node.insert(other.node.key[slot], other.node.mid[slot], other.node.venue[slot]);
      }
    }

    /**
     * The {@code mid} of the row at {@code slot}.
     */
    public double mid(int slot) {
      node.require(slot);
      return node.mid[slot];
    }

    /**
     * Sets the {@code mid} of the row at {@code slot}.
     */
    public void mid(int slot, double value) {
      node.edit(slot);
      if (!Cutoffs.same(node.mid[slot], value)) {
        node.changing(slot);
        node.mid[slot] = value;
        node.changed(slot);
      }
    }

    /**
     * The {@code venue} of the row at {@code slot}.
     */
    public String venue(int slot) {
      node.require(slot);
      return node.venue[slot];
    }

    /**
     * Sets the {@code venue} of the row at {@code slot}.
     */
    public void venue(int slot, String value) {
      node.edit(slot);
      if (!Cutoffs.same(node.venue[slot], value)) {
        node.changing(slot);
        node.venue[slot] = value;
        node.changed(slot);
      }
    }
  }

  /**
   * Collects the inputs of a new {@link DeskGraph}.
   */
  public static final class Builder {
    private final DeskGraph graph;

    private boolean built;

    private double fee;

    private boolean feeGiven;

    private Builder(DeskGraph graph) {
      this.graph = graph;
    }

    /**
     * Gives {@code fee}.
     */
    public Builder fee(double fee) {
      this.fee = fee;
      this.feeGiven = true;
      return this;
    }

    /**
     * Asks for {@link DeskGraph#explain} to be possible; every run is recorded then.
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
    public DeskGraph build() {
      unbuilt();
      graph.engine.fee.value = this.feeGiven ? this.fee : graph.startingFee();
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

    static final long BUSTED = 1L << BustedNode.POSITION;

    static final long QUOTES = 1L << QuotesNode.POSITION;

    static final long IN_TIME = 1L << InTimeNode.POSITION;

    static final long SLIPPAGE = 1L << SlippageNode.POSITION;

    static final long VENUE = 1L << VenueNode.POSITION;

    static final long SIZED = 1L << SizedNode.POSITION;

    static final long QUOTED = 1L << QuotedNode.POSITION;

    static final long UNQUOTED = 1L << UnquotedNode.POSITION;

    static final long GOOD = 1L << GoodNode.POSITION;

    static final long BAD = 1L << BadNode.POSITION;

    static final long ALL = 1L << AllNode.POSITION;

    static final long SMALL_SORTED = 1L << SmallSortedNode.POSITION;

    static final long EARLIEST = 1L << EarliestNode.POSITION;

    static final long GAP = 1L << GapNode.POSITION;

    static final long SMOOTH = 1L << SmoothNode.POSITION;

    static final long OPENING = 1L << OpeningNode.POSITION;

    static final long SLIPPED = 1L << SlippedNode.POSITION;

    static final long VENUES = 1L << VenuesNode.POSITION;

    static final long LOTS = 1L << LotsNode.POSITION;

    static final long CHECKSUM_VALUES = 1L << ChecksumValuesNode.POSITION;

    static final long LETTER = 1L << LetterNode.POSITION;

    static final long NUMBER = 1L << NumberNode.POSITION;

    static final long SMALL = 1L << SmallNode.POSITION;

    static final long WAITED = 1L << WaitedNode.POSITION;

    static final long SMOOTH_ORDER = 1L << SmoothOrderNode.POSITION;

    static final long LOTS_SORTED = 1L << LotsSortedNode.POSITION;

    static final long CHECKSUM = 1L << ChecksumNode.POSITION;

    static final long LETTER_ORDER = 1L << LetterOrderNode.POSITION;

    static final long TREND = 1L << TrendNode.POSITION;

    static final long MEDIAN = 1L << MedianNode.POSITION;

    static final long HIGH = 1L << HighNode.POSITION;

    static final long WORD = 1L << WordNode.POSITION;

    static final long OPENING_NEEDS = 0x163dffffL;

    static final long SLIPPED_NEEDS = 0x163effffL;

    static final long NUMBER_NEEDS = 0x167cffffL;

    static final long SMALL_NEEDS = 0x16bcffffL;

    static final long WAITED_NEEDS = 0x173cffffL;

    static final long CHECKSUM_NEEDS = 0x1e3cffffL;

    static final long TREND_NEEDS = 0x363cffffL;

    static final long MEDIAN_NEEDS = 0x563cffffL;

    static final long HIGH_NEEDS = 0x963cffffL;

    static final long WORD_NEEDS = 0x1163cffffL;

    static final long STABILIZE_NEEDS = 0x1ffffffffL;

    long dirty = 0x1ffffffffL;

    final FeeInput fee;

    final FillsNode fills;

    final BustedNode busted;

    final QuotesNode quotes;

    final InTimeNode inTime;

    final SlippageNode slippage;

    final VenueNode venue;

    final SizedNode sized;

    final QuotedNode quoted;

    final UnquotedNode unquoted;

    final GoodNode good;

    final BadNode bad;

    final AllNode all;

    final SmallSortedNode smallSorted;

    final EarliestNode earliest;

    final GapNode gap;

    final SmoothNode smooth;

    final OpeningNode opening;

    final SlippedNode slipped;

    final VenuesNode venues;

    final LotsNode lots;

    final ChecksumValuesNode checksumValues;

    final LetterNode letter;

    final NumberNode number;

    final SmallNode small;

    final WaitedNode waited;

    final SmoothOrderNode smoothOrder;

    final LotsSortedNode lotsSorted;

    final ChecksumNode checksum;

    final LetterOrderNode letterOrder;

    final TrendNode trend;

    final MedianNode median;

    final HighNode high;

    final WordNode word_;

    Engine(DeskGraph graph) {
      super(TOPOLOGY);
      fee = new FeeInput();
      fills = new FillsNode(this);
      busted = new BustedNode(this);
      quotes = new QuotesNode(this);
      inTime = new InTimeNode(fills);
      slippage = new SlippageNode(fills, quotes, fee);
      venue = new VenueNode(fills, quotes);
      sized = new SizedNode(fills, quotes);
      quoted = new QuotedNode(fills, quotes);
      unquoted = new UnquotedNode(fills, quotes);
      good = new GoodNode(fills, busted);
      bad = new BadNode(fills, busted);
      all = new AllNode(fills, busted);
      smallSorted = new SmallSortedNode(fills);
      earliest = new EarliestNode(inTime);
      gap = new GapNode(inTime, fills);
      smooth = new SmoothNode(inTime, fills);
      opening = new OpeningNode(inTime, fills);
      slipped = new SlippedNode(slippage);
      venues = new VenuesNode(venue);
      lots = new LotsNode(good, fills);
      checksumValues = new ChecksumValuesNode(good, fills);
      letter = new LetterNode(inTime, fills);
      number = new NumberNode(all);
      small = new SmallNode(smallSorted);
      waited = new WaitedNode(gap);
      smoothOrder = new SmoothOrderNode(smooth);
      lotsSorted = new LotsSortedNode(lots);
      checksum = new ChecksumNode(checksumValues);
      letterOrder = new LetterOrderNode(letter);
      trend = new TrendNode(smoothOrder, smooth);
      median = new MedianNode(lotsSorted);
      high = new HighNode(lotsSorted);
      word_ = new WordNode(letterOrder, letter);
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
      if ((dirty & wanted0 & 0xffff00000000L) != 0L) {
        run2(wanted0);
      }
    }

    private void run0(long wanted) throws Throwable {
      long todo = dirty;
      try {
        if ((todo & wanted & FILLS) != 0L) {
          if (fills.recompute()) {
            todo |= 0x1ff8L;
          }
          todo &= ~FILLS;
        }
        if ((todo & wanted & BUSTED) != 0L) {
          if (busted.recompute()) {
            todo |= GOOD | BAD | ALL;
          }
          todo &= ~BUSTED;
        }
        if ((todo & wanted & QUOTES) != 0L) {
          if (quotes.recompute()) {
            todo |= SLIPPAGE | VENUE | SIZED | QUOTED | UNQUOTED;
          }
          todo &= ~QUOTES;
        }
        if ((todo & wanted & IN_TIME) != 0L) {
          if (inTime.recompute()) {
            todo |= EARLIEST | GAP | SMOOTH | OPENING | LETTER;
          }
          todo &= ~IN_TIME;
        }
        if ((todo & wanted & SLIPPAGE) != 0L) {
          if (slippage.recompute()) {
            todo |= SLIPPED;
          }
          todo &= ~SLIPPAGE;
        }
        if ((todo & wanted & VENUE) != 0L) {
          if (venue.recompute()) {
            todo |= VENUES;
          }
          todo &= ~VENUE;
        }
        if ((todo & wanted & SIZED) != 0L) {
          sized.recompute();
          todo &= ~SIZED;
        }
        if ((todo & wanted & QUOTED) != 0L) {
          quoted.recompute();
          todo &= ~QUOTED;
        }
        if ((todo & wanted & UNQUOTED) != 0L) {
          unquoted.recompute();
          todo &= ~UNQUOTED;
        }
        if ((todo & wanted & GOOD) != 0L) {
          if (good.recompute()) {
            todo |= LOTS | CHECKSUM_VALUES;
          }
          todo &= ~GOOD;
        }
        if ((todo & wanted & BAD) != 0L) {
          bad.recompute();
          todo &= ~BAD;
        }
        if ((todo & wanted & ALL) != 0L) {
          if (all.recompute()) {
            todo |= NUMBER;
          }
          todo &= ~ALL;
        }
        if ((todo & wanted & SMALL_SORTED) != 0L) {
          if (smallSorted.recompute()) {
            todo |= SMALL;
          }
          todo &= ~SMALL_SORTED;
        }
        if ((todo & wanted & EARLIEST) != 0L) {
          earliest.recompute();
          todo &= ~EARLIEST;
        }
        if ((todo & wanted & GAP) != 0L) {
          if (gap.recompute()) {
            todo |= WAITED;
          }
          todo &= ~GAP;
        }
        if ((todo & wanted & SMOOTH) != 0L) {
          if (smooth.recompute()) {
            todo |= SMOOTH_ORDER;
          }
          todo &= ~SMOOTH;
        }
      } finally {
        dirty = todo;
      }
    }

    private void run1(long wanted) throws Throwable {
      long todo = dirty;
      try {
        if ((todo & wanted & OPENING) != 0L) {
          opening.recompute();
          todo &= ~OPENING;
        }
        if ((todo & wanted & SLIPPED) != 0L) {
          slipped.recompute();
          todo &= ~SLIPPED;
        }
        if ((todo & wanted & VENUES) != 0L) {
          venues.recompute();
          todo &= ~VENUES;
        }
        if ((todo & wanted & LOTS) != 0L) {
          if (lots.recompute()) {
            todo |= LOTS_SORTED;
          }
          todo &= ~LOTS;
        }
        if ((todo & wanted & CHECKSUM_VALUES) != 0L) {
          if (checksumValues.recompute()) {
            todo |= CHECKSUM;
          }
          todo &= ~CHECKSUM_VALUES;
        }
        if ((todo & wanted & LETTER) != 0L) {
          if (letter.recompute()) {
            todo |= LETTER_ORDER;
          }
          todo &= ~LETTER;
        }
        if ((todo & wanted & NUMBER) != 0L) {
          number.recompute();
          todo &= ~NUMBER;
        }
        if ((todo & wanted & SMALL) != 0L) {
          small.recompute();
          todo &= ~SMALL;
        }
        if ((todo & wanted & WAITED) != 0L) {
          waited.recompute();
          todo &= ~WAITED;
        }
        if ((todo & wanted & SMOOTH_ORDER) != 0L) {
          if (smoothOrder.recompute()) {
            todo |= TREND;
          }
          todo &= ~SMOOTH_ORDER;
        }
        if ((todo & wanted & LOTS_SORTED) != 0L) {
          if (lotsSorted.recompute()) {
            todo |= MEDIAN | HIGH;
          }
          todo &= ~LOTS_SORTED;
        }
        if ((todo & wanted & CHECKSUM) != 0L) {
          checksum.recompute();
          todo &= ~CHECKSUM;
        }
        if ((todo & wanted & LETTER_ORDER) != 0L) {
          if (letterOrder.recompute()) {
            todo |= WORD;
          }
          todo &= ~LETTER_ORDER;
        }
        if ((todo & wanted & TREND) != 0L) {
          trend.recompute();
          todo &= ~TREND;
        }
        if ((todo & wanted & MEDIAN) != 0L) {
          median.recompute();
          todo &= ~MEDIAN;
        }
        if ((todo & wanted & HIGH) != 0L) {
          high.recompute();
          todo &= ~HIGH;
        }
      } finally {
        dirty = todo;
      }
    }

    private void run2(long wanted) throws Throwable {
      long todo = dirty;
      try {
        if ((todo & wanted & WORD) != 0L) {
          word_.recompute();
          todo &= ~WORD;
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
      return new Node[] {fills, busted, quotes, inTime, slippage, venue, sized, quoted, unquoted, good, bad, all, smallSorted, earliest, gap, smooth, opening, slipped, venues, lots, checksumValues, letter, number, small, waited, smoothOrder, lotsSorted, checksum, letterOrder, trend, median, high, word_};
    }

    @Override
    protected Cell[] inputs() {
      return new Cell[] {fee};
    }
  }

  /**
   * The input {@code fee}.
   */
  static final class FeeInput extends Cell {
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
   * {@code fills}: {@link Desk#fills}.
   */
  static final class FillsNode extends RowSource {
    static final int HEIGHT = 1;

    static final int POSITION = 0;

    private final Engine engine;

    String[] symbol = {};

    long[] at = {};

    double[] price = {};

    long[] size_ = {};

    FillsNode(Engine engine) {
      super("fills", engine);
      this.engine = engine;
    }

    int insert(String symbol, long at, double price, long size) {
      int slot = open();
      this.symbol[slot] = symbol;
      this.at[slot] = at;
      this.price[slot] = price;
      this.size_[slot] = size;
      opened(slot);
      return slot;
    }

    void set(int slot, String symbol, long at, double price, long size) {
      if (Cutoffs.same(this.symbol[slot], symbol)
      && Cutoffs.same(this.at[slot], at)
      && Cutoffs.same(this.price[slot], price)
      && Cutoffs.same(this.size_[slot], size)) {
        return;
      }
      changing(slot);
      this.symbol[slot] = symbol;
      this.at[slot] = at;
      this.price[slot] = price;
      this.size_[slot] = size;
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
      at = Arrays.copyOf(at, capacity);
      price = Arrays.copyOf(price, capacity);
      size_ = Arrays.copyOf(size_, capacity);
    }

    @Override
    protected void mark() {
      engine.dirty |= Engine.FILLS;
    }

    @Override
    protected void saveRow(int slot, Undo undo) {
      undo.push((Object) symbol[slot]);
      undo.push(at[slot]);
      undo.push(price[slot]);
      undo.push(size_[slot]);
    }

    @Override
    protected void restoreRow(int slot, Undo undo) {
      size_[slot] = undo.popLong();
      price[slot] = undo.popDouble();
      at[slot] = undo.popLong();
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
      hash = 31 * hash + Long.hashCode(at[slot]);
      hash = 31 * hash + Double.hashCode(price[slot]);
      hash = 31 * hash + Long.hashCode(size_[slot]);
      return hash;
    }

    @Override
    protected boolean equal(int slot, int other) {
      return Cutoffs.same(this.symbol[slot], symbol[other])
          && Cutoffs.same(this.at[slot], at[other])
          && Cutoffs.same(this.price[slot], price[other])
          && Cutoffs.same(this.size_[slot], size_[other]);
    }

    @Override
    protected int hashOf(Object other) {
      if (!(other instanceof Desk.Fill row)) {
        return other.hashCode();
      }
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(row.symbol());
      hash = 31 * hash + Long.hashCode(row.at());
      hash = 31 * hash + Double.hashCode(row.price());
      hash = 31 * hash + Long.hashCode(row.size());
      return hash;
    }

    @Override
    protected boolean matches(int slot, Object other) {
      if (!(other instanceof Desk.Fill row)) {
        return false;
      }
      return Cutoffs.same(this.symbol[slot], row.symbol())
          && Cutoffs.same(this.at[slot], row.at())
          && Cutoffs.same(this.price[slot], row.price())
          && Cutoffs.same(this.size_[slot], row.size());
    }

    @Override
    public Object rowAt(int slot) {
      return row(slot);
    }

    Desk.Fill row(int slot) {
      return new Desk.Fill(symbol[slot], at[slot], price[slot], size_[slot]);
    }
  }

  /**
   * {@code busted}: {@link Desk#busted}.
   */
  static final class BustedNode extends RowSource {
    static final int HEIGHT = 1;

    static final int POSITION = 1;

    private final Engine engine;

    String[] symbol = {};

    long[] at = {};

    double[] price = {};

    long[] size_ = {};

    BustedNode(Engine engine) {
      super("busted", engine);
      this.engine = engine;
    }

    int insert(String symbol, long at, double price, long size) {
      int slot = open();
      this.symbol[slot] = symbol;
      this.at[slot] = at;
      this.price[slot] = price;
      this.size_[slot] = size;
      opened(slot);
      return slot;
    }

    void set(int slot, String symbol, long at, double price, long size) {
      if (Cutoffs.same(this.symbol[slot], symbol)
      && Cutoffs.same(this.at[slot], at)
      && Cutoffs.same(this.price[slot], price)
      && Cutoffs.same(this.size_[slot], size)) {
        return;
      }
      changing(slot);
      this.symbol[slot] = symbol;
      this.at[slot] = at;
      this.price[slot] = price;
      this.size_[slot] = size;
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
      at = Arrays.copyOf(at, capacity);
      price = Arrays.copyOf(price, capacity);
      size_ = Arrays.copyOf(size_, capacity);
    }

    @Override
    protected void mark() {
      engine.dirty |= Engine.BUSTED;
    }

    @Override
    protected void saveRow(int slot, Undo undo) {
      undo.push((Object) symbol[slot]);
      undo.push(at[slot]);
      undo.push(price[slot]);
      undo.push(size_[slot]);
    }

    @Override
    protected void restoreRow(int slot, Undo undo) {
      size_[slot] = undo.popLong();
      price[slot] = undo.popDouble();
      at[slot] = undo.popLong();
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
      hash = 31 * hash + Long.hashCode(at[slot]);
      hash = 31 * hash + Double.hashCode(price[slot]);
      hash = 31 * hash + Long.hashCode(size_[slot]);
      return hash;
    }

    @Override
    protected boolean equal(int slot, int other) {
      return Cutoffs.same(this.symbol[slot], symbol[other])
          && Cutoffs.same(this.at[slot], at[other])
          && Cutoffs.same(this.price[slot], price[other])
          && Cutoffs.same(this.size_[slot], size_[other]);
    }

    @Override
    protected int hashOf(Object other) {
      if (!(other instanceof Desk.Fill row)) {
        return other.hashCode();
      }
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(row.symbol());
      hash = 31 * hash + Long.hashCode(row.at());
      hash = 31 * hash + Double.hashCode(row.price());
      hash = 31 * hash + Long.hashCode(row.size());
      return hash;
    }

    @Override
    protected boolean matches(int slot, Object other) {
      if (!(other instanceof Desk.Fill row)) {
        return false;
      }
      return Cutoffs.same(this.symbol[slot], row.symbol())
          && Cutoffs.same(this.at[slot], row.at())
          && Cutoffs.same(this.price[slot], row.price())
          && Cutoffs.same(this.size_[slot], row.size());
    }

    @Override
    public Object rowAt(int slot) {
      return row(slot);
    }

    Desk.Fill row(int slot) {
      return new Desk.Fill(symbol[slot], at[slot], price[slot], size_[slot]);
    }
  }

  /**
   * {@code quotes}: {@link Desk#quotes}.
   */
  static final class QuotesNode extends RowSource {
    static final int HEIGHT = 1;

    static final int POSITION = 2;

    private final Engine engine;

    String[] key = {};

    double[] mid = {};

    String[] venue = {};

    QuotesNode(Engine engine) {
      super("quotes", engine);
      this.engine = engine;
    }

    int insert(String key, double mid, String venue) {
      int slot = open();
      this.key[slot] = key;
      this.mid[slot] = mid;
      this.venue[slot] = venue;
      opened(slot);
      return slot;
    }

    void set(int slot, double mid, String venue) {
      if (Cutoffs.same(this.mid[slot], mid)
      && Cutoffs.same(this.venue[slot], venue)) {
        return;
      }
      changing(slot);
      this.mid[slot] = mid;
      this.venue[slot] = venue;
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
      key = Arrays.copyOf(key, capacity);
      mid = Arrays.copyOf(mid, capacity);
      venue = Arrays.copyOf(venue, capacity);
    }

    @Override
    protected void mark() {
      engine.dirty |= Engine.QUOTES;
    }

    @Override
    protected void saveRow(int slot, Undo undo) {
      undo.push(mid[slot]);
      undo.push((Object) venue[slot]);
    }

    @Override
    protected void restoreRow(int slot, Undo undo) {
      venue[slot] = undo.popObject();
      mid[slot] = undo.popDouble();
    }

    @Override
    protected void forget(int slot) {
      key[slot] = null;
      venue[slot] = null;
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
      return row(slot);
    }

    Desk.Quote row(int slot) {
      return new Desk.Quote(mid[slot], venue[slot]);
    }
  }

  /**
   * {@code inTime}: {@link Desk#inTime} of {@code fills}.
   */
  static final class InTimeNode extends RowOrder {
    static final int HEIGHT = 2;

    static final int POSITION = 3;

    long[] key = {};

    private final FillsNode fills;

    InTimeNode(FillsNode fills) {
      super(fills);
      this.fills = fills;
    }

    @Override
    public boolean recompute() throws RowException {
      Changes rows = begin(false);
      for (int i = 0; i < rows.size; i++) {
        push(rows.slots[i]);
      }
      settle();
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
        drop(slot);
        return;
      }
      long next = Desk.inTime(fills.at[slot]);
      if (!stays(slot) || !Cutoffs.same(next, key[slot])) {
        lift(slot);
        key[slot] = next;
      }
    }

    @Override
    protected int compareKeys(int slot, int other) {
      return Long.compare(key[slot], key[other]);
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
      key = Arrays.copyOf(key, capacity);
    }
  }

  /**
   * {@code slippage}: {@link Desk#slippage} of {@code fills}, {@code quotes} and {@code fee}.
   */
  static final class SlippageNode extends JoinRows {
    static final int HEIGHT = 2;

    static final int POSITION = 4;

    boolean[] present = {};

    int size;

    double[] value = {};

    final ExactDoubleSums slipped = new ExactDoubleSums(1);

    private String key0;

    private String[] keys0 = {};

    private final FillsNode fills;

    private final QuotesNode quotes;

    private final FeeInput fee;

    private double feeSeen;

    SlippageNode(FillsNode fills, QuotesNode quotes, FeeInput fee) {
      super(fills, false, quotes, false);
      this.fills = fills;
      this.quotes = quotes;
      this.fee = fee;
    }

    @Override
    public boolean recompute() throws RowException {
      boolean everything = !Cutoffs.same(fee.value, feeSeen);
      feeSeen = fee.value;
      Changes rows = pairs(everything);
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
      if (!paired(slot)) {
        remove(slot);
        return;
      }
      int left = left(slot);
      int right = right(slot);
      double next = Desk.slippage(fills.size_[left], fills.price[left], quotes.mid[right], fee.value);
      if (!present[slot]) {
        present[slot] = true;
        size++;
        slipped.add(0, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        slipped.replace(0, value[slot], next);
      }
      value[slot] = next;
      changes.mark(slot);
    }

    @Override
    protected boolean readLeft(int slot) {
      key0 = fills.symbol[slot];
      return key0 != null;
    }

    @Override
    protected boolean readRight(int slot) {
      key0 = quotes.key[slot];
      return key0 != null;
    }

    @Override
    protected int hash() {
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(key0);
      return hash;
    }

    @Override
    protected boolean same(int bucket) {
      return Cutoffs.same(keys0[bucket], key0);
    }

    @Override
    protected void store(int bucket) {
      keys0[bucket] = key0;
    }

    @Override
    protected void forgetKey(int bucket) {
      keys0[bucket] = null;
    }

    @Override
    protected void growKeys(int capacity) {
      keys0 = Arrays.copyOf(keys0, capacity);
    }

    @Override
    protected void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        slipped.remove(0, value[slot]);
        changes.mark(slot);
      }
    }

    @Override
    protected void reset() {
      super.reset();
      slipped.clear(0);
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
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
   * {@code venue}: {@link Desk#venue} of {@code fills} and {@code quotes}.
   */
  static final class VenueNode extends JoinRows {
    static final int HEIGHT = 2;

    static final int POSITION = 5;

    boolean[] present = {};

    int size;

    String[] value = {};

    private String key0;

    private String[] keys0 = {};

    private final FillsNode fills;

    private final QuotesNode quotes;

    VenueNode(FillsNode fills, QuotesNode quotes) {
      super(fills, false, quotes, false);
      this.fills = fills;
      this.quotes = quotes;
    }

    @Override
    public boolean recompute() throws RowException {
      Changes rows = pairs(false);
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
      if (!paired(slot)) {
        remove(slot);
        return;
      }
      int left = left(slot);
      int right = right(slot);
      String next = Objects.requireNonNull(Desk.venue(fills.row(left), quotes.row(right)), "a value is null");
      if (!present[slot]) {
        present[slot] = true;
        size++;
      } else if (Cutoffs.unchanged(next, value[slot])) {
        return;
      }
      value[slot] = next;
      changes.add(slot);
    }

    @Override
    protected boolean readLeft(int slot) {
      key0 = fills.symbol[slot];
      return key0 != null;
    }

    @Override
    protected boolean readRight(int slot) {
      key0 = quotes.key[slot];
      return key0 != null;
    }

    @Override
    protected int hash() {
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(key0);
      return hash;
    }

    @Override
    protected boolean same(int bucket) {
      return Cutoffs.same(keys0[bucket], key0);
    }

    @Override
    protected void store(int bucket) {
      keys0[bucket] = key0;
    }

    @Override
    protected void forgetKey(int bucket) {
      keys0[bucket] = null;
    }

    @Override
    protected void growKeys(int capacity) {
      keys0 = Arrays.copyOf(keys0, capacity);
    }

    @Override
    protected void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        value[slot] = null;
        changes.add(slot);
      }
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
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
   * {@code sized}: {@link Desk#sized} of {@code fills} and {@code quotes}.
   */
  static final class SizedNode extends JoinRows {
    static final int HEIGHT = 2;

    static final int POSITION = 6;

    boolean[] present = {};

    int size;

    long[] value = {};

    private String key0;

    private String[] keys0 = {};

    private final FillsNode fills;

    private final QuotesNode quotes;

    SizedNode(FillsNode fills, QuotesNode quotes) {
      super(fills, false, quotes, false);
      this.fills = fills;
      this.quotes = quotes;
    }

    @Override
    public boolean recompute() throws RowException {
      Changes rows = pairs(false);
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
      if (!paired(slot)) {
        remove(slot);
        return;
      }
      int left = left(slot);
      int right = right(slot);
      long next = Desk.sized(fills.row(left), quotes.row(right));
      if (!present[slot]) {
        present[slot] = true;
        size++;
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      }
      value[slot] = next;
      changes.mark(slot);
    }

    @Override
    protected boolean readLeft(int slot) {
      key0 = Desk.market(fills.symbol[slot]);
      return key0 != null;
    }

    @Override
    protected boolean readRight(int slot) {
      key0 = Desk.place(quotes.row(slot));
      return key0 != null;
    }

    @Override
    protected int hash() {
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(key0);
      return hash;
    }

    @Override
    protected boolean same(int bucket) {
      return Cutoffs.same(keys0[bucket], key0);
    }

    @Override
    protected void store(int bucket) {
      keys0[bucket] = key0;
    }

    @Override
    protected void forgetKey(int bucket) {
      keys0[bucket] = null;
    }

    @Override
    protected void growKeys(int capacity) {
      keys0 = Arrays.copyOf(keys0, capacity);
    }

    @Override
    protected void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        changes.mark(slot);
      }
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
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
   * {@code quoted}: {@link Desk#quoted} of {@code fills} and {@code quotes}.
   */
  static final class QuotedNode extends MatchedRows {
    static final int HEIGHT = 2;

    static final int POSITION = 7;

    private String key0;

    private String[] keys0 = {};

    private final FillsNode fills;

    private final QuotesNode quotes;

    QuotedNode(FillsNode fills, QuotesNode quotes) {
      super(MatchedRows.Kind.SEMI, fills, quotes);
      this.fills = fills;
      this.quotes = quotes;
    }

    @Override
    protected boolean readLeft(int slot) {
      key0 = fills.symbol[slot];
      return key0 != null;
    }

    @Override
    protected boolean readRight(int slot) {
      key0 = quotes.key[slot];
      return key0 != null;
    }

    @Override
    protected int hash() {
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(key0);
      return hash;
    }

    @Override
    protected boolean same(int bucket) {
      return Cutoffs.same(keys0[bucket], key0);
    }

    @Override
    protected void store(int bucket) {
      keys0[bucket] = key0;
    }

    @Override
    protected void forgetKey(int bucket) {
      keys0[bucket] = null;
    }

    @Override
    protected void growKeys(int capacity) {
      keys0 = Arrays.copyOf(keys0, capacity);
    }
  }

  /**
   * {@code unquoted}: {@link Desk#unquoted} of {@code fills} and {@code quotes}.
   */
  static final class UnquotedNode extends MatchedRows {
    static final int HEIGHT = 2;

    static final int POSITION = 8;

    private String key0;

    private String[] keys0 = {};

    private final FillsNode fills;

    private final QuotesNode quotes;

    UnquotedNode(FillsNode fills, QuotesNode quotes) {
      super(MatchedRows.Kind.ANTI, fills, quotes);
      this.fills = fills;
      this.quotes = quotes;
    }

    @Override
    protected boolean readLeft(int slot) {
      key0 = fills.symbol[slot];
      return key0 != null;
    }

    @Override
    protected boolean readRight(int slot) {
      key0 = quotes.key[slot];
      return key0 != null;
    }

    @Override
    protected int hash() {
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(key0);
      return hash;
    }

    @Override
    protected boolean same(int bucket) {
      return Cutoffs.same(keys0[bucket], key0);
    }

    @Override
    protected void store(int bucket) {
      keys0[bucket] = key0;
    }

    @Override
    protected void forgetKey(int bucket) {
      keys0[bucket] = null;
    }

    @Override
    protected void growKeys(int capacity) {
      keys0 = Arrays.copyOf(keys0, capacity);
    }
  }

  /**
   * {@code good}: {@link Desk#good} of {@code fills} and {@code busted}.
   */
  static final class GoodNode extends MatchedRows {
    static final int HEIGHT = 2;

    static final int POSITION = 9;

    private String key0;

    private String[] keys0 = {};

    private long key1;

    private long[] keys1 = {};

    private double key2;

    private double[] keys2 = {};

    private long key3;

    private long[] keys3 = {};

    private final FillsNode fills;

    private final BustedNode busted;

    GoodNode(FillsNode fills, BustedNode busted) {
      super(MatchedRows.Kind.EXCEPT, fills, busted);
      this.fills = fills;
      this.busted = busted;
    }

    @Override
    protected boolean readLeft(int slot) {
      key0 = fills.symbol[slot];
      key1 = fills.at[slot];
      key2 = fills.price[slot];
      key3 = fills.size_[slot];
      return true;
    }

    @Override
    protected boolean readRight(int slot) {
      key0 = busted.symbol[slot];
      key1 = busted.at[slot];
      key2 = busted.price[slot];
      key3 = busted.size_[slot];
      return true;
    }

    @Override
    protected int hash() {
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(key0);
      hash = 31 * hash + Long.hashCode(key1);
      hash = 31 * hash + Double.hashCode(key2);
      hash = 31 * hash + Long.hashCode(key3);
      return hash;
    }

    @Override
    protected boolean same(int bucket) {
      return Cutoffs.same(keys0[bucket], key0)
          && Cutoffs.same(keys1[bucket], key1)
          && Cutoffs.same(keys2[bucket], key2)
          && Cutoffs.same(keys3[bucket], key3);
    }

    @Override
    protected void store(int bucket) {
      keys0[bucket] = key0;
      keys1[bucket] = key1;
      keys2[bucket] = key2;
      keys3[bucket] = key3;
    }

    @Override
    protected void forgetKey(int bucket) {
      keys0[bucket] = null;
    }

    @Override
    protected void growKeys(int capacity) {
      keys0 = Arrays.copyOf(keys0, capacity);
      keys1 = Arrays.copyOf(keys1, capacity);
      keys2 = Arrays.copyOf(keys2, capacity);
      keys3 = Arrays.copyOf(keys3, capacity);
    }
  }

  /**
   * {@code bad}: {@link Desk#bad} of {@code fills} and {@code busted}.
   */
  static final class BadNode extends MatchedRows {
    static final int HEIGHT = 2;

    static final int POSITION = 10;

    private String key0;

    private String[] keys0 = {};

    private long key1;

    private long[] keys1 = {};

    private double key2;

    private double[] keys2 = {};

    private long key3;

    private long[] keys3 = {};

    private final FillsNode fills;

    private final BustedNode busted;

    BadNode(FillsNode fills, BustedNode busted) {
      super(MatchedRows.Kind.INTERSECT, fills, busted);
      this.fills = fills;
      this.busted = busted;
    }

    @Override
    protected boolean readLeft(int slot) {
      key0 = fills.symbol[slot];
      key1 = fills.at[slot];
      key2 = fills.price[slot];
      key3 = fills.size_[slot];
      return true;
    }

    @Override
    protected boolean readRight(int slot) {
      key0 = busted.symbol[slot];
      key1 = busted.at[slot];
      key2 = busted.price[slot];
      key3 = busted.size_[slot];
      return true;
    }

    @Override
    protected int hash() {
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(key0);
      hash = 31 * hash + Long.hashCode(key1);
      hash = 31 * hash + Double.hashCode(key2);
      hash = 31 * hash + Long.hashCode(key3);
      return hash;
    }

    @Override
    protected boolean same(int bucket) {
      return Cutoffs.same(keys0[bucket], key0)
          && Cutoffs.same(keys1[bucket], key1)
          && Cutoffs.same(keys2[bucket], key2)
          && Cutoffs.same(keys3[bucket], key3);
    }

    @Override
    protected void store(int bucket) {
      keys0[bucket] = key0;
      keys1[bucket] = key1;
      keys2[bucket] = key2;
      keys3[bucket] = key3;
    }

    @Override
    protected void forgetKey(int bucket) {
      keys0[bucket] = null;
    }

    @Override
    protected void growKeys(int capacity) {
      keys0 = Arrays.copyOf(keys0, capacity);
      keys1 = Arrays.copyOf(keys1, capacity);
      keys2 = Arrays.copyOf(keys2, capacity);
      keys3 = Arrays.copyOf(keys3, capacity);
    }
  }

  /**
   * {@code all}: {@link Desk#all} of {@code fills} and {@code busted}.
   */
  static final class AllNode extends UnionRows {
    static final int HEIGHT = 2;

    static final int POSITION = 11;

    boolean[] present = {};

    int size;

    Desk.Fill[] value = {};

    private final FillsNode fills;

    private final BustedNode busted;

    AllNode(FillsNode fills, BustedNode busted) {
      super(fills, busted);
      this.fills = fills;
      this.busted = busted;
    }

    @Override
    public boolean recompute() throws RowException {
      run();
      return end();
    }

    @Override
    protected void put(int slot, int from, int origin) {
      Desk.Fill next = from == 0 ? fills.row(origin) : busted.row(origin);
      if (!present[slot]) {
        present[slot] = true;
        size++;
      } else if (Cutoffs.unchanged(next, value[slot])) {
        return;
      }
      value[slot] = next;
      changes.mark(slot);
    }

    @Override
    protected void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        value[slot] = null;
        changes.mark(slot);
      }
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
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
   * {@code small.sorted}: {@link Desk#small} of {@code fills}.
   */
  static final class SmallSortedNode extends RowOrder {
    static final int HEIGHT = 2;

    static final int POSITION = 12;

    long[] key = {};

    private final FillsNode fills;

    SmallSortedNode(FillsNode fills) {
      super(fills);
      this.fills = fills;
    }

    @Override
    public boolean recompute() throws RowException {
      Changes rows = begin(false);
      for (int i = 0; i < rows.size; i++) {
        push(rows.slots[i]);
      }
      settle();
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
        drop(slot);
        return;
      }
      long next = Desk.small(fills.size_[slot]);
      if (!stays(slot) || !Cutoffs.same(next, key[slot])) {
        lift(slot);
        key[slot] = next;
      }
    }

    @Override
    protected int compareKeys(int slot, int other) {
      return Long.compare(key[slot], key[other]);
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
      key = Arrays.copyOf(key, capacity);
    }
  }

  /**
   * {@code earliest}: {@link Desk#earliest} of {@code inTime}.
   */
  static final class EarliestNode extends TopRows {
    static final int HEIGHT = 3;

    static final int POSITION = 13;

    EarliestNode(InTimeNode inTime) {
      super(inTime, 3);
    }
  }

  /**
   * {@code gap}: {@link Desk#gap} of {@code inTime}.
   */
  static final class GapNode extends RowOperator {
    static final int HEIGHT = 3;

    static final int POSITION = 14;

    boolean[] present = {};

    int size;

    long[] value = {};

    final ExactLongSums waited = new ExactLongSums(1);

    private final InTimeNode inTime;

    private final FillsNode fills;

    GapNode(InTimeNode inTime, FillsNode fills) {
      super(inTime, false);
      this.inTime = inTime;
      this.fills = fills;
      inTime.reach(1);
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
      int earlier = inTime.has(slot) ? inTime.back(slot, 1) : -1;
      if (earlier < 0) {
        remove(slot);
        return;
      }
      long next = Desk.gap(fills.row(earlier), fills.row(slot));
      if (!present[slot]) {
        present[slot] = true;
        size++;
        waited.add(0, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        waited.replace(0, value[slot], next);
      }
      value[slot] = next;
      changes.mark(slot);
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        waited.remove(0, value[slot]);
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
      waited.clear(0);
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
   * {@code smooth}: {@link Desk#smooth} of {@code inTime}.
   */
  static final class SmoothNode extends RowOperator {
    static final int HEIGHT = 3;

    static final int POSITION = 15;

    boolean[] present = {};

    int size;

    double[] value = {};

    private final InTimeNode inTime;

    private final FillsNode fills;

    SmoothNode(InTimeNode inTime, FillsNode fills) {
      super(inTime, false);
      this.inTime = inTime;
      this.fills = fills;
      inTime.reach(2);
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
      int earlier = inTime.has(slot) ? inTime.back(slot, 2) : -1;
      if (earlier < 0) {
        remove(slot);
        return;
      }
      List<Desk.Fill> run = new ArrayList<>(3);
      for (int at = earlier; at != slot; at = inTime.next(at)) {
        run.add(fills.row(at));
      }
      run.add(fills.row(slot));
      double next = Desk.smooth(run);
      if (!present[slot]) {
        present[slot] = true;
        size++;
      } else if (Cutoffs.same(next, value[slot])) {
        changes.add(slot);
        return;
      }
      value[slot] = next;
      changes.add(slot);
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        changes.add(slot);
      }
    }

    @Override
    protected void reset() {
      for (int slot = 0; slot < present.length; slot++) {
        if (present[slot]) {
          present[slot] = false;
          size--;
          changes.add(slot);
        }
      }
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
   * {@code opening}: {@link Desk#opening} of {@code inTime}.
   */
  static final class OpeningNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 16;

    double value;

    boolean computed;

    private final InTimeNode inTime;

    private final FillsNode fills;

    OpeningNode(InTimeNode inTime, FillsNode fills) {
      this.inTime = inTime;
      this.fills = fills;
    }

    private double pick(int slot) throws RowException {
      try {
        return Desk.opening(fills.price[slot]);
      } catch (Error e) {
        throw e;
      } catch (Throwable e) {
        throw inTime.failure(slot, e);
      }
    }

    @Override
    public boolean recompute() throws RowException {
      if (inTime.size() == 0) {
        throw new NoSuchElementException("of no rows there is no first; say empty = \"0\"");
      }
      double next = pick(inTime.at(0, 0));
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
   * {@code slipped}: {@link Desk#slipped} of {@code slippage}.
   */
  static final class SlippedNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 17;

    double value;

    boolean computed;

    private final SlippageNode slippage;

    SlippedNode(SlippageNode slippage) {
      this.slippage = slippage;
    }

    @Override
    public boolean recompute() {
      double next = slippage.slipped.value(0);
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
   * {@code venues}: {@link Desk#venues} of {@code venue}.
   */
  static final class VenuesNode extends MatchedRows {
    static final int HEIGHT = 3;

    static final int POSITION = 18;

    private String key0;

    private String[] keys0 = {};

    private final VenueNode venue;

    VenuesNode(VenueNode venue) {
      super(MatchedRows.Kind.DISTINCT, venue);
      this.venue = venue;
    }

    @Override
    protected boolean readLeft(int slot) {
      key0 = venue.value[slot];
      return true;
    }

    @Override
    protected int hash() {
      int hash = 0;
      hash = 31 * hash + Objects.hashCode(key0);
      return hash;
    }

    @Override
    protected boolean same(int bucket) {
      return Cutoffs.same(keys0[bucket], key0);
    }

    @Override
    protected void store(int bucket) {
      keys0[bucket] = key0;
    }

    @Override
    protected void forgetKey(int bucket) {
      keys0[bucket] = null;
    }

    @Override
    protected void growKeys(int capacity) {
      keys0 = Arrays.copyOf(keys0, capacity);
    }
  }

  /**
   * {@code lots}: {@link Desk#lots} of {@code good}.
   */
  static final class LotsNode extends FlatRows {
    static final int HEIGHT = 3;

    static final int POSITION = 19;

    boolean[] present = {};

    int size;

    double[] value = {};

    private final GoodNode good;

    private final FillsNode fills;

    LotsNode(GoodNode good, FillsNode fills) {
      super(good);
      this.good = good;
      this.fills = fills;
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
      int last = -1;
      if (good.has(slot)) {
        List<Double> rows = rows(Desk.lots(fills.price[slot], fills.size_[slot]));
        for (double next : rows) {
          last = child(slot, last);
          put(last, next);
        }
      }
      cut(slot, last);
    }

    private void put(int slot, double next) {
      if (!present[slot]) {
        present[slot] = true;
        size++;
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      }
      value[slot] = next;
      changes.add(slot);
    }

    @Override
    protected void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        changes.add(slot);
      }
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
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
   * {@code checksum.values}: {@link Desk#checksum} of {@code good}.
   */
  static final class ChecksumValuesNode extends RowOperator {
    static final int HEIGHT = 3;

    static final int POSITION = 20;

    long folded;

    private boolean again;

    private String[] given0 = {};

    private long[] given1 = {};

    boolean[] present = {};

    int size;

    private final GoodNode good;

    private final FillsNode fills;

    ChecksumValuesNode(GoodNode good, FillsNode fills) {
      super(good, false);
      this.good = good;
      this.fills = fills;
    }

    @Override
    public boolean recompute() throws RowException {
      Changes rows = begin(false);
      for (int i = 0; i < rows.size; i++) {
        push(rows.slots[i]);
      }
      if (again) {
        again = false;
        reset();
        Changes all = everything();
        for (int i = 0; i < all.size; i++) {
          push(all.slots[i]);
        }
      }
      Changes failed = retried();
      for (int i = 0; i < failed.size; i++) {
        push(failed.slots[i]);
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

    private void row(int slot) throws Throwable {
      if (!good.has(slot)) {
        remove(slot);
        return;
      }
      String taken0 = fills.symbol[slot];
      long taken1 = fills.size_[slot];
      if (present[slot] && Cutoffs.unchanged(taken0, given0[slot]) && Cutoffs.same(taken1, given1[slot])) {
        return;
      }
      long before = present[slot] ? out(slot) : result();
      long next = Desk.checksum(before, taken0, taken1);
      if (!present[slot]) {
        present[slot] = true;
        size++;
      }
      folded = next;
      given0[slot] = taken0;
      given1[slot] = taken1;
      changes.mark();
    }

    private void remove(int slot) throws Throwable {
      if (present[slot]) {
        long next = out(slot);
        present[slot] = false;
        size--;
        folded = next;
        given0[slot] = null;
        changes.mark();
      }
    }

    private long out(int slot) throws Throwable {
      try {
        return Desk.checksumOut(folded, given0[slot], given1[slot]);
      } catch (Throwable e) {
        again = true;
        throw e;
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
    }

    @Override
    public boolean has(int slot) {
      return present[slot];
    }

    @Override
    public int size() {
      return size;
    }

    long result() throws Throwable {
      return size == 0 ? Desk.checksumOfNone() : folded;
    }

    @Override
    protected void grow(int capacity) {
      present = Arrays.copyOf(present, capacity);
      given0 = Arrays.copyOf(given0, capacity);
      given1 = Arrays.copyOf(given1, capacity);
    }
  }

  /**
   * {@code letter}: {@link Desk#letter} of {@code inTime}.
   */
  static final class LetterNode extends RowOperator {
    static final int HEIGHT = 3;

    static final int POSITION = 21;

    boolean[] present = {};

    int size;

    String[] value = {};

    private final InTimeNode inTime;

    private final FillsNode fills;

    LetterNode(InTimeNode inTime, FillsNode fills) {
      super(inTime, false);
      this.inTime = inTime;
      this.fills = fills;
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
      if (!inTime.has(slot)) {
        remove(slot);
        return;
      }
      String next = Objects.requireNonNull(Desk.letter(fills.symbol[slot]), "a value is null");
      if (!present[slot]) {
        present[slot] = true;
        size++;
      } else if (Cutoffs.unchanged(next, value[slot])) {
        changes.add(slot);
        return;
      }
      value[slot] = next;
      changes.add(slot);
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        value[slot] = null;
        changes.add(slot);
      }
    }

    @Override
    protected void reset() {
      for (int slot = 0; slot < present.length; slot++) {
        if (present[slot]) {
          present[slot] = false;
          size--;
          value[slot] = null;
          changes.add(slot);
        }
      }
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
   * {@code number}: {@link Desk#number} of {@code all}.
   */
  static final class NumberNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 22;

    int value;

    boolean computed;

    private final AllNode all;

    NumberNode(AllNode all) {
      this.all = all;
    }

    @Override
    public boolean recompute() {
      int next = all.size();
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
   * {@code small}: {@link Desk#small} of {@code small.sorted}.
   */
  static final class SmallNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 23;

    long value;

    boolean computed;

    private final SmallSortedNode smallSorted;

    SmallNode(SmallSortedNode smallSorted) {
      this.smallSorted = smallSorted;
    }

    @Override
    public boolean recompute() {
      long next = smallSorted.size() == 0 ? 0L : smallSorted.key[smallSorted.at(0, Quantiles.rank(smallSorted.size(0), 1L, 10L))];
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
   * {@code waited}: {@link Desk#waited} of {@code gap}.
   */
  static final class WaitedNode extends Node {
    static final int HEIGHT = 4;

    static final int POSITION = 24;

    long value;

    boolean computed;

    private final GapNode gap;

    WaitedNode(GapNode gap) {
      this.gap = gap;
    }

    @Override
    public boolean recompute() {
      long next = gap.waited.value(0);
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
   * {@code smooth.order}: {@link Desk#trend} of {@code smooth}.
   */
  static final class SmoothOrderNode extends RowOrder {
    static final int HEIGHT = 4;

    static final int POSITION = 25;

    private final SmoothNode smooth;

    SmoothOrderNode(SmoothNode smooth) {
      super(smooth);
      this.smooth = smooth;
    }

    @Override
    public boolean recompute() throws RowException {
      Changes rows = begin(false);
      for (int i = 0; i < rows.size; i++) {
        push(rows.slots[i]);
      }
      settle();
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
      if (!smooth.has(slot)) {
        drop(slot);
        return;
      }
      if (!stays(slot)) {
        lift(slot);
      }
    }
  }

  /**
   * {@code lots.sorted}: {@link Desk#median} of {@code lots}.
   */
  static final class LotsSortedNode extends RowOrder {
    static final int HEIGHT = 4;

    static final int POSITION = 26;

    double[] key = {};

    private final LotsNode lots;

    LotsSortedNode(LotsNode lots) {
      super(lots);
      this.lots = lots;
    }

    @Override
    public boolean recompute() throws RowException {
      Changes rows = begin(false);
      for (int i = 0; i < rows.size; i++) {
        push(rows.slots[i]);
      }
      settle();
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
      if (!lots.has(slot)) {
        drop(slot);
        return;
      }
      double next = lots.value[slot];
      if (!stays(slot) || !Cutoffs.same(next, key[slot])) {
        lift(slot);
        key[slot] = next;
      }
    }

    @Override
    protected int compareKeys(int slot, int other) {
      return Double.compare(key[slot], key[other]);
    }

    @Override
    protected void grow(int capacity) {
      super.grow(capacity);
      key = Arrays.copyOf(key, capacity);
    }
  }

  /**
   * {@code checksum}: {@link Desk#checksum} of {@code checksum.values}.
   */
  static final class ChecksumNode extends Node {
    static final int HEIGHT = 4;

    static final int POSITION = 27;

    long value;

    boolean computed;

    private final ChecksumValuesNode checksumValues;

    ChecksumNode(ChecksumValuesNode checksumValues) {
      this.checksumValues = checksumValues;
    }

    @Override
    public boolean recompute() throws Throwable {
      long next = checksumValues.result();
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
   * {@code letter.order}: {@link Desk#word} of {@code letter}.
   */
  static final class LetterOrderNode extends RowOrder {
    static final int HEIGHT = 4;

    static final int POSITION = 28;

    private final LetterNode letter;

    LetterOrderNode(LetterNode letter) {
      super(letter);
      this.letter = letter;
    }

    @Override
    public boolean recompute() throws RowException {
      Changes rows = begin(false);
      for (int i = 0; i < rows.size; i++) {
        push(rows.slots[i]);
      }
      settle();
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
      if (!letter.has(slot)) {
        drop(slot);
        return;
      }
      if (!stays(slot)) {
        lift(slot);
      }
    }
  }

  /**
   * {@code trend}: {@link Desk#trend} of {@code smooth.order}.
   */
  static final class TrendNode extends Node {
    static final int HEIGHT = 5;

    static final int POSITION = 29;

    OptionalDouble value;

    boolean computed;

    private final SmoothOrderNode smoothOrder;

    private final SmoothNode smooth;

    TrendNode(SmoothOrderNode smoothOrder, SmoothNode smooth) {
      this.smoothOrder = smoothOrder;
      this.smooth = smooth;
    }

    private double pick(int slot) {
      return smooth.value[slot];
    }

    @Override
    public boolean recompute() {
      OptionalDouble next = smoothOrder.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(pick(smoothOrder.at(0, smoothOrder.size(0) - 1)));
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

  /**
   * {@code median}: {@link Desk#median} of {@code lots.sorted}.
   */
  static final class MedianNode extends Node {
    static final int HEIGHT = 5;

    static final int POSITION = 30;

    OptionalDouble value;

    boolean computed;

    private final LotsSortedNode lotsSorted;

    MedianNode(LotsSortedNode lotsSorted) {
      this.lotsSorted = lotsSorted;
    }

    @Override
    public boolean recompute() {
      OptionalDouble next = lotsSorted.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(lotsSorted.key[lotsSorted.at(0, Quantiles.rank(lotsSorted.size(0), 5L, 10L))]);
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

  /**
   * {@code high}: {@link Desk#high} of {@code lots.sorted}.
   */
  static final class HighNode extends Node {
    static final int HEIGHT = 5;

    static final int POSITION = 31;

    OptionalDouble value;

    boolean computed;

    private final LotsSortedNode lotsSorted;

    HighNode(LotsSortedNode lotsSorted) {
      this.lotsSorted = lotsSorted;
    }

    @Override
    public boolean recompute() {
      OptionalDouble next = lotsSorted.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(lotsSorted.key[lotsSorted.at(0, Quantiles.rank(lotsSorted.size(0), 99L, 100L))]);
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

  /**
   * {@code word}: {@link Desk#word} of {@code letter.order}.
   */
  static final class WordNode extends Node {
    static final int HEIGHT = 5;

    static final int POSITION = 32;

    String value;

    boolean computed;

    private final OrderTree tree;

    private String[] whole = {};

    private long[] known = {};

    private final LetterOrderNode letterOrder;

    private final LetterNode letter;

    WordNode(LetterOrderNode letterOrder, LetterNode letter) {
      this.letterOrder = letterOrder;
      this.letter = letter;
      tree = letterOrder.watched();
    }

    private String whole(int slot) {
      if (slot >= known.length) {
        int capacity = Math.max(slot + 1, 2 * known.length);
        known = Arrays.copyOf(known, capacity);
        whole = Arrays.copyOf(whole, capacity);
      }
      if (known[slot] == tree.touched(slot)) {
        return whole[slot];
      }
      int left = tree.left(slot);
      int right = tree.right(slot);
      String next = letter.value[slot];
      if (left >= 0) {
        next = join(whole(left), next);
      }
      if (right >= 0) {
        next = join(next, whole(right));
      }
      whole[slot] = next;
      known[slot] = tree.touched(slot);
      return next;
    }

    private String join(String earlier, String later) {
      return Objects.requireNonNull(Desk.word(earlier, later), "a value is null");
    }

    @Override
    public boolean recompute() {
      String next = letterOrder.size() == 0 ? "" : whole(letterOrder.root(0));
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
