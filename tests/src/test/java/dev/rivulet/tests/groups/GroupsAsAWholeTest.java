package dev.rivulet.tests.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Queries that take groups as a whole, at two levels, where there are more than the columns had room for at first. */
class GroupsAsAWholeTest {
    private static final int HARBOURS = 40;
    private static final int BERTHS = 20;

    private final FleetGraph fleet = FleetGraph.builder().build();

    @Test
    void allGroupsAreRead() {
        for (int harbour = 0; harbour < HARBOURS; harbour++) {
            for (int berth = 0; berth < BERTHS; berth++) {
                fleet.ships().insert(harbour, berth, 100L * harbour + berth);
            }
        }
        assertEquals(3919, fleet.fullest());
        assertEquals(219, fleet.byHarbour().get(2).heaviest());
    }

    @Test
    void thatGrowOneAfterTheOther() {
        for (int harbour = 0; harbour < HARBOURS; harbour++) {
            fleet.ships().insert(harbour, 0, 1000 - harbour);
            assertEquals(1000 - harbour, fleet.byHarbour().get(harbour).heaviest());
            assertEquals(1000, fleet.fullest());
            fleet.ships().insert(harbour, harbour + 1, 5);
        }
        for (int berth = 1; berth <= BERTHS; berth++) {
            fleet.ships().insert(3, berth, 1000 + berth);
            assertEquals(Math.max(1000 + berth, berth < 4 ? 0 : 1009), fleet.byHarbour().get(3).heaviest());
            assertEquals(fleet.byHarbour().get(3).heaviest(), fleet.fullest());
        }
    }
}
