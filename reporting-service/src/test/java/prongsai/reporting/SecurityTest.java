package prongsai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.kit.caller.Roles;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

/** Every operation is closed to who has no business there. */
@QuarkusTest
class SecurityTest {

    private static final String UNKNOWN = UUID.randomUUID().toString();
    private static final String SUBMISSION = "{\"summary\": \"เรียบร้อย\", \"none\": true}";

    private static final String REVIEW = "{\"decision\": \"ACCEPTED\"}";
    private static final String EXEMPTION = "{\"reason\": \"ยุบเลิกหน่วยงาน\"}";
    private static final String EXTENSION = "{\"newDueOn\": \"2024-01-31\", \"reason\": \"อุทกภัย\"}";
    private static final String CHANGE =
            """
            {"announcement": {"number": "1", "announcedOn": "2024-01-10", "subject": "ขยายเวลา"}, "fiscalYear": 2567, "days": 7}""";
    private static final String PUBLICATION = "{\"measurePlanId\": \"" + UNKNOWN + "\", \"kind\": \"MEASURES\"}";
    private static final String DOCX = "a template";
    private static final String HOLIDAYS = "date,nameTh\n2028-01-01,วันขึ้นปีใหม่";

    private static final String ISSUED =
            """
            {"fiscalYear": 2567, "frequency": {"kind": "MONTHLY"}, "content": "PROGRESS", "windowDays": 5,
             "reporter": {"kind": "POSITION", "name": "x"}, "recipientType": "PROVINCE"}""";

    private record Operation(Method method, String path, String body) {

        int call(RequestSpecification request) {
            if (HOLIDAYS.equals(body)) {
                request.contentType("text/csv; charset=UTF-8").queryParams("year", 2700, "source", "ประกาศ");
            }
            if (path.equals("/v1/document-templates/fields") || DOCX.equals(body) && method == Method.POST) {
                request.queryParam("kind", "MEASURES");
            }
            if (body != null || method == Method.DELETE) {
                request.header("If-Match", "\"0\"");
            }
            if (DOCX.equals(body)) {
                request.contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                        .body(body.getBytes(StandardCharsets.UTF_8));
            } else if (body != null) {
                request.body(body);
            }
            if (path.contains("/compliance")) {
                request.queryParam("fiscalYear", 2567);
            }
            // A file or, for a refusal, a problem.
            return request.accept(ContentType.ANY)
                    .request(method, path.replace("{id}", UNKNOWN).replace("{fiscalYear}", "2567"))
                    .statusCode();
        }

        /** The path without what is asked for. */
        String template() {
            return path.split("[?]")[0];
        }

        /** For reporters: agencies above neither write in their place nor read what waits for others. */
        boolean reports() {
            return method == Method.POST && !decides() && !isFromAbove();
        }

        /** For recipients: who reports does not decide. */
        boolean decides() {
            return path.endsWith("/review") || path.endsWith("/exemption") || path.endsWith("-queue");
        }

        /** What everybody reads is an approver's to decide. */
        boolean publishes() {
            return method == Method.POST && path.startsWith("/v1/publications");
        }

        /** Duties are issued and deadlines are moved from above, never by those who owe the reports. */
        boolean isFromAbove() {
            return path.startsWith("/v1/deadline-changes")
                    || path.endsWith("/extension")
                    || path.endsWith("/issued-duties");
        }
    }

    static Stream<Operation> operations() {
        return Stream.of(
                new Operation(Method.POST, "/v1/reporting-schedules", aDuty()),
                new Operation(Method.GET, "/v1/reporting-schedules", null),
                new Operation(Method.GET, "/v1/reporting-schedules/{id}", null),
                new Operation(Method.GET, "/v1/reports", null),
                new Operation(Method.GET, "/v1/reports/{id}", null),
                new Operation(Method.GET, "/v1/reports/{id}/prefill", null),
                new Operation(Method.GET, "/v1/reports/{id}/submission", null),
                new Operation(Method.POST, "/v1/reports/{id}/submission", SUBMISSION),
                new Operation(Method.GET, "/v1/reports/{id}/submissions", null),
                new Operation(Method.POST, "/v1/reports/{id}/review", REVIEW),
                new Operation(Method.GET, "/v1/reports/{id}/reviews", null),
                new Operation(Method.POST, "/v1/reports/{id}/exemption", EXEMPTION),
                new Operation(Method.GET, "/v1/review-queue", null),
                new Operation(Method.GET, "/v1/fiscal-years/{fiscalYear}", null),
                new Operation(Method.GET, "/v1/holidays", null),
                new Operation(Method.POST, "/v1/holiday-imports", HOLIDAYS),
                new Operation(Method.GET, "/v1/holiday-imports", null),
                new Operation(Method.GET, "/v1/holiday-imports/{id}", null),
                new Operation(Method.POST, "/v1/deadline-changes", CHANGE),
                new Operation(Method.GET, "/v1/deadline-changes", null),
                new Operation(Method.GET, "/v1/deadline-changes/{id}", null),
                new Operation(Method.GET, "/v1/deadline-changes/{id}/reports", null),
                new Operation(Method.POST, "/v1/deadline-changes/{id}/withdrawal", ""),
                new Operation(Method.POST, "/v1/reports/{id}/extension", EXTENSION),
                new Operation(Method.GET, "/v1/reports/{id}/due-dates", null),
                new Operation(Method.POST, "/v1/calendar-feeds", "{\"label\": \"โทรศัพท์\"}"),
                new Operation(Method.GET, "/v1/calendar-feeds", null),
                new Operation(Method.GET, "/v1/calendar-feeds/{id}", null),
                new Operation(Method.POST, "/v1/calendar-feeds/{id}/address", ""),
                new Operation(Method.POST, "/v1/calendar-feeds/{id}/revocation", ""),
                new Operation(Method.POST, "/v1/publications", PUBLICATION),
                new Operation(Method.GET, "/v1/publications", null),
                new Operation(Method.GET, "/v1/publications/{id}", null),
                new Operation(Method.POST, "/v1/publications/{id}/withdrawal", "{\"reason\": \"x\"}"),
                new Operation(Method.GET, "/v1/document-templates/fields", null),
                new Operation(Method.POST, "/v1/document-templates", DOCX),
                new Operation(Method.GET, "/v1/document-templates", null),
                new Operation(Method.GET, "/v1/document-templates/{id}", null),
                new Operation(Method.GET, "/v1/document-templates/{id}/file", null),
                new Operation(Method.PUT, "/v1/document-templates/{id}/file", DOCX),
                new Operation(Method.DELETE, "/v1/document-templates/{id}", null),
                new Operation(Method.POST, "/v1/issued-duties", ISSUED),
                new Operation(Method.GET, "/v1/compliance", null),
                new Operation(Method.GET, "/v1/compliance/agencies", null),
                new Operation(Method.GET, "/v1/compliance/units", null),
                new Operation(Method.GET, "/v1/compliance-exports", null),
                new Operation(Method.GET, "/v1/obstructions", null),
                new Operation(Method.GET, "/v1/obstruction-exports", null),
                new Operation(Method.GET, "/v1/documents/measures?planId={id}", null),
                new Operation(Method.GET, "/v1/documents/analysis?planId={id}", null),
                new Operation(Method.GET, "/v1/documents/results?planId={id}", null),
                new Operation(Method.GET, "/v1/documents/round-report?reportId={id}", null),
                new Operation(Method.GET, "/v1/documents/follow-up-record?followUpId={id}", null),
                new Operation(Method.GET, "/v1/documents/compliance-summary", null));
    }

    /** What is read without login: the address is the secret, or there is none. */
    private static final List<String> OPEN_TO_ALL = List.of(
            "get /public/calendar-feeds/{token}.ics",
            "get /public/{agency}",
            "get /public/{agency}/{fiscalYear}/{kind}",
            "get /public/{agency}/{fiscalYear}/{kind}.{suffix}",
            "get /public/{agency}/{fiscalYear}/{kind}/versions",
            "get /public/{agency}/{fiscalYear}/{kind}/versions/{number}",
            "get /public/{agency}/{fiscalYear}/{kind}/versions/{number}.{suffix}");

    @Test
    void allOperationsAreLookedAt() {
        var paths = Api.anonymous()
                .accept("application/json")
                .get("/q/openapi?format=json")
                .path("paths");

        var documented = ((java.util.Map<?, ?>) paths)
                .entrySet().stream().flatMap(path -> ((java.util.Map<?, ?>) path.getValue())
                        .keySet().stream()
                                .filter(key -> Stream.of("get", "post", "put", "patch", "delete")
                                        .anyMatch(key::equals))
                                .map(method -> method + " " + path.getKey()));
        var known = operations()
                .map(operation ->
                        operation.method().name().toLowerCase(java.util.Locale.ROOT) + " " + operation.template());
        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(known, OPEN_TO_ALL.stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void withoutAValidTokenNobodyIsLetIn(Operation operation) {
        var code = AnAgency.known().code();

        assertThat(operation.call(Api.anonymous())).isEqualTo(401);
        assertThat(operation.call(Api.as(Tokens.withAudience("measures-service", code, Roles.OFFICER))))
                .isEqualTo(401);
        assertThat(operation.call(Api.as(Tokens.expired(code, Roles.OFFICER)))).isEqualTo(401);
        assertThat(operation.call(Api.as(Tokens.forged(code, Roles.OFFICER)))).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void wrongRoleIsForbidden(Operation operation) {
        var code = AnAgency.known().code();

        assertThat(operation.call(Api.as(Tokens.with(code)))).isEqualTo(403);
        assertThat(operation.call(Api.as(Tokens.with(code, Roles.OPERATOR)))).isEqualTo(403);
        if (operation.reports()) {
            assertThat(operation.call(Api.as(Tokens.supervisor(code)))).isEqualTo(403);
        }
        if (operation.decides() || operation.isFromAbove() || operation.publishes()) {
            assertThat(operation.call(Api.as(Tokens.officer(code)))).isEqualTo(403);
        }
        if (operation.isFromAbove()) {
            assertThat(operation.call(Api.as(Tokens.approver(code)))).isEqualTo(403);
        }
        if (operation.reports() || operation.decides()) {
            // For a criteria manager who is not at the root of the hierarchy as well.
            assertThat(operation.call(Api.as(Tokens.criteriaManager(code)))).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whoActsForNoKnownAgencyIsForbidden(Operation operation) {
        for (var role : List.of(Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER)) {
            assertThat(operation.call(Api.as(Tokens.with(null, role)))).isEqualTo(403);
            assertThat(operation.call(Api.as(Tokens.with("NOBODY-KNOWS-IT", role))))
                    .isEqualTo(403);
        }
    }

    @Test
    void everythingOfAForeignAgencyIsAsIfItWereNotThere() {
        var foreign = AnAgency.known().plan();
        var schedule = foreign.duty().created();
        var report = schedule.at("/reports/0/id").asText();
        var stranger = AnAgency.known();

        for (var path : Stream.of(
                        "/v1/reporting-schedules/" + schedule.get("id").asText(),
                        "/v1/reports/" + report,
                        "/v1/reports/" + report + "/prefill",
                        "/v1/reports/" + report + "/submission",
                        "/v1/reports/" + report + "/submissions",
                        "/v1/reports/" + report + "/reviews",
                        "/v1/reports/" + report + "/due-dates")
                .toList()) {
            assertThat(Api.as(stranger.officer()).get(path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(Api.as(stranger.officer())
                        .header("If-Match", "\"0\"")
                        .body(SUBMISSION)
                        .post("/v1/reports/" + report + "/submission")
                        .statusCode())
                .isEqualTo(404);
        for (var decision : List.of("/review", "/exemption")) {
            assertThat(Api.as(stranger.supervisor())
                            .header("If-Match", "\"0\"")
                            .body(decision.equals("/review") ? REVIEW : EXEMPTION)
                            .post("/v1/reports/" + report + decision)
                            .statusCode())
                    .as(decision)
                    .isEqualTo(404);
        }
        assertThat(foreign.duty().post(stranger.officer()).extract().statusCode())
                .isEqualTo(422);
    }

    @Test
    void codeWithAWildcardOfLikeWidensNothing() {
        var agency = AnAgency.known();
        var report = agency.plan().duty().created().at("/reports/0/id").asText();
        var namesake = AnAgency.known(
                "/TH/MOI/", agency.code().substring(0, agency.code().length() - 1) + "_");

        assertThat(Api.as(namesake.officer()).get("/v1/reports/" + report).statusCode())
                .isEqualTo(404);
    }

    private static String aDuty() {
        return new ADuty(null, UUID.randomUUID()).json().toString();
    }
}
