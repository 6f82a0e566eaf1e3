package prongsai.kit.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Bounds of what all services share: the texts of ids, dates and instants, and the items of a page. */
final class Bounds {

    private static final Map<String, Integer> LONGEST = Map.of("UUID", 36, "LocalDate", 10, "Instant", 30);
    private static final int LARGEST_PAGE = 200;

    private Bounds() {}

    static void set(Map<String, Schema> schemas) {
        LONGEST.forEach((name, longest) -> {
            if (schemas.containsKey(name)) {
                schemas.get(name).setMaxLength(longest);
            }
        });
        schemas.forEach((name, schema) -> {
            if (name.startsWith("Page")
                    && schema.getProperties() != null
                    && schema.getProperties().containsKey("items")) {
                schema.getProperties().get("items").setMaxItems(LARGEST_PAGE);
            }
        });
    }
}
