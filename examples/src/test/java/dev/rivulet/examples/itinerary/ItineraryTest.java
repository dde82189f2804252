package dev.rivulet.examples.itinerary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The itinerary against one from scratch after every change, and the program as a user runs it. */
class ItineraryTest {
    private static final int STEPS = 300;
    private static final int BOOKINGS = 12;

    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private Roads roads = Roads::crow;
    private double speed = 120;
    private final ItineraryGraph graph = ItineraryGraph.builder().roads(roads).build();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyStepIsWhatComesFromScratch(long seed) {
        Random random = new Random(seed);
        check();
        for (int i = 0; i < STEPS; i++) {
            step(random);
            check();
        }
    }

    private void step(Random random) {
        String booking = "booking " + random.nextInt(BOOKINGS);
        switch (random.nextInt(8)) {
            case 0 -> turn(random.nextDouble() + 1);
            case 1 -> hurry(random.nextInt(200));
            case 2, 3 -> cancel(booking);
            default -> put(booking, random);
        }
    }

    private void turn(double factor) {
        roads = (from, to) -> factor * Roads.crow(from, to);
        graph.roads(roads);
    }

    private void hurry(double kmAnHour) {
        speed = kmAnHour;
        graph.speed(speed);
    }

    private void cancel(String booking) {
        if (visits.remove(booking) != null) {
            graph.visits().remove(booking);
        }
    }

    /** Arrivals are few, so that many are equal. */
    private void put(String booking, Random random) {
        Visit visit = Tour.random(booking, Tour.START.plus(Duration.ofHours(random.nextInt(9))), random);
        visits.put(booking, visit);
        graph.visits().put(booking, visit);
    }

    private void check() {
        FromScratch scratch = new FromScratch(visits.values(), roads);
        assertEquals(scratch.inOrder(), graph.inOrder().asList());
        assertEquals(scratch.legs(), graph.legs().toList());
        assertEquals(scratch.distance(), graph.distance());
        assertEquals(scratch.late(speed), graph.late().toList());
        assertEquals(scratch.late(speed).size(), graph.missed());
        List<Visit> inOrder = scratch.inOrder();
        assertEquals(inOrder.isEmpty() ? "nowhere" : inOrder.get(0).place(), graph.start());
        assertEquals(inOrder.isEmpty() ? "nowhere" : inOrder.get(inOrder.size() - 1).place(), graph.end());
    }

    @Test
    void movingVienna() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean right = ItineraryMain.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(right, text);
        assertTrue(text.contains("Prague - Vienna         250.9 km"), text);
    }
}
