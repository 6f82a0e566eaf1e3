package prongsai.measures.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import prongsai.measures.Given.KnownAgency;

/** The service as it runs for users: what is private is not asked, whatever the links say. */
@QuarkusTest
class LinkCheckResourceTest {

    @Test
    void aLinkIntoAPrivateNetworkIsRefusedWithoutBeingAsked() throws IOException {
        var asked = new AtomicInteger();
        var inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        inside.start();
        try {
            var agency = anyAgency();
            var plan = agency.plan();
            var measure = agency.measure(plan);
            var port = inside.getAddress().getPort();
            enter(agency, measure, "http://127.0.0.1:" + port + "/o34.pdf");
            enter(agency, measure, "http://localhost:" + port + "/o34.pdf");
            enter(agency, measure, "http://169.254.169.254/latest/meta-data");
            enter(agency, measure, "https://no-such-host.invalid/o34.pdf");

            String check = post(agency.officer(), "/v1/evidence/link-checks", Map.of("measurePlanId", plan))
                    .statusCode(201)
                    .body("links", hasSize(4))
                    .extract()
                    .path("id");
            await().untilAsserted(() ->
                    get(agency.officer(), "/v1/evidence/link-checks/" + check).body("finished", equalTo(true)));
            get(agency.officer(), "/v1/evidence/link-checks/" + check)
                    .header("ETag", "\"4\"")
                    .body("links.outcome", contains("REFUSED", "REFUSED", "REFUSED", "DEAD"))
                    .body(
                            "links.reason",
                            contains("PRIVATE_ADDRESS", "PRIVATE_ADDRESS", "PRIVATE_ADDRESS", "HOST_UNKNOWN"))
                    .body("links.checkedAt", everyItem(notNullValue()))
                    .body("dead", equalTo(1));
            assertThat(asked).hasValue(0);
        } finally {
            inside.stop(0);
        }
    }

    @Test
    void aPlanWithoutEvidenceIsCheckedAtOnce() {
        var agency = anyAgency();
        post(agency.officer(), "/v1/evidence/link-checks", Map.of("measurePlanId", agency.plan()))
                .statusCode(201)
                .body("finished", equalTo(true));
    }

    @Test
    void onlyTheAgencyItselfAsksAndThoseAboveRead() {
        var parent = anyAgency();
        var agency = agencyBelow(parent);
        var plan = agency.plan();
        var request = Map.of("measurePlanId", plan);
        String check = post(agency.officer(), "/v1/evidence/link-checks", request)
                .extract()
                .path("id");
        get(parent.officer(), "/v1/evidence/link-checks/" + check).statusCode(200);
        post(parent.officer(), "/v1/evidence/link-checks", request).statusCode(403);
        var stranger = anyAgency();
        get(stranger.officer(), "/v1/evidence/link-checks/" + check).statusCode(404);
        post(stranger.officer(), "/v1/evidence/link-checks", request)
                .statusCode(422)
                .body("errors.pointer", contains("/measurePlanId"));
    }

    private static void enter(KnownAgency agency, String measure, String url) {
        post(agency.officer(), "/v1/evidence", Map.of("measureId", measure, "url", url, "title", "ก"))
                .statusCode(201);
    }
}
