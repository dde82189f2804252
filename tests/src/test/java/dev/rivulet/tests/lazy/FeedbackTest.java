package dev.rivulet.tests.lazy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is asked for runs up to its own position; the row operators beyond it miss no change. */
class FeedbackTest {
    private final Random random = new Random(1);
    private final List<Long> sizes = new ArrayList<>();
    private final FeedbackGraph graph = FeedbackGraph.builder().build();

    @Test
    void asFromScratchWhateverIsRead() {
        for (int step = 0; step < 500; step++) {
            edit();
            long scale = stream().sum() / 10;
            switch (random.nextInt(4)) {
                case 0 -> assertEquals(scale, graph.scale());
                case 1 -> assertEquals(scale * stream().sum(), graph.total());
                case 2 -> assertEquals(scale * (stream().max().orElse(0) - stream().min().orElse(0)), graph.range());
                default -> { }
            }
        }
    }

    private LongStream stream() {
        return sizes.stream().mapToLong(Long::longValue);
    }

    private void edit() {
        if (sizes.size() > 2 && random.nextInt(3) == 0) {
            graph.items().delete(new Feedback.Item(sizes.remove(random.nextInt(sizes.size()))));
        } else {
            long size = random.nextInt(100);
            sizes.add(size);
            graph.items().insert(size);
        }
    }
}
