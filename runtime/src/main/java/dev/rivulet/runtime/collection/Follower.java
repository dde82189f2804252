package dev.rivulet.runtime.collection;

/** Follows a list of changes from run to run. */
class Follower {
    final Changes list;
    private int seen;

    Follower(Changes list) {
        this.list = list;
    }

    /** Whether a list was missed. */
    boolean missed() {
        return list.epoch - seen > 1;
    }

    /** How many lists were not taken yet; of them only the last is there. */
    final int behind() {
        return list.epoch - seen;
    }

    /** Whether there is a list that was not taken yet. */
    boolean waits() {
        return list.epoch != seen;
    }

    /** Whether there is a list that was not taken yet; it is now. */
    boolean take() {
        boolean any = list.epoch != seen;
        seen = list.epoch;
        return any;
    }
}
