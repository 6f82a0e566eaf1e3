package prongsai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import prongsai.local.Api;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * The demo data. It looks up what is there before it enters anything, so that it can run at every start and goes on where it
 * was interrupted.
 */
public final class Demo {

    private static final List<String> DOCUMENTS =
            List.of("roiet-tm-2567.json", "esa-sisaket-1-2567.json", "peo-roiet-2567.json", "roiet-tm-this-year.json");

    private final Api api;
    private final Consumer<String> progress;

    public Demo(Api api, Consumer<String> progress) {
        this.api = api;
        this.progress = progress;
    }

    /** Enters what is missing. Dates of the demo of the current year are counted from {@code today}. */
    public void enter(LocalDate today) throws InterruptedException {
        Entry entry = new Entry(api);
        new Agencies(entry).register(read("agencies.json"));
        for (String name : DOCUMENTS) {
            JsonNode document = new Dates(today).resolve(read(name));
            if (new Document(entry, document).enter()) {
                progress.accept("entered " + name);
            }
        }
    }

    static JsonNode read(String name) {
        try (InputStream resource = Demo.class.getResourceAsStream("/demo/" + name)) {
            return new ObjectMapper().readTree(resource);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
