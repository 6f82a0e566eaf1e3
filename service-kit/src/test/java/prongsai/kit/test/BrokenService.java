package prongsai.kit.test;

import java.util.Map;

/** The sources of a service that breaks every rule of {@link ServiceRules}. */
final class BrokenService {

    static final Map<String, String> SOURCES = Map.of(
            "prongsai/broken/thing/Thing.java",
            """
            package prongsai.broken.thing;
            @jakarta.persistence.Entity
            public class Thing {
                @jakarta.persistence.Id long id;
                prongsai.broken.util.Helper inACycle;
                public void setId(long id) { this.id = id; }
            }
            """,
            "prongsai/broken/thing/ThingResource.java",
            """
            package prongsai.broken.thing;
            import jakarta.ws.rs.*;
            @Path("/v1/things")
            public class ThingResource {
                @GET @jakarta.annotation.security.PermitAll public Thing readThing() { return null; }
                @PUT @jakarta.annotation.security.PermitAll public jakarta.ws.rs.core.Response changeThing(String body) { return null; }
            }
            """,
            "prongsai/broken/util/Helper.java",
            """
            package prongsai.broken.util;
            public class Helper {
                prongsai.broken.thing.Thing inACycle;
                org.eclipse.microprofile.reactive.messaging.Emitter<String> emitter;
                Object rows(org.hibernate.Session database) { return database.find(Object.class, 1); }
                Object now() { return java.time.Instant.now(); }
                Object print() { return String.format("%d", 2567).toUpperCase() + java.util.Locale.getDefault(); }
            }
            """);

    private BrokenService() {}
}
