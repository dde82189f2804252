// Written by Rivulet from demo.Pricing.
package demo;

import dev.rivulet.annotations.ParameterNames;
import dev.rivulet.annotations.RivuletGenerated;
import dev.rivulet.runtime.Cell;
import dev.rivulet.runtime.Cutoffs;
import dev.rivulet.runtime.DoubleChannel;
import dev.rivulet.runtime.IntChannel;
import dev.rivulet.runtime.LazyEdge;
import dev.rivulet.runtime.LazyEdges;
import dev.rivulet.runtime.Node;
import dev.rivulet.runtime.ObjectChannel;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.Topology;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Version;
import dev.rivulet.runtime.inspect.Explainer;
import dev.rivulet.runtime.inspect.Explanation;
import dev.rivulet.runtime.inspect.GraphDescription;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The engine of {@link Pricing}.
 */
@RivuletGenerated
@ParameterNames({
    "mid(double,double)=bid,ask",
    "smooth(double)=mid",
    "slow(double,long)=mid,seed",
    "guarded(boolean,java.util.function.DoubleSupplier,java.util.function.Supplier)=open,slow,tags",
    "tags(java.time.Instant,byte[])=now,raw"
})
public final class PricingGraph extends Pricing {
  private static final Topology TOPOLOGY = topology();

  private final Engine engine = new Engine(this);

  private InstantSource clock = InstantSource.system();

  private RandomGenerator random = RandomGenerator.getDefault();

  private PricingGraph(double tick) {
    super(tick);
  }

  private static Topology topology() {
    Topology.Builder graph = Topology.of("Pricing");
    graph.input("ask", "double", "Spread.ask()");
    graph.input("open", "boolean", "Spread.open()");
    graph.input("bid", "double", "Pricing.bid()");
    graph.input("raw", "byte[]", "Pricing.raw()");
    graph.input("now", "Instant", "Pricing.now()");
    graph.input("seed", "long", "Pricing.seed()");
    graph.node("grade", "query", "char", "Spread.grade(double)", 1, "ask", "");
    graph.node("mid", "query", "double", "Pricing.mid(double, double)", 1, "bid, ask", "");
    graph.node("tags", "query", "List<String>", "Pricing.tags(Instant, byte[])", 1, "now, raw", "");
    graph.node("smooth", "query", "float", "Pricing.smooth(double)", 2, "mid", "");
    graph.node("slow", "internal query", "double", "Pricing.slow(double, long)", 2, "mid, seed", "");
    graph.node("guarded", "query", "double", "Pricing.guarded(boolean, DoubleSupplier, Supplier<List<String>>)", 3, "open", "slow, tags");
    return graph.build();
  }

  /**
   * Samples time and chance; they are constant until the next tick.
   */
  public void tick() {
    engine.enter();
    Instant nextNow = clock.instant();
    long nextSeed = random.nextLong();
    sampleNow(nextNow);
    sampleSeed(nextSeed);
  }

  @Override
  public double ask() {
    engine.peek();
    return engine.ask.value;
  }

  /**
   * Sets {@code ask}; marks what depends on it, runs nothing.
   */
  public void ask(double value) {
    engine.enter();
    if (Cutoffs.same(value, engine.ask.value)) {
      return;
    }
    engine.changing(0, engine.ask);
    engine.ask.value = value;
    engine.dirty |= Engine.GRADE | Engine.MID | Engine.GUARDED_CHECK;
  }

  private double startingAsk() {
    return super.ask();
  }

  @Override
  public boolean open() {
    engine.peek();
    return engine.open.value;
  }

  /**
   * Sets {@code open}; marks what depends on it, runs nothing.
   */
  public void open(boolean value) {
    engine.enter();
    if (Cutoffs.same(value, engine.open.value)) {
      return;
    }
    engine.changing(1, engine.open);
    engine.open.value = value;
    engine.dirty |= Engine.GUARDED;
  }

  @Override
  public double bid() {
    engine.peek();
    return engine.bid.value;
  }

  /**
   * Sets {@code bid}; marks what depends on it, runs nothing.
   */
  public void bid(double value) {
    engine.enter();
    if (Cutoffs.same(value, engine.bid.value)) {
      return;
    }
    engine.changing(2, engine.bid);
    engine.bid.value = value;
    engine.dirty |= Engine.MID | Engine.GUARDED_CHECK;
  }

  @Override
  public byte[] raw() {
    engine.peek();
    return engine.raw.value;
  }

  /**
   * Sets {@code raw}; marks what depends on it, runs nothing.
   */
  public void raw(byte[] value) {
    engine.enter();
    engine.changing(3, engine.raw);
    engine.raw.value = value;
    engine.dirty |= Engine.TAGS | Engine.GUARDED_CHECK;
  }

  private byte[] startingRaw() {
    return super.raw();
  }

  @Override
  public Instant now() {
    engine.peek();
    return engine.now.value;
  }

  /**
   * Sets {@code now}; marks what depends on it, runs nothing.
   */
  private void sampleNow(Instant value) {
    engine.enter();
    if (Cutoffs.same(value, engine.now.value)) {
      return;
    }
    engine.changing(4, engine.now);
    engine.now.value = value;
    engine.dirty |= Engine.TAGS | Engine.GUARDED_CHECK;
  }

  @Override
  public long seed() {
    engine.peek();
    return engine.seed.value;
  }

  /**
   * Sets {@code seed}; marks what depends on it, runs nothing.
   */
  private void sampleSeed(long value) {
    engine.enter();
    if (Cutoffs.same(value, engine.seed.value)) {
      return;
    }
    engine.changing(5, engine.seed);
    engine.seed.value = value;
    engine.dirty |= Engine.SLOW | Engine.GUARDED_CHECK;
  }

  /**
   * {@code grade}, brought up to date.
   */
  public char grade() {
    if ((engine.dirty & Engine.GRADE_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(GradeNode.POSITION);
    }
    return engine.grade.value;
  }

  /**
   * Tells {@code listener} of {@code grade} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onGrade(IntConsumer listener) {
    return new IntChannel(engine, GradeNode.POSITION, () -> engine.grade.value, listener);
  }

  /**
   * {@code mid}, brought up to date.
   */
  public double mid() {
    if ((engine.dirty & Engine.MID_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(MidNode.POSITION);
    }
    return engine.mid.value;
  }

  /**
   * Tells {@code listener} of {@code mid} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onMid(DoubleConsumer listener) {
    return new DoubleChannel(engine, MidNode.POSITION, () -> engine.mid.value, listener);
  }

  /**
   * {@code tags}, brought up to date.
   */
  public List<String> tags() {
    if ((engine.dirty & Engine.TAGS_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(TagsNode.POSITION);
    }
    return engine.tags.value;
  }

  /**
   * Tells {@code listener} of {@code tags} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onTags(Consumer<? super List<String>> listener) {
    return new ObjectChannel<>(engine, TagsNode.POSITION, () -> engine.tags.value, listener);
  }

  /**
   * {@code smooth}, brought up to date.
   */
  public float smooth() {
    if ((engine.dirty & Engine.SMOOTH_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(SmoothNode.POSITION);
    }
    return engine.smooth.value;
  }

  /**
   * Tells {@code listener} of {@code smooth} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onSmooth(DoubleConsumer listener) {
    return new DoubleChannel(engine, SmoothNode.POSITION, () -> engine.smooth.value, listener);
  }

  /**
   * {@code guarded}, brought up to date.
   */
  public double guarded() {
    if ((engine.dirty & Engine.GUARDED_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(GuardedNode.POSITION);
    }
    return engine.guarded.value;
  }

  /**
   * Tells {@code listener} of {@code guarded} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onGuarded(DoubleConsumer listener) {
    return new DoubleChannel(engine, GuardedNode.POSITION, () -> engine.guarded.value, listener);
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
  public void update(Consumer<? super PricingGraph> changes) {
    engine.update(this, changes);
  }

  /**
   * What {@code question} answers after {@code changes}, all of which is taken back.
   */
  public <R> R whatIf(Consumer<? super PricingGraph> changes,
      Function<? super PricingGraph, ? extends R> question) {
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
  public static Builder builder(double tick) {
    return new Builder(new PricingGraph(tick));
  }

  /**
   * Begins a graph with what is put into {@code existing}.
   */
  public static Builder builder(PricingGraph existing, double tick) {
    Builder builder = builder(tick);
    builder.ask(existing.ask());
    builder.open(existing.open());
    builder.bid(existing.bid());
    builder.raw(existing.raw());
    return builder;
  }

  /**
   * Collects the inputs of a new {@link PricingGraph}.
   */
  public static final class Builder {
    private final PricingGraph graph;

    private boolean built;

    private double ask;

    private boolean askGiven;

    private boolean open;

    private boolean openGiven;

    private double bid;

    private boolean bidGiven;

    private byte[] raw;

    private boolean rawGiven;

    private Builder(PricingGraph graph) {
      this.graph = graph;
    }

    /**
     * Gives {@code ask}.
     */
    public Builder ask(double ask) {
      this.ask = ask;
      this.askGiven = true;
      return this;
    }

    /**
     * Gives {@code open}.
     */
    public Builder open(boolean open) {
      this.open = open;
      this.openGiven = true;
      return this;
    }

    /**
     * Gives {@code bid}.
     */
    public Builder bid(double bid) {
      this.bid = bid;
      this.bidGiven = true;
      return this;
    }

    /**
     * Gives {@code raw}.
     */
    public Builder raw(byte[] raw) {
      this.raw = raw;
      this.rawGiven = true;
      return this;
    }

    /**
     * Gives the clock that {@code tick()} asks for the time.
     */
    public Builder clock(InstantSource clock) {
      unbuilt();
      graph.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /**
     * Gives the generator that {@code tick()} asks for seeds.
     */
    public Builder random(RandomGenerator random) {
      unbuilt();
      graph.random = Objects.requireNonNull(random, "random");
      return this;
    }

    /**
     * Asks for {@link PricingGraph#explain} to be possible; every run is recorded then.
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
    public PricingGraph build() {
      unbuilt();
      List<String> missing = new ArrayList<>();
      if (!this.openGiven) {
        missing.add("open");
      }
      if (!this.bidGiven) {
        missing.add("bid");
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("the builder of PricingGraph was not given " + missing);
      }
      graph.engine.ask.value = this.askGiven ? this.ask : graph.startingAsk();
      graph.engine.open.value = this.open;
      graph.engine.bid.value = this.bid;
      graph.engine.raw.value = this.rawGiven ? this.raw : graph.startingRaw();
      graph.tick();
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
    static final long GRADE = 1L << GradeNode.POSITION;

    static final long MID = 1L << MidNode.POSITION;

    static final long TAGS = 1L << TagsNode.POSITION;

    static final long SMOOTH = 1L << SmoothNode.POSITION;

    static final long SLOW = 1L << SlowNode.POSITION;

    static final long GUARDED_CHECK = 1L << 5;

    static final long GUARDED = 1L << GuardedNode.POSITION;

    static final long GRADE_NEEDS = GRADE;

    static final long MID_NEEDS = MID;

    static final long TAGS_NEEDS = TAGS;

    static final long SMOOTH_NEEDS = MID | SMOOTH;

    static final long GUARDED_NEEDS = GUARDED_CHECK | GUARDED;

    static final long STABILIZE_NEEDS = GRADE | MID | SMOOTH | GUARDED_CHECK | GUARDED;

    long dirty = 0x7fL;

    final AskInput ask;

    final OpenInput open;

    final BidInput bid;

    final RawInput raw;

    final NowInput now;

    final SeedInput seed;

    final GradeNode grade;

    final MidNode mid;

    final TagsNode tags;

    final SmoothNode smooth;

    final SlowNode slow;

    final GuardedNode guarded;

    Engine(PricingGraph graph) {
      super(TOPOLOGY);
      ask = new AskInput();
      open = new OpenInput();
      bid = new BidInput();
      raw = new RawInput();
      now = new NowInput();
      seed = new SeedInput();
      grade = new GradeNode(ask);
      mid = new MidNode(graph, bid, ask);
      tags = new TagsNode(now, raw);
      smooth = new SmoothNode(mid);
      slow = new SlowNode(mid, seed);
      guarded = new GuardedNode(this, open, slow, tags);
    }

    @Override
    protected void run(long[] wanted) throws Throwable {
      run0(wanted[0]);
    }

    private void run0(long wanted) throws Throwable {
      if ((dirty & wanted & GRADE) != 0L) {
        grade.recompute();
        dirty &= ~GRADE;
      }
      if ((dirty & wanted & MID) != 0L) {
        if (mid.recompute()) {
          dirty |= SMOOTH | SLOW;
        }
        dirty &= ~MID;
      }
      if ((dirty & wanted & TAGS) != 0L) {
        tags.recompute();
        dirty &= ~TAGS;
      }
      if ((dirty & wanted & SMOOTH) != 0L) {
        smooth.recompute();
        dirty &= ~SMOOTH;
      }
      if ((dirty & wanted & SLOW) != 0L) {
        slow.recompute();
        dirty &= ~SLOW;
      }
      if ((dirty & wanted & GUARDED_CHECK) != 0L) {
        if ((dirty & GUARDED) == 0L && guarded.lazy().changed()) {
          dirty |= GUARDED;
        }
        dirty &= ~GUARDED_CHECK;
        if (handsOver()) {
          return;
        }
      }
      if ((dirty & wanted & GUARDED) != 0L) {
        guarded.recompute();
        dirty &= ~GUARDED;
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
      return new Node[] {grade, mid, tags, smooth, slow, null, guarded};
    }

    @Override
    protected Cell[] inputs() {
      return new Cell[] {ask, open, bid, raw, now, seed};
    }
  }

  /**
   * The input {@code ask}.
   */
  static final class AskInput extends Cell {
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
   * The input {@code open}.
   */
  static final class OpenInput extends Cell {
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
   * The input {@code bid}.
   */
  static final class BidInput extends Cell {
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
   * The input {@code raw}.
   */
  static final class RawInput extends Cell {
    byte[] value;

    @Override
    protected boolean isBack(Object before, Object after) {
      return false;
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
   * The input {@code now}.
   */
  static final class NowInput extends Cell {
    Instant value;

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
   * The input {@code seed}.
   */
  static final class SeedInput extends Cell {
    long value;

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
      value = undo.popLong();
    }
  }

  /**
   * {@code grade}: {@link Spread#grade} of {@code ask}.
   */
  static final class GradeNode extends Node {
    static final int HEIGHT = 1;

    static final int POSITION = 0;

    private final AskInput ask;

    char value;

    GradeNode(AskInput ask) {
      this.ask = ask;
    }

    @Override
    public boolean recompute() {
      char next = Spread.grade(ask.value);
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
      undo.push((long) value);
      undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
      value = (char) undo.popLong();
    }
  }

  /**
   * {@code mid}: {@link Pricing#mid} of {@code bid} and {@code ask}.
   */
  static final class MidNode extends Node {
    static final int HEIGHT = 1;

    static final int POSITION = 1;

    private final PricingGraph graph;

    private final BidInput bid;

    private final AskInput ask;

    double value;

    MidNode(PricingGraph graph, BidInput bid, AskInput ask) {
      this.graph = graph;
      this.bid = bid;
      this.ask = ask;
    }

    @Override
    public boolean recompute() {
      double next = graph.mid(bid.value, ask.value);
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

  /**
   * {@code tags}: {@link Pricing#tags} of {@code now} and {@code raw}.
   */
  static final class TagsNode extends Node {
    static final int HEIGHT = 1;

    static final int POSITION = 2;

    private final NowInput now;

    private final RawInput raw;

    List<String> value;

    final Version version = new Version();

    TagsNode(NowInput now, RawInput raw) {
      this.now = now;
      this.raw = raw;
    }

    @Override
    public boolean recompute() {
      List<String> next = Pricing.tags(now.value, raw.value);
      if (Cutoffs.unchanged(next, value)) {
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
      undo.push((Object) value);
      undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
      value = undo.popObject();
      version.restore(undo);
    }
  }

  /**
   * {@code smooth}: {@link Pricing#smooth} of {@code mid}.
   */
  static final class SmoothNode extends Node {
    static final int HEIGHT = 2;

    static final int POSITION = 3;

    private final MidNode mid;

    float value;

    boolean computed;

    SmoothNode(MidNode mid) {
      this.mid = mid;
    }

    @Override
    public boolean recompute() {
      float next = Pricing.smooth(mid.value);
      if (computed && Cutoffs.near(next, value, 0.01)) {
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
      value = undo.popFloat();
      computed = undo.popBoolean();
    }
  }

  /**
   * {@code slow}: {@link Pricing#slow} of {@code mid} and {@code seed}.
   */
  static final class SlowNode extends Node {
    static final int HEIGHT = 2;

    static final int POSITION = 4;

    private final MidNode mid;

    private final SeedInput seed;

    double value;

    final Version version = new Version();

    SlowNode(MidNode mid, SeedInput seed) {
      this.mid = mid;
      this.seed = seed;
    }

    @Override
    public boolean recompute() throws IOException {
      double next = Pricing.slow(mid.value, seed.value);
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
   * {@code guarded}: {@link Pricing#guarded} of {@code open}, {@code slow} and {@code tags}.
   */
  static final class GuardedNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 6;

    private final OpenInput open;

    private final LazyEdges edges;

    private final SlowEdge slowEdge;

    private final TagsEdge tagsEdge;

    double value;

    GuardedNode(Engine engine, OpenInput open, SlowNode slow, TagsNode tags) {
      this.open = open;
      edges = new LazyEdges(engine, 2);
      slowEdge = new SlowEdge(edges, slow);
      tagsEdge = new TagsEdge(edges, tags);
    }

    @Override
    public boolean recompute() {
      double next;
      edges.open();
      try {
        next = Pricing.guarded(open.value, slowEdge, tagsEdge);
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
      undo.push(value);
      undo.entry(this);
    }

    @Override
    public void restore(Undo undo) {
      value = undo.popDouble();
      edges.restore(undo);
    }

    /**
     * The lazy edge to {@code slow}.
     */
    static final class SlowEdge extends LazyEdge implements DoubleSupplier {
      private final SlowNode node;

      SlowEdge(LazyEdges edges, SlowNode node) {
        super(edges, "slow", SlowNode.POSITION, node.version);
        this.node = node;
      }

      @Override
      public double getAsDouble() {
        ask();
        return node.value;
      }
    }

    /**
     * The lazy edge to {@code tags}.
     */
    static final class TagsEdge extends LazyEdge implements Supplier<List<String>> {
      private final TagsNode node;

      TagsEdge(LazyEdges edges, TagsNode node) {
        super(edges, "tags", TagsNode.POSITION, node.version);
        this.node = node;
      }

      @Override
      public List<String> get() {
        ask();
        return node.value;
      }
    }
  }
}
