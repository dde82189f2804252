package dev.rivulet.tests.scalars;

import java.util.ArrayList;
import java.util.List;

/** Notes which queries ran. */
final class Runs {
    static final List<String> NOTED = new ArrayList<>();

    private Runs() {}

    static List<String> take() {
        List<String> taken = List.copyOf(NOTED);
        NOTED.clear();
        return taken;
    }
}
