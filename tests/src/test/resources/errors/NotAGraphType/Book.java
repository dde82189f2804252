package demo;

import dev.rivulet.annotations.*;

@Graph
record Book(double price) {
    static class Outer {
        @Graph
        class Inner {}

        @Graph
        abstract class Instance {}

        @Graph
        private interface Hidden {}

        @Graph
        interface Generic<T> {}

        @Graph
        enum Side {
            BUY
        }
    }
}
