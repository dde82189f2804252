package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.runtime.collection.*;

@Graph
public interface Pricing {
    @Input double bid();

    @Query static PricingGraph doubled(double bid) {
        return PricingGraph.builder().bid(2 * bid).build();
    }

    @Query static double other(double bidd) {
        return bidd;
    }

    @Collection Rows<Line> lines();

    record Line(PricingGraph graph) {}

    static PricingGraph start() {
        return PricingGraph.builder().bid(1).build();
    }
}

@Graph
interface Left {
    @Input RightGraph right();
}

@Graph
interface Right {
    @Input LeftGraph left();
}

@Graph
interface Above {
    @Input RightGraph right();
}
