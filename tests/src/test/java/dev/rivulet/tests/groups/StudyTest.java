package dev.rivulet.tests.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rivulet.tests.groups.StudiesGraph.ByDeskGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A graph within a group holds what the same graph, alone, holds of the same rows in the same order. */
class StudyTest {
    private static final int STEPS = 60;

    private final StudiesGraph studies = StudiesGraph.builder().build();
    private final Map<String, Long> least = new TreeMap<>();

    @Property(tries = 60)
    void isWhatItIsAlone(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            if (random.nextInt(8) == 0) {
                studies.whatIf(
                        g -> {
                            for (int j = 0; j < 3; j++) {
                                edit(g, random);
                            }
                        },
                        g -> random.nextBoolean() ? g.met() : null);
            } else {
                edit(studies, random);
                set(random);
            }
            if (random.nextInt(3) == 0) {
                compare();
            }
        }
        compare();
    }

    private static void edit(StudiesGraph graph, Random random) {
        List<Integer> slots = new ArrayList<>();
        for (int slot = 0; slot < 40; slot++) {
            if (graph.fills().hasSlot(slot)) {
                slots.add(slot);
            }
        }
        Fill fill = new Fill(
                "D" + random.nextInt(2), "B" + random.nextInt(2), "S" + random.nextInt(3), random.nextInt(9));
        if (slots.size() < 5 || random.nextInt(3) == 0 && slots.size() < 20) {
            graph.fills().insert(fill);
        } else if (random.nextBoolean()) {
            graph.fills().deleteSlot(slots.get(random.nextInt(slots.size())));
        } else {
            graph.fills().replaceSlot(slots.get(random.nextInt(slots.size())), fill);
        }
    }

    private void set(Random random) {
        least.keySet().removeIf(group -> studies.byDesk().stream().noneMatch(other -> other.toString().equals(group)));
        ByDeskGroup group = studies.byDesk().get("D" + random.nextInt(2));
        if (group != null && random.nextInt(5) == 0) {
            long next = random.nextInt(6);
            least.put(group.toString(), next);
            group.least(next);
        }
    }

    private void compare() {
        long met = 0;
        long most = 0;
        for (String desk : List.of("D0", "D1")) {
            List<Fill> rows = studies.fills().stream().filter(fill -> fill.desk().equals(desk)).toList();
            ByDeskGroup group = studies.byDesk().get(desk);
            if (rows.isEmpty()) {
                assertNull(group);
                continue;
            }
            StudyGraph alone = StudyGraph.builder().least(group.least()).build();
            assertEquals(least.getOrDefault(group.toString(), 2L), group.least());
            rows.forEach(alone.fills()::insert);
            compare(alone, group);
            met += alone.metTotal();
            most = Math.max(most, alone.rows());
        }
        assertEquals(met, studies.met());
        assertEquals(most, studies.most());
    }

    private static void compare(StudyGraph alone, ByDeskGroup group) {
        assertEquals(alone.fills().toList(), group.fills().stream().toList());
        assertEquals(alone.large().stream().toList(), group.large().stream().toList());
        assertEquals(alone.bySize().stream().toList(), group.bySize().stream().toList());
        assertEquals(alone.three().stream().toList(), group.three().stream().toList());
        assertEquals(alone.met().stream().sorted().toList(), group.met().stream().sorted().toList());
        assertEquals(alone.beside().stream().toList(), group.beside().stream().toList());
        assertEquals(alone.distinct().stream().toList(), group.distinct().stream().toList());
        assertEquals(alone.both().stream().toList(), group.both().stream().toList());
        assertEquals(alone.gap().stream().toList(), group.gap().stream().toList());
        assertEquals(alone.run().stream().toList(), group.run().stream().toList());
        assertEquals(alone.check(), group.check());
        assertEquals(alone.word(), group.word());
        assertEquals(alone.median(), group.median());
        assertEquals(alone.smallest(), group.smallest());
        assertEquals(alone.widest(), group.widest());
        assertEquals(alone.lotCount(), group.lotCount());
        assertEquals(sorted(alone.text()), sorted(group.text()));
    }

    /** Groups stand in the order in which they were made, which depends on history. */
    private static List<Integer> sorted(String text) {
        return text.chars().sorted().boxed().toList();
    }
}
