// Written by Rivulet from demo.Rectangle.
package demo;

import dev.rivulet.annotations.ParameterNames;
import dev.rivulet.annotations.RivuletGenerated;
import dev.rivulet.runtime.Cell;
import dev.rivulet.runtime.Cutoffs;
import dev.rivulet.runtime.DoubleChannel;
import dev.rivulet.runtime.Node;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.Topology;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.inspect.Explainer;
import dev.rivulet.runtime.inspect.Explanation;
import dev.rivulet.runtime.inspect.GraphDescription;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/**
 * The engine of {@link Rectangle}.
 */
@RivuletGenerated
@ParameterNames("area(double,double)=width,height")
public final class RectangleGraph implements Rectangle {
  private static final Topology TOPOLOGY = topology();

  private final Engine engine = new Engine(this);

  private RectangleGraph() {
  }

  private static Topology topology() {
    Topology.Builder graph = Topology.of("Rectangle");
    graph.input("width", "double", "Rectangle.width()");
    graph.input("height", "double", "Rectangle.height()");
    graph.node("area", "query", "double", "Rectangle.area(double, double)", 1, "width, height", "");
    return graph.build();
  }

  @Override
  public double width() {
    engine.peek();
    return engine.width.value;
  }

  /**
   * Sets {@code width}; marks what depends on it, runs nothing.
   */
  public void width(double value) {
    engine.enter();
    if (Cutoffs.same(value, engine.width.value)) {
      return;
    }
    engine.changing(0, engine.width);
    engine.width.value = value;
    engine.dirty |= Engine.AREA;
  }

  @Override
  public double height() {
    engine.peek();
    return engine.height.value;
  }

  /**
   * Sets {@code height}; marks what depends on it, runs nothing.
   */
  public void height(double value) {
    engine.enter();
    if (Cutoffs.same(value, engine.height.value)) {
      return;
    }
    engine.changing(1, engine.height);
    engine.height.value = value;
    engine.dirty |= Engine.AREA;
  }

  /**
   * {@code area}, brought up to date.
   */
  @Override
  public double area() {
    if ((engine.dirty & Engine.AREA_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(AreaNode.POSITION);
    }
    return engine.area.value;
  }

  /**
   * Tells {@code listener} of {@code area} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onArea(DoubleConsumer listener) {
    return new DoubleChannel(engine, AreaNode.POSITION, () -> engine.area.value, listener);
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
  public void update(Consumer<? super RectangleGraph> changes) {
    engine.update(this, changes);
  }

  /**
   * What {@code question} answers after {@code changes}, all of which is taken back.
   */
  public <R> R whatIf(Consumer<? super RectangleGraph> changes,
      Function<? super RectangleGraph, ? extends R> question) {
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
    return new Builder(new RectangleGraph());
  }

  /**
   * Begins a graph with what is put into {@code existing}.
   */
  public static Builder builder(RectangleGraph existing) {
    Builder builder = builder();
    builder.width(existing.width());
    builder.height(existing.height());
    return builder;
  }

  /**
   * Collects the inputs of a new {@link RectangleGraph}.
   */
  public static final class Builder {
    private final RectangleGraph graph;

    private boolean built;

    private double width;

    private boolean widthGiven;

    private double height;

    private boolean heightGiven;

    private Builder(RectangleGraph graph) {
      this.graph = graph;
    }

    /**
     * Gives {@code width}.
     */
    public Builder width(double width) {
      this.width = width;
      this.widthGiven = true;
      return this;
    }

    /**
     * Gives {@code height}.
     */
    public Builder height(double height) {
      this.height = height;
      this.heightGiven = true;
      return this;
    }

    /**
     * Asks for {@link RectangleGraph#explain} to be possible; every run is recorded then.
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
    public RectangleGraph build() {
      unbuilt();
      List<String> missing = new ArrayList<>();
      if (!this.widthGiven) {
        missing.add("width");
      }
      if (!this.heightGiven) {
        missing.add("height");
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("the builder of RectangleGraph was not given " + missing);
      }
      graph.engine.width.value = this.width;
      graph.engine.height.value = this.height;
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
    static final long AREA = 1L << AreaNode.POSITION;

    static final long AREA_NEEDS = AREA;

    static final long STABILIZE_NEEDS = AREA;

    long dirty = 0x1L;

    final WidthInput width;

    final HeightInput height;

    final AreaNode area;

    Engine(RectangleGraph graph) {
      super(TOPOLOGY);
      width = new WidthInput();
      height = new HeightInput();
      area = new AreaNode(width, height);
    }

    @Override
    protected void run(long[] wanted) throws Throwable {
      run0(wanted[0]);
    }

    private void run0(long wanted) throws Throwable {
      long todo = dirty;
      try {
        if ((todo & wanted & AREA) != 0L) {
          area.recompute();
          todo &= ~AREA;
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
      return new Node[] {area};
    }

    @Override
    protected Cell[] inputs() {
      return new Cell[] {width, height};
    }
  }

  /**
   * The input {@code width}.
   */
  static final class WidthInput extends Cell {
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
   * The input {@code height}.
   */
  static final class HeightInput extends Cell {
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
   * {@code area}: {@link Rectangle#area} of {@code width} and {@code height}.
   */
  static final class AreaNode extends Node {
    static final int HEIGHT = 1;

    static final int POSITION = 0;

    private final WidthInput width;

    private final HeightInput height;

    double value;

    AreaNode(WidthInput width, HeightInput height) {
      this.width = width;
      this.height = height;
    }

    @Override
    public boolean recompute() {
      double next = Rectangle.area(width.value, height.value);
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
}
