// Written by Rivulet from demo.Wide.
package demo;

import dev.rivulet.annotations.ParameterNames;
import dev.rivulet.annotations.RivuletGenerated;
import dev.rivulet.runtime.Cell;
import dev.rivulet.runtime.Cutoffs;
import dev.rivulet.runtime.LazyEdge;
import dev.rivulet.runtime.LazyEdges;
import dev.rivulet.runtime.LongChannel;
import dev.rivulet.runtime.Node;
import dev.rivulet.runtime.Stabilizer;
import dev.rivulet.runtime.Subscription;
import dev.rivulet.runtime.Topology;
import dev.rivulet.runtime.Undo;
import dev.rivulet.runtime.Version;
import dev.rivulet.runtime.inspect.Explainer;
import dev.rivulet.runtime.inspect.Explanation;
import dev.rivulet.runtime.inspect.GraphDescription;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * The engine of {@link Wide}.
 */
@RivuletGenerated
@ParameterNames({
    "n1(long)=n0",
    "n2(long)=n1",
    "n3(long)=n2",
    "n4(long)=n3",
    "n5(long)=n4",
    "n6(long)=n5",
    "n7(long)=n6",
    "n8(long)=n7",
    "n9(long)=n8",
    "n10(long)=n9",
    "n11(long)=n10",
    "n12(long)=n11",
    "n13(long)=n12",
    "n14(long)=n13",
    "n15(long)=n14",
    "n16(long)=n15",
    "n17(long)=n16",
    "n18(long)=n17",
    "n19(long)=n18",
    "n20(long)=n19",
    "n21(long)=n20",
    "n22(long)=n21",
    "n23(long)=n22",
    "n24(long)=n23",
    "n25(long)=n24",
    "n26(long)=n25",
    "n27(long)=n26",
    "n28(long)=n27",
    "n29(long)=n28",
    "n30(long)=n29",
    "n31(long)=n30",
    "n32(long)=n31",
    "n33(long)=n32",
    "n34(long)=n33",
    "n35(long)=n34",
    "n36(long)=n35",
    "n37(long)=n36",
    "n38(long)=n37",
    "n39(long)=n38",
    "n40(long)=n39",
    "n41(long)=n40",
    "n42(long)=n41",
    "n43(long)=n42",
    "n44(long)=n43",
    "n45(long)=n44",
    "n46(long)=n45",
    "n47(long)=n46",
    "n48(long)=n47",
    "n49(long)=n48",
    "n50(long)=n49",
    "n51(long)=n50",
    "n52(long)=n51",
    "n53(long)=n52",
    "n54(long)=n53",
    "n55(long)=n54",
    "n56(long)=n55",
    "n57(long)=n56",
    "n58(long)=n57",
    "n59(long)=n58",
    "n60(long)=n59",
    "n61(long)=n60",
    "n62(long)=n61",
    "n63(long)=n62",
    "n64(long)=n63",
    "n65(long)=n64",
    "n66(long)=n65",
    "n67(long)=n66",
    "n68(long)=n67",
    "n69(long)=n68",
    "n70(long)=n69",
    "last(boolean,java.util.function.LongSupplier,long)=open,n70,n40"
})
final class WideGraph implements Wide {
  private static final Topology TOPOLOGY = topology();

  private final Engine engine = new Engine(this);

  private WideGraph() {
  }

  private static Topology topology() {
    Topology.Builder graph = Topology.of("Wide");
    graph.input("n0", "long", "Wide.n0()");
    graph.input("open", "boolean", "Wide.open()");
    graph.node("n1", "internal query", "long", "Wide.n1(long)", 1, "n0", "");
    graph.node("n2", "internal query", "long", "Wide.n2(long)", 2, "n1", "");
    graph.node("n3", "internal query", "long", "Wide.n3(long)", 3, "n2", "");
    graph.node("n4", "internal query", "long", "Wide.n4(long)", 4, "n3", "");
    graph.node("n5", "internal query", "long", "Wide.n5(long)", 5, "n4", "");
    graph.node("n6", "internal query", "long", "Wide.n6(long)", 6, "n5", "");
    graph.node("n7", "internal query", "long", "Wide.n7(long)", 7, "n6", "");
    graph.node("n8", "internal query", "long", "Wide.n8(long)", 8, "n7", "");
    graph.node("n9", "internal query", "long", "Wide.n9(long)", 9, "n8", "");
    graph.node("n10", "internal query", "long", "Wide.n10(long)", 10, "n9", "");
    graph.node("n11", "internal query", "long", "Wide.n11(long)", 11, "n10", "");
    graph.node("n12", "internal query", "long", "Wide.n12(long)", 12, "n11", "");
    graph.node("n13", "internal query", "long", "Wide.n13(long)", 13, "n12", "");
    graph.node("n14", "internal query", "long", "Wide.n14(long)", 14, "n13", "");
    graph.node("n15", "internal query", "long", "Wide.n15(long)", 15, "n14", "");
    graph.node("n16", "internal query", "long", "Wide.n16(long)", 16, "n15", "");
    graph.node("n17", "internal query", "long", "Wide.n17(long)", 17, "n16", "");
    graph.node("n18", "internal query", "long", "Wide.n18(long)", 18, "n17", "");
    graph.node("n19", "internal query", "long", "Wide.n19(long)", 19, "n18", "");
    graph.node("n20", "internal query", "long", "Wide.n20(long)", 20, "n19", "");
    graph.node("n21", "internal query", "long", "Wide.n21(long)", 21, "n20", "");
    graph.node("n22", "internal query", "long", "Wide.n22(long)", 22, "n21", "");
    graph.node("n23", "internal query", "long", "Wide.n23(long)", 23, "n22", "");
    graph.node("n24", "internal query", "long", "Wide.n24(long)", 24, "n23", "");
    graph.node("n25", "internal query", "long", "Wide.n25(long)", 25, "n24", "");
    graph.node("n26", "internal query", "long", "Wide.n26(long)", 26, "n25", "");
    graph.node("n27", "internal query", "long", "Wide.n27(long)", 27, "n26", "");
    graph.node("n28", "internal query", "long", "Wide.n28(long)", 28, "n27", "");
    graph.node("n29", "internal query", "long", "Wide.n29(long)", 29, "n28", "");
    graph.node("n30", "internal query", "long", "Wide.n30(long)", 30, "n29", "");
    graph.node("n31", "internal query", "long", "Wide.n31(long)", 31, "n30", "");
    graph.node("n32", "internal query", "long", "Wide.n32(long)", 32, "n31", "");
    graph.node("n33", "internal query", "long", "Wide.n33(long)", 33, "n32", "");
    graph.node("n34", "internal query", "long", "Wide.n34(long)", 34, "n33", "");
    graph.node("n35", "internal query", "long", "Wide.n35(long)", 35, "n34", "");
    graph.node("n36", "internal query", "long", "Wide.n36(long)", 36, "n35", "");
    graph.node("n37", "internal query", "long", "Wide.n37(long)", 37, "n36", "");
    graph.node("n38", "internal query", "long", "Wide.n38(long)", 38, "n37", "");
    graph.node("n39", "internal query", "long", "Wide.n39(long)", 39, "n38", "");
    graph.node("n40", "query", "long", "Wide.n40(long)", 40, "n39", "");
    graph.node("n41", "internal query", "long", "Wide.n41(long)", 41, "n40", "");
    graph.node("n42", "internal query", "long", "Wide.n42(long)", 42, "n41", "");
    graph.node("n43", "internal query", "long", "Wide.n43(long)", 43, "n42", "");
    graph.node("n44", "internal query", "long", "Wide.n44(long)", 44, "n43", "");
    graph.node("n45", "internal query", "long", "Wide.n45(long)", 45, "n44", "");
    graph.node("n46", "internal query", "long", "Wide.n46(long)", 46, "n45", "");
    graph.node("n47", "internal query", "long", "Wide.n47(long)", 47, "n46", "");
    graph.node("n48", "internal query", "long", "Wide.n48(long)", 48, "n47", "");
    graph.node("n49", "internal query", "long", "Wide.n49(long)", 49, "n48", "");
    graph.node("n50", "internal query", "long", "Wide.n50(long)", 50, "n49", "");
    graph.node("n51", "internal query", "long", "Wide.n51(long)", 51, "n50", "");
    graph.node("n52", "internal query", "long", "Wide.n52(long)", 52, "n51", "");
    graph.node("n53", "internal query", "long", "Wide.n53(long)", 53, "n52", "");
    graph.node("n54", "internal query", "long", "Wide.n54(long)", 54, "n53", "");
    graph.node("n55", "internal query", "long", "Wide.n55(long)", 55, "n54", "");
    graph.node("n56", "internal query", "long", "Wide.n56(long)", 56, "n55", "");
    graph.node("n57", "internal query", "long", "Wide.n57(long)", 57, "n56", "");
    graph.node("n58", "internal query", "long", "Wide.n58(long)", 58, "n57", "");
    graph.node("n59", "internal query", "long", "Wide.n59(long)", 59, "n58", "");
    graph.node("n60", "internal query", "long", "Wide.n60(long)", 60, "n59", "");
    graph.node("n61", "internal query", "long", "Wide.n61(long)", 61, "n60", "");
    graph.node("n62", "internal query", "long", "Wide.n62(long)", 62, "n61", "");
    graph.node("n63", "internal query", "long", "Wide.n63(long)", 63, "n62", "");
    graph.node("n64", "internal query", "long", "Wide.n64(long)", 64, "n63", "");
    graph.node("n65", "internal query", "long", "Wide.n65(long)", 65, "n64", "");
    graph.node("n66", "internal query", "long", "Wide.n66(long)", 66, "n65", "");
    graph.node("n67", "internal query", "long", "Wide.n67(long)", 67, "n66", "");
    graph.node("n68", "internal query", "long", "Wide.n68(long)", 68, "n67", "");
    graph.node("n69", "internal query", "long", "Wide.n69(long)", 69, "n68", "");
    graph.node("n70", "query", "long", "Wide.n70(long)", 70, "n69", "");
    graph.node("last", "query", "long", "Wide.last(boolean, LongSupplier, long)", 71, "open, n40", "n70");
    return graph.build();
  }

  @Override
  public long n0() {
    engine.peek();
    return engine.n0.value;
  }

  /**
   * Sets {@code n0}; marks what depends on it, runs nothing.
   */
  public void n0(long value) {
    engine.enter();
    if (Cutoffs.same(value, engine.n0.value)) {
      return;
    }
    engine.changing(0, engine.n0);
    engine.n0.value = value;
    engine.dirty0 |= Engine.N1;
    engine.summary |= 1L;
    engine.dirty1 |= Engine.LAST_CHECK;
    engine.summary |= 1L << 1;
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
    engine.dirty1 |= Engine.LAST;
    engine.summary |= 1L << 1;
  }

  /**
   * {@code n40}, brought up to date.
   */
  public long n40() {
    if ((engine.summary & Engine.N40_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(N40Node.POSITION);
    }
    return engine.n40.value;
  }

  /**
   * Tells {@code listener} of {@code n40} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onN40(LongConsumer listener) {
    return new LongChannel(engine, N40Node.POSITION, () -> engine.n40.value, listener);
  }

  /**
   * {@code n70}, brought up to date.
   */
  public long n70() {
    if ((engine.summary & Engine.N70_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(N70Node.POSITION);
    }
    return engine.n70.value;
  }

  /**
   * Tells {@code listener} of {@code n70} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onN70(LongConsumer listener) {
    return new LongChannel(engine, N70Node.POSITION, () -> engine.n70.value, listener);
  }

  /**
   * {@code last}, brought up to date.
   */
  public long last() {
    if ((engine.summary & Engine.LAST_NEEDS) != 0L || engine.attention != 0) {
      engine.demand(LastNode.POSITION);
    }
    return engine.last.value;
  }

  /**
   * Tells {@code listener} of {@code last} at the end of the next {@code stabilize()},
   * and of each that changed it.
   */
  public Subscription onLast(LongConsumer listener) {
    return new LongChannel(engine, LastNode.POSITION, () -> engine.last.value, listener);
  }

  /**
   * Brings the whole graph up to date and tells the listeners; then throws the
   * {@code QueryException} of the first stale node, if there is one.
   */
  public void stabilize() {
    if ((engine.summary & Engine.STABILIZE_NEEDS) != 0L || engine.attention != 0 || engine.listened) {
      engine.stabilize();
    }
  }

  /**
   * Makes the changes of {@code changes} one: if it throws, none is kept.
   */
  public void update(Consumer<? super WideGraph> changes) {
    engine.update(this, changes);
  }

  /**
   * What {@code question} answers after {@code changes}, all of which is taken back.
   */
  public <R> R whatIf(Consumer<? super WideGraph> changes,
      Function<? super WideGraph, ? extends R> question) {
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
    return new Builder(new WideGraph());
  }

  /**
   * Begins a graph with what is put into {@code existing}.
   */
  public static Builder builder(WideGraph existing) {
    Builder builder = builder();
    builder.n0(existing.n0());
    builder.open(existing.open());
    return builder;
  }

  /**
   * Collects the inputs of a new {@link WideGraph}.
   */
  public static final class Builder {
    private final WideGraph graph;

    private boolean built;

    private long n0;

    private boolean n0Given;

    private boolean open;

    private boolean openGiven;

    private Builder(WideGraph graph) {
      this.graph = graph;
    }

    /**
     * Gives {@code n0}.
     */
    public Builder n0(long n0) {
      this.n0 = n0;
      this.n0Given = true;
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
     * Asks for {@link WideGraph#explain} to be possible; every run is recorded then.
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
    public WideGraph build() {
      unbuilt();
      List<String> missing = new ArrayList<>();
      if (!this.n0Given) {
        missing.add("n0");
      }
      if (!this.openGiven) {
        missing.add("open");
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("the builder of WideGraph was not given " + missing);
      }
      graph.engine.n0.value = this.n0;
      graph.engine.open.value = this.open;
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
    static final long N1 = 1L << N1Node.POSITION;

    static final long N2 = 1L << N2Node.POSITION;

    static final long N3 = 1L << N3Node.POSITION;

    static final long N4 = 1L << N4Node.POSITION;

    static final long N5 = 1L << N5Node.POSITION;

    static final long N6 = 1L << N6Node.POSITION;

    static final long N7 = 1L << N7Node.POSITION;

    static final long N8 = 1L << N8Node.POSITION;

    static final long N9 = 1L << N9Node.POSITION;

    static final long N10 = 1L << N10Node.POSITION;

    static final long N11 = 1L << N11Node.POSITION;

    static final long N12 = 1L << N12Node.POSITION;

    static final long N13 = 1L << N13Node.POSITION;

    static final long N14 = 1L << N14Node.POSITION;

    static final long N15 = 1L << N15Node.POSITION;

    static final long N16 = 1L << N16Node.POSITION;

    static final long N17 = 1L << N17Node.POSITION;

    static final long N18 = 1L << N18Node.POSITION;

    static final long N19 = 1L << N19Node.POSITION;

    static final long N20 = 1L << N20Node.POSITION;

    static final long N21 = 1L << N21Node.POSITION;

    static final long N22 = 1L << N22Node.POSITION;

    static final long N23 = 1L << N23Node.POSITION;

    static final long N24 = 1L << N24Node.POSITION;

    static final long N25 = 1L << N25Node.POSITION;

    static final long N26 = 1L << N26Node.POSITION;

    static final long N27 = 1L << N27Node.POSITION;

    static final long N28 = 1L << N28Node.POSITION;

    static final long N29 = 1L << N29Node.POSITION;

    static final long N30 = 1L << N30Node.POSITION;

    static final long N31 = 1L << N31Node.POSITION;

    static final long N32 = 1L << N32Node.POSITION;

    static final long N33 = 1L << N33Node.POSITION;

    static final long N34 = 1L << N34Node.POSITION;

    static final long N35 = 1L << N35Node.POSITION;

    static final long N36 = 1L << N36Node.POSITION;

    static final long N37 = 1L << N37Node.POSITION;

    static final long N38 = 1L << N38Node.POSITION;

    static final long N39 = 1L << N39Node.POSITION;

    static final long N40 = 1L << N40Node.POSITION;

    static final long N41 = 1L << N41Node.POSITION;

    static final long N42 = 1L << N42Node.POSITION;

    static final long N43 = 1L << N43Node.POSITION;

    static final long N44 = 1L << N44Node.POSITION;

    static final long N45 = 1L << N45Node.POSITION;

    static final long N46 = 1L << N46Node.POSITION;

    static final long N47 = 1L << N47Node.POSITION;

    static final long N48 = 1L << N48Node.POSITION;

    static final long N49 = 1L << N49Node.POSITION;

    static final long N50 = 1L << N50Node.POSITION;

    static final long N51 = 1L << N51Node.POSITION;

    static final long N52 = 1L << N52Node.POSITION;

    static final long N53 = 1L << N53Node.POSITION;

    static final long N54 = 1L << N54Node.POSITION;

    static final long N55 = 1L << N55Node.POSITION;

    static final long N56 = 1L << N56Node.POSITION;

    static final long N57 = 1L << N57Node.POSITION;

    static final long N58 = 1L << N58Node.POSITION;

    static final long N59 = 1L << N59Node.POSITION;

    static final long N60 = 1L << N60Node.POSITION;

    static final long N61 = 1L << N61Node.POSITION;

    static final long N62 = 1L << N62Node.POSITION;

    static final long N63 = 1L << N63Node.POSITION;

    static final long N64 = 1L << N64Node.POSITION;

    static final long N65 = 1L << N65Node.POSITION;

    static final long N66 = 1L << N66Node.POSITION;

    static final long N67 = 1L << N67Node.POSITION;

    static final long N68 = 1L << N68Node.POSITION;

    static final long N69 = 1L << N69Node.POSITION;

    static final long N70 = 1L << N70Node.POSITION;

    static final long LAST_CHECK = 1L << 70;

    static final long LAST = 1L << LastNode.POSITION;

    static final long N40_NEEDS = 0x1L;

    static final long N70_NEEDS = 0x3L;

    static final long LAST_NEEDS = 0x3L;

    static final long STABILIZE_NEEDS = 0x3L;

    long dirty0 = -1L;

    long dirty1 = 0xffL;

    long summary = 0x3L;

    final N0Input n0;

    final OpenInput open;

    final N1Node n1;

    final N2Node n2;

    final N3Node n3;

    final N4Node n4;

    final N5Node n5;

    final N6Node n6;

    final N7Node n7;

    final N8Node n8;

    final N9Node n9;

    final N10Node n10;

    final N11Node n11;

    final N12Node n12;

    final N13Node n13;

    final N14Node n14;

    final N15Node n15;

    final N16Node n16;

    final N17Node n17;

    final N18Node n18;

    final N19Node n19;

    final N20Node n20;

    final N21Node n21;

    final N22Node n22;

    final N23Node n23;

    final N24Node n24;

    final N25Node n25;

    final N26Node n26;

    final N27Node n27;

    final N28Node n28;

    final N29Node n29;

    final N30Node n30;

    final N31Node n31;

    final N32Node n32;

    final N33Node n33;

    final N34Node n34;

    final N35Node n35;

    final N36Node n36;

    final N37Node n37;

    final N38Node n38;

    final N39Node n39;

    final N40Node n40;

    final N41Node n41;

    final N42Node n42;

    final N43Node n43;

    final N44Node n44;

    final N45Node n45;

    final N46Node n46;

    final N47Node n47;

    final N48Node n48;

    final N49Node n49;

    final N50Node n50;

    final N51Node n51;

    final N52Node n52;

    final N53Node n53;

    final N54Node n54;

    final N55Node n55;

    final N56Node n56;

    final N57Node n57;

    final N58Node n58;

    final N59Node n59;

    final N60Node n60;

    final N61Node n61;

    final N62Node n62;

    final N63Node n63;

    final N64Node n64;

    final N65Node n65;

    final N66Node n66;

    final N67Node n67;

    final N68Node n68;

    final N69Node n69;

    final N70Node n70;

    final LastNode last;

    Engine(WideGraph graph) {
      super(TOPOLOGY);
      n0 = new N0Input();
      open = new OpenInput();
      n1 = new N1Node(n0);
      n2 = new N2Node(n1);
      n3 = new N3Node(n2);
      n4 = new N4Node(n3);
      n5 = new N5Node(n4);
      n6 = new N6Node(n5);
      n7 = new N7Node(n6);
      n8 = new N8Node(n7);
      n9 = new N9Node(n8);
      n10 = new N10Node(n9);
      n11 = new N11Node(n10);
      n12 = new N12Node(n11);
      n13 = new N13Node(n12);
      n14 = new N14Node(n13);
      n15 = new N15Node(n14);
      n16 = new N16Node(n15);
      n17 = new N17Node(n16);
      n18 = new N18Node(n17);
      n19 = new N19Node(n18);
      n20 = new N20Node(n19);
      n21 = new N21Node(n20);
      n22 = new N22Node(n21);
      n23 = new N23Node(n22);
      n24 = new N24Node(n23);
      n25 = new N25Node(n24);
      n26 = new N26Node(n25);
      n27 = new N27Node(n26);
      n28 = new N28Node(n27);
      n29 = new N29Node(n28);
      n30 = new N30Node(n29);
      n31 = new N31Node(n30);
      n32 = new N32Node(n31);
      n33 = new N33Node(n32);
      n34 = new N34Node(n33);
      n35 = new N35Node(n34);
      n36 = new N36Node(n35);
      n37 = new N37Node(n36);
      n38 = new N38Node(n37);
      n39 = new N39Node(n38);
      n40 = new N40Node(n39);
      n41 = new N41Node(n40);
      n42 = new N42Node(n41);
      n43 = new N43Node(n42);
      n44 = new N44Node(n43);
      n45 = new N45Node(n44);
      n46 = new N46Node(n45);
      n47 = new N47Node(n46);
      n48 = new N48Node(n47);
      n49 = new N49Node(n48);
      n50 = new N50Node(n49);
      n51 = new N51Node(n50);
      n52 = new N52Node(n51);
      n53 = new N53Node(n52);
      n54 = new N54Node(n53);
      n55 = new N55Node(n54);
      n56 = new N56Node(n55);
      n57 = new N57Node(n56);
      n58 = new N58Node(n57);
      n59 = new N59Node(n58);
      n60 = new N60Node(n59);
      n61 = new N61Node(n60);
      n62 = new N62Node(n61);
      n63 = new N63Node(n62);
      n64 = new N64Node(n63);
      n65 = new N65Node(n64);
      n66 = new N66Node(n65);
      n67 = new N67Node(n66);
      n68 = new N68Node(n67);
      n69 = new N69Node(n68);
      n70 = new N70Node(n69);
      last = new LastNode(this, open, n40, n70);
    }

    @Override
    protected void run(long[] wanted) throws Throwable {
      if ((summary & 1L) != 0L) {
        long wanted0 = wanted[0];
        if ((dirty0 & wanted0 & 0xffffL) != 0L) {
          run0(wanted0);
        }
        if ((dirty0 & wanted0 & 0xffff0000L) != 0L) {
          run1(wanted0);
        }
        if ((dirty0 & wanted0 & 0xffff00000000L) != 0L) {
          run2(wanted0);
        }
        if ((dirty0 & wanted0 & 0xffff000000000000L) != 0L) {
          run3(wanted0);
        }
        if (dirty0 == 0L) {
          summary &= ~(1L);
        }
      }
      if ((summary & 1L << 1) != 0L) {
        long wanted1 = wanted[1];
        if ((dirty1 & wanted1 & 0xffffL) != 0L) {
          run4(wanted1);
        }
        if (dirty1 == 0L) {
          summary &= ~(1L << 1);
        }
      }
    }

    private void run0(long wanted) throws Throwable {
      long todo = dirty0;
      try {
        if ((todo & wanted & N1) != 0L) {
          if (n1.recompute()) {
            todo |= N2;
          }
          todo &= ~N1;
        }
        if ((todo & wanted & N2) != 0L) {
          if (n2.recompute()) {
            todo |= N3;
          }
          todo &= ~N2;
        }
        if ((todo & wanted & N3) != 0L) {
          if (n3.recompute()) {
            todo |= N4;
          }
          todo &= ~N3;
        }
        if ((todo & wanted & N4) != 0L) {
          if (n4.recompute()) {
            todo |= N5;
          }
          todo &= ~N4;
        }
        if ((todo & wanted & N5) != 0L) {
          if (n5.recompute()) {
            todo |= N6;
          }
          todo &= ~N5;
        }
        if ((todo & wanted & N6) != 0L) {
          if (n6.recompute()) {
            todo |= N7;
          }
          todo &= ~N6;
        }
        if ((todo & wanted & N7) != 0L) {
          if (n7.recompute()) {
            todo |= N8;
          }
          todo &= ~N7;
        }
        if ((todo & wanted & N8) != 0L) {
          if (n8.recompute()) {
            todo |= N9;
          }
          todo &= ~N8;
        }
        if ((todo & wanted & N9) != 0L) {
          if (n9.recompute()) {
            todo |= N10;
          }
          todo &= ~N9;
        }
        if ((todo & wanted & N10) != 0L) {
          if (n10.recompute()) {
            todo |= N11;
          }
          todo &= ~N10;
        }
        if ((todo & wanted & N11) != 0L) {
          if (n11.recompute()) {
            todo |= N12;
          }
          todo &= ~N11;
        }
        if ((todo & wanted & N12) != 0L) {
          if (n12.recompute()) {
            todo |= N13;
          }
          todo &= ~N12;
        }
        if ((todo & wanted & N13) != 0L) {
          if (n13.recompute()) {
            todo |= N14;
          }
          todo &= ~N13;
        }
        if ((todo & wanted & N14) != 0L) {
          if (n14.recompute()) {
            todo |= N15;
          }
          todo &= ~N14;
        }
        if ((todo & wanted & N15) != 0L) {
          if (n15.recompute()) {
            todo |= N16;
          }
          todo &= ~N15;
        }
        if ((todo & wanted & N16) != 0L) {
          if (n16.recompute()) {
            todo |= N17;
          }
          todo &= ~N16;
        }
      } finally {
        dirty0 = todo;
      }
    }

    private void run1(long wanted) throws Throwable {
      long todo = dirty0;
      try {
        if ((todo & wanted & N17) != 0L) {
          if (n17.recompute()) {
            todo |= N18;
          }
          todo &= ~N17;
        }
        if ((todo & wanted & N18) != 0L) {
          if (n18.recompute()) {
            todo |= N19;
          }
          todo &= ~N18;
        }
        if ((todo & wanted & N19) != 0L) {
          if (n19.recompute()) {
            todo |= N20;
          }
          todo &= ~N19;
        }
        if ((todo & wanted & N20) != 0L) {
          if (n20.recompute()) {
            todo |= N21;
          }
          todo &= ~N20;
        }
        if ((todo & wanted & N21) != 0L) {
          if (n21.recompute()) {
            todo |= N22;
          }
          todo &= ~N21;
        }
        if ((todo & wanted & N22) != 0L) {
          if (n22.recompute()) {
            todo |= N23;
          }
          todo &= ~N22;
        }
        if ((todo & wanted & N23) != 0L) {
          if (n23.recompute()) {
            todo |= N24;
          }
          todo &= ~N23;
        }
        if ((todo & wanted & N24) != 0L) {
          if (n24.recompute()) {
            todo |= N25;
          }
          todo &= ~N24;
        }
        if ((todo & wanted & N25) != 0L) {
          if (n25.recompute()) {
            todo |= N26;
          }
          todo &= ~N25;
        }
        if ((todo & wanted & N26) != 0L) {
          if (n26.recompute()) {
            todo |= N27;
          }
          todo &= ~N26;
        }
        if ((todo & wanted & N27) != 0L) {
          if (n27.recompute()) {
            todo |= N28;
          }
          todo &= ~N27;
        }
        if ((todo & wanted & N28) != 0L) {
          if (n28.recompute()) {
            todo |= N29;
          }
          todo &= ~N28;
        }
        if ((todo & wanted & N29) != 0L) {
          if (n29.recompute()) {
            todo |= N30;
          }
          todo &= ~N29;
        }
        if ((todo & wanted & N30) != 0L) {
          if (n30.recompute()) {
            todo |= N31;
          }
          todo &= ~N30;
        }
        if ((todo & wanted & N31) != 0L) {
          if (n31.recompute()) {
            todo |= N32;
          }
          todo &= ~N31;
        }
        if ((todo & wanted & N32) != 0L) {
          if (n32.recompute()) {
            todo |= N33;
          }
          todo &= ~N32;
        }
      } finally {
        dirty0 = todo;
      }
    }

    private void run2(long wanted) throws Throwable {
      long todo = dirty0;
      try {
        if ((todo & wanted & N33) != 0L) {
          if (n33.recompute()) {
            todo |= N34;
          }
          todo &= ~N33;
        }
        if ((todo & wanted & N34) != 0L) {
          if (n34.recompute()) {
            todo |= N35;
          }
          todo &= ~N34;
        }
        if ((todo & wanted & N35) != 0L) {
          if (n35.recompute()) {
            todo |= N36;
          }
          todo &= ~N35;
        }
        if ((todo & wanted & N36) != 0L) {
          if (n36.recompute()) {
            todo |= N37;
          }
          todo &= ~N36;
        }
        if ((todo & wanted & N37) != 0L) {
          if (n37.recompute()) {
            todo |= N38;
          }
          todo &= ~N37;
        }
        if ((todo & wanted & N38) != 0L) {
          if (n38.recompute()) {
            todo |= N39;
          }
          todo &= ~N38;
        }
        if ((todo & wanted & N39) != 0L) {
          if (n39.recompute()) {
            todo |= N40;
          }
          todo &= ~N39;
        }
        if ((todo & wanted & N40) != 0L) {
          if (n40.recompute()) {
            todo |= N41;
            dirty1 |= LAST;
            summary |= 1L << 1;
          }
          todo &= ~N40;
        }
        if ((todo & wanted & N41) != 0L) {
          if (n41.recompute()) {
            todo |= N42;
          }
          todo &= ~N41;
        }
        if ((todo & wanted & N42) != 0L) {
          if (n42.recompute()) {
            todo |= N43;
          }
          todo &= ~N42;
        }
        if ((todo & wanted & N43) != 0L) {
          if (n43.recompute()) {
            todo |= N44;
          }
          todo &= ~N43;
        }
        if ((todo & wanted & N44) != 0L) {
          if (n44.recompute()) {
            todo |= N45;
          }
          todo &= ~N44;
        }
        if ((todo & wanted & N45) != 0L) {
          if (n45.recompute()) {
            todo |= N46;
          }
          todo &= ~N45;
        }
        if ((todo & wanted & N46) != 0L) {
          if (n46.recompute()) {
            todo |= N47;
          }
          todo &= ~N46;
        }
        if ((todo & wanted & N47) != 0L) {
          if (n47.recompute()) {
            todo |= N48;
          }
          todo &= ~N47;
        }
        if ((todo & wanted & N48) != 0L) {
          if (n48.recompute()) {
            todo |= N49;
          }
          todo &= ~N48;
        }
      } finally {
        dirty0 = todo;
      }
    }

    private void run3(long wanted) throws Throwable {
      long todo = dirty0;
      try {
        if ((todo & wanted & N49) != 0L) {
          if (n49.recompute()) {
            todo |= N50;
          }
          todo &= ~N49;
        }
        if ((todo & wanted & N50) != 0L) {
          if (n50.recompute()) {
            todo |= N51;
          }
          todo &= ~N50;
        }
        if ((todo & wanted & N51) != 0L) {
          if (n51.recompute()) {
            todo |= N52;
          }
          todo &= ~N51;
        }
        if ((todo & wanted & N52) != 0L) {
          if (n52.recompute()) {
            todo |= N53;
          }
          todo &= ~N52;
        }
        if ((todo & wanted & N53) != 0L) {
          if (n53.recompute()) {
            todo |= N54;
          }
          todo &= ~N53;
        }
        if ((todo & wanted & N54) != 0L) {
          if (n54.recompute()) {
            todo |= N55;
          }
          todo &= ~N54;
        }
        if ((todo & wanted & N55) != 0L) {
          if (n55.recompute()) {
            todo |= N56;
          }
          todo &= ~N55;
        }
        if ((todo & wanted & N56) != 0L) {
          if (n56.recompute()) {
            todo |= N57;
          }
          todo &= ~N56;
        }
        if ((todo & wanted & N57) != 0L) {
          if (n57.recompute()) {
            todo |= N58;
          }
          todo &= ~N57;
        }
        if ((todo & wanted & N58) != 0L) {
          if (n58.recompute()) {
            todo |= N59;
          }
          todo &= ~N58;
        }
        if ((todo & wanted & N59) != 0L) {
          if (n59.recompute()) {
            todo |= N60;
          }
          todo &= ~N59;
        }
        if ((todo & wanted & N60) != 0L) {
          if (n60.recompute()) {
            todo |= N61;
          }
          todo &= ~N60;
        }
        if ((todo & wanted & N61) != 0L) {
          if (n61.recompute()) {
            todo |= N62;
          }
          todo &= ~N61;
        }
        if ((todo & wanted & N62) != 0L) {
          if (n62.recompute()) {
            todo |= N63;
          }
          todo &= ~N62;
        }
        if ((todo & wanted & N63) != 0L) {
          if (n63.recompute()) {
            todo |= N64;
          }
          todo &= ~N63;
        }
        if ((todo & wanted & N64) != 0L) {
          if (n64.recompute()) {
            dirty1 |= N65;
            summary |= 1L << 1;
          }
          todo &= ~N64;
        }
      } finally {
        dirty0 = todo;
      }
    }

    private void run4(long wanted) throws Throwable {
      if ((dirty1 & wanted & N65) != 0L) {
        if (n65.recompute()) {
          dirty1 |= N66;
          summary |= 1L << 1;
        }
        dirty1 &= ~N65;
      }
      if ((dirty1 & wanted & N66) != 0L) {
        if (n66.recompute()) {
          dirty1 |= N67;
          summary |= 1L << 1;
        }
        dirty1 &= ~N66;
      }
      if ((dirty1 & wanted & N67) != 0L) {
        if (n67.recompute()) {
          dirty1 |= N68;
          summary |= 1L << 1;
        }
        dirty1 &= ~N67;
      }
      if ((dirty1 & wanted & N68) != 0L) {
        if (n68.recompute()) {
          dirty1 |= N69;
          summary |= 1L << 1;
        }
        dirty1 &= ~N68;
      }
      if ((dirty1 & wanted & N69) != 0L) {
        if (n69.recompute()) {
          dirty1 |= N70;
          summary |= 1L << 1;
        }
        dirty1 &= ~N69;
      }
      if ((dirty1 & wanted & N70) != 0L) {
        n70.recompute();
        dirty1 &= ~N70;
      }
      if ((dirty1 & wanted & LAST_CHECK) != 0L) {
        if ((dirty1 & LAST) == 0L && last.lazy().changed()) {
          dirty1 |= LAST;
          summary |= 1L << 1;
        }
        dirty1 &= ~LAST_CHECK;
        if (handsOver()) {
          return;
        }
      }
      if ((dirty1 & wanted & LAST) != 0L) {
        last.recompute();
        dirty1 &= ~LAST;
        if (handsOver()) {
          return;
        }
      }
    }

    @Override
    protected long dirty(int word) {
      return switch (word) {
        case 0 -> dirty0;
        case 1 -> dirty1;
        default -> throw new IndexOutOfBoundsException(word);
      };
    }

    @Override
    protected void dirty(int word, long bits) {
      switch (word) {
        case 0 -> dirty0 = bits;
        case 1 -> dirty1 = bits;
        default -> throw new IndexOutOfBoundsException(word);
      }
      if (bits == 0L) {
        summary &= ~(1L << word);
      } else {
        summary |= 1L << word;
      }
    }

    @Override
    protected Node[] nodes() {
      return new Node[] {n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55, n56, n57, n58, n59, n60, n61, n62, n63, n64, n65, n66, n67, n68, n69, n70, null, last};
    }

    @Override
    protected Cell[] inputs() {
      return new Cell[] {n0, open};
    }
  }

  /**
   * The input {@code n0}.
   */
  static final class N0Input extends Cell {
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
   * {@code n1}: {@link Wide#n1} of {@code n0}.
   */
  static final class N1Node extends Node {
    static final int HEIGHT = 1;

    static final int POSITION = 0;

    private final N0Input n0;

    long value;

    N1Node(N0Input n0) {
      this.n0 = n0;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n1(n0.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n2}: {@link Wide#n2} of {@code n1}.
   */
  static final class N2Node extends Node {
    static final int HEIGHT = 2;

    static final int POSITION = 1;

    private final N1Node n1;

    long value;

    N2Node(N1Node n1) {
      this.n1 = n1;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n2(n1.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n3}: {@link Wide#n3} of {@code n2}.
   */
  static final class N3Node extends Node {
    static final int HEIGHT = 3;

    static final int POSITION = 2;

    private final N2Node n2;

    long value;

    N3Node(N2Node n2) {
      this.n2 = n2;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n3(n2.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n4}: {@link Wide#n4} of {@code n3}.
   */
  static final class N4Node extends Node {
    static final int HEIGHT = 4;

    static final int POSITION = 3;

    private final N3Node n3;

    long value;

    N4Node(N3Node n3) {
      this.n3 = n3;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n4(n3.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n5}: {@link Wide#n5} of {@code n4}.
   */
  static final class N5Node extends Node {
    static final int HEIGHT = 5;

    static final int POSITION = 4;

    private final N4Node n4;

    long value;

    N5Node(N4Node n4) {
      this.n4 = n4;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n5(n4.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n6}: {@link Wide#n6} of {@code n5}.
   */
  static final class N6Node extends Node {
    static final int HEIGHT = 6;

    static final int POSITION = 5;

    private final N5Node n5;

    long value;

    N6Node(N5Node n5) {
      this.n5 = n5;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n6(n5.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n7}: {@link Wide#n7} of {@code n6}.
   */
  static final class N7Node extends Node {
    static final int HEIGHT = 7;

    static final int POSITION = 6;

    private final N6Node n6;

    long value;

    N7Node(N6Node n6) {
      this.n6 = n6;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n7(n6.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n8}: {@link Wide#n8} of {@code n7}.
   */
  static final class N8Node extends Node {
    static final int HEIGHT = 8;

    static final int POSITION = 7;

    private final N7Node n7;

    long value;

    N8Node(N7Node n7) {
      this.n7 = n7;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n8(n7.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n9}: {@link Wide#n9} of {@code n8}.
   */
  static final class N9Node extends Node {
    static final int HEIGHT = 9;

    static final int POSITION = 8;

    private final N8Node n8;

    long value;

    N9Node(N8Node n8) {
      this.n8 = n8;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n9(n8.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n10}: {@link Wide#n10} of {@code n9}.
   */
  static final class N10Node extends Node {
    static final int HEIGHT = 10;

    static final int POSITION = 9;

    private final N9Node n9;

    long value;

    N10Node(N9Node n9) {
      this.n9 = n9;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n10(n9.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n11}: {@link Wide#n11} of {@code n10}.
   */
  static final class N11Node extends Node {
    static final int HEIGHT = 11;

    static final int POSITION = 10;

    private final N10Node n10;

    long value;

    N11Node(N10Node n10) {
      this.n10 = n10;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n11(n10.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n12}: {@link Wide#n12} of {@code n11}.
   */
  static final class N12Node extends Node {
    static final int HEIGHT = 12;

    static final int POSITION = 11;

    private final N11Node n11;

    long value;

    N12Node(N11Node n11) {
      this.n11 = n11;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n12(n11.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n13}: {@link Wide#n13} of {@code n12}.
   */
  static final class N13Node extends Node {
    static final int HEIGHT = 13;

    static final int POSITION = 12;

    private final N12Node n12;

    long value;

    N13Node(N12Node n12) {
      this.n12 = n12;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n13(n12.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n14}: {@link Wide#n14} of {@code n13}.
   */
  static final class N14Node extends Node {
    static final int HEIGHT = 14;

    static final int POSITION = 13;

    private final N13Node n13;

    long value;

    N14Node(N13Node n13) {
      this.n13 = n13;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n14(n13.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n15}: {@link Wide#n15} of {@code n14}.
   */
  static final class N15Node extends Node {
    static final int HEIGHT = 15;

    static final int POSITION = 14;

    private final N14Node n14;

    long value;

    N15Node(N14Node n14) {
      this.n14 = n14;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n15(n14.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n16}: {@link Wide#n16} of {@code n15}.
   */
  static final class N16Node extends Node {
    static final int HEIGHT = 16;

    static final int POSITION = 15;

    private final N15Node n15;

    long value;

    N16Node(N15Node n15) {
      this.n15 = n15;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n16(n15.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n17}: {@link Wide#n17} of {@code n16}.
   */
  static final class N17Node extends Node {
    static final int HEIGHT = 17;

    static final int POSITION = 16;

    private final N16Node n16;

    long value;

    N17Node(N16Node n16) {
      this.n16 = n16;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n17(n16.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n18}: {@link Wide#n18} of {@code n17}.
   */
  static final class N18Node extends Node {
    static final int HEIGHT = 18;

    static final int POSITION = 17;

    private final N17Node n17;

    long value;

    N18Node(N17Node n17) {
      this.n17 = n17;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n18(n17.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n19}: {@link Wide#n19} of {@code n18}.
   */
  static final class N19Node extends Node {
    static final int HEIGHT = 19;

    static final int POSITION = 18;

    private final N18Node n18;

    long value;

    N19Node(N18Node n18) {
      this.n18 = n18;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n19(n18.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n20}: {@link Wide#n20} of {@code n19}.
   */
  static final class N20Node extends Node {
    static final int HEIGHT = 20;

    static final int POSITION = 19;

    private final N19Node n19;

    long value;

    N20Node(N19Node n19) {
      this.n19 = n19;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n20(n19.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n21}: {@link Wide#n21} of {@code n20}.
   */
  static final class N21Node extends Node {
    static final int HEIGHT = 21;

    static final int POSITION = 20;

    private final N20Node n20;

    long value;

    N21Node(N20Node n20) {
      this.n20 = n20;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n21(n20.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n22}: {@link Wide#n22} of {@code n21}.
   */
  static final class N22Node extends Node {
    static final int HEIGHT = 22;

    static final int POSITION = 21;

    private final N21Node n21;

    long value;

    N22Node(N21Node n21) {
      this.n21 = n21;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n22(n21.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n23}: {@link Wide#n23} of {@code n22}.
   */
  static final class N23Node extends Node {
    static final int HEIGHT = 23;

    static final int POSITION = 22;

    private final N22Node n22;

    long value;

    N23Node(N22Node n22) {
      this.n22 = n22;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n23(n22.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n24}: {@link Wide#n24} of {@code n23}.
   */
  static final class N24Node extends Node {
    static final int HEIGHT = 24;

    static final int POSITION = 23;

    private final N23Node n23;

    long value;

    N24Node(N23Node n23) {
      this.n23 = n23;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n24(n23.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n25}: {@link Wide#n25} of {@code n24}.
   */
  static final class N25Node extends Node {
    static final int HEIGHT = 25;

    static final int POSITION = 24;

    private final N24Node n24;

    long value;

    N25Node(N24Node n24) {
      this.n24 = n24;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n25(n24.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n26}: {@link Wide#n26} of {@code n25}.
   */
  static final class N26Node extends Node {
    static final int HEIGHT = 26;

    static final int POSITION = 25;

    private final N25Node n25;

    long value;

    N26Node(N25Node n25) {
      this.n25 = n25;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n26(n25.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n27}: {@link Wide#n27} of {@code n26}.
   */
  static final class N27Node extends Node {
    static final int HEIGHT = 27;

    static final int POSITION = 26;

    private final N26Node n26;

    long value;

    N27Node(N26Node n26) {
      this.n26 = n26;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n27(n26.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n28}: {@link Wide#n28} of {@code n27}.
   */
  static final class N28Node extends Node {
    static final int HEIGHT = 28;

    static final int POSITION = 27;

    private final N27Node n27;

    long value;

    N28Node(N27Node n27) {
      this.n27 = n27;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n28(n27.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n29}: {@link Wide#n29} of {@code n28}.
   */
  static final class N29Node extends Node {
    static final int HEIGHT = 29;

    static final int POSITION = 28;

    private final N28Node n28;

    long value;

    N29Node(N28Node n28) {
      this.n28 = n28;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n29(n28.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n30}: {@link Wide#n30} of {@code n29}.
   */
  static final class N30Node extends Node {
    static final int HEIGHT = 30;

    static final int POSITION = 29;

    private final N29Node n29;

    long value;

    N30Node(N29Node n29) {
      this.n29 = n29;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n30(n29.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n31}: {@link Wide#n31} of {@code n30}.
   */
  static final class N31Node extends Node {
    static final int HEIGHT = 31;

    static final int POSITION = 30;

    private final N30Node n30;

    long value;

    N31Node(N30Node n30) {
      this.n30 = n30;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n31(n30.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n32}: {@link Wide#n32} of {@code n31}.
   */
  static final class N32Node extends Node {
    static final int HEIGHT = 32;

    static final int POSITION = 31;

    private final N31Node n31;

    long value;

    N32Node(N31Node n31) {
      this.n31 = n31;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n32(n31.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n33}: {@link Wide#n33} of {@code n32}.
   */
  static final class N33Node extends Node {
    static final int HEIGHT = 33;

    static final int POSITION = 32;

    private final N32Node n32;

    long value;

    N33Node(N32Node n32) {
      this.n32 = n32;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n33(n32.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n34}: {@link Wide#n34} of {@code n33}.
   */
  static final class N34Node extends Node {
    static final int HEIGHT = 34;

    static final int POSITION = 33;

    private final N33Node n33;

    long value;

    N34Node(N33Node n33) {
      this.n33 = n33;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n34(n33.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n35}: {@link Wide#n35} of {@code n34}.
   */
  static final class N35Node extends Node {
    static final int HEIGHT = 35;

    static final int POSITION = 34;

    private final N34Node n34;

    long value;

    N35Node(N34Node n34) {
      this.n34 = n34;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n35(n34.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n36}: {@link Wide#n36} of {@code n35}.
   */
  static final class N36Node extends Node {
    static final int HEIGHT = 36;

    static final int POSITION = 35;

    private final N35Node n35;

    long value;

    N36Node(N35Node n35) {
      this.n35 = n35;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n36(n35.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n37}: {@link Wide#n37} of {@code n36}.
   */
  static final class N37Node extends Node {
    static final int HEIGHT = 37;

    static final int POSITION = 36;

    private final N36Node n36;

    long value;

    N37Node(N36Node n36) {
      this.n36 = n36;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n37(n36.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n38}: {@link Wide#n38} of {@code n37}.
   */
  static final class N38Node extends Node {
    static final int HEIGHT = 38;

    static final int POSITION = 37;

    private final N37Node n37;

    long value;

    N38Node(N37Node n37) {
      this.n37 = n37;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n38(n37.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n39}: {@link Wide#n39} of {@code n38}.
   */
  static final class N39Node extends Node {
    static final int HEIGHT = 39;

    static final int POSITION = 38;

    private final N38Node n38;

    long value;

    N39Node(N38Node n38) {
      this.n38 = n38;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n39(n38.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n40}: {@link Wide#n40} of {@code n39}.
   */
  static final class N40Node extends Node {
    static final int HEIGHT = 40;

    static final int POSITION = 39;

    private final N39Node n39;

    long value;

    N40Node(N39Node n39) {
      this.n39 = n39;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n40(n39.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n41}: {@link Wide#n41} of {@code n40}.
   */
  static final class N41Node extends Node {
    static final int HEIGHT = 41;

    static final int POSITION = 40;

    private final N40Node n40;

    long value;

    N41Node(N40Node n40) {
      this.n40 = n40;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n41(n40.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n42}: {@link Wide#n42} of {@code n41}.
   */
  static final class N42Node extends Node {
    static final int HEIGHT = 42;

    static final int POSITION = 41;

    private final N41Node n41;

    long value;

    N42Node(N41Node n41) {
      this.n41 = n41;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n42(n41.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n43}: {@link Wide#n43} of {@code n42}.
   */
  static final class N43Node extends Node {
    static final int HEIGHT = 43;

    static final int POSITION = 42;

    private final N42Node n42;

    long value;

    N43Node(N42Node n42) {
      this.n42 = n42;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n43(n42.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n44}: {@link Wide#n44} of {@code n43}.
   */
  static final class N44Node extends Node {
    static final int HEIGHT = 44;

    static final int POSITION = 43;

    private final N43Node n43;

    long value;

    N44Node(N43Node n43) {
      this.n43 = n43;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n44(n43.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n45}: {@link Wide#n45} of {@code n44}.
   */
  static final class N45Node extends Node {
    static final int HEIGHT = 45;

    static final int POSITION = 44;

    private final N44Node n44;

    long value;

    N45Node(N44Node n44) {
      this.n44 = n44;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n45(n44.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n46}: {@link Wide#n46} of {@code n45}.
   */
  static final class N46Node extends Node {
    static final int HEIGHT = 46;

    static final int POSITION = 45;

    private final N45Node n45;

    long value;

    N46Node(N45Node n45) {
      this.n45 = n45;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n46(n45.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n47}: {@link Wide#n47} of {@code n46}.
   */
  static final class N47Node extends Node {
    static final int HEIGHT = 47;

    static final int POSITION = 46;

    private final N46Node n46;

    long value;

    N47Node(N46Node n46) {
      this.n46 = n46;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n47(n46.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n48}: {@link Wide#n48} of {@code n47}.
   */
  static final class N48Node extends Node {
    static final int HEIGHT = 48;

    static final int POSITION = 47;

    private final N47Node n47;

    long value;

    N48Node(N47Node n47) {
      this.n47 = n47;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n48(n47.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n49}: {@link Wide#n49} of {@code n48}.
   */
  static final class N49Node extends Node {
    static final int HEIGHT = 49;

    static final int POSITION = 48;

    private final N48Node n48;

    long value;

    N49Node(N48Node n48) {
      this.n48 = n48;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n49(n48.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n50}: {@link Wide#n50} of {@code n49}.
   */
  static final class N50Node extends Node {
    static final int HEIGHT = 50;

    static final int POSITION = 49;

    private final N49Node n49;

    long value;

    N50Node(N49Node n49) {
      this.n49 = n49;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n50(n49.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n51}: {@link Wide#n51} of {@code n50}.
   */
  static final class N51Node extends Node {
    static final int HEIGHT = 51;

    static final int POSITION = 50;

    private final N50Node n50;

    long value;

    N51Node(N50Node n50) {
      this.n50 = n50;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n51(n50.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n52}: {@link Wide#n52} of {@code n51}.
   */
  static final class N52Node extends Node {
    static final int HEIGHT = 52;

    static final int POSITION = 51;

    private final N51Node n51;

    long value;

    N52Node(N51Node n51) {
      this.n51 = n51;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n52(n51.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n53}: {@link Wide#n53} of {@code n52}.
   */
  static final class N53Node extends Node {
    static final int HEIGHT = 53;

    static final int POSITION = 52;

    private final N52Node n52;

    long value;

    N53Node(N52Node n52) {
      this.n52 = n52;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n53(n52.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n54}: {@link Wide#n54} of {@code n53}.
   */
  static final class N54Node extends Node {
    static final int HEIGHT = 54;

    static final int POSITION = 53;

    private final N53Node n53;

    long value;

    N54Node(N53Node n53) {
      this.n53 = n53;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n54(n53.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n55}: {@link Wide#n55} of {@code n54}.
   */
  static final class N55Node extends Node {
    static final int HEIGHT = 55;

    static final int POSITION = 54;

    private final N54Node n54;

    long value;

    N55Node(N54Node n54) {
      this.n54 = n54;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n55(n54.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n56}: {@link Wide#n56} of {@code n55}.
   */
  static final class N56Node extends Node {
    static final int HEIGHT = 56;

    static final int POSITION = 55;

    private final N55Node n55;

    long value;

    N56Node(N55Node n55) {
      this.n55 = n55;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n56(n55.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n57}: {@link Wide#n57} of {@code n56}.
   */
  static final class N57Node extends Node {
    static final int HEIGHT = 57;

    static final int POSITION = 56;

    private final N56Node n56;

    long value;

    N57Node(N56Node n56) {
      this.n56 = n56;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n57(n56.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n58}: {@link Wide#n58} of {@code n57}.
   */
  static final class N58Node extends Node {
    static final int HEIGHT = 58;

    static final int POSITION = 57;

    private final N57Node n57;

    long value;

    N58Node(N57Node n57) {
      this.n57 = n57;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n58(n57.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n59}: {@link Wide#n59} of {@code n58}.
   */
  static final class N59Node extends Node {
    static final int HEIGHT = 59;

    static final int POSITION = 58;

    private final N58Node n58;

    long value;

    N59Node(N58Node n58) {
      this.n58 = n58;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n59(n58.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n60}: {@link Wide#n60} of {@code n59}.
   */
  static final class N60Node extends Node {
    static final int HEIGHT = 60;

    static final int POSITION = 59;

    private final N59Node n59;

    long value;

    N60Node(N59Node n59) {
      this.n59 = n59;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n60(n59.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n61}: {@link Wide#n61} of {@code n60}.
   */
  static final class N61Node extends Node {
    static final int HEIGHT = 61;

    static final int POSITION = 60;

    private final N60Node n60;

    long value;

    N61Node(N60Node n60) {
      this.n60 = n60;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n61(n60.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n62}: {@link Wide#n62} of {@code n61}.
   */
  static final class N62Node extends Node {
    static final int HEIGHT = 62;

    static final int POSITION = 61;

    private final N61Node n61;

    long value;

    N62Node(N61Node n61) {
      this.n61 = n61;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n62(n61.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n63}: {@link Wide#n63} of {@code n62}.
   */
  static final class N63Node extends Node {
    static final int HEIGHT = 63;

    static final int POSITION = 62;

    private final N62Node n62;

    long value;

    N63Node(N62Node n62) {
      this.n62 = n62;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n63(n62.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n64}: {@link Wide#n64} of {@code n63}.
   */
  static final class N64Node extends Node {
    static final int HEIGHT = 64;

    static final int POSITION = 63;

    private final N63Node n63;

    long value;

    N64Node(N63Node n63) {
      this.n63 = n63;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n64(n63.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n65}: {@link Wide#n65} of {@code n64}.
   */
  static final class N65Node extends Node {
    static final int HEIGHT = 65;

    static final int POSITION = 64;

    private final N64Node n64;

    long value;

    N65Node(N64Node n64) {
      this.n64 = n64;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n65(n64.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n66}: {@link Wide#n66} of {@code n65}.
   */
  static final class N66Node extends Node {
    static final int HEIGHT = 66;

    static final int POSITION = 65;

    private final N65Node n65;

    long value;

    N66Node(N65Node n65) {
      this.n65 = n65;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n66(n65.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n67}: {@link Wide#n67} of {@code n66}.
   */
  static final class N67Node extends Node {
    static final int HEIGHT = 67;

    static final int POSITION = 66;

    private final N66Node n66;

    long value;

    N67Node(N66Node n66) {
      this.n66 = n66;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n67(n66.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n68}: {@link Wide#n68} of {@code n67}.
   */
  static final class N68Node extends Node {
    static final int HEIGHT = 68;

    static final int POSITION = 67;

    private final N67Node n67;

    long value;

    N68Node(N67Node n67) {
      this.n67 = n67;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n68(n67.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n69}: {@link Wide#n69} of {@code n68}.
   */
  static final class N69Node extends Node {
    static final int HEIGHT = 69;

    static final int POSITION = 68;

    private final N68Node n68;

    long value;

    N69Node(N68Node n68) {
      this.n68 = n68;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n69(n68.value);
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
      value = undo.popLong();
    }
  }

  /**
   * {@code n70}: {@link Wide#n70} of {@code n69}.
   */
  static final class N70Node extends Node {
    static final int HEIGHT = 70;

    static final int POSITION = 69;

    private final N69Node n69;

    long value;

    final Version version = new Version();

    N70Node(N69Node n69) {
      this.n69 = n69;
    }

    @Override
    public boolean recompute() {
      long next = Wide.n70(n69.value);
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
      value = undo.popLong();
      version.restore(undo);
    }
  }

  /**
   * {@code last}: {@link Wide#last} of {@code open}, {@code n40} and {@code n70}.
   */
  static final class LastNode extends Node {
    static final int HEIGHT = 71;

    static final int POSITION = 71;

    private final OpenInput open;

    private final N40Node n40;

    private final LazyEdges edges;

    private final N70Edge n70Edge;

    long value;

    LastNode(Engine engine, OpenInput open, N40Node n40, N70Node n70) {
      this.open = open;
      this.n40 = n40;
      edges = new LazyEdges(engine, 1);
      n70Edge = new N70Edge(edges, n70);
    }

    @Override
    public boolean recompute() {
      long next;
      edges.open();
      try {
        next = Wide.last(open.value, n70Edge, n40.value);
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
      value = undo.popLong();
      edges.restore(undo);
    }

    /**
     * The lazy edge to {@code n70}.
     */
    static final class N70Edge extends LazyEdge implements LongSupplier {
      private final N70Node node;

      N70Edge(LazyEdges edges, N70Node node) {
        super(edges, "n70", N70Node.POSITION, node.version);
        this.node = node;
      }

      @Override
      public long getAsLong() {
        ask();
        return node.value;
      }
    }
  }
}
