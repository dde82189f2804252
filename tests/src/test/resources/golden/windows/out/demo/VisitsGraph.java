// Written by Rivulet from demo.Visits.
package demo;

import dev.rivulet.annotations.ParameterNames;
import dev.rivulet.annotations.RivuletGenerated;
import dev.rivulet.runtime.Cell;
import dev.rivulet.runtime.Cutoffs;
import dev.rivulet.runtime.LongChannel;
import dev.rivulet.runtime.Node;
import dev.rivulet.runtime.RowException;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.Topology;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.collection.AlignedWindows;
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
import dev.rivulet.runtime.collection.MemberRows;
import dev.rivulet.runtime.collection.OverlappingWindows;
import dev.rivulet.runtime.collection.PaneNode;
import dev.rivulet.runtime.collection.PaneSums;
import dev.rivulet.runtime.collection.PanedRows;
import dev.rivulet.runtime.collection.Places;
import dev.rivulet.runtime.collection.RowChannel;
import dev.rivulet.runtime.collection.RowOperator;
import dev.rivulet.runtime.collection.RowSource;
import dev.rivulet.runtime.collection.RowView;
import dev.rivulet.runtime.collection.Rows;
import dev.rivulet.runtime.collection.SessionWindows;
import dev.rivulet.runtime.collection.Watermark;
import dev.rivulet.runtime.collection.WindowPairs;
import dev.rivulet.runtime.collection.Windows;
import dev.rivulet.runtime.inspect.Explainer;
import dev.rivulet.runtime.inspect.Explanation;
import dev.rivulet.runtime.inspect.GraphDescription;
import dev.rivulet.runtime.time.CalendarWindows;
import dev.rivulet.runtime.time.FixedWindows;
import dev.rivulet.runtime.time.SessionGap;
import dev.rivulet.runtime.time.TimeScale;
import dev.rivulet.runtime.time.TimeWindow;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * The engine of {@link Visits}.
 */
@RivuletGenerated
@ParameterNames({
    "open(long)=total",
    "byUser(java.lang.String)=user"
})
final class VisitsGraph implements Visits {
  private static final Topology TOPOLOGY = topology();

  private final Engine engine = new Engine(this);

  private final ClicksRows clicksView = new ClicksRows(engine.clicks);

  private final MinutesGroups minutesView = new MinutesGroups(engine, true);

  private final DaysGroups daysView = new DaysGroups(engine, true);

  private final ByUserGroups byUserView = new ByUserGroups(engine, true);

  private final HopsGroups hopsView = new HopsGroups(engine, true);

  private VisitsGraph() {
  }

  private static Topology topology() {
    Topology.Builder graph = Topology.of("Visits");
    graph.rows("clicks", "rows", "rows", "Visits.clicks()", 1, "");
    graph.rows("minutes", "group", "rows", "Visits.minutes()", 2, "clicks");
    graph.rows("days", "group", "rows", "Visits.days()", 2, "clicks");
    graph.rows("hops.panes", "panes", "rows", "Visits.hops()", 2, "clicks");
    graph.rows("byUser", "group", "rows", "Visits.byUser(String)", 2, "clicks");
    graph.rows("minutes/clicks", "rows", "rows", "Visits.Span.clicks()", 3, "minutes");
    graph.rows("days/clicks", "rows", "rows", "Visits.Span.clicks()", 3, "days");
    graph.rows("hops.pairs", "pairs", "rows", "Visits.hops()", 3, "hops.panes");
    graph.rows("hops/clicks", "rows", "rows", "Visits.Span.clicks()", 3, "hops.panes");
    graph.rows("byUser/clicks", "rows", "rows", "Visits.Visitor.clicks()", 3, "byUser");
    graph.rows("minutes/total.values", "each", "rows", "Visits.Span.total(int)", 4, "minutes/clicks");
    graph.rows("days/total.values", "each", "rows", "Visits.Span.total(int)", 4, "days/clicks");
    graph.rows("hops", "group", "rows", "Visits.hops()", 4, "hops.pairs");
    graph.rows("hops/total.values", "each", "rows", "Visits.Span.total(int)", 4, "hops/clicks");
    graph.rows("byUser/sessions", "group", "rows", "Visits.Visitor.sessions()", 4, "byUser/clicks");
    graph.rows("minutes/total", "sum", "long", "Visits.Span.total(int)", 5, "minutes/total.values, minutes");
    graph.rows("days/total", "sum", "long", "Visits.Span.total(int)", 5, "days/total.values, days");
    graph.rows("hops/clicks.pairs", "pairs", "rows", "Visits.Span.clicks()", 5, "hops");
    graph.rows("byUser/sessions/clicks", "rows", "rows", "Visits.Span.clicks()", 5, "byUser/sessions");
    graph.rows("byUser/open", "count", "int", "Visits.Visitor.open()", 5, "byUser/sessions, byUser");
    graph.rows("hops/total.panes", "panes", "long", "Visits.Span.total(int)", 6, "hops/clicks.pairs, hops/total.values, hops");
    graph.rows("open.values", "each", "rows", "Visits.open(long)", 6, "minutes, minutes/total");
    graph.rows("byUser/sessions/total.values", "each", "rows", "Visits.Span.total(int)", 6, "byUser/sessions/clicks");
    graph.rows("hops/total", "sum", "long", "Visits.Span.total(int)", 7, "hops/total.panes, hops");
    graph.node("open", "sum", "long", "Visits.open(long)", 7, "open.values", "");
    graph.rows("byUser/sessions/total", "sum", "long", "Visits.Span.total(int)", 7, "byUser/sessions/total.values, byUser/sessions");
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
   * The rows of {@code minutes}; each call on them brings them up to date.
   */
  @Override
  public MinutesGroups minutes() {
    return minutesView;
  }

  /**
   * Tells {@code listener} of each group of {@code minutes} that was made, dropped or changed, at the
   * end of {@code stabilize()}; the first time of all.
   */
  public Subscription onMinutes(GroupListener<? super TimeWindow, ? super MinutesGroup> listener) {
    return new GroupChannel<TimeWindow, MinutesGroup>(engine, MinutesNode.POSITION, engine.minutes, listener);
  }

  /**
   * The rows of {@code days}; each call on them brings them up to date.
   */
  @Override
  public DaysGroups days() {
    return daysView;
  }

  /**
   * Tells {@code listener} of each group of {@code days} that was made, dropped or changed, at the
   * end of {@code stabilize()}; the first time of all.
   */
  public Subscription onDays(GroupListener<? super TimeWindow, ? super DaysGroup> listener) {
    return new GroupChannel<TimeWindow, DaysGroup>(engine, DaysNode.POSITION, engine.days, listener);
  }

  /**
   * The rows of {@code byUser}; each call on them brings them up to date.
   */
  public ByUserGroups byUser() {
    return byUserView;
  }

  /**
   * Tells {@code listener} of each group of {@code byUser} that was made, dropped or changed, at the
   * end of {@code stabilize()}; the first time of all.
   */
  public Subscription onByUser(GroupListener<? super String, ? super ByUserGroup> listener) {
    return new GroupChannel<String, ByUserGroup>(engine, ByUserNode.POSITION, engine.byUser, listener);
  }

  /**
   * The rows of {@code hops}; each call on them brings them up to date.
   */
  @Override
  public HopsGroups hops() {
    return hopsView;
  }

  /**
   * Tells {@code listener} of each group of {@code hops} that was made, dropped or changed, at the
   * end of {@code stabilize()}; the first time of all.
   */
  public Subscription onHops(GroupListener<? super TimeWindow, ? super HopsGroup> listener) {
    return new GroupChannel<TimeWindow, HopsGroup>(engine, HopsNode.POSITION, engine.hops, listener);
  }

  /**
   * {@code open}, brought up to date.
   */
  public long open() {
    if ((engine.dirty & Engine.OPEN_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(OpenNode.POSITION);
    }
    return engine.open.value;
  }

  /**
   * Tells {@code listener} of {@code open} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onOpen(LongConsumer listener) {
    return new LongChannel(engine, OpenNode.POSITION, () -> engine.open.value, listener);
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
      engine.dirty |= Engine.MINUTES | Engine.DAYS | Engine.HOPS_PANES | Engine.HOPS | Engine.BY_USER_SESSIONS;
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
   * Tells {@code listener} of each window of {@code minutes} that closes, at the end of
   * {@code stabilize()}, in the order of their ends.
   */
  public Subscription onMinutesClosed(Consumer<? super Visits.Span> listener) {
    return engine.minutes.closedWindows().listen(engine, MinutesNode.POSITION, engine.minutes::group, listener);
  }

  /**
   * Tells {@code listener} of each row that is too late for {@code minutes}, at the end of
   * {@code stabilize()}.
   */
  public Subscription onMinutesLate(Consumer<? super Visits.Click> listener) {
    return engine.minutes.lateRows().listen(engine, MinutesNode.POSITION, listener);
  }

  /**
   * Tells {@code listener} of each window of {@code days} that closes, at the end of
   * {@code stabilize()}, in the order of their ends.
   */
  public Subscription onDaysClosed(Consumer<? super Visits.Span> listener) {
    return engine.days.closedWindows().listen(engine, DaysNode.POSITION, engine.days::group, listener);
  }

  /**
   * Tells {@code listener} of each row that is too late for {@code days}, at the end of
   * {@code stabilize()}.
   */
  public Subscription onDaysLate(Consumer<? super Visits.Click> listener) {
    return engine.days.lateRows().listen(engine, DaysNode.POSITION, listener);
  }

  /**
   * Tells {@code listener} of each window of {@code hops} that closes, at the end of
   * {@code stabilize()}, in the order of their ends.
   */
  public Subscription onHopsClosed(Consumer<? super Visits.Span> listener) {
    return engine.hops.closedWindows().listen(engine, HopsNode.POSITION, engine.hops::group, listener);
  }

  /**
   * Tells {@code listener} of each row that is too late for {@code hops}, at the end of
   * {@code stabilize()}.
   */
  public Subscription onHopsLate(Consumer<? super Visits.Click> listener) {
    return engine.hops.lateRows().listen(engine, HopsNode.POSITION, listener);
  }

  /**
   * Tells {@code listener} of each window of {@code byUser/sessions} that closes, at the end of
   * {@code stabilize()}, in the order of their ends.
   */
  public Subscription onByUserSessionsClosed(Consumer<? super Visits.Span> listener) {
    return engine.byUserSessions.closedWindows().listen(engine, ByUserSessionsNode.POSITION, engine.byUserSessions::group, listener);
  }

  /**
   * Tells {@code listener} of each row that is too late for {@code byUser/sessions}, at the end of
   * {@code stabilize()}.
   */
  public Subscription onByUserSessionsLate(Consumer<? super Visits.Click> listener) {
    return engine.byUserSessions.lateRows().listen(engine, ByUserSessionsNode.POSITION, listener);
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
  public void update(Consumer<? super VisitsGraph> changes) {
    engine.update(this, changes);
  }

  /**
   * What {@code question} answers after {@code changes}, all of which is taken back.
   */
  public <R> R whatIf(Consumer<? super VisitsGraph> changes,
      Function<? super VisitsGraph, ? extends R> question) {
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
    return new Builder(new VisitsGraph());
  }

  /**
   * Begins a graph with what is put into {@code existing}.
   */
  public static Builder builder(VisitsGraph existing) {
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
   * One group of {@code minutes}, while it lives.
   */
  public static final class MinutesGroup implements Visits.Span {
    private final Engine engine;

    private final boolean live;

    private final int slot;

    private final long stamp;

    MinutesGroup(Engine engine, boolean live, int slot) {
      this.engine = engine;
      this.live = live;
      this.slot = slot;
      this.stamp = slot < 0 ? 0 : engine.minutes.stamp(slot);
    }

    private void fresh(int position) {
      if (!live) {
        engine.minutes.well(slot, position);
      } else if (engine.dirty != 0L || engine.attention != 0) {
        engine.demand(position);
      }
      engine.minutes.live(slot, stamp);
    }

    /**
     * {@code clicks} of this group.
     */
    @Override
    public Rows<Visits.Click> clicks() {
      return new GroupRows<>(engine.minutesClicks, engine.minutes, live ? MinutesClicksNode.POSITION : -1, slot);
    }

    /**
     * {@code window} of this group.
     */
    @Override
    public TimeWindow window() {
      fresh(MinutesNode.POSITION);
      return engine.minutes.key(slot);
    }

    /**
     * {@code total} of this group.
     */
    public long total() {
      fresh(MinutesTotalNode.POSITION);
      engine.minutesTotal.requireWell(slot);
      return engine.minutesTotal.value[slot];
    }

    @Override
    public String toString() {
      return engine.minutes.path(slot);
    }
  }

  /**
   * The groups of {@code minutes} by key.
   */
  public static final class MinutesGroups extends GroupView<TimeWindow, Visits.Span> implements Windows<Visits.Span> {
    private final Engine engine;

    private final boolean live;

    MinutesGroups(Engine engine, boolean live) {
      super(engine.minutes, live ? MinutesNode.POSITION : -1);
      this.engine = engine;
      this.live = live;
    }

    @Override
    protected MinutesGroup group(int slot) {
      return new MinutesGroup(engine, live, slot);
    }

    @Override
    public long late() {
      refresh();
      return engine.minutes.late(0);
    }

    @Override
    public MinutesGroup get(TimeWindow key) {
      refresh();
      int slot = key == null ? -1 : engine.minutes.find(0, key);
      return slot < 0 ? null : group(slot);
    }
  }

  /**
   * One group of {@code days}, while it lives.
   */
  public static final class DaysGroup implements Visits.Span {
    private final Engine engine;

    private final boolean live;

    private final int slot;

    private final long stamp;

    DaysGroup(Engine engine, boolean live, int slot) {
      this.engine = engine;
      this.live = live;
      this.slot = slot;
      this.stamp = slot < 0 ? 0 : engine.days.stamp(slot);
    }

    private void fresh(int position) {
      if (!live) {
        engine.days.well(slot, position);
      } else if (engine.dirty != 0L || engine.attention != 0) {
        engine.demand(position);
      }
      engine.days.live(slot, stamp);
    }

    /**
     * {@code clicks} of this group.
     */
    @Override
    public Rows<Visits.Click> clicks() {
      return new GroupRows<>(engine.daysClicks, engine.days, live ? DaysClicksNode.POSITION : -1, slot);
    }

    /**
     * {@code window} of this group.
     */
    @Override
    public TimeWindow window() {
      fresh(DaysNode.POSITION);
      return engine.days.key(slot);
    }

    /**
     * {@code total} of this group.
     */
    public long total() {
      fresh(DaysTotalNode.POSITION);
      engine.daysTotal.requireWell(slot);
      return engine.daysTotal.value[slot];
    }

    @Override
    public String toString() {
      return engine.days.path(slot);
    }
  }

  /**
   * The groups of {@code days} by key.
   */
  public static final class DaysGroups extends GroupView<TimeWindow, Visits.Span> implements Windows<Visits.Span> {
    private final Engine engine;

    private final boolean live;

    DaysGroups(Engine engine, boolean live) {
      super(engine.days, live ? DaysNode.POSITION : -1);
      this.engine = engine;
      this.live = live;
    }

    @Override
    protected DaysGroup group(int slot) {
      return new DaysGroup(engine, live, slot);
    }

    @Override
    public long late() {
      refresh();
      return engine.days.late(0);
    }

    @Override
    public DaysGroup get(TimeWindow key) {
      refresh();
      int slot = key == null ? -1 : engine.days.find(0, key);
      return slot < 0 ? null : group(slot);
    }
  }

  /**
   * One group of {@code byUser}, while it lives.
   */
  public static final class ByUserGroup implements Visits.Visitor {
    private final Engine engine;

    private final boolean live;

    private final int slot;

    private final long stamp;

    ByUserGroup(Engine engine, boolean live, int slot) {
      this.engine = engine;
      this.live = live;
      this.slot = slot;
      this.stamp = slot < 0 ? 0 : engine.byUser.stamp(slot);
    }

    private void fresh(int position) {
      if (!live) {
        engine.byUser.well(slot, position);
      } else if (engine.dirty != 0L || engine.attention != 0) {
        engine.demand(position);
      }
      engine.byUser.live(slot, stamp);
    }

    /**
     * {@code clicks} of this group.
     */
    @Override
    public Rows<Visits.Click> clicks() {
      return new GroupRows<>(engine.byUserClicks, engine.byUser, live ? ByUserClicksNode.POSITION : -1, slot);
    }

    /**
     * {@code sessions} of this group.
     */
    @Override
    public ByUserSessionsGroups sessions() {
      return new ByUserSessionsGroups(engine, live, slot);
    }

    /**
     * {@code open} of this group.
     */
    @Override
    public int open() {
      fresh(ByUserOpenNode.POSITION);
      engine.byUserOpen.requireWell(slot);
      return engine.byUserOpen.value[slot];
    }

    @Override
    public String toString() {
      return engine.byUser.path(slot);
    }
  }

  /**
   * The groups of {@code byUser} by key.
   */
  public static final class ByUserGroups extends GroupView<String, Visits.Visitor> {
    private final Engine engine;

    private final boolean live;

    ByUserGroups(Engine engine, boolean live) {
      super(engine.byUser, live ? ByUserNode.POSITION : -1);
      this.engine = engine;
      this.live = live;
    }

    @Override
    protected ByUserGroup group(int slot) {
      return new ByUserGroup(engine, live, slot);
    }

    @Override
    public ByUserGroup get(String key) {
      refresh();
      int slot = key == null ? -1 : engine.byUser.find(key);
      return slot < 0 ? null : group(slot);
    }
  }

  /**
   * One group of {@code hops}, while it lives.
   */
  public static final class HopsGroup implements Visits.Span {
    private final Engine engine;

    private final boolean live;

    private final int slot;

    private final long stamp;

    HopsGroup(Engine engine, boolean live, int slot) {
      this.engine = engine;
      this.live = live;
      this.slot = slot;
      this.stamp = slot < 0 ? 0 : engine.hops.stamp(slot);
    }

    private void fresh(int position) {
      if (!live) {
        engine.hops.well(slot, position);
      } else if (engine.dirty != 0L || engine.attention != 0) {
        engine.demand(position);
      }
      engine.hops.live(slot, stamp);
    }

    /**
     * {@code clicks} of this group.
     */
    @Override
    public Rows<Visits.Click> clicks() {
      return new PanedRows<>(engine.hopsClicks, engine.hops, live ? HopsClicksNode.POSITION : -1, slot);
    }

    /**
     * {@code window} of this group.
     */
    @Override
    public TimeWindow window() {
      fresh(HopsNode.POSITION);
      return engine.hops.key(slot);
    }

    /**
     * {@code total} of this group.
     */
    public long total() {
      fresh(HopsTotalNode.POSITION);
      engine.hopsTotal.requireWell(slot);
      return engine.hopsTotal.value[slot];
    }

    @Override
    public String toString() {
      return engine.hops.path(slot);
    }
  }

  /**
   * The groups of {@code hops} by key.
   */
  public static final class HopsGroups extends GroupView<TimeWindow, Visits.Span> implements Windows<Visits.Span> {
    private final Engine engine;

    private final boolean live;

    HopsGroups(Engine engine, boolean live) {
      super(engine.hops, live ? HopsNode.POSITION : -1);
      this.engine = engine;
      this.live = live;
    }

    @Override
    protected HopsGroup group(int slot) {
      return new HopsGroup(engine, live, slot);
    }

    @Override
    public long late() {
      refresh();
      return engine.hops.late(0);
    }

    @Override
    public HopsGroup get(TimeWindow key) {
      refresh();
      int slot = key == null ? -1 : engine.hops.find(0, key);
      return slot < 0 ? null : group(slot);
    }
  }

  /**
   * One group of {@code byUser/sessions}, while it lives.
   */
  public static final class ByUserSessionsGroup implements Visits.Span {
    private final Engine engine;

    private final boolean live;

    private final int slot;

    private final long stamp;

    ByUserSessionsGroup(Engine engine, boolean live, int slot) {
      this.engine = engine;
      this.live = live;
      this.slot = slot;
      this.stamp = slot < 0 ? 0 : engine.byUserSessions.stamp(slot);
    }

    private void fresh(int position) {
      if (!live) {
        engine.byUserSessions.well(slot, position);
      } else if (engine.dirty != 0L || engine.attention != 0) {
        engine.demand(position);
      }
      engine.byUserSessions.live(slot, stamp);
    }

    /**
     * {@code clicks} of this group.
     */
    @Override
    public Rows<Visits.Click> clicks() {
      return new GroupRows<>(engine.byUserSessionsClicks, engine.byUserSessions, live ? ByUserSessionsClicksNode.POSITION : -1, slot);
    }

    /**
     * {@code window} of this group.
     */
    @Override
    public TimeWindow window() {
      fresh(ByUserSessionsNode.POSITION);
      return engine.byUserSessions.key(slot);
    }

    /**
     * {@code total} of this group.
     */
    public long total() {
      fresh(ByUserSessionsTotalNode.POSITION);
      engine.byUserSessionsTotal.requireWell(slot);
      return engine.byUserSessionsTotal.value[slot];
    }

    @Override
    public String toString() {
      return engine.byUserSessions.path(slot);
    }
  }

  /**
   * The groups of {@code byUser/sessions} by key.
   */
  public static final class ByUserSessionsGroups extends GroupView<TimeWindow, Visits.Span> implements Windows<Visits.Span> {
    private final Engine engine;

    private final boolean live;

    ByUserSessionsGroups(Engine engine, boolean live, int outer) {
      super(engine.byUserSessions, live ? ByUserSessionsNode.POSITION : -1, engine.byUser, outer);
      this.engine = engine;
      this.live = live;
    }

    @Override
    protected ByUserSessionsGroup group(int slot) {
      return new ByUserSessionsGroup(engine, live, slot);
    }

    @Override
    public long late() {
      int outer = refresh();
      return engine.byUserSessions.late(outer);
    }

    @Override
    public ByUserSessionsGroup get(TimeWindow key) {
      int outer = refresh();
      int slot = key == null ? -1 : engine.byUserSessions.find(outer, key);
      return slot < 0 ? null : group(slot);
    }
  }

  /**
   * Collects the inputs of a new {@link VisitsGraph}.
   */
  public static final class Builder {
    private final VisitsGraph graph;

    private boolean built;

    private Builder(VisitsGraph graph) {
      this.graph = graph;
    }

    /**
     * Asks for {@link VisitsGraph#explain} to be possible; every run is recorded then.
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
    public VisitsGraph build() {
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

    static final long MINUTES = 1L << MinutesNode.POSITION;

    static final long DAYS = 1L << DaysNode.POSITION;

    static final long HOPS_PANES = 1L << HopsPanesNode.POSITION;

    static final long BY_USER = 1L << ByUserNode.POSITION;

    static final long MINUTES_CLICKS = 1L << MinutesClicksNode.POSITION;

    static final long DAYS_CLICKS = 1L << DaysClicksNode.POSITION;

    static final long HOPS_PAIRS = 1L << HopsPairsNode.POSITION;

    static final long HOPS_CLICKS = 1L << HopsClicksNode.POSITION;

    static final long BY_USER_CLICKS = 1L << ByUserClicksNode.POSITION;

    static final long MINUTES_TOTAL_VALUES = 1L << MinutesTotalValuesNode.POSITION;

    static final long DAYS_TOTAL_VALUES = 1L << DaysTotalValuesNode.POSITION;

    static final long HOPS = 1L << HopsNode.POSITION;

    static final long HOPS_TOTAL_VALUES = 1L << HopsTotalValuesNode.POSITION;

    static final long BY_USER_SESSIONS = 1L << ByUserSessionsNode.POSITION;

    static final long MINUTES_TOTAL = 1L << MinutesTotalNode.POSITION;

    static final long DAYS_TOTAL = 1L << DaysTotalNode.POSITION;

    static final long HOPS_CLICKS_PAIRS = 1L << HopsClicksPairsNode.POSITION;

    static final long BY_USER_SESSIONS_CLICKS = 1L << ByUserSessionsClicksNode.POSITION;

    static final long BY_USER_OPEN = 1L << ByUserOpenNode.POSITION;

    static final long HOPS_TOTAL_PANES = 1L << HopsTotalPanesNode.POSITION;

    static final long OPEN_VALUES = 1L << OpenValuesNode.POSITION;

    static final long BY_USER_SESSIONS_TOTAL_VALUES = 1L << ByUserSessionsTotalValuesNode.POSITION;

    static final long HOPS_TOTAL = 1L << HopsTotalNode.POSITION;

    static final long OPEN = 1L << OpenNode.POSITION;

    static final long BY_USER_SESSIONS_TOTAL = 1L << ByUserSessionsTotalNode.POSITION;

    static final long OPEN_NEEDS = 0x3ffffffL;

    static final long STABILIZE_NEEDS = 0x3ffffffL;

    final Watermark watermark = new Watermark(this);

    long dirty = 0x3ffffffL;

    final ClicksNode clicks;

    final MinutesNode minutes;

    final DaysNode days;

    final HopsPanesNode hopsPanes;

    final ByUserNode byUser;

    final MinutesClicksNode minutesClicks;

    final DaysClicksNode daysClicks;

    final HopsPairsNode hopsPairs;

    final HopsClicksNode hopsClicks;

    final ByUserClicksNode byUserClicks;

    final MinutesTotalValuesNode minutesTotalValues;

    final DaysTotalValuesNode daysTotalValues;

    final HopsNode hops;

    final HopsTotalValuesNode hopsTotalValues;

    final ByUserSessionsNode byUserSessions;

    final MinutesTotalNode minutesTotal;

    final DaysTotalNode daysTotal;

    final HopsClicksPairsNode hopsClicksPairs;

    final ByUserSessionsClicksNode byUserSessionsClicks;

    final ByUserOpenNode byUserOpen;

    final HopsTotalPanesNode hopsTotalPanes;

    final OpenValuesNode openValues;

    final ByUserSessionsTotalValuesNode byUserSessionsTotalValues;

    final HopsTotalNode hopsTotal;

    final OpenNode open;

    final ByUserSessionsTotalNode byUserSessionsTotal;

    Engine(VisitsGraph graph) {
      super(TOPOLOGY);
      clicks = new ClicksNode(this);
      minutes = new MinutesNode(this, clicks);
      days = new DaysNode(this, clicks);
      hopsPanes = new HopsPanesNode(this, clicks);
      byUser = new ByUserNode(this, clicks);
      minutesClicks = new MinutesClicksNode(minutes);
      daysClicks = new DaysClicksNode(days);
      hopsPairs = new HopsPairsNode(this, hopsPanes);
      hopsClicks = new HopsClicksNode(hopsPanes);
      byUserClicks = new ByUserClicksNode(byUser);
      minutesTotalValues = new MinutesTotalValuesNode(minutesClicks, clicks);
      minutesClicks.toMinutesTotalValues = minutesTotalValues;
      daysTotalValues = new DaysTotalValuesNode(daysClicks, clicks);
      daysClicks.toDaysTotalValues = daysTotalValues;
      hops = new HopsNode(this, hopsPairs);
      hopsTotalValues = new HopsTotalValuesNode(hopsClicks, clicks);
      hopsClicks.toHopsTotalValues = hopsTotalValues;
      byUserSessions = new ByUserSessionsNode(this, byUserClicks, clicks);
      minutesTotal = new MinutesTotalNode(minutesTotalValues, minutes);
      daysTotal = new DaysTotalNode(daysTotalValues, days);
      hopsClicksPairs = new HopsClicksPairsNode(hops);
      byUserSessionsClicks = new ByUserSessionsClicksNode(byUserSessions);
      byUserOpen = new ByUserOpenNode(byUserSessions, byUser);
      hopsTotalPanes = new HopsTotalPanesNode(hopsClicksPairs, hopsPairs, hopsTotalValues);
      openValues = new OpenValuesNode(minutes, minutesTotal);
      byUserSessionsTotalValues = new ByUserSessionsTotalValuesNode(byUserSessionsClicks, clicks);
      byUserSessionsClicks.toByUserSessionsTotalValues = byUserSessionsTotalValues;
      hopsTotal = new HopsTotalNode(hopsTotalPanes, hops);
      open = new OpenNode(openValues);
      byUserSessionsTotal = new ByUserSessionsTotalNode(byUserSessionsTotalValues, byUserSessions);
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
        if ((todo & wanted & CLICKS) != 0L) {
          if (clicks.recompute()) {
            todo |= MINUTES | DAYS | HOPS_PANES | BY_USER;
          }
          todo &= ~CLICKS;
        }
        if ((todo & wanted & MINUTES) != 0L) {
          if (minutes.recompute()) {
            todo |= MINUTES_CLICKS | MINUTES_TOTAL | OPEN_VALUES;
          }
          todo &= ~MINUTES;
        }
        if ((todo & wanted & DAYS) != 0L) {
          if (days.recompute()) {
            todo |= DAYS_CLICKS | DAYS_TOTAL;
          }
          todo &= ~DAYS;
        }
        if ((todo & wanted & HOPS_PANES) != 0L) {
          if (hopsPanes.recompute()) {
            todo |= HOPS_PAIRS | HOPS_CLICKS;
          }
          todo &= ~HOPS_PANES;
        }
        if ((todo & wanted & BY_USER) != 0L) {
          if (byUser.recompute()) {
            todo |= BY_USER_CLICKS | BY_USER_OPEN;
          }
          todo &= ~BY_USER;
        }
        if ((todo & wanted & MINUTES_CLICKS) != 0L) {
          if (minutesClicks.recompute()) {
            todo |= MINUTES_TOTAL_VALUES;
          }
          todo &= ~MINUTES_CLICKS;
        }
        if ((todo & wanted & DAYS_CLICKS) != 0L) {
          if (daysClicks.recompute()) {
            todo |= DAYS_TOTAL_VALUES;
          }
          todo &= ~DAYS_CLICKS;
        }
        if ((todo & wanted & HOPS_PAIRS) != 0L) {
          if (hopsPairs.recompute()) {
            todo |= HOPS;
          }
          todo &= ~HOPS_PAIRS;
        }
        if ((todo & wanted & HOPS_CLICKS) != 0L) {
          if (hopsClicks.recompute()) {
            todo |= HOPS_TOTAL_VALUES;
          }
          todo &= ~HOPS_CLICKS;
        }
        if ((todo & wanted & BY_USER_CLICKS) != 0L) {
          if (byUserClicks.recompute()) {
            todo |= BY_USER_SESSIONS;
          }
          todo &= ~BY_USER_CLICKS;
        }
        if ((todo & wanted & MINUTES_TOTAL_VALUES) != 0L) {
          if (minutesTotalValues.recompute()) {
            todo |= MINUTES_TOTAL;
          }
          todo &= ~MINUTES_TOTAL_VALUES;
        }
        if ((todo & wanted & DAYS_TOTAL_VALUES) != 0L) {
          if (daysTotalValues.recompute()) {
            todo |= DAYS_TOTAL;
          }
          todo &= ~DAYS_TOTAL_VALUES;
        }
        if ((todo & wanted & HOPS) != 0L) {
          if (hops.recompute()) {
            todo |= HOPS_CLICKS_PAIRS | HOPS_TOTAL_PANES | HOPS_TOTAL;
          }
          todo &= ~HOPS;
        }
        if ((todo & wanted & HOPS_TOTAL_VALUES) != 0L) {
          if (hopsTotalValues.recompute()) {
            todo |= HOPS_TOTAL_PANES;
          }
          todo &= ~HOPS_TOTAL_VALUES;
        }
        if ((todo & wanted & BY_USER_SESSIONS) != 0L) {
          if (byUserSessions.recompute()) {
            todo |= BY_USER_SESSIONS_CLICKS | BY_USER_OPEN | BY_USER_SESSIONS_TOTAL;
          }
          todo &= ~BY_USER_SESSIONS;
        }
        if ((todo & wanted & MINUTES_TOTAL) != 0L) {
          if (minutesTotal.recompute()) {
            todo |= OPEN_VALUES;
          }
          todo &= ~MINUTES_TOTAL;
        }
      } finally {
        dirty = todo;
      }
    }

    private void run1(long wanted) throws Throwable {
      long todo = dirty;
      try {
        if ((todo & wanted & DAYS_TOTAL) != 0L) {
          daysTotal.recompute();
          todo &= ~DAYS_TOTAL;
        }
        if ((todo & wanted & HOPS_CLICKS_PAIRS) != 0L) {
          if (hopsClicksPairs.recompute()) {
            todo |= HOPS_TOTAL_PANES;
          }
          todo &= ~HOPS_CLICKS_PAIRS;
        }
        if ((todo & wanted & BY_USER_SESSIONS_CLICKS) != 0L) {
          if (byUserSessionsClicks.recompute()) {
            todo |= BY_USER_SESSIONS_TOTAL_VALUES;
          }
          todo &= ~BY_USER_SESSIONS_CLICKS;
        }
        if ((todo & wanted & BY_USER_OPEN) != 0L) {
          byUserOpen.recompute();
          todo &= ~BY_USER_OPEN;
        }
        if ((todo & wanted & HOPS_TOTAL_PANES) != 0L) {
          if (hopsTotalPanes.recompute()) {
            todo |= HOPS_TOTAL;
          }
          todo &= ~HOPS_TOTAL_PANES;
        }
        if ((todo & wanted & OPEN_VALUES) != 0L) {
          if (openValues.recompute()) {
            todo |= OPEN;
          }
          todo &= ~OPEN_VALUES;
        }
        if ((todo & wanted & BY_USER_SESSIONS_TOTAL_VALUES) != 0L) {
          if (byUserSessionsTotalValues.recompute()) {
            todo |= BY_USER_SESSIONS_TOTAL;
          }
          todo &= ~BY_USER_SESSIONS_TOTAL_VALUES;
        }
        if ((todo & wanted & HOPS_TOTAL) != 0L) {
          hopsTotal.recompute();
          todo &= ~HOPS_TOTAL;
        }
        if ((todo & wanted & OPEN) != 0L) {
          open.recompute();
          todo &= ~OPEN;
        }
        if ((todo & wanted & BY_USER_SESSIONS_TOTAL) != 0L) {
          byUserSessionsTotal.recompute();
          todo &= ~BY_USER_SESSIONS_TOTAL;
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
      return new Node[] {clicks, minutes, days, hopsPanes, byUser, minutesClicks, daysClicks, hopsPairs, hopsClicks, byUserClicks, minutesTotalValues, daysTotalValues, hops, hopsTotalValues, byUserSessions, minutesTotal, daysTotal, hopsClicksPairs, byUserSessionsClicks, byUserOpen, hopsTotalPanes, openValues, byUserSessionsTotalValues, hopsTotal, open, byUserSessionsTotal};
    }

    @Override
    protected Cell[] inputs() {
      return new Cell[] {};
    }
  }

  /**
   * {@code clicks}: {@link Visits#clicks}.
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
   * {@code minutes}: {@link Visits#minutes} of {@code clicks}.
   */
  static final class MinutesNode extends AlignedWindows {
    static final int HEIGHT = 2;

    static final int POSITION = 1;

    private final Engine engine;

    private final ClicksNode clicks;

    MinutesNode(Engine engine, ClicksNode clicks) {
      super("minutes", clicks, engine, engine.watermark, TimeScale.NANOS, FixedWindows.tumbling(60000000000L, 0L), 5000000000L);
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

    MinutesGroup group(int slot) {
      return new MinutesGroup(engine, false, slot);
    }

    @Override
    public Object rowAt(int slot) {
      return new MinutesGroup(engine, true, slot);
    }
  }

  /**
   * {@code days}: {@link Visits#days} of {@code clicks}.
   */
  static final class DaysNode extends AlignedWindows {
    static final int HEIGHT = 2;

    static final int POSITION = 2;

    private final Engine engine;

    private final ClicksNode clicks;

    DaysNode(Engine engine, ClicksNode clicks) {
      super("days", clicks, engine, engine.watermark, TimeScale.NANOS, new CalendarWindows(Period.parse("P1D"), ZoneId.of("Europe/Berlin"), TimeScale.NANOS), 3600000000000L);
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

    DaysGroup group(int slot) {
      return new DaysGroup(engine, false, slot);
    }

    @Override
    public Object rowAt(int slot) {
      return new DaysGroup(engine, true, slot);
    }
  }

  /**
   * {@code hops.panes}: {@link Visits#hops} of {@code clicks}.
   */
  static final class HopsPanesNode extends PaneNode {
    static final int HEIGHT = 2;

    static final int POSITION = 3;

    private final ClicksNode clicks;

    HopsPanesNode(Engine engine, ClicksNode clicks) {
      super("hops", clicks, engine, engine.watermark, TimeScale.NANOS, new FixedWindows(600000000000L, 60000000000L, 0L), 0L, false);
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
  }

  /**
   * {@code byUser}: {@link Visits#byUser} of {@code clicks}.
   */
  static final class ByUserNode extends GroupNode {
    static final int HEIGHT = 2;

    static final int POSITION = 4;

    String[] key = {};

    private int[] keyHash = {};

    private final Engine engine;

    private final ClicksNode clicks;

    ByUserNode(Engine engine, ClicksNode clicks) {
      super("byUser", clicks, engine);
      this.engine = engine;
      this.clicks = clicks;
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
      if (clicks.has(slot)) {
        place(slot, groupOf(Visits.byUser(clicks.user[slot])));
      } else if (groupAt(slot) >= 0) {
        place(slot, -1);
      }
    }

    @Override
    protected void grow(int capacity) {
      key = Arrays.copyOf(key, capacity);
      keyHash = Arrays.copyOf(keyHash, capacity);
    }

    ByUserGroup group(int slot) {
      return new ByUserGroup(engine, false, slot);
    }

    @Override
    public Object rowAt(int slot) {
      return new ByUserGroup(engine, true, slot);
    }
  }

  /**
   * {@code minutes/clicks}: {@link Visits.Span#clicks} in each group of {@code minutes}.
   */
  static final class MinutesClicksNode extends MemberRows {
    static final int HEIGHT = 3;

    static final int POSITION = 5;

    MinutesTotalValuesNode toMinutesTotalValues;

    MinutesClicksNode(MinutesNode minutes) {
      super(minutes, true, false);
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
        toMinutesTotalValues.push(slot);
      }
      return end();
    }
  }

  /**
   * {@code days/clicks}: {@link Visits.Span#clicks} in each group of {@code days}.
   */
  static final class DaysClicksNode extends MemberRows {
    static final int HEIGHT = 3;

    static final int POSITION = 6;

    DaysTotalValuesNode toDaysTotalValues;

    DaysClicksNode(DaysNode days) {
      super(days, true, false);
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
        toDaysTotalValues.push(slot);
      }
      return end();
    }
  }

  /**
   * {@code hops.pairs}: {@link Visits#hops} of {@code hops.panes}.
   */
  static final class HopsPairsNode extends WindowPairs {
    static final int HEIGHT = 3;

    static final int POSITION = 7;

    private final HopsPanesNode hopsPanes;

    HopsPairsNode(Engine engine, HopsPanesNode hopsPanes) {
      super(hopsPanes, engine, engine.watermark, TimeScale.NANOS, new FixedWindows(600000000000L, 60000000000L, 0L), 0L);
      this.hopsPanes = hopsPanes;
    }

    @Override
    protected long time(int slot) {
      return hopsPanes.start[slot];
    }
  }

  /**
   * {@code hops/clicks}: {@link Visits.Span#clicks} in each group of {@code hops.panes}.
   */
  static final class HopsClicksNode extends MemberRows {
    static final int HEIGHT = 3;

    static final int POSITION = 8;

    HopsTotalValuesNode toHopsTotalValues;

    HopsClicksNode(HopsPanesNode hopsPanes) {
      super(hopsPanes, true, false);
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
        toHopsTotalValues.push(slot);
      }
      return end();
    }
  }

  /**
   * {@code byUser/clicks}: {@link Visits.Visitor#clicks} in each group of {@code byUser}.
   */
  static final class ByUserClicksNode extends MemberRows {
    static final int HEIGHT = 3;

    static final int POSITION = 9;

    ByUserClicksNode(ByUserNode byUser) {
      super(byUser, true, false);
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
      }
      return end();
    }
  }

  /**
   * {@code minutes/total.values}: {@link Visits.Span#total} of {@code minutes/clicks}.
   */
  static final class MinutesTotalValuesNode extends RowOperator {
    static final int HEIGHT = 4;

    static final int POSITION = 10;

    final Places here = new Places();

    long[] value = {};

    final ExactLongSums minutesTotal = new ExactLongSums(0);

    private int groups;

    private final MinutesClicksNode minutesClicks;

    private final ClicksNode clicks;

    MinutesTotalValuesNode(MinutesClicksNode minutesClicks, ClicksNode clicks) {
      super(minutesClicks, true);
      this.minutesClicks = minutesClicks;
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
      int group = minutesClicks.home(slot);
      if (here.has(slot) && here.in[slot] != group) {
        remove(slot);
      }
      if (group < 0) {
        return;
      }
      long next = Visits.Span.total(clicks.weight[slot]);
      if (!here.has(slot)) {
        here.put(slot, group);
        minutesTotal.add(group, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        minutesTotal.replace(group, value[slot], next);
      }
      value[slot] = next;
      changes.mark();
      touched.addOnce(group);
    }

    private void remove(int slot) {
      if (here.has(slot)) {
        int group = here.take(slot);
        minutesTotal.remove(group, value[slot]);
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
        minutesTotal.clear(group);
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
      minutesTotal.grow(capacity);
    }
  }

  /**
   * {@code days/total.values}: {@link Visits.Span#total} of {@code days/clicks}.
   */
  static final class DaysTotalValuesNode extends RowOperator {
    static final int HEIGHT = 4;

    static final int POSITION = 11;

    final Places here = new Places();

    long[] value = {};

    final ExactLongSums daysTotal = new ExactLongSums(0);

    private int groups;

    private final DaysClicksNode daysClicks;

    private final ClicksNode clicks;

    DaysTotalValuesNode(DaysClicksNode daysClicks, ClicksNode clicks) {
      super(daysClicks, true);
      this.daysClicks = daysClicks;
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
      int group = daysClicks.home(slot);
      if (here.has(slot) && here.in[slot] != group) {
        remove(slot);
      }
      if (group < 0) {
        return;
      }
      long next = Visits.Span.total(clicks.weight[slot]);
      if (!here.has(slot)) {
        here.put(slot, group);
        daysTotal.add(group, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        daysTotal.replace(group, value[slot], next);
      }
      value[slot] = next;
      changes.mark();
      touched.addOnce(group);
    }

    private void remove(int slot) {
      if (here.has(slot)) {
        int group = here.take(slot);
        daysTotal.remove(group, value[slot]);
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
        daysTotal.clear(group);
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
      daysTotal.grow(capacity);
    }
  }

  /**
   * {@code hops}: {@link Visits#hops} of {@code hops.pairs}.
   */
  static final class HopsNode extends OverlappingWindows {
    static final int HEIGHT = 4;

    static final int POSITION = 12;

    private final Engine engine;

    private final HopsPairsNode hopsPairs;

    HopsNode(Engine engine, HopsPairsNode hopsPairs) {
      super("hops", hopsPairs, engine, engine.watermark, TimeScale.NANOS, new FixedWindows(600000000000L, 60000000000L, 0L), 0L);
      this.engine = engine;
      this.hopsPairs = hopsPairs;
      hopsPairs.feeds(this);
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
      return hopsPairs.start[slot];
    }

    HopsGroup group(int slot) {
      return new HopsGroup(engine, false, slot);
    }

    @Override
    public Object rowAt(int slot) {
      return new HopsGroup(engine, true, slot);
    }
  }

  /**
   * {@code hops/total.values}: {@link Visits.Span#total} of {@code hops/clicks}.
   */
  static final class HopsTotalValuesNode extends RowOperator {
    static final int HEIGHT = 4;

    static final int POSITION = 13;

    final Places here = new Places();

    long[] value = {};

    final ExactLongSums hopsTotal = new ExactLongSums(0);

    private int groups;

    private final HopsClicksNode hopsClicks;

    private final ClicksNode clicks;

    HopsTotalValuesNode(HopsClicksNode hopsClicks, ClicksNode clicks) {
      super(hopsClicks, true);
      this.hopsClicks = hopsClicks;
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
      int group = hopsClicks.home(slot);
      if (here.has(slot) && here.in[slot] != group) {
        remove(slot);
      }
      if (group < 0) {
        return;
      }
      long next = Visits.Span.total(clicks.weight[slot]);
      if (!here.has(slot)) {
        here.put(slot, group);
        hopsTotal.add(group, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        hopsTotal.replace(group, value[slot], next);
      }
      value[slot] = next;
      changes.mark();
      touched.addOnce(group);
    }

    private void remove(int slot) {
      if (here.has(slot)) {
        int group = here.take(slot);
        hopsTotal.remove(group, value[slot]);
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
        hopsTotal.clear(group);
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
      hopsTotal.grow(capacity);
    }
  }

  /**
   * {@code byUser/sessions}: {@link Visits.Visitor#sessions} of {@code byUser/clicks}.
   */
  static final class ByUserSessionsNode extends SessionWindows {
    static final int HEIGHT = 4;

    static final int POSITION = 14;

    private final Engine engine;

    private final ClicksNode clicks;

    ByUserSessionsNode(Engine engine, ByUserClicksNode byUserClicks, ClicksNode clicks) {
      super("sessions", byUserClicks, engine, engine.watermark, TimeScale.NANOS, new SessionGap(1800000000000L), 0L);
      this.engine = engine;
      this.clicks = clicks;
    }

    @Override
    protected int position() {
      return POSITION;
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

    ByUserSessionsGroup group(int slot) {
      return new ByUserSessionsGroup(engine, false, slot);
    }

    @Override
    public Object rowAt(int slot) {
      return new ByUserSessionsGroup(engine, true, slot);
    }
  }

  /**
   * {@code minutes/total}: {@link Visits.Span#total} in each group of {@code minutes/total.values} and {@code minutes}.
   */
  static final class MinutesTotalNode extends GroupValues {
    static final int HEIGHT = 5;

    static final int POSITION = 15;

    long[] value = {};

    private final MinutesTotalValuesNode minutesTotalValues;

    MinutesTotalNode(MinutesTotalValuesNode minutesTotalValues, MinutesNode minutes) {
      super(minutes);
      this.minutesTotalValues = minutesTotalValues;
      readsRows(minutesTotalValues);
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
      long next = minutesTotalValues.minutesTotal.value(group);
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
   * {@code days/total}: {@link Visits.Span#total} in each group of {@code days/total.values} and {@code days}.
   */
  static final class DaysTotalNode extends GroupValues {
    static final int HEIGHT = 5;

    static final int POSITION = 16;

    long[] value = {};

    private final DaysTotalValuesNode daysTotalValues;

    DaysTotalNode(DaysTotalValuesNode daysTotalValues, DaysNode days) {
      super(days);
      this.daysTotalValues = daysTotalValues;
      readsRows(daysTotalValues);
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
      long next = daysTotalValues.daysTotal.value(group);
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
   * {@code hops/clicks.pairs}: {@link Visits.Span#clicks} in each group of {@code hops}.
   */
  static final class HopsClicksPairsNode extends MemberRows {
    static final int HEIGHT = 5;

    static final int POSITION = 17;

    HopsClicksPairsNode(HopsNode hops) {
      super(hops, true, true);
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
      }
      return end();
    }
  }

  /**
   * {@code byUser/sessions/clicks}: {@link Visits.Span#clicks} in each group of {@code byUser/sessions}.
   */
  static final class ByUserSessionsClicksNode extends MemberRows {
    static final int HEIGHT = 5;

    static final int POSITION = 18;

    ByUserSessionsTotalValuesNode toByUserSessionsTotalValues;

    ByUserSessionsClicksNode(ByUserSessionsNode byUserSessions) {
      super(byUserSessions, true, false);
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
        toByUserSessionsTotalValues.push(slot);
      }
      return end();
    }
  }

  /**
   * {@code byUser/open}: {@link Visits.Visitor#open} in each group of {@code byUser/sessions} and {@code byUser}.
   */
  static final class ByUserOpenNode extends GroupValues {
    static final int HEIGHT = 5;

    static final int POSITION = 19;

    int[] value = {};

    private final ByUserSessionsNode byUserSessions;

    ByUserOpenNode(ByUserSessionsNode byUserSessions, ByUserNode byUser) {
      super(byUser);
      this.byUserSessions = byUserSessions;
      readsRows(byUserSessions);
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
      int next = byUserSessions.size(group);
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
   * {@code hops/total.panes}: {@link Visits.Span#total} by window of {@code hops/clicks.pairs}, {@code hops/total.values} and {@code hops}.
   */
  static final class HopsTotalPanesNode extends PaneSums<ExactLongSums> {
    static final int HEIGHT = 6;

    static final int POSITION = 20;

    HopsTotalPanesNode(HopsClicksPairsNode hopsClicksPairs, HopsPairsNode hopsPairs,
        HopsTotalValuesNode hopsTotalValues) {
      super(hopsClicksPairs, hopsPairs, hopsTotalValues, hopsTotalValues.hopsTotal, new ExactLongSums(0), new ExactLongSums(0));
    }

    @Override
    protected int position() {
      return POSITION;
    }
  }

  /**
   * {@code open.values}: {@link Visits#open} of {@code minutes} and {@code minutes/total}.
   */
  static final class OpenValuesNode extends RowOperator {
    static final int HEIGHT = 6;

    static final int POSITION = 21;

    boolean[] present = {};

    int size;

    long[] value = {};

    final ExactLongSums open = new ExactLongSums(1);

    private final MinutesNode minutes;

    private final MinutesTotalNode minutesTotal;

    OpenValuesNode(MinutesNode minutes, MinutesTotalNode minutesTotal) {
      super(minutes, false);
      this.minutes = minutes;
      this.minutesTotal = minutesTotal;
      reads(minutesTotal);
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
      if (!minutes.has(slot)) {
        remove(slot);
        return;
      }
      minutesTotal.requireWell(slot);
      long next = Visits.open(minutesTotal.value[slot]);
      if (!present[slot]) {
        present[slot] = true;
        size++;
        open.add(0, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        open.replace(0, value[slot], next);
      }
      value[slot] = next;
      changes.mark();
    }

    private void remove(int slot) {
      if (present[slot]) {
        present[slot] = false;
        size--;
        open.remove(0, value[slot]);
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
      open.clear(0);
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
   * {@code byUser/sessions/total.values}: {@link Visits.Span#total} of {@code byUser/sessions/clicks}.
   */
  static final class ByUserSessionsTotalValuesNode extends RowOperator {
    static final int HEIGHT = 6;

    static final int POSITION = 22;

    final Places here = new Places();

    long[] value = {};

    final ExactLongSums byUserSessionsTotal = new ExactLongSums(0);

    private int groups;

    private final ByUserSessionsClicksNode byUserSessionsClicks;

    private final ClicksNode clicks;

    ByUserSessionsTotalValuesNode(ByUserSessionsClicksNode byUserSessionsClicks,
        ClicksNode clicks) {
      super(byUserSessionsClicks, true);
      this.byUserSessionsClicks = byUserSessionsClicks;
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
      int group = byUserSessionsClicks.home(slot);
      if (here.has(slot) && here.in[slot] != group) {
        remove(slot);
      }
      if (group < 0) {
        return;
      }
      long next = Visits.Span.total(clicks.weight[slot]);
      if (!here.has(slot)) {
        here.put(slot, group);
        byUserSessionsTotal.add(group, next);
      } else if (Cutoffs.same(next, value[slot])) {
        return;
      } else {
        byUserSessionsTotal.replace(group, value[slot], next);
      }
      value[slot] = next;
      changes.mark();
      touched.addOnce(group);
    }

    private void remove(int slot) {
      if (here.has(slot)) {
        int group = here.take(slot);
        byUserSessionsTotal.remove(group, value[slot]);
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
        byUserSessionsTotal.clear(group);
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
      byUserSessionsTotal.grow(capacity);
    }
  }

  /**
   * {@code hops/total}: {@link Visits.Span#total} in each group of {@code hops/total.panes} and {@code hops}.
   */
  static final class HopsTotalNode extends GroupValues {
    static final int HEIGHT = 7;

    static final int POSITION = 23;

    long[] value = {};

    private final HopsTotalPanesNode hopsTotalPanes;

    HopsTotalNode(HopsTotalPanesNode hopsTotalPanes, HopsNode hops) {
      super(hops);
      this.hopsTotalPanes = hopsTotalPanes;
      readsRows(hopsTotalPanes);
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
      long next = hopsTotalPanes.sums.value(group);
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
   * {@code open}: {@link Visits#open} of {@code open.values}.
   */
  static final class OpenNode extends Node {
    static final int HEIGHT = 7;

    static final int POSITION = 24;

    long value;

    boolean computed;

    private final OpenValuesNode openValues;

    OpenNode(OpenValuesNode openValues) {
      this.openValues = openValues;
    }

    @Override
    public boolean recompute() {
      long next = openValues.open.value(0);
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
   * {@code byUser/sessions/total}: {@link Visits.Span#total} in each group of {@code byUser/sessions/total.values} and {@code byUser/sessions}.
   */
  static final class ByUserSessionsTotalNode extends GroupValues {
    static final int HEIGHT = 7;

    static final int POSITION = 25;

    long[] value = {};

    private final ByUserSessionsTotalValuesNode byUserSessionsTotalValues;

    ByUserSessionsTotalNode(ByUserSessionsTotalValuesNode byUserSessionsTotalValues,
        ByUserSessionsNode byUserSessions) {
      super(byUserSessions);
      this.byUserSessionsTotalValues = byUserSessionsTotalValues;
      readsRows(byUserSessionsTotalValues);
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
      long next = byUserSessionsTotalValues.byUserSessionsTotal.value(group);
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
