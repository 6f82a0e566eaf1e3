package prongsai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import prongsai.local.Api;

/**
 * The demo data. It looks up what is there before it enters anything, so that it can run at every start and goes on where it
 * was interrupted.
 */
public final class Demo {

    static final List<String> DOCUMENTS = List.of(
            "roiet-tm-2567.json",
            "esa-sisaket-1-2567.json",
            "peo-roiet-2567.json",
            "sisaket-2565.json",
            "makkhaeng-sao-2569.json");

    private final Entry entry;
    private final Consumer<String> progress;

    public Demo(Api api, Consumer<String> progress) {
        this.entry = new Entry(api);
        this.progress = progress;
    }

    /** Enters the demo data into a system that others have started; the addresses come as {@code ASSESSMENT_URL} and so on. */
    public static void main(String[] args) throws InterruptedException {
        new Demo(new Api(port -> System.getenv(port.name() + "_URL")), System.out::println).enter();
    }

    /** Enters all that is missing. */
    public void enter() throws InterruptedException {
        enterAgencies();
        enterDocuments();
        enterThisYear(LocalDate.now(ZoneId.of("Asia/Bangkok")));
    }

    /** Registers the agencies that are missing. */
    public void enterAgencies() throws InterruptedException {
        new Agencies(entry).register(read("agencies.json"));
    }

    /** Enters what is missing of the agencies' five documents. */
    public void enterDocuments() throws InterruptedException {
        for (String name : DOCUMENTS) {
            enter(name, read(name));
        }
    }

    /** Enters a plan of the fiscal year of {@code today}, so that something is still to come. */
    void enterThisYear(LocalDate today) throws InterruptedException {
        String name = "roiet-tm-this-year.json";
        enter(name, new Dates(today).resolve(read(name)));
    }

    private void enter(String name, JsonNode document) throws InterruptedException {
        if (new Document(entry, document).enter()) {
            progress.accept("entered " + name);
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
