package demo;

import dev.rivulet.annotations.*;
import dev.rivulet.annotations.Collection;
import dev.rivulet.runtime.collection.Rows;
import java.util.List;

class Vault {
    private record Secret(String word) {}

    record Box(int number, Secret secret) {}

    record Chest(List<? extends Secret[]> secrets) {}

    @Graph
    interface Boxes {
        @Collection
        Rows<Box> boxes();

        @Collection
        Rows<Chest> chests();

        @Each("boxes")
        static Chest chest(int number) {
            return new Chest(List.of());
        }

        @Input
        Box spare();

        @Count("boxes")
        int count();
    }
}
