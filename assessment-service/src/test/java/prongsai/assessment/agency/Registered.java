package prongsai.assessment.agency;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

/** An agency that exists, registered through the API like any other. */
public record Registered(String id, String code) {

    /** The nation, which a migration brings. */
    public static final Registered NATION = new Registered("01900000-0000-7000-8000-000000000001", "TH");

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    /** Some agency directly under the nation. */
    public static Registered anyAgency() {
        return under(NATION);
    }

    public static Registered under(Registered parent) {
        return register(wanted(parent));
    }

    public static Registered register(Map<String, Object> wanted) {
        var id = Api.as(Tokens.criteriaManager("TH"))
                .body(wanted)
                .post("/v1/agencies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Registered((String) id, (String) wanted.get("code"));
    }

    /** The body of a registration that is in order, to be changed by the test. */
    public static Map<String, Object> wanted(Registered parent) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("code", "AGENCY-" + NEXT.getAndIncrement());
        wanted.put("nameTh", "เทศบาลเมืองร้อยเอ็ด");
        wanted.put("type", "MUNICIPALITY_TOWN");
        wanted.put("parentId", parent.id());
        return wanted;
    }
}
