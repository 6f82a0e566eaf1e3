package prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.assessment.Entry;
import prongsai.assessment.criteria.SomeCriteria;
import prongsai.kit.caller.Roles;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

/** Every operation is closed to who has no business there. */
@QuarkusTest
class SecurityTest {

    private static final Set<String> READERS =
            Set.of(Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER);
    private static final Set<String> WRITERS = Set.of(Roles.OFFICER, Roles.APPROVER, Roles.CRITERIA_MANAGER);
    private static final Set<String> PUBLISHERS = Set.of(Roles.APPROVER, Roles.CRITERIA_MANAGER);
    private static final Set<String> MANAGERS = Set.of(Roles.CRITERIA_MANAGER);
    private static final String OF_A_YEAR = "?programme=NACC_ITA&fiscalYear=2566";
    private static final Map<String, Object> A_NAME = Map.of("nameTh", "สำนักปลัด");
    private static final Map<String, Object> A_FINDING =
            Map.of("severity", "URGENT", "origin", "SCORE", "text", "ตัวชี้วัดที่ 4 ได้คะแนนต่ำที่สุด");

    private static final String SCORES = "?programme=NACC_ITA&fiscalYear=2566";
    private static final Map<String, Object> THE_NAMES = Map.of(
            "nameTh", "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ป.ป.ช.)",
            "nameEn", "Integrity and Transparency Assessment of the National Anti-Corruption Commission");
    private static final Map<String, Object> A_DECISION = Map.of("decision", "CONFIRMED");
    private static final Map<String, Object> NOWHERE = Map.of("criteriaId", Registered.NATION.id(), "code", "o1");
    private static final Map<String, Object> A_MAPPING =
            Map.of("from", NOWHERE, "to", NOWHERE, "decision", "CONFIRMED");
    private static final Map<String, Object> A_PROGRAMME =
            Map.of("code", "TEST_OF_SECURITY", "nameTh", "ทดสอบ", "nameEn", "Test", "ownerId", Registered.NATION.id());

    private Registered agency;
    private String criteria;
    private String mapping;
    private String assessment;
    private String unit;
    private String finding;

    private record Operation(Method method, String path, Set<String> roles, Object body) {

        boolean isOfOneAgency() {
            return path.contains("{id}") && !isNational();
        }

        /** Criteria are read by everybody and written by the programme's owner. */
        boolean isNational() {
            return path.startsWith("/v1/item-mappings/")
                    || path.startsWith("/v1/criteria/")
                    || path.startsWith("/v1/programmes/")
                    || isDraftOfCriteria();
        }

        private boolean isDraftOfCriteria() {
            return method == Method.POST && path.equals("/v1/criteria");
        }

        @Override
        public String toString() {
            return method + " " + path.replaceFirst("[?].*", "");
        }
    }

    static Stream<Operation> operations() {
        return Stream.of(
                new Operation(Method.GET, "/v1/programmes", READERS, null),
                new Operation(Method.POST, "/v1/programmes", MANAGERS, A_PROGRAMME),
                new Operation(Method.GET, "/v1/programmes/{code}", READERS, null),
                new Operation(Method.PUT, "/v1/programmes/{code}", MANAGERS, THE_NAMES),
                new Operation(Method.GET, "/v1/criteria", READERS, null),
                new Operation(Method.POST, "/v1/criteria", MANAGERS, SomeCriteria.BODY),
                new Operation(Method.GET, "/v1/criteria/{id}", READERS, null),
                new Operation(Method.PUT, "/v1/criteria/{id}", MANAGERS, SomeCriteria.BODY),
                new Operation(Method.DELETE, "/v1/criteria/{id}", MANAGERS, null),
                new Operation(Method.POST, "/v1/criteria/{id}/publication", MANAGERS, null),
                new Operation(Method.GET, "/v1/criteria/{id}/differences?from={id}", READERS, null),
                new Operation(Method.GET, "/v1/item-mappings", READERS, null),
                new Operation(Method.POST, "/v1/item-mappings", MANAGERS, A_MAPPING),
                new Operation(Method.GET, "/v1/item-mappings/{id}", READERS, null),
                new Operation(Method.PUT, "/v1/item-mappings/{id}", MANAGERS, A_DECISION),
                new Operation(Method.POST, "/v1/score-imports" + SCORES, MANAGERS, "no scores"),
                new Operation(Method.GET, "/v1/score-imports", MANAGERS, null),
                new Operation(Method.GET, "/v1/score-imports/{id}", MANAGERS, null),
                new Operation(Method.GET, "/v1/score-imports/{id}/errors", MANAGERS, null),
                new Operation(Method.GET, "/v1/score-imports/template" + SCORES + "&format=CSV", MANAGERS, null),
                new Operation(Method.GET, "/v1/score-exports" + SCORES + "&format=CSV", READERS, null),
                new Operation(Method.POST, "/v1/agencies", MANAGERS, Registered.wanted(Registered.NATION)),
                new Operation(Method.GET, "/v1/agencies", READERS, null),
                new Operation(Method.GET, "/v1/agencies/{id}", READERS, null),
                new Operation(Method.PUT, "/v1/agencies/{id}", MANAGERS, A_NAME),
                new Operation(Method.GET, "/v1/agencies/{id}/children", READERS, null),
                new Operation(Method.GET, "/v1/agencies/{id}/units", READERS, null),
                new Operation(Method.POST, "/v1/agencies/{id}/units", WRITERS, A_NAME),
                new Operation(Method.GET, "/v1/agencies/{id}/units/{unitId}", READERS, null),
                new Operation(Method.PUT, "/v1/agencies/{id}/units/{unitId}", WRITERS, A_NAME),
                new Operation(
                        Method.POST,
                        "/v1/assessments",
                        WRITERS,
                        Entry.of(Registered.NATION).body()),
                new Operation(Method.GET, "/v1/statistics" + OF_A_YEAR, READERS, null),
                new Operation(Method.GET, "/v1/statistics/weak-indicators" + OF_A_YEAR, READERS, null),
                new Operation(Method.GET, "/v1/statistics/nation?programme=NACC_ITA", READERS, null),
                new Operation(Method.GET, "/v1/statistics/clinic" + OF_A_YEAR, READERS, null),
                new Operation(Method.GET, "/v1/agencies/{id}/rank" + OF_A_YEAR, READERS, null),
                new Operation(Method.GET, "/v1/assessments", READERS, null),
                new Operation(Method.GET, "/v1/assessments/{id}", READERS, null),
                new Operation(Method.PUT, "/v1/assessments/{id}", WRITERS, Map.of()),
                new Operation(Method.DELETE, "/v1/assessments/{id}", WRITERS, null),
                new Operation(Method.POST, "/v1/assessments/{id}/publication", PUBLISHERS, null),
                new Operation(Method.POST, "/v1/assessments/{id}/withdrawal", PUBLISHERS, Map.of("reason", "…")),
                new Operation(Method.GET, "/v1/assessments/{id}/corrections", READERS, null),
                new Operation(Method.GET, "/v1/assessments/{id}/findings", READERS, null),
                new Operation(Method.POST, "/v1/assessments/{id}/findings", WRITERS, A_FINDING),
                new Operation(Method.GET, "/v1/assessments/{id}/findings/{findingId}", READERS, null),
                new Operation(Method.PUT, "/v1/assessments/{id}/findings/{findingId}", WRITERS, A_FINDING),
                new Operation(Method.DELETE, "/v1/assessments/{id}/findings/{findingId}", WRITERS, null),
                new Operation(Method.GET, "/v1/assessments/{id}/finding-suggestions", READERS, null),
                new Operation(Method.GET, "/v1/assessments/{id}/ranking", READERS, null),
                new Operation(Method.GET, "/v1/assessments/{id}/gap", READERS, null),
                new Operation(Method.POST, "/v1/assessments/{id}/projections", READERS, Map.of()),
                new Operation(Method.GET, "/v1/agencies/{id}/trend", READERS, null));
    }

    @BeforeEach
    void thereIsAnAgencyWithAUnitAndAnAssessment() {
        var wanted = Registered.wanted(Registered.NATION);
        wanted.put("units", List.of(Map.of("nameTh", "กองคลัง")));
        agency = Registered.register(wanted);
        assessment = Entry.of(agency).finding(A_FINDING).enter();
        finding = Api.as(Tokens.officer(agency.code()))
                .get("/v1/assessments/" + assessment)
                .path("findings[0].id");
        criteria = Api.as(Tokens.officer("TH"))
                .get("/v1/criteria?programme=NACC_ITA&fiscalYear=2566&status=PUBLISHED")
                .path("items[0].id");
        mapping = Api.as(Tokens.officer("TH")).get("/v1/item-mappings").path("items[0].id");
        unit = Api.as(Tokens.officer(agency.code()))
                .get("/v1/agencies/" + agency.id())
                .path("units[0].id");
    }

    @Test
    void allOperationsAreLookedAt() {
        Map<String, Map<String, Object>> paths =
                Api.anonymous().get("/q/openapi?format=json").path("paths");

        assertThat(paths.entrySet().stream().flatMap(path -> path.getValue().keySet().stream()
                        .filter(method -> !method.equals("parameters"))
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey())))
                .containsExactlyInAnyOrderElementsOf(
                        operations().map(Operation::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void withoutAValidTokenNobodyIsLetIn(Operation operation) {
        var role = operation.roles().iterator().next();

        assertThat(call(operation, Api.anonymous())).isEqualTo(401);
        assertThat(call(operation, Api.as("no-token"))).isEqualTo(401);
        assertThat(call(operation, Api.as(Tokens.withAudience("measures-service", agency.code(), role))))
                .isEqualTo(401);
        assertThat(call(operation, Api.as(Tokens.expired(agency.code(), role)))).isEqualTo(401);
        assertThat(call(operation, Api.as(Tokens.forged(agency.code(), role)))).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void onlyTheNamedRolesAreLetIn(Operation operation) {
        var place = operation.isNational() ? "TH" : agency.code();
        for (var role : List.of(
                Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER, Roles.OPERATOR, "citizen")) {
            var status = call(operation, Api.as(Tokens.with(place, role)));

            assertThat(status == 403)
                    .as(operation + " as " + role)
                    .isEqualTo(!operation.roles().contains(role));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whoActsForNoKnownAgencyIsForbidden(Operation operation) {
        var roles = operation.roles().toArray(String[]::new);

        assertThat(call(operation, Api.as(Tokens.with(null, roles)))).isEqualTo(403);
        assertThat(call(operation, Api.as(Tokens.with("", roles)))).isEqualTo(403);
        assertThat(call(operation, Api.as(Tokens.with("NOBODY", roles)))).isEqualTo(403);
        assertThat(call(operation, Api.as(Tokens.with("%", roles)))).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void foreignAgencyIsAsIfItWereNotThere(Operation operation) {
        var stranger = Api.as(
                Tokens.with(Registered.anyAgency().code(), operation.roles().toArray(String[]::new)));

        if (operation.isNational()) {
            assertThat(call(operation, stranger)).isEqualTo(operation.method() == Method.GET ? 200 : 403);
        } else if (operation.isOfOneAgency()) {
            assertThat(call(operation, stranger)).isEqualTo(404);
        } else if (operation.method() == Method.POST) {
            assertThat(call(operation, stranger)).isEqualTo(422);
        } else {
            assertThat(stranger.accept("*/*").get(operation.path()).asString())
                    .doesNotContain(agency.id())
                    .doesNotContain(assessment);
        }
    }

    @Test
    void superiorReadsButNeverWritesInTheAgencysPlace() {
        var below = Entry.of(Registered.under(agency)).enter();
        var superior = Tokens.with(agency.code(), Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR);

        assertThat(Api.as(superior).get("/v1/assessments/" + below).statusCode())
                .isEqualTo(200);
        assertThat(Api.as(superior)
                        .header("If-Match", "\"0\"")
                        .body(Map.of())
                        .put("/v1/assessments/" + below)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Api.as(superior)
                        .header("If-Match", "\"0\"")
                        .post("/v1/assessments/" + below + "/publication")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void criteriaManagerWritesForTheAgenciesInScope() {
        var below = Entry.of(Registered.under(agency)).enter();

        assertThat(Api.as(Tokens.criteriaManager(agency.code()))
                        .header("If-Match", "\"0\"")
                        .post("/v1/assessments/" + below + "/publication")
                        .statusCode())
                .isEqualTo(200);
    }

    private int call(Operation operation, RequestSpecification request) {
        if (operation.method() != Method.GET) {
            request.header("If-Match", "\"0\"");
        }
        if (operation.body() != null) {
            request.contentType(operation.body() instanceof String ? "text/csv" : "application/json");
            request.body(operation.body());
        }
        request.accept("*/*"); // files, too
        var id = idIn(operation);
        return request.request(
                        operation.method(),
                        operation
                                .path()
                                .replace("{id}", id)
                                .replace("{code}", "NACC_ITA")
                                .replace("{unitId}", unit)
                                .replace("{findingId}", finding))
                .statusCode();
    }

    private String idIn(Operation operation) {
        if (operation.path().startsWith("/v1/item-mappings")) {
            return mapping;
        }
        if (operation.isNational()) {
            return criteria;
        }
        return operation.path().startsWith("/v1/assessments") ? assessment : agency.id();
    }
}
