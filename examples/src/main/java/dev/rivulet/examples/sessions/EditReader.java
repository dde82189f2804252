package dev.rivulet.examples.sessions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the edits of 12 September 2015, a sample of all, one JSON object after the other. */
final class EditReader {
    private static final String FILE = "calcite/tests/wikiticker-2015-09-12-sampled.json.gz";

    private Instant at;
    private String user;
    private boolean robot;
    private boolean anonymous;
    private long delta;

    private EditReader() {}

    /**
     * The edits in the order of their times, numbered from 0. Those without an account are left out: many
     * people share an address, so that it is no key of a session.
     */
    static List<Edit> read() {
        try (InputStream file = EditReader.class.getClassLoader().getResourceAsStream(FILE);
                JsonParser json = new JsonFactory().createParser(new GZIPInputStream(file))) {
            List<Edit> edits = new ArrayList<>();
            EditReader reader = new EditReader();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                reader.fields(json);
                if (!reader.anonymous) {
                    edits.add(reader.edit(edits.size()));
                }
            }
            return edits;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** No field is nested, and every object has all of them. */
    private void fields(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            field(name, json);
        }
    }

    private void field(String name, JsonParser json) throws IOException {
        switch (name) {
            case "time" -> at = Instant.parse(json.getText());
            case "user" -> user = json.getText();
            case "isRobot" -> robot = json.getBooleanValue();
            case "isAnonymous" -> anonymous = json.getBooleanValue();
            case "delta" -> delta = json.getLongValue();
            default -> {
                // of the page and of the place: not used here
            }
        }
    }

    private Edit edit(long number) {
        return new Edit(number, at, user, robot, delta);
    }
}
