// Written by Rivulet from demo.Visits.Visitor.
package demo;

import dev.rivulet.annotations.RivuletGenerated;
import dev.rivulet.runtime.Cell;
import dev.rivulet.runtime.Cutoffs;
import dev.rivulet.runtime.IntChannel;
import dev.rivulet.runtime.Node;
import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.Topology;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.collection.Change;
import dev.rivulet.runtime.collection.Changes;
import dev.rivulet.runtime.collection.ExactLongSums;
import dev.rivulet.runtime.collection.GroupChannel;
import dev.rivulet.runtime.collection.GroupListener;
import dev.rivulet.runtime.collection.GroupRows;
import dev.rivulet.runtime.collection.GroupValues;
import dev.rivulet.runtime.collection.GroupView;
import dev.rivulet.runtime.collection.MemberRows;
import dev.rivulet.runtime.collection.Places;
import dev.rivulet.runtime.collection.RowChannel;
import dev.rivulet.runtime.collection.RowOperator;
import dev.rivulet.runtime.collection.RowSource;
import dev.rivulet.runtime.collection.RowView;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.SessionWindows;
import dev.rivulet.runtime.collection.Watermark;
import dev.rivulet.runtime.collection.Windows;
import dev.rivulet.runtime.inspect.Explainer;
import dev.rivulet.runtime.inspect.Explanation;
import dev.rivulet.runtime.inspect.GraphDescription;
import dev.rivulet.runtime.time.SessionGap;
import dev.rivulet.runtime.time.TimeScale;
import dev.rivulet.runtime.time.TimeWindow;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * The engine of {@link Visits.Visitor}.
 */
@RivuletGenerated
final class Visits_VisitorGraph implements Visits.Visitor {
  private static final Topology TOPOLOGY = topology();

  private final Engine engine = new Engine(this);

  private final ClicksRows clicksView = new ClicksRows(engine.clicks);

  private final SessionsGroups sessionsView = new SessionsGroups(engine, true);

  private Visits_VisitorGraph() {
  }

  private static Topology topology() {
    Topology.Builder graph = Topology.of("Visits.Visitor");
    graph.rows("clicks", "rows", "rows", "Visits.Visitor.clicks()", 1, "");
    graph.rows("sessions", "group", "rows", "Visits.Visitor.sessions()", 2, "clicks");
    graph.rows("sessions/clicks", "rows", "rows", "Visits.Span.clicks()", 3, "sessions");
    graph.node("open", "count", "int", "Visits.Visitor.open()", 3, "sessions", "");
    graph.rows("sessions/total.values", "each", "rows", "Visits.Span.total(int)", 4, "sessions/clicks");
    graph.rows("sessions/total", "sum", "long", "Visits.Span.total(int)", 5, "sessions/total.values, sessions");
    return graph.build();
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
   * The rows of {@code sessions}; each call on them brings them up to date.
   */
  @Override
  public SessionsGroups sessions() {
    return sessionsView;
  }

  /**
   * Tells {@code listener} of each group of {@code sessions} that was made, dropped or changed, at the
   * end of {@code stabilize()}; the first time of all.
   */
  public Subscription onSessions(
      GroupListener<? super TimeWindow, ? super SessionsGroup> listener) {
    return new GroupChannel<TimeWindow, SessionsGroup>(engine, SessionsNode.POSITION, engine.sessions, listener);
  }

  /**
   * {@code open}, brought up to date.
   */
  @Override
  public int open() {
    if ((engine.dirty & Engine.OPEN_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(OpenNode.POSITION);
    }
    return engine.open.value;
  }

  /**
   * Tells {@code listener} of {@code open} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onOpen(IntConsumer listener) {
    return new IntChannel(engine, OpenNode.POSITION, () -> engine.open.value, listener);
  }

  /**
   * Time has come to {@code time}: no earlier row is expected any more. Brings everything up to
   * date, then closes the windows that are over; listeners hear of them in {@code stabilize()}.
   *
   * @throws IllegalArgumentException if it was later already
   */
  public void advanceTo(Instant time) {
    if (engine.watermark.move(time)) {
      engine.bring();
      engine.watermark.set(time);
      engine.dirty |= Engine.SESSIONS;
      engine.bring();
    }
  }

  /**
   * The time that {@code advanceTo} was given last; {@code Instant.MIN} at first.
   */
  public Instant watermark() {
    engine.peek();
    return engine.watermark.value;
  }

  /**
   * Tells {@code listener} of each window of {@code sessions} that closes, at the end of
   * {@code stabilize()}, in the order of their ends.
   */
  public Subscription onSessionsClosed(Consumer<? super Visits.Span> listener) {
    return engine.sessions.closedWindows().listen(engine, SessionsNode.POSITION, engine.sessions::group, listener);
  }

  /**
   * Tells {@code listener} of each row that is too late for {@code sessions}, at the end of
   * {@code stabilize()}.
   */
  public Subscription onSessionsLate(Consumer<? super Visits.Click> listener) {
    return engine.sessions.lateRows().listen(engine, SessionsNode.POSITION, listener);
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
  public void update(Consumer<? super Visits_VisitorGraph> changes) {
    engine.update(this, changes);
  }

  /**
   * What {@code question} answers after {@code changes}, all of which is taken back.
   */
  public <R> R whatIf(Consumer<? super Visits_VisitorGraph> changes,
      Function<? super Visits_VisitorGraph, ? extends R> question) {
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
    return new Builder(new Visits_VisitorGraph());
  }

  /**
   * Begins a graph with what is put into {@code existing}.
   */
  public static Builder builder(Visits_VisitorGraph existing) {
    Builder builder = builder();
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
   * One group of {@code sessions}, while it lives.
   */
  public static final class SessionsGroup implements Visits.Span {
    private final Engine engine;

    private final boolean live;

    private final int slot;

    private final long stamp;

    SessionsGroup(Engine engine, boolean live, int slot) {
      this.engine = engine;
      this.live = live;
      this.slot = slot;
      this.stamp = slot < 0 ? 0 : engine.sessions.stamp(slot);
    }

    private void fresh(int position) {
      if (!live) {
        engine.sessions.well(slot, position);
      } else if (engine.dirty != 0L || engine.attention != 0) {
        engine.demand(position);
      }
      engine.sessions.live(slot, stamp);
    }

    /**
     * {@code clicks} of this group.
     */
    @Override
    public Rows<Visits.Click> clicks() {
      return new GroupRows<>(engine.sessionsClicks, engine.sessions, live ? SessionsClicksNode.POSITION : -1, slot);
    }

    /**
     * {@code window} of this group.
     */
    @Override
    public TimeWindow window() {
      fresh(SessionsNode.POSITION);
      return engine.sessions.key(slot);
    }

    /**
     * {@code total} of this group.
     */
    public long total() {
      fresh(SessionsTotalNode.POSITION);
      engine.sessionsTotal.requireWell(slot);
      return engine.sessionsTotal.value[slot];
    }

    @Override
    public String toString() {
      return engine.sessions.path(slot);
    }
  }

  /**
   * The groups of {@code sessions} by key.
   */
  public static final class SessionsGroups extends GroupView<TimeWindow, Visits.Span> implements Windows<Visits.Span> {
    private final Engine engine;

    private final boolean live;

    SessionsGroups(Engine engine, boolean live) {
      super(engine.sessions, live ? SessionsNode.POSITION : -1);
      this.engine = engine;
      this.live = live;
    }

    @Override
    protected SessionsGroup group(int slot) {
      return new SessionsGroup(engine, live, slot);
    }

    @Override
    public long late() {
      refresh();
      return engine.sessions.late(0);
    }

    @Override
    public SessionsGroup get(TimeWindow key) {
      refresh();
      int slot = key == null ? -1 : engine.sessions.find(0, key);
      return slot < 0 ? null : group(slot);
    }
  }

  /**
   * Collects the inputs of a new {@link Visits_VisitorGraph}.
   */
  public static final class Builder {
    private final Visits_VisitorGraph graph;

    private boolean built;

    private Builder(Visits_VisitorGraph graph) {
      this.graph = graph;
    }

    /**
     * Asks for {@link Visits_VisitorGraph#explain} to be possible; every run is recorded then.
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
    public Visits_VisitorGraph build() {
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
    static final long CLICKS = 1L << ClicksNode.POSITION;

    static final long SESSIONS = 1L << SessionsNode.POSITION;

    static final long SESSIONS_CLICKS = 1L << SessionsClicksNode.POSITION;

    static final long OPEN = 1L << OpenNode.POSITION;

    static final long SESSIONS_TOTAL_VALUES = 1L << SessionsTotalValuesNode.POSITION;

    static final long SESSIONS_TOTAL = 1L << SessionsTotalNode.POSITION;

    static final long OPEN_NEEDS = CLICKS | SESSIONS | SESSIONS_CLICKS | OPEN | SESSIONS_TOTAL_VALUES | SESSIONS_TOTAL;

    static final long STABILIZE_NEEDS = CLICKS | SESSIONS | SESSIONS_CLICKS | OPEN | SESSIONS_TOTAL_VALUES | SESSIONS_TOTAL;

    final Watermark watermark = new Watermark(this);

    long dirty = 0x3fL;

    final ClicksNode clicks;

    final SessionsNode sessions;

    final SessionsClicksNode sessionsClicks;

    final OpenNode open;

    final SessionsTotalValuesNode sessionsTotalValues;

    final SessionsTotalNode sessionsTotal;

    Engine(Visits_VisitorGraph graph) {
      super(TOPOLOGY);
      clicks = new ClicksNode(this);
      sessions = new SessionsNode(this, clicks);
      sessionsClicks = new SessionsClicksNode(sessions);
      open = new OpenNode(sessions);
      sessionsTotalValues = new SessionsTotalValuesNode(sessionsClicks, clicks);
      sessionsClicks.toSessionsTotalValues = sessionsTotalValues;
      sessionsTotal = new SessionsTotalNode(sessionsTotalValues, sessions);
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
            todo |= SESSIONS;
          }
          todo &= ~CLICKS;
        }
        if ((todo & wanted & SESSIONS) != 0L) {
          if (sessions.recompute()) {
            todo |= SESSIONS_CLICKS | OPEN | SESSIONS_TOTAL;
          }
          todo &= ~SESSIONS;
        }
        if ((todo & wanted & SESSIONS_CLICKS) != 0L) {
          if (sessionsClicks.recompute()) {
            todo |= SESSIONS_TOTAL_VALUES;
          }
          todo &= ~SESSIONS_CLICKS;
        }
        if ((todo & wanted & OPEN) != 0L) {
          open.recompute();
          todo &= ~OPEN;
        }
        if ((todo & wanted & SESSIONS_TOTAL_VALUES) != 0L) {
          if (sessionsTotalValues.recompute()) {
            todo |= SESSIONS_TOTAL;
          }
          todo &= ~SESSIONS_TOTAL_VALUES;
        }
        if ((todo & wanted & SESSIONS_TOTAL) != 0L) {
          sessionsTotal.recompute();
          todo &= ~SESSIONS_TOTAL;
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
      return new Node[] {clicks, sessions, sessionsClicks, open, sessionsTotalValues, sessionsTotal};
    }

    @Override
    protected Cell[] inputs() {
      return new Cell[] {};
    }
  }

  /**
   * {@code clicks}: {@link Visits.Visitor#clicks}.
   */
  static final class ClicksNode extends RowSource {
    static final int HEIGHT = 1;

    static final int POSITION = 0;

    private final Engine engine;

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
        changes.add(slot);
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
   * {@code sessions}: {@link Visits.Visitor#sessions} of {@code clicks}.
   */
  static final class SessionsNode extends SessionWindows {
    static final int HEIGHT = 2;

    static final int POSITION = 1;

    private final Engine engine;

    private final ClicksNode clicks;

    SessionsNode(Engine engine, ClicksNode clicks) {
      super("sessions", clicks, engine, engine.watermark, TimeScale.NANOS, new SessionGap(1800000000000L), 0L);
      this.engine = engine;
      this.clicks = clicks;
    }

    @Override
    public boolean recompute() throws RowException {
      Changes rows = beginWindows(false);
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

    @Override
    protected long time(int slot) {
      return TimeScale.NANOS.ticks(clicks.at[slot]);
    }

    SessionsGroup group(int slot) {
      return new SessionsGroup(engine, false, slot);
    }

    @Override
    public Object rowAt(int slot) {
      return new SessionsGroup(engine, true, slot);
    }
  }

  /**
   * {@code sessions/clicks}: {@link Visits.Span#clicks} in each group of {@code sessions}.
   */
  static final class SessionsClicksNode extends MemberRows {
    static final int HEIGHT = 3;

    static final int POSITION = 2;

    SessionsTotalValuesNode toSessionsTotalValues;

    SessionsClicksNode(SessionsNode sessions) {
      super(sessions, true, false);
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
        toSessionsTotalValues.push(slot);
      }
      return end();
    }
  }

  /**
   * {@code open}: {@link Visits.Visitor#open} of {@code sessions}.
   */
  static final class OpenNode extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 3;

    int value;

    boolean computed;

    private final SessionsNode sessions;

    OpenNode(SessionsNode sessions) {
      this.sessions = sessions;
    }

    @Override
    public boolean recompute() {
      int next = sessions.size();
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
   * {@code sessions/total.values}: {@link Visits.Span#total} of {@code sessions/clicks}.
   */
  static final class SessionsTotalValuesNode extends RowOperator {
    static final int HEIGHT = 4;

    static final int POSITION = 4;

    final Places here = new Places();

    long[] value = {};

    final ExactLongSums sessionsTotal = new ExactLongSums(0);

    private int groups;

    private final SessionsClicksNode sessionsClicks;

    private final ClicksNode clicks;

    SessionsTotalValuesNode(SessionsClicksNode sessionsClicks, ClicksNode clicks) {
      super(sessionsClicks, true);
      this.sessionsClicks = sessionsClicks;
      this.clicks = clicks;
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
      int group = sessionsClicks.home(slot);
      if (here.has(slot) && here.in[slot] != group) {
        remove(slot);
      }
      if (group < 0) {
        return;
      }
      long next = Visits.Span.total(clicks.weight[slot]);
      if (!here.has(slot)) {
        here.put(slot, group);
        sessionsTotal.add(group, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        sessionsTotal.replace(group, value[slot], next);
      }
      value[slot] = next;
      changes.mark();
      touched.addOnce(group);
    }

    private void remove(int slot) {
      if (here.has(slot)) {
        int group = here.take(slot);
        sessionsTotal.remove(group, value[slot]);
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
        sessionsTotal.clear(group);
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
      sessionsTotal.grow(capacity);
    }
  }

  /**
   * {@code sessions/total}: {@link Visits.Span#total} in each group of {@code sessions/total.values} and {@code sessions}.
   */
  static final class SessionsTotalNode extends GroupValues {
    static final int HEIGHT = 5;

    static final int POSITION = 5;

    long[] value = {};

    private final SessionsTotalValuesNode sessionsTotalValues;

    SessionsTotalNode(SessionsTotalValuesNode sessionsTotalValues, SessionsNode sessions) {
      super(sessions);
      this.sessionsTotalValues = sessionsTotalValues;
      readsRows(sessionsTotalValues);
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
      long next = sessionsTotalValues.sessionsTotal.value(group);
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
